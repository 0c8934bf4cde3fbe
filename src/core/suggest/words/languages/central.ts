import type { Words } from './index.ts'

const GERMAN: Words = {
  'number.scale':
    'hundert tausend million millionen milliarde milliarden mio mrd billion billionen',
  'number.vague': 'dutzende hunderte tausende',
  'number.fraction': 'hälfte drittel viertel fünftel zehntel mehrheit',
  'number.approximate': 'etwa rund ungefähr circa knapp fast nahezu',
  'number.bound': 'mehr_als weniger_als mindestens höchstens bis_zu',
  'unit.percent': 'prozent prozentpunkte prozentpunkt',
  'unit.votes': 'stimmen stimme',
  'unit.money': 'euro euros dollar pfund franken cent rubel yuan',
  'unit.measure':
    'km kg cm mm kw mw gw kwh kilometer kilometern meter metern tonnen tonne liter hektar grad gramm',
  'unit.people':
    'menschen personen kinder frauen männer einwohner soldaten beschäftigte schüler familien',
  'time.month':
    'januar jänner februar märz april mai juni juli august september oktober november dezember',
  'time.weekday': 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'time.past': 'gestern vergangenen vergangenes vergangene letztes letzten',
  'time.since': 'seit bis während',
  'speech.said': 'sagte sagt sagten teilte erklärte erklärt betonte schrieb berichtete fügte',
  'speech.claim': 'behauptet behauptete behaupten angeblich',
  'speech.announce': 'kündigte bestätigte bestätigt verkündete warnte',
  'speech.deny': 'bestritt bestreitet dementierte wies_zurück kritisierte warf_vor',
  'speech.according': 'laut zufolge nach_angaben',
  cause: 'weil wegen aufgrund dadurch verursacht',
  'compare.than': 'mehr_als weniger_als höher_als niedriger_als größer_als kleiner_als als_vor',
  'biography.life': 'geboren studierte heiratete promovierte',
  'record.ever': 'rekord höchststand zum_ersten_mal erstmals',
}

/** Serbian in Latin letters; Cyrillic is read as these. */
const SERBIAN: Words = {
  'number.scale': `stotina hiljada hiljade hiljadu tisuća tisuće tisuću milion miliona milioni milijun
    milijuna milijuni milijarda milijardi milijarde milijardu`,
  'number.vague': 'desetine stotine hiljade tisuće',
  'number.fraction': 'polovina trećina četvrtina većina',
  'number.approximate': 'oko približno skoro gotovo',
  'number.bound': 'više_od manje_od najmanje najviše',
  'unit.percent': 'odsto posto procenat procenata procenta postotak postotaka',
  'unit.votes': 'glas glasa glasova',
  'unit.money': `dinar dinara dinari evro evra evri euro eura eure dolar dolara dolari franaka maraka
    kuna kune`,
  'unit.measure':
    'km kg cm mm kilometara kilometar metara metar tona tone litara hektara stepeni megavata',
  'unit.people': `ljudi osoba dece djece žena muškaraca stanovnika vojnika radnika građana porodica
    obitelji učenika vozača birača`,
  'time.month': `januar januara februar februara mart marta april aprila maj maja jun juna jul jula
    avgust avgusta septembar septembra oktobar oktobra novembar novembra decembar decembra siječanj siječnja
    veljača veljače ožujak ožujka travanj travnja svibanj svibnja lipanj lipnja srpanj srpnja kolovoz
    kolovoza rujan rujna listopad listopada studeni studenog studenoga prosinac prosinca`,
  'time.weekday': `ponedeljak ponedjeljak utorak sreda sredu srijeda srijedu četvrtak petak subota subotu nedelja
    nedelju nedjelja nedjelju`,
  'time.past': 'juče jučer prošle prošlog prošli prošloga',
  'time.since': 'tokom tijekom',
  'speech.said': `rekao rekla kazao kazala izjavio izjavila dodao dodala naveo navela istakao istakla poručio
    poručila izvijestio izvijestila`,
  'speech.claim': 'tvrdi tvrdio tvrdila navodno',
  'speech.announce': `najavio najavila potvrdio potvrdila objavio objavila upozorio upozorila saopštio saopštila
    saopštilo priopćio priopćila priopćilo`,
  'speech.deny': 'demantovao demantovala odbacio optužio optužila negirao',
  'speech.according':
    'prema_podacima prema_podatcima prema_rečima prema_riječima prema_navodima kako_navodi',
  cause: 'jer zbog usled uslijed uzrokovao uzrokovala',
  'compare.than': 'nego',
  'biography.life': 'rođen rođena diplomirao diplomirala oženjen udata udana',
  'record.ever': 'rekord rekordni prvi_put',
}

const ALBANIAN: Words = {
  'number.scale': 'qind mijë milion milionë miliardë miliarda -për_qind',
  'number.vague': 'dhjetëra qindra mijëra',
  'number.fraction': 'gjysma gjysmën treta çerek shumica',
  'number.approximate': 'rreth afërsisht gati pothuajse',
  'number.bound': 'më_shumë_se më_pak_se të_paktën',
  'unit.percent': 'përqind përqindje për_qind',
  'unit.votes': 'vota votash',
  'unit.money': 'euro lekë lek dollarë dollar denarë paund',
  'unit.measure': 'km kg cm mm kilometra kilometër metra metër tonë litra hektarë gradë',
  'unit.people': 'njerëz persona fëmijë gra burra banorë ushtarë qytetarë punëtorë',
  'time.month': `janar janarit shkurt shkurtit mars marsit prill prillit maj majit qershor qershorit korrik
    korrikut gusht gushtit shtator shtatorit tetor tetorit nëntor nëntorit dhjetor dhjetorit`,
  'time.weekday':
    'hënë hënën martë martën mërkurë mërkurën enjte enjten premte premten shtunë shtunën diel dielën',
  'time.past': 'dje kaluar',
  'time.since': 'që_nga deri gjatë',
  'speech.said': 'tha thotë thanë shtoi deklaroi u_shpreh theksoi shkroi tregoi',
  'speech.claim': 'pretendoi pretendon gjoja',
  'speech.announce': 'njoftoi konfirmoi paralajmëroi shpalli',
  'speech.deny': 'mohoi hodhi_poshtë akuzoi kritikoi',
  'speech.according': 'sipas',
  cause: 'sepse për_shkak shkaktoi',
  'compare.than': 'më_shumë_se më_pak_se më_i_lartë_se më_e_lartë_se',
  'biography.life': 'lindi lindur u_diplomua martuar',
  'record.ever': 'rekord për_herë_të_parë',
}

export const CENTRAL = { de: GERMAN, sr: SERBIAN, sq: ALBANIAN }
