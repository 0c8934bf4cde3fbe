import { caseIn, type VoiceCase } from './cases.testing.ts'

const en = caseIn('en')

const LEAD = 'Nine people drowned in the river'
/** A lead, with what follows it and who is then its speaker. */
const lead = (rest: string, speaker: string): VoiceCase => en(`${LEAD}${rest}`, [LEAD, speaker])

/** How the wire tells who says what it opens with. */
const LEADS: readonly VoiceCase[] = [
  lead(', the ministry said on Friday.', 'the ministry'),
  lead(', the ministry said Friday.', 'the ministry'),
  lead(', the ministry said late on Friday in Rome.', 'the ministry'),
  lead(', the ministry said in a report.', 'the ministry'),
  lead(', the ministry said in a report published in Rome on Monday.', 'the ministry'),
  lead(', the Sea Rescue Agency said in an emailed statement.', 'Sea Rescue Agency'),
  lead(', Ann Lee told reporters.', 'Ann Lee'),
  lead(', Ann Lee, who led the search, told a news conference on Monday.', 'Ann Lee'),
  lead(', police chief Ann Lee said on Monday.', 'Ann Lee'),
  lead(', said Ann Lee, the minister.', 'Ann Lee'),
  lead(', said Ann Lee, the health minister, on Friday.', 'Ann Lee'),
  lead(', the minister, Ann Lee, said.', 'Ann Lee'),
  lead(', its head, Ann Lee, told the paper.', 'Ann Lee'),
  lead(', witnesses told Reuters.', 'witnesses'),
  lead(', campaigners said on Monday.', 'campaigners'),
  lead(', aides said.', 'aides'),
  lead(', two aides said.', 'two aides'),
  lead(', two fishmongers told the paper.', 'two fishmongers'),
  lead(', aid workers said.', 'aid workers'),
  lead(', officials and witnesses said, as boats searched the water.', 'officials and witnesses'),
  lead(', sources close to him said.', 'sources close to him'),
  lead(', a person familiar with the search said.', 'a person familiar with the search'),
  lead(', a person who joined the search said.', 'a person who joined the search'),
  lead(', the boatmen’s guild has warned.', 'the boatmen’s guild'),
  lead(', a study found.', 'a study'),
  lead(', according to a report published on Monday.', 'a report'),
  lead(', according to the ministry, which runs the ferry.', 'the ministry'),
  lead(', according to the local prosecutor.', 'the local prosecutor'),
  lead(', says the Sea Rescue Agency, although the search goes on.', 'Sea Rescue Agency'),
  en(`ROME, May 4 (AFP) - ${LEAD}, the ministry said.`, [LEAD, 'the ministry']),
  en(`But ${LEAD}, the ministry said.`, [LEAD, 'the ministry']),
  en(`${LEAD}, it said.`),
  en(`${LEAD}, it emerged on Monday.`),
  en(
    `${LEAD}, Ann Lee said, adding that two ships had sunk.`,
    [LEAD, 'Ann Lee'],
    ['two ships had sunk', 'Ann Lee'],
  ),
  en('When the ship sank, Ann Lee told reporters to wait.'),
  en('Asked whether the ship had sunk, Ann Lee laughed.'),
  en('The ship was, Ann Lee said, 40 years old.'),
  en('If the ship sinks, Ann Lee said, nine people will drown.'),
  en('The ship, Ann Lee said on Monday, had sunk.'),
]

