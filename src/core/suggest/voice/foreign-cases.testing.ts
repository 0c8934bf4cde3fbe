import { caseIn as of, type VoiceCase } from './cases.testing.ts'

const [de, fr, es, it, pt, sr, sq, ar] = [
  of('de'),
  of('fr'),
  of('es'),
  of('it'),
  of('pt'),
  of('sr'),
  of('sq'),
  of('ar'),
]

/** The same as in English, in other languages; each with its own verbs, orders and marks. */
export const FOREIGN_CASES: readonly VoiceCase[] = [
  de('„Wir bauen jedes Haus wieder auf“, sagte Bundeskanzler Olaf Scholz am Montag in Berlin.', [
    'Wir bauen',
    'Olaf Scholz',
  ]),
  de('Außenministerin Annalena Baerbock reiste ab.\n\n»Das reicht nicht«, sagte Baerbock.', [
    'Das reicht',
    'Annalena Baerbock',
  ]),
  de(
    'Ministerin Anna Roth kam mit Kanzler Karl Weiß. „Es eilt“, sagte sie. „Nein“, sagte er.',
    ['Es eilt', 'Anna Roth'],
    ['Nein', 'Karl Weiß'],
  ),
  de('Laut Anna Roth ist das „völliger Unsinn“.', ['völliger', 'Anna Roth']),
  de('Anna Roth zufolge ist das „völliger Unsinn“.', ['völliger', 'Anna Roth']),
  de('Die Polizei teilte mit, es gebe „keine Gefahr“.', ['keine', 'Polizei']),
  de('„Wir ermitteln“, sagte ein Sprecher der Polizei.', ['Wir', 'ein Sprecher der Polizei']),
  de('Karl Weiß, der Vorsitzende der Partei, hat das einen „Skandal“ genannt.', [
    'Skandal',
    'Karl Weiß',
  ]),
  de('SPD-Chefin Anna Roth: „Das ist falsch.“', ['Das ist', 'Anna Roth']),
  de('„Das ist ein Wagnis“, so der Ökonom Hans Braun.', ['Das ist', 'Hans Braun']),
  de('Die CDU-Abgeordnete Petra Vogel warf ihm vor, „alle zu plündern“.', ['alle', 'Petra Vogel']),
  fr('Anne Roche a répondu. Selon elle, le texte est « une honte ».', ['une honte', 'Anne Roche']),
  fr('« Nous allons reconstruire », a déclaré le président Emmanuel Macron.', [
    'Nous allons',
    'Emmanuel Macron',
  ]),
  fr('« C’est grave », a dit le ministre de l’Intérieur Gérald Darmanin.', [
    'C’est',
    'Gérald Darmanin',
  ]),
  fr('Anne Roche est arrivée hier. « Je suis prête », a-t-elle dit.', ['Je suis', 'Anne Roche']),
  fr('Selon Anne Roche, c’est « une erreur ».', ['une erreur', 'Anne Roche']),
  fr('« Il y a deux morts », a indiqué le parquet.', ['Il y a', 'le parquet']),
  fr('La présidente Anne Roche a affirmé que c’était « une erreur ».', [
    'une erreur',
    'Anne Roche',
  ]),
  es('«Vamos a reconstruir», dijo el presidente Pedro Sánchez.', ['Vamos', 'Pedro Sánchez']),
  es('“Es grave”, afirmó el ministro de Interior, Fernando Grande-Marlaska.', [
    'Es grave',
    'Fernando Grande-Marlaska',
  ]),
  es('Ana Ruiz llegó ayer. “Estoy lista”, dijo.', ['Estoy', 'Ana Ruiz']),
  es('Según Ana Ruiz, es “un error”.', ['un error', 'Ana Ruiz']),
  es('El portavoz del Gobierno dijo que era “un error”.', ['un error', 'El portavoz del Gobierno']),
  it('«Ricostruiremo tutto», ha detto il presidente Sergio Mattarella.', [
    'Ricostruiremo',
    'Sergio Mattarella',
  ]),
  it('“È grave”, ha spiegato il ministro dell’Interno Matteo Piantedosi.', [
    'È grave',
    'Matteo Piantedosi',
  ]),
  it('Secondo Anna Rossi è «un errore».', ['un errore', 'Anna Rossi']),
  it('Anna Rossi ha aggiunto: «È un errore».', ['È un', 'Anna Rossi']),
  pt('“Vamos reconstruir”, disse o presidente Luiz Inácio Lula da Silva.', [
    'Vamos',
    'Luiz Inácio Lula da Silva',
  ]),
  pt('A ministra Ana Costa afirmou que é “um erro”.', ['um erro', 'Ana Costa']),
  pt('Segundo Ana Costa, é “um erro”.', ['um erro', 'Ana Costa']),
  pt('“Estamos a investigar”, disse a polícia.', ['Estamos', 'a polícia']),
  pt('A deputada Ana Costa chegou. “É uma vergonha”, lamentou a deputada.', ['É uma', 'Ana Costa']),
  ar(
    'وصل وزير المالية محمد معيط. وقال معيط أمام البرلمان: «ورثنا عجزا». وأضاف: «لا أعتذر».',
    ['ورثنا', 'محمد معيط'],
    ['لا أعتذر', 'محمد معيط'],
  ),
  sr('„Gradićemo ponovo“, rekao je predsednik Aleksandar Vučić.', [
    'Gradićemo',
    'Aleksandar Vučić',
  ]),
  sr('„Градићемо поново“, рекао је председник Александар Вучић.', [
    'Градићемо',
    'Александар Вучић',
  ]),
  sr('Ministar odbrane Miloš Vučević sreo je Anu Brnabić. „Dobro je“, rekao je.', [
    'Dobro je',
    'Miloš Vučević',
  ]),
  sr('Prema rečima Ane Brnabić, to je „greška“.', ['greška', 'Ane Brnabić']),
  sr('Ana Brnabić je rekla da je to „velika greška“.', ['velika', 'Ana Brnabić']),
  sr('Министарство је саопштило да је то „грешка“.', ['грешка', 'Министарство']),
  sq('“Do ta rindërtojmë”, tha kryeministri Albin Kurti.', ['Do ta', 'Albin Kurti']),
  sq('Kryeministri Albin Kurti ka thënë se kjo është “gabim i madh”.', ['gabim', 'Albin Kurti']),
  sq('Sipas Vjosa Osmanit, kjo është “gabim”.', ['gabim', 'Vjosa Osmanit']),
  sq('“Po hetojmë”, njoftoi policia.', ['Po hetojmë', 'policia']),
  ar('قال الرئيس المصري عبد الفتاح السيسي: «سنعيد البناء».', ['سنعيد', 'عبد الفتاح السيسي']),
  ar('«هذا خطأ»، قالت وزيرة الخارجية أنالينا بيربوك.', ['هذا', 'أنالينا بيربوك']),
  ar('وأضاف محمد علي أن «الوضع صعب».', ['الوضع', 'محمد علي']),
  ar('وقالت الوزارة في بيان: «لا إصابات».', ['لا إصابات', 'الوزارة']),
]
