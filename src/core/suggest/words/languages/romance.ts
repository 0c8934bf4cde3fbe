import type { Words } from './index.ts'

const FRENCH: Words = {
  'number.scale': 'cent cents mille million millions milliard milliards',
  'number.vague': 'dizaines centaines milliers',
  'number.fraction': 'moitié un_tiers deux_tiers un_quart trois_quarts majorité',
  'number.approximate': 'environ près_de presque quelque',
  'number.bound': 'plus_de moins_de au_moins au_plus jusqu_à',
  'unit.percent': 'pour_cent pourcent points_de_pourcentage',
  'unit.votes': 'voix',
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
  'biography.life': 'né_à née_à né_en née_en né_le née_le diplômé diplômée marié mariée',
  'record.ever': 'record première_fois jamais_vu',
}

const SPANISH: Words = {
  'number.scale': 'cien mil millón millones billón billones',
  'number.vague': 'decenas cientos miles',
  'number.fraction': 'mitad un_tercio dos_tercios un_cuarto tres_cuartos mayoría',
  'number.approximate': 'unos unas alrededor_de cerca_de casi aproximadamente',
  'number.bound': 'más_de menos_de al_menos como_máximo hasta',
  'unit.percent': 'por_ciento porciento puntos_porcentuales',
  'unit.votes': 'votos',
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
  'biography.life': 'nació nacido_en nacida_en licenciado licenciada casado casada',
  'record.ever': 'récord primera_vez',
}

const ITALIAN: Words = {
  'number.scale': 'cento mille mila milione milioni miliardo miliardi',
  'number.vague': 'decine centinaia migliaia',
  'number.fraction': 'metà un_terzo due_terzi un_quarto tre_quarti maggioranza',
  'number.approximate': 'circa quasi intorno',
  'number.bound': 'più_di meno_di oltre almeno fino_a',
  'unit.percent': 'per_cento percento punti_percentuali',
  'unit.votes': 'voti',
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
  'speech.according': `secondo_il secondo_lo secondo_la secondo_l secondo_i secondo_gli secondo_le secondo_un
    secondo_uno secondo_una secondo_fonti stando_a`,
  cause: 'perché a_causa causato provocato',
  'compare.than': 'più_che meno_che',
  'biography.life': 'nato_a nata_a nato_nel nata_nel laureato laureata sposato sposata',
  'record.ever': 'record prima_volta',
}

const PORTUGUESE: Words = {
  'number.scale': 'cem mil milhão milhões bilhão bilhões bilião biliões',
  'number.vague': 'dezenas centenas milhares',
  'number.fraction': 'metade um_terço dois_terços um_quarto três_quartos maioria',
  'number.approximate': 'cerca_de quase aproximadamente em_torno',
  'number.bound': 'mais_de menos_de pelo_menos no_máximo até',
  'unit.percent': 'por_cento porcento pontos_percentuais',
  'unit.votes': 'votos',
  'unit.money': 'euro euros dólar dólares reais libras centavos',
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
  'speech.according': `segundo_o segundo_a segundo_os segundo_as segundo_um segundo_uma segundo_ele segundo_ela
    segundo_dados segundo_fontes de_acordo_com`,
  cause: 'porque devido_a por_causa causou provocou',
  'compare.than': 'mais_que menos_que do_que',
  'biography.life': 'nasceu nascido_em nascida_em licenciado licenciada casado casada',
  'record.ever': 'recorde primeira_vez',
}

export const ROMANCE = { fr: FRENCH, es: SPANISH, it: ITALIAN, pt: PORTUGUESE }