/** Whose words they are where the verb comes first, or where another one goes on. */
const TURNED: readonly VoiceCase[] = [
  en('He was paid 9 euros by the council, said the court.', [
    'He was paid 9 euros by the council',
    'the court',
  ]),
  en('The trouble is the minister, says Lee.', ['The trouble is the minister', 'Lee']),
  en('The coins went to the mayor’s aunt, said the prosecutor, Ann Lee.', [
    'The coins went to the mayor’s aunt',
    'Ann Lee',
  ]),
  en('He is due in court on Friday, said his lawyer, who was hired in May.', [
    'He is due in court on Friday',
    'his lawyer',
  ]),
  en(
    'No one has paid more than the navy, said General Ann Lee, adding that nine ships were bought.',
    ['No one has paid more than the navy', 'Ann Lee'],
    ['nine ships were bought', 'Ann Lee'],
  ),
  en('The bank, said its chairman, Bob Cole, had lost nine million francs.'),
  en('Ann Lee, a retired judge, said Bob Cole, the mayor, had lied.', [
    'Bob Cole, the mayor, had lied',
    'Ann Lee',
  ]),
  en('The ministry said on Friday that nine ships had sunk, while the Red Cross counted twelve.', [
    'nine ships had sunk',
    'the ministry',
  ]),
  en(
    'Ann Lee said the ship was old; the army, which owns it, said it was new.',
    ['the ship was old', 'Ann Lee'],
    ['it was new', 'the army'],
  ),
  en(
    'The army says every ship sails; two of them leak, her aides say.',
    ['every ship sails', 'the army'],
    ['two of them leak', 'her aides'],
  ),
  en('Ann Lee, who told the court in May that she had paid the mayor, is 44.', [
    'she had paid the mayor',
    'Ann Lee',
  ]),
]

/** What nobody says, or says not to be so. */
const DENIED: readonly VoiceCase[] = [
  en('Ann Lee denied that the ministry had sunk the ship.'),
  en('Ann Lee denied on Monday the ministry had sunk the ship.'),
  en('Ann Lee never claimed that the ship had sunk.'),
  en('Ann Lee has not said that the ship had sunk.'),
  en('Neither Lee nor Cole said the ship was unsafe.'),
  en('No minister said that the ship would sink.'),
  en('Nobody said that the ship would sink.'),
  en('None of the ministers said that the ship would sink.'),
  en('If the minister says that the ship sank, he is wrong.'),
  en('Ships must be searched unless the government declares an emergency.'),
  en('I think of her when I hear people say that nothing floats.'),
  en('The fund has promised Lower Saxony 9 million euros, the largest sum of all.'),
]

/** What looks like who said it, and is a comparison, a figure of speech or an aside. */
const NO_LEADS: readonly VoiceCase[] = [
  en(`${LEAD}, three more than the ministry said on Friday.`),
  en(`${LEAD}, not five as the ministry said on Friday.`),
  en(`${LEAD}, contrary to what the ministry said in a report.`),
  en(`${LEAD}, as the doctor told them to.`),
  en(`${LEAD}, and its widows told the story.`),
  en(`${LEAD}, his wife said nothing, and the ship sank.`),
  en(`${LEAD}, a month after Ann Lee told reporters it was safe.`, ['it was safe', 'Ann Lee']),
  en('The man, said by police to be 40, fell.'),
]

/** What stands between a verb and what it reports. */
const BETWEEN: readonly VoiceCase[] = [
  en('Ann Lee told me in her office, beside a map of 1912, that nine ships had sunk.', [
    'nine ships had sunk',
    'Ann Lee',
  ]),
  en('Ann Lee told me in her office, under a map and a photograph of the king.'),
  en('Ann Lee told me by the river that floods every year.'),
  en('Ann Lee said outside that the ship had sunk.', ['the ship had sunk', 'Ann Lee']),
  en('Ann Lee said Friday it had sunk.', ['it had sunk', 'Ann Lee']),
  en('Ann Lee told the court on Monday the ship had sunk.', ['the ship had sunk', 'Ann Lee']),
  en('Ann Lee wrote on Twitter that nine ships had sunk.', ['nine ships had sunk', 'Ann Lee']),
  en('Ann Lee replied that nine ships had sunk.', ['nine ships had sunk', 'Ann Lee']),
  en('Ann Lee points out that nine ships have sunk.', ['nine ships have sunk', 'Ann Lee']),
  en('The captain swore he had seen nine ships.', ['he had seen nine ships', 'the captain']),
  en('Ann Lee told reporters as she was led away.'),
  en('Ann Lee said he knew: she had a letter in which he thanked them.', [
    'he knew: she had a letter in which he thanked them',
    'Ann Lee',
  ]),
  en('Unions say that is not enough.', ['that is not enough', 'Unions']),
]

export const WIRE_CASES: readonly VoiceCase[] = [
  ...[...LEADS, ...NO_LEADS, ...TURNED],
  ...[...DENIED, ...BETWEEN],
]

