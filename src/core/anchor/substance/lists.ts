/*
 * Words that carry substance, in English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Russian, Chinese and Arabic, in lower case, and negations in more. Chinese ones are characters.
 */

export const NEGATIONS = list(`
  not no never none nobody nothing neither nor nowhere without cannot hardly barely scarcely
  nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder ohne
  ne pas jamais rien aucun aucune ni sans non
  nunca jamás nada nadie ningún ninguno ninguna sin tampoco
  mai niente nulla nessuno nessuna né senza
  não ninguém nenhum nenhuma nem sem
  niet geen nooit niets zonder
  не нет ни никогда никто ничего без
  不 没 沒 无 無 未 非 否 勿 莫
  nie nigdy nic żaden żadna bez nei ikke ingen aldrig aldri inte inga inget değil yok hiç
  ні немає ніколи δεν μη μην όχι ούτε לא אין בלי ללא אינו אינה אינם מעולם
  नहीं न मत बिना না নেই নয় নি 안 못 아니다 없다 không chẳng chưa
  ما لا لم لن ليس ليست غير دون بدون ولا ولم ولن وليس
`)

/** Words that say how many are meant, or how surely, of what stands beside them. */
export const QUALIFIERS = list(`
  a few only all some most many every each almost nearly about around over under half alleged
  allegedly perhaps possibly maybe
  nur alle einige manche viele fast beinahe etwa rund über unter angeblich vielleicht
  seul seuls seule seules tous toutes certains certaines presque environ peut-être
  solo sólo todos todas algunos algunas casi quizás tutti tutte alcuni alcune quasi forse
  apenas quase talvez alleen alle sommige bijna misschien
  только все некоторые почти возможно
  只 仅 僅 都 也许 可能 فقط كل بعض
`)

export const NUMBERS = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  hundreds thousand thousands million millions billion billions trillion trillions dozen dozens
  half third quarter fifth sixth seventh eighth ninth tenth first second twice thrice double triple
  doubled tripled halved both once minus
  null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
  sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig
  achtzig neunzig hundert tausend million millionen milliarde milliarden hälfte drittel viertel
  fünftel doppelt dreifach
  zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
  trente quarante cinquante soixante cent cents mille milliers million millions milliard milliards
  moitié tiers quart cinquième double triple
  dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta cien mil
  millón millones mitad tercio cuarto
  due tre quattro cinque sei sette otto nove dieci venti trenta cento mila milione milioni miliardi
  dois três quatro sete oito nove dez vinte milhão milhões metade
  twee drie vier vijf zes zeven acht negen tien twintig dertig honderd duizend miljoen miljard helft
  один два три четыре пять шесть семь восемь девять десять сто тысяча тысяч миллион миллиона
  миллионов миллиард половина
  〇 零 一 二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 两 兩 半
  واحد اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر
  عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون
  تسعين مئة مائة ألف آلاف مليون ملايين مليار نصف ثلث ربع خمس
`)

export const DATES = list(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  today yesterday tomorrow tonight noon midnight pm ce bce bc spring summer autumn winter
  januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag
  samstag sonnabend sonntag heute gestern morgen
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  lundi mardi mercredi jeudi vendredi samedi dimanche hier demain
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani
  janeiro fevereiro março maio junho julho setembro outubro dezembro ontem hoje amanhã
  januari februari maart augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  понедельник вторник среда четверг пятница суббота воскресенье вчера сегодня завтра
  年 月 日
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم غدا
`)

export const UNITS = list(`
  % ‰ ° °C °F € $ £ ¥ ₹ ₽ ₩ ′ ″
  percentage point points degree degrees celsius fahrenheit
  mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers centimetre
  centimetres centimeter centimeters millimetre millimetres millimeter millimeters mile miles foot
  feet inch inches yard yards acre acres hectare hectares ha
  g kg mg gram grams kilogram kilograms tonne tonnes ton tons ounce ounces pound pounds lb lbs
  l ml litre litres liter liters gallon gallons barrel barrels
  second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries kwh mwh gwh twh kw mw gw tw watt watts kilowatt megawatt gigawatt joule joules
  euro euros dollar dollars yen yuan ruble rubles rupee rupees franc francs eur usd gbp chf jpy cny
  sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
  jahren jahrzehnt jahrzehnte meile meilen liter gramm kilogramm tonnen meter kilometer grad
  prozentpunkt prozentpunkte prozentpunkten
  seconde secondes heure heures jour jours semaine semaines mois an ans année années décennie mètre
  mètres kilomètre kilomètres mille milles litre litres gramme grammes kilogramme tonne tonnes degré
  degrés
  segundo segundos minuto minutos hora horas día días semana semanas mes meses año años metro metros
  kilómetro kilómetros grado grados
  секунд минут часов дней недель месяцев лет год года километров метров тонн рублей градусов
  米 里 尺 吨 噸 斤 克 升 元 时 時 秒 天 周 度
  متر مترا كيلومتر طن كيلوغرام غرام لتر ثانية دقيقة دقائق ساعة ساعات يوم أيام أسبوع أسابيع شهر أشهر
  سنة سنوات عام أعوام درجة دولار يورو درهم ريال
`)

/** Words that a noun follows and hardly ever a name, in German. */
export const DETERMINERS = list(`
  ein eine einen einem einer eines kein keine keinen keinem keiner keines
  mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem
  ihrer ihres unser unsere unseren unserem unserer unseres diese diesen diesem dieser dieses
  jede jeden jedem jeder jedes viele vielen wenige wenigen einige einigen mehrere mehreren alle allen
  zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend
`)

/** Words that start sentences and are no names. */
export const OPENERS = list(`
  the a an this that these those it he she they we you i his her their its our my your in on at by for
  from with after before but and or if when while as there some many most all each every another other
  however although since because until according meanwhile also still even only just then now here
  what who how why where which to of under over during despite
  der die das den dem des ein eine einen einem einer und aber oder doch im am an auf bei mit nach vor
  für von zu zum zur es er sie wir ihr ich man so wenn als während weil dass auch noch nur dann hier
  was wer wie warum wo dieser diese dieses
  le la les un une des du de et mais ou où il elle ils elles on nous vous je ce cette ces dans en sur
  sous pour par avec après avant selon depuis quand si comme aussi son sa ses leur leurs
  el los las una unos unas y o pero del con por para según desde cuando como también este esta estos
  estas él ella ellos ellas su sus al
  il lo gli i uno e ma di da del della dei nel nella con per dopo prima secondo quando se anche
  os as um uma uns umas com depois antes quando também ele ela eles elas
  het een en maar of van op te bij met naar voor om dat deze dit hij zij ze wij
  в на и но а он она они мы это как так после до по с из у к за от для при
`)

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
