import type { Words } from './index.ts'

const FRENCH: Words = {
  'number.scale': 'cent cents mille million millions milliard milliards',
  'number.vague': 'dizaines centaines milliers',
  'number.fraction': 'moitié tiers quart majorité',
  'number.approximate': 'environ près_de presque quelque',
  'number.bound': 'plus_de moins_de au_moins au_plus jusqu_à',
  'unit.percent': 'pour_cent pourcent points_de_pourcentage',
  'unit.money': 'euro euros dollar dollars livres francs franc centimes',
  'unit.measure':
    'km kg cm mm kw mw gw kwh kilomètres kilomètre mètres mètre tonnes tonne litres hectares degrés',
  'unit.people': 'personnes gens enfants femmes hommes habitants soldats salariés élèves familles',
  'time.month':
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'time.weekday': 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'time.past': 'hier dernier dernière',
  'time.since': 'depuis jusqu pendant',
  'speech.said':
    'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute souligné indiqué écrit',
  'speech.claim': 'prétend prétendu assure assuré soutient',
  'speech.announce': 'annoncé annonce confirmé confirme averti',
  'speech.deny': 'nié nie démenti dément accusé accuse rejeté critiqué',
  'speech.according': 'selon d_après',
  cause: 'parce_que car à_cause en_raison provoqué',
  'compare.than': 'plus_que moins_que',
  'record.ever': 'record première_fois jamais_vu',
}

const SPANISH: Words = {
  'number.scale': 'cien mil millón millones billón billones',
  'number.vague': 'decenas cientos miles',
  'number.fraction': 'mitad tercio cuarto mayoría',
  'number.approximate': 'unos unas alrededor_de cerca_de casi aproximadamente',
  'number.bound': 'más_de menos_de al_menos como_máximo hasta',
  'unit.percent': 'por_ciento porciento puntos_porcentuales',
  'unit.money': 'euro euros dólar dólares pesos libras céntimos',
  'unit.measure':
    'km kg cm mm kw mw gw kwh kilómetros kilómetro metros metro toneladas litros hectáreas grados',
  'unit.people':
    'personas gente niños mujeres hombres habitantes soldados trabajadores alumnos familias',
  'time.month':
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  'time.weekday': 'lunes martes miércoles jueves viernes sábado domingo',
  'time.past': 'ayer pasado pasada',
  'time.since': 'desde hasta durante',
  'speech.said':
    'dijo dice afirmó afirma explicó explica añadió agregó señaló indicó escribió declaró',
  'speech.claim': 'asegura aseguró sostiene presuntamente supuestamente',
  'speech.announce': 'anunció anuncia confirmó confirma advirtió',
  'speech.deny': 'negó niega desmintió acusó acusa rechazó criticó',
  'speech.according': 'según de_acuerdo_con',
  cause: 'porque debido_a a_causa causó provocó',
  'compare.than': 'más_que menos_que',
  'record.ever': 'récord primera_vez',
}

const ITALIAN: Words = {
  'number.scale': 'cento mille mila milione milioni miliardo miliardi',
  'number.vague': 'decine centinaia migliaia',
  'number.fraction': 'metà terzo quarto maggioranza',
  'number.approximate': 'circa quasi intorno',
  'number.bound': 'più_di meno_di oltre almeno fino_a',
  'unit.percent': 'per_cento percento punti_percentuali',
  'unit.money': 'euro dollaro dollari sterline franchi centesimi',
  'unit.measure':
    'km kg cm mm kw mw gw kwh chilometri chilometro metri metro tonnellate litri ettari gradi',
  'unit.people': 'persone gente bambini donne uomini abitanti soldati lavoratori studenti famiglie',
  'time.month':
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'time.weekday': 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'time.past': 'ieri scorso scorsa',
  'time.since': 'dal fino durante',
  'speech.said':
    'ha_detto disse dice dichiarato dichiara affermato spiegato spiega aggiunto sottolineato scritto',
  'speech.claim': 'sostiene sostenuto presunto presunta',
  'speech.announce': 'annunciato annuncia confermato conferma avvertito',
  'speech.deny': 'negato nega smentito smentisce accusato accusa respinto criticato',
  'speech.according': 'secondo stando_a',
  cause: 'perché a_causa causato provocato',
  'compare.than': 'più_che meno_che',
  'record.ever': 'record prima_volta',
}

const PORTUGUESE: Words = {
  'number.scale': 'cem mil milhão milhões bilhão bilhões bilião biliões',
  'number.vague': 'dezenas centenas milhares',
  'number.fraction': 'metade terço quarto maioria',
  'number.approximate': 'cerca_de quase aproximadamente em_torno',
  'number.bound': 'mais_de menos_de pelo_menos no_máximo até',
  'unit.percent': 'por_cento porcento pontos_percentuais',
  'unit.money': 'euro euros dólar dólares real reais libras centavos',
  'unit.measure':
    'km kg cm mm kw mw gw kwh quilômetros quilómetros metros toneladas litros hectares graus',
  'unit.people':
    'pessoas gente crianças mulheres homens habitantes soldados trabalhadores alunos famílias',
  'time.month':
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'time.weekday': 'segunda_feira terça_feira quarta_feira quinta_feira sexta_feira sábado domingo',
  'time.past': 'ontem passado passada',
  'time.since': 'desde até durante',
  'speech.said':
    'disse diz afirmou afirma explicou explica acrescentou salientou escreveu declarou',
  'speech.claim': 'alega alegou garante garantiu supostamente',
  'speech.announce': 'anunciou anuncia confirmou confirma alertou avisou',
  'speech.deny': 'negou nega desmentiu acusou acusa rejeitou criticou',
  'speech.according': 'segundo de_acordo_com',
  cause: 'porque devido_a por_causa causou provocou',
  'compare.than': 'mais_que menos_que do_que',
  'record.ever': 'recorde primeira_vez',
}

export const ROMANCE = { fr: FRENCH, es: SPANISH, it: ITALIAN, pt: PORTUGUESE }
