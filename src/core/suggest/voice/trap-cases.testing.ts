import type { VoiceCase } from './cases.testing.ts'

/** One or two sentences in which it is easy to name the wrong speaker. */
export const TRAP_CASES: readonly VoiceCase[] = [
  {
    language: 'en',
    text: '“It is a shameful decision.” The remark drew applause from the benches behind Sir Ian Coates.\n\n“Order, order,” called the Speaker, Dame Rosie Hill.',
    quotes: [
      ['It is a shameful', ''],
      ['Order', 'Rosie Hill'],
    ],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “I ran,” the bystander said.',
    quotes: [['I ran', 'the bystander']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “I ran,” a friend of the family said.',
    quotes: [['I ran', 'a friend of the family']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “I ran,” said a bystander.',
    quotes: [['I ran', 'a bystander']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “I ran,” one shopper told the paper.',
    quotes: [['I ran', 'one shopper']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “I ran,” her cousin added.',
    quotes: [['I ran', 'her cousin']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “I ran,” reads the diary.',
    quotes: [['I ran', 'the diary']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “Vote leave,” a placard read.',
    quotes: [['Vote', 'a placard']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “Shame!” chanted the crowd.',
    quotes: [['Shame', 'the crowd']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “It smelled of gas,” recalls Bob Cole.',
    quotes: [['It smelled', 'Bob Cole']],
  },
  {
    language: 'en',
    text: 'Ann Lee said it was over. “No comment,” came the reply from Acme.',
    quotes: [['No comment', '']],
  },
  {
    language: 'en',
    text: 'Ann Lee said the river was high. “Danger” was painted on the wall.',
    quotes: [['Danger', '']],
  },
  {
    language: 'en',
    text: 'Ann Lee said the river was high. “Hamilton” opens in May.',
    quotes: [['Hamilton', '']],
  },
  {
    language: 'en',
    text: 'Ann Lee said the river was high.\n\n“Danger – keep out” signs were put up by the council.',
    quotes: [['Danger', '']],
  },
  {
    language: 'en',
    text: 'Ann Lee said the river was high.\n\nThe “temporary” wall is 40 years old.',
    quotes: [['temporary', '']],
  },
  {
    language: 'en',
    text: 'Ann Lee welcomed the report. “The dam is unsafe,” it said.',
    quotes: [['The dam', '']],
  },
  {
    language: 'en',
    text: 'Bob Cole asked Ann Lee whether it was “safe”. She said it was “perfectly fine”.',
    quotes: [
      ['safe', 'Bob Cole'],
      ['perfectly', 'Ann Lee'],
    ],
  },
  {
    language: 'en',
    text: 'Bob Cole, whom Ann Lee called “a liar”, resigned.',
    quotes: [['a liar', 'Ann Lee']],
  },
  {
    language: 'en',
    text: 'Bob Cole, who Ann Lee said was “a liar”, resigned.',
    quotes: [['a liar', 'Ann Lee']],
  },
  {
    language: 'en',
    text: 'Ann Lee denied saying “let them eat cake”.',
    quotes: [['let them', '']],
  },
  {
    language: 'en',
    text: 'Ann Lee never said that the bridge was “safe”, Bob Cole said.',
    quotes: [['safe', 'Bob Cole']],
  },
  { language: 'en', text: 'Ann Lee did not say “no”.', quotes: [['no', '']] },
  {
    language: 'en',
    text: '“Ann Lee is a liar,” wrote Bob Cole in the Times. “She must go.”',
    quotes: [
      ['Ann Lee is', 'Bob Cole'],
      ['She must', 'Bob Cole'],
    ],
  },
  {
    language: 'en',
    text: 'Writing in the Times, Bob Cole said: “She must go.”',
    quotes: [['She must', 'Bob Cole']],
  },
  {
    language: 'en',
    text: "Speaking to the BBC's Today programme, Ms Lee said: “It's tough.”",
    quotes: [["It's tough", 'Lee']],
  },
  {
    language: 'en',
    text: "Foreign Secretary David Ames told Sky News: “Let's be clear.” His Labour counterpart, Lisa Poole, said it was “too late”.",
    quotes: [
      ["Let's", 'David Ames'],
      ['too late', 'Lisa Poole'],
    ],
  },
  {
    language: 'en',
    text: 'Mr Ames and Ms Poole both spoke. “It is late,” the former said.',
    quotes: [['It is late', '']],
  },
  {
    language: 'en',
    text: 'Rep. Alexandra Ortiz, D-N.Y., said the bill was “a giveaway.” Sen. Mike Lund, R-Utah, called it “a start.”',
    quotes: [
      ['a giveaway', 'Alexandra Ortiz'],
      ['a start', 'Mike Lund'],
    ],
  },
  {
    language: 'en',
    text: '"We lost everything," said Fatima, 30, who did not give her surname. "Even the goats."',
    quotes: [
      ['We lost', 'Fatima'],
      ['Even', 'Fatima'],
    ],
  },
  {
    language: 'en',
    text: '"We lost everything," said Fatima, whose name has been changed.',
    quotes: [['We lost', 'Fatima']],
  },
  {
    language: 'en',
    text: '"It\'s a stitch-up," claims Reform\'s Lee Dawes.',
    quotes: [["It's a", 'Lee Dawes']],
  },
  {
    language: 'en',
    text: '"It\'s a stitch-up," says Greenpeace UK\'s head of climate, Mel Ivory.',
    quotes: [["It's a", 'Mel Ivory']],
  },
  {
    language: 'en',
    text: '"The evidence is thin," says Prof Dame Sue Black, the president of St John\'s College, Oxford.',
    quotes: [['The evidence', 'Sue Black']],
  },
  {
    language: 'en',
    text: 'The IMF\'s Gita Rao warned of a "hard landing". The fund\'s forecast, she said, "assumes no new shocks".',
    quotes: [
      ['hard', 'Gita Rao'],
      ['assumes', 'Gita Rao'],
    ],
  },
  {
    language: 'en',
    text: '"The euro," Mr Draghi said at the time, "is irreversible."',
    quotes: [
      ['The euro', 'Draghi'],
      ['is irr', 'Draghi'],
    ],
  },
  {
    language: 'en',
    text: "Amnesty International said it had documented 'widespread abuses' in the camps. 'The pattern is clear,' said its director, Omar Khan.",
    quotes: [
      ['widespread', 'Amnesty International'],
      ['The pattern', 'Omar Khan'],
    ],
  },
  {
    language: 'en',
    text: "'We've had enough of the bosses' lies,' said shop steward Jim Reid, 'and we won't take it.'",
    quotes: [
      ["We've had", 'Jim Reid'],
      ['and we', 'Jim Reid'],
    ],
  },
  {
    language: 'en',
    text: "Rock 'n' roll isn't dead, says Bob Cole. 'It's asleep.'",
    quotes: [["It's asleep", 'Bob Cole']],
  },
  {
    language: 'en',
    text: "He's 6'2\" tall and weighs 90kg, said Bob Cole, his coach. “Huge,” he added.",
    quotes: [['Huge', 'Bob Cole']],
  },
  {
    language: 'en',
    text: '“The 27" screen is fine,” said Ann Lee.',
    quotes: [['The 27', 'Ann Lee']],
  },
  {
    language: 'de',
    text: 'Die sogenannte „Schuldenbremse“ gilt seit 2009.',
    quotes: [['Schuldenbremse', '']],
  },
  {
    language: 'fr',
    text: '« Nous n’avons pas le choix », a déclaré jeudi la ministre de la santé, Agnès Morel, sur France Inter. « Il faut agir vite », a-t-elle ajouté.',
    quotes: [
      ['Nous', 'Agnès Morel'],
      ['Il faut', 'Agnès Morel'],
    ],
  },
  {
    language: 'fr',
    text: 'Le chef de l’Etat a dénoncé « une agression inacceptable ». Pour le politologue Jean Vidal, « le ton a changé ».',
    quotes: [
      ['une agr', 'Le chef de l’Etat'],
      ['le ton', 'Jean Vidal'],
    ],
  },
  {
    language: 'fr',
    text: '« C’est du jamais-vu », s’inquiète Paul Garnier, maraîcher à Angers. « On a perdu la moitié de la récolte. »',
    quotes: [
      ['C’est', 'Paul Garnier'],
      ['On a', 'Paul Garnier'],
    ],
  },
  {
    language: 'fr',
    text: 'Selon un haut responsable, qui a requis l’anonymat, la situation est « critique ».',
    quotes: [['critique', 'un haut responsable']],
  },
  {
    language: 'fr',
    text: '"Je n\'ai rien à me reprocher", a réagi l\'ancien maire sur Twitter.',
    quotes: [["Je n'ai", "l'ancien maire"]],
  },
  {
    language: 'es',
    text: '“No vamos a dar ni un paso atrás”, aseguró este lunes la vicepresidenta primera, María Robles, en Sevilla. El líder de la oposición, Alberto Núñez, calificó la medida de “chapuza”.',
    quotes: [
      ['No vamos', 'María Robles'],
      ['chapuza', 'Alberto Núñez'],
    ],
  },
  { language: 'es', text: '—No lo sé —dijo el alcalde—. Habrá que esperar.', quotes: [] },
  {
    language: 'es',
    text: 'Fuentes de la investigación señalan que el conductor “dio negativo”.',
    quotes: [['dio', 'Fuentes de la investigación']],
  },
  {
    language: 'es',
    text: '"Es un día histórico", ha celebrado Yolanda Prieto. "Hemos ganado", ha insistido.',
    quotes: [
      ['Es un', 'Yolanda Prieto'],
      ['Hemos', 'Yolanda Prieto'],
    ],
  },
  {
    language: 'it',
    text: '«Non ci dimetteremo», ha ribadito la premier Giorgia Mancini a margine del vertice. «È una vergogna», replica il segretario del Pd, Enrico Sala.',
    quotes: [
      ['Non', 'Giorgia Mancini'],
      ['È una', 'Enrico Sala'],
    ],
  },
  {
    language: 'it',
    text: '"Ho sentito un boato", racconta un residente. "Poi il fumo."',
    quotes: [
      ['Ho', 'un residente'],
      ['Poi', 'un residente'],
    ],
  },
  {
    language: 'it',
    text: 'Per il procuratore Luca Ferri si tratta di «un delitto d’impeto».',
    quotes: [['un delitto', 'Luca Ferri']],
  },
  {
    language: 'pt',
    text: '"O país não pode parar", disse nesta terça-feira (12) o ministro da Fazenda, Fernando Prado, em Brasília. Para a oposição, a medida é "eleitoreira".',
    quotes: [
      ['O país', 'Fernando Prado'],
      ['eleitoreira', 'a oposição'],
    ],
  },
  {
    language: 'pt',
    text: 'A presidente do partido, Gleisi Moura, disse que a decisão foi "um golpe". "Vamos recorrer", completou.',
    quotes: [
      ['um golpe', 'Gleisi Moura'],
      ['Vamos', 'Gleisi Moura'],
    ],
  },
  {
    language: 'sr',
    text: '„Nećemo odustati“, izjavio je juče gradonačelnik Beograda Marko Ilić. „To je sramota“, poručila je Jelena Savić, odbornica opozicije.',
    quotes: [
      ['Nećemo', 'Marko Ilić'],
      ['To je', 'Jelena Savić'],
    ],
  },
  {
    language: 'sr',
    text: '„Не знам ништа о томе“, рекла је министарка Ана Петровић. Она је додала да је извештај „лажан“.',
    quotes: [
      ['Не знам', 'Ана Петровић'],
      ['лажан', 'Ана Петровић'],
    ],
  },
  {
    language: 'sq',
    text: '“Nuk do të tërhiqemi”, deklaroi të hënën kryetari i Bashkisë, Arben Hoxha. Ai shtoi se akuzat janë “shpifje”.',
    quotes: [
      ['Nuk do', 'Arben Hoxha'],
      ['shpifje', 'Arben Hoxha'],
    ],
  },
  {
    language: 'sq',
    text: '“Na vjen keq”, tha zëdhënësja e policisë Drita Krasniqi. “Po hetojmë”, shtoi ajo.',
    quotes: [
      ['Na vjen', 'Drita Krasniqi'],
      ['Po het', 'Drita Krasniqi'],
    ],
  },
  {
    language: 'ar',
    text: 'قال المتحدث باسم الوزارة أحمد سالم إن «الوضع تحت السيطرة». وأضاف أن «الفرق تعمل ليل نهار».',
    quotes: [
      ['الوضع', 'أحمد سالم'],
      ['الفرق', 'أحمد سالم'],
    ],
  },
  {
    language: 'en',
    text: 'Foreign Secretary David Ames spoke. “No,” the health secretary said.',
    quotes: [['No', 'the health secretary']],
  },
  {
    language: 'en',
    text: 'Shadow health secretary Priya Nair spoke. “No,” the health secretary said.',
    quotes: [['No', 'the health secretary']],
  },
  {
    language: 'en',
    text: 'Former president Bill Ames spoke. “No,” the president said.',
    quotes: [['No', 'the president']],
  },
  {
    language: 'en',
    text: 'Former president Bill Ames spoke. “No,” the former president said.',
    quotes: [['No', 'Bill Ames']],
  },
  {
    language: 'en',
    text: 'Secretary of State Mark Ruben said no. “No,” the secretary of state said.',
    quotes: [['No', 'Mark Ruben']],
  },
  {
    language: 'en',
    text: 'The word “genocide” appears 14 times in the resolution, which Russia vetoed. “A dark day,” the Dutch ambassador called it.',
    quotes: [
      ['genocide', ''],
      ['A dark', 'the Dutch ambassador'],
    ],
  },
  {
    language: 'it',
    text: '«Abbiamo fatto tutto il possibile» ha detto ai giornalisti il primario Carlo Bruni. La famiglia chiede «giustizia».',
    quotes: [
      ['Abbiamo', 'Carlo Bruni'],
      ['giustizia', ''],
    ],
  },
  {
    language: 'sq',
    text: 'Kryeministri Edi Bala tha se “ekonomia po rritet”. Opozita e quajti deklaratën “gënjeshtër”.',
    quotes: [
      ['ekonomia', 'Edi Bala'],
      ['gënjeshtër', ''],
    ],
  },
]