/** Of what is quoted, whose words it is. */
export const DENIED_QUOTES: readonly VoiceCase[] = [
  en('Ann Lee denied that the ship was “unsafe”.', ['unsafe', '']),
  en(
    'Ann Lee denied it had “sunk”. “It is a smear,” she said.',
    ['sunk', ''],
    ['It is', 'Ann Lee'],
  ),
  en('Ann Lee denied it, calling the charge “absurd”.', ['absurd', 'Ann Lee']),
  en(
    'Ann Lee dismissed claims that it was “unsafe” as “nonsense”.',
    ['unsafe', ''],
    ['nonsense', 'Ann Lee'],
  ),
  en('Neither Lee nor Cole said it was “unsafe”.', ['unsafe', '']),
  en(
    '“It sank,” said Agata Nowak, a diver. “Twice,” Detective Ann Lee said.',
    ['It sank', 'Agata Nowak'],
    ['Twice', 'Ann Lee'],
  ),
  en('Sociologist Agata Nowak of the University of Rome left. “No,” Nowak said.', [
    'No',
    'Agata Nowak',
  ]),
  en('“It sank,” Auditor General Ann Lee said.', ['It sank', 'Ann Lee']),
]

/** Bodies whose names go on in small letters, and words behind a verb that are no subject. */
export const BODY_CASES: readonly VoiceCase[] = [
  caseIn('de')('„Es ist gut“, sagte die Bundesagentur für Arbeit am Freitag.', [
    'Es ist',
    'Bundesagentur für Arbeit',
  ]),
  caseIn('de')('„Es ist gut“, so das Bundesministerium für Arbeit und Soziales.', [
    'Es ist',
    'Bundesministerium für Arbeit und Soziales',
  ]),
  caseIn('de')('„Es ist gut“, sagte Minister Hans Vogel der Deutschen Welle.', [
    'Es ist',
    'Hans Vogel',
  ]),
  caseIn('de')('„Es ist gut“, sagte Ursula von der Leyen.', ['Es ist', 'Ursula von der Leyen']),
  caseIn('de')('Das Haus wies Kritik der Opposition zurück. „Es ist gut“, hieß es.', [
    'Es ist',
    '',
  ]),
  caseIn('sr')('„Cene su pale“, saopštio je Republički zavod za statistiku u petak.', [
    'Cene su',
    'Republički zavod za statistiku',
  ]),
  caseIn('sr')('„Cene su pale“, saopštila je Narodna banka Srbije.', [
    'Cene su',
    'Narodna banka Srbije',
  ]),
  caseIn('sq')('„Çmimet u rritën“, tha Agjencia e Statistikave të Kosovës.', [
    'Çmimet',
    'Agjencia e Statistikave të Kosovës',
  ]),
  caseIn('ar')('«الأسعار ارتفعت»، قال الجهاز المركزي للتعبئة العامة والإحصاء يوم الأحد.', [
    'الأسعار',
    'الجهاز المركزي للتعبئة العامة والإحصاء',
  ]),
  caseIn('fr')('« C’est fini », a déclaré l’Agence nationale de santé publique.', [
    'C’est fini',
    'Agence nationale de santé publique',
  ]),
  caseIn('fr')('« C’est fini », a déclaré le ministère de la Santé et des Solidarités.', [
    'C’est fini',
    'le ministère de la Santé et des Solidarités',
  ]),
  caseIn('fr')('Ann Lee a travaillé pour l’ONG Mer Libre, qui « a gagné ».', ['a gagné', '']),
  caseIn('fr')('Pour le ministre Jean Dupont, « c’est fini ».', ['c’est', 'Jean Dupont']),
  caseIn('es')('Trabajó para el ministro, que «ganó mucho».', ['ganó', '']),
]

/** The same, where nothing is quoted. */
export const BODY_REPORTS: readonly VoiceCase[] = [
  caseIn('de')('Die Bundesagentur für Arbeit teilte mit, dass 9 Orte arm sind.', [
    '9 Orte',
    'Bundesagentur für Arbeit',
  ]),
  caseIn('sr')('Republički zavod za statistiku saopštio je da cene padaju.', [
    'cene',
    'Republički zavod za statistiku',
  ]),
]
