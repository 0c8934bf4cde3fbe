/**
 * News in several styles: what is quoted, and who says it. A quotation is given by the words that
 * it starts with; an empty speaker is one that nobody can be told for. Paragraphs are parted by
 * blank lines.
 */
export interface VoiceCase {
  readonly language: string
  readonly text: string
  readonly quotes: readonly (readonly [starts: string, speaker: string])[]
}

/** Makes cases of one language. */
export const caseIn =
  (language: string) =>
  (text: string, ...quotes: VoiceCase['quotes'][number][]): VoiceCase => {
    return { language, text, quotes }
  }

const said = caseIn('en')

/** Direct speech with its clause after, before, inside of and round it. */
const DIRECT: readonly VoiceCase[] = [
  said('“We will rebuild every house,” Prime Minister Ann Lee said on Tuesday.', [
    'We will',
    'Ann Lee',
  ]),
  said('“We will rebuild,” said Ann Lee, the prime minister.', ['We will', 'Ann Lee']),
  said(
    '“The bridge is safe,” Ann Lee said, “and it will open in May.”',
    ['The bridge', 'Ann Lee'],
    ['and it will', 'Ann Lee'],
  ),
  said(
    '“Yes,” said the mayor, Bob Cole. “It was closed twice last year.”',
    ['Yes', 'Bob Cole'],
    ['It was', 'Bob Cole'],
  ),
  said('Ann Lee told the BBC: “This is the worst flood in 50 years.”', ['This is', 'Ann Lee']),
  said('Kurti: “We have paid for every plate.”', ['We have', 'Kurti']),
  said('Prime Minister Albin Kurti arrived late.\n\nKurti: “We have paid for every plate.”', [
    'We have',
    'Albin Kurti',
  ]),
  said('“Nobody was hurt,” according to police.', ['Nobody', 'police']),
  said('According to Ann Lee, “nobody was hurt”.', ['nobody', 'Ann Lee']),
  said('In the words of Ann Lee, “nobody was hurt”.', ['nobody', 'Ann Lee']),
  said('The plan was described as “a joke” by Bob Cole, who leads the union.', [
    'a joke',
    'Bob Cole',
  ]),
  said('Residents were told by Ann Lee that it was “perfectly safe”.', ['perfectly', 'Ann Lee']),
  said('“A nation that forgets is lost.” — Ann Lee', ['A nation', 'Ann Lee']),
  said('“It has failed,” Bob Cole, a 45-year-old farmer from Novi Pazar, said.', [
    'It has',
    'Bob Cole',
  ]),
  said('“It has failed,” Ann Lee (D-Ohio) said.', ['It has', 'Ann Lee']),
  said('Ann Lee — the first woman in the job — said it was “an honour”.', ['an honour', 'Ann Lee']),
  said('“It has failed,” as Ann Lee put it.', ['It has', 'Ann Lee']),
  said('Ann Lee was quoted as saying that “all is lost”.', ['all is', 'Ann Lee']),
  said('Ann Lee criticised “the bureaucrats of Brussels” on Monday.', [
    'the bureaucrats',
    'Ann Lee',
  ]),
  said('Ann Lee resigned on Monday, saying she had “no choice”.', ['no choice', 'Ann Lee']),
  said('Mr Cole attacked Ann Lee in a tweet, calling her “a disgrace”.', ['a disgrace', 'Cole']),
  said('The minister walked out, adding: “This is over.”', ['This is', 'the minister']),
  said(
    '“It works,” Ann Lee said. Bob Cole disagreed: he called it “junk”.',
    ['It works', 'Ann Lee'],
    ['junk', 'Bob Cole'],
  ),
  said(
    'Ann Lee said it was “late” and Bob Cole said it was “early”.',
    ['late', 'Ann Lee'],
    ['early', 'Bob Cole'],
  ),
  said('“Is it safe?” asked Ann Lee. “No.”', ['Is it', 'Ann Lee'], ['No', 'Ann Lee']),
  said('“Get out!” shouted Bob Cole.', ['Get out', 'Bob Cole']),
  said('“It works.” That is how Ann Lee described the new machine.', ['It works', 'Ann Lee']),
  said('Ann Lee was furious. “This must never happen again.”', ['This must', 'Ann Lee']),
  said('“We, um … we lost,” Dr. Ann Lee told reporters in St. Louis.', ['We, um', 'Ann Lee']),
  said('“It is ours,” says Jean-Luc de la Tour, an historian at the University of Lyon.', [
    'It is',
    'Jean-Luc de la Tour',
  ]),
  said('Ann Lee, from the University of Oxford, said the data were “thin”.', ['thin', 'Ann Lee']),
  said('“It is over,” Kosovo’s outgoing prime minister Albin Kurti said.', [
    'It is',
    'Albin Kurti',
  ]),
  said('Bob Cole left. “It is over,” the State Department said.', ['It is', 'State Department']),
  said('“It is over,” Ann Lee later told a crowd of 10,000.', ['It is', 'Ann Lee']),
]

/** As agencies and papers write. */
const IN_THE_PAPER: readonly VoiceCase[] = [
  said('WASHINGTON (AP) — President Ann Lee on Tuesday vetoed a bill, calling it “cruel.”', [
    'cruel',
    'Ann Lee',
  ]),
  said('In a letter, 120 business leaders wrote that it would “cost 50,000 jobs”.', [
    'cost',
    '120 business leaders',
  ]),
  said('The prime minister’s official spokesman described it as “misleading”.', [
    'misleading',
    'the prime minister’s official spokesman',
  ]),
  said('Bob Cole came. Cole, who was speaking in Rome, said it was “late”.', ['late', 'Bob Cole']),
  said('Asked whether it would rise again, Ann Lee said: “Almost certainly.”', [
    'Almost',
    'Ann Lee',
  ]),
  said('Critics call the policy “Robin Hood in reverse”.', ['Robin', 'Critics']),
  said(
    '“It’s a sad day,” said Sen. Joe Park of Maine. “We had a deal.”',
    ['It’s', 'Joe Park'],
    ['We had', 'Joe Park'],
  ),
  said('The White House called Mr Cole’s words “shameful.”', ['shameful', 'White House']),
]

/** Who "he", "the minister" and a surname are. */
const RESOLVED: readonly VoiceCase[] = [
  said('Kosovo Prime Minister Albin Kurti flew to Brussels.\n\n“We want peace,” Mr Kurti said.', [
    'We want',
    'Albin Kurti',
  ]),
  said('Kosovo Prime Minister Albin Kurti flew to Brussels.\n\n“We want peace,” Kurti said.', [
    'We want',
    'Albin Kurti',
  ]),
  said(
    'Serbian President Aleksandar Vucic met Mrs Ann Lee.\n\n“It was good,” he said.\n\n“It was long,” she said.',
    ['It was good', 'Aleksandar Vucic'],
    ['It was long', 'Ann Lee'],
  ),
  said(
    'Ann Lee said it was over. “I am glad,” she told reporters.\n\nBob Cole left early. “I am not,” he said.',
    ['I am glad', 'Ann Lee'],
    ['I am not', 'Bob Cole'],
  ),
  said(
    'Spokeswoman Ann Lee and spokesman Bob Cole stood side by side. “We have nothing,” he said. “Nothing at all,” she said.',
    ['We have', 'Bob Cole'],
    ['Nothing', 'Ann Lee'],
  ),
  said(
    'NATO Secretary General Jens Stoltenberg spoke first. “This is serious,” the NATO chief said.',
    ['This is', 'Jens Stoltenberg'],
  ),
  said('Finance Minister Ann Lee came. “We can pay,” the finance minister said.', [
    'We can',
    'Ann Lee',
  ]),
  said('“We are looking into it,” the ministry said in a statement.', ['We are', 'the ministry']),
  said('The Ministry of Defence reported losses. “All is well,” the ministry said.', [
    'All is',
    'Ministry of Defence',
  ]),
  said('“We are looking into it,” a spokesman for the Ministry of Defence said.', [
    'We are',
    'a spokesman for the Ministry of Defence',
  ]),
  said('“We are looking into it,” said a spokeswoman for Mr Cole.', [
    'We are',
    'a spokeswoman for Mr Cole',
  ]),
  said('“We heard a bang,” one resident said.', ['We heard', 'one resident']),
  said('“We heard a bang,” said a man who did not want to be named.', ['We heard', 'a man']),
  said('Spokesman Bob Cole left. “We heard a bang,” a spokesman said.', [
    'We heard',
    'a spokesman',
  ]),
  said('“We heard a bang,” witnesses said.', ['We heard', 'witnesses']),
  said(
    'Acme Corp. said: “Prices are up.” It said “costs” were to blame.',
    ['Prices', 'Acme Corp'],
    ['costs', 'Acme Corp'],
  ),
  said(
    '“I spoke to Bob Cole,” Ann Lee said. “I told him so,” she added.',
    ['I spoke', 'Ann Lee'],
    ['I told', 'Ann Lee'],
  ),
  said('Governor Ann Lee signed the bill.\n\n“I spoke to Mr Bob Cole yesterday,” she said.', [
    'I spoke',
    'Ann Lee',
  ]),
  said('It rained. “I am wet,” he said.', ['I am', '']),
  said('Washington welcomed the vote. “We are pleased,” he said.', ['We are', '']),
  said('The United States said it was ready.\n\n“I am not,” he said.', ['I am', '']),
  said(
    'Mrs Ann Lee met Mr Bob Cole.\n\nIt rained all night in the valley.\n\n“I hope,” she said.',
    ['I hope', 'Ann Lee'],
  ),
  said(
    'Sir Keir Lee said: “Enough.”\n\nSir Keir said it was “late”.',
    ['Enough', 'Keir Lee'],
    ['late', 'Keir Lee'],
  ),
  said('Ann Lee and Bob Cole wrote a letter. “We object,” they said.', [
    'We object',
    'Ann Lee and Bob Cole',
  ]),
  said('Ann Lee spoke herself.\n\nAnn Poe, Cy Orr’s wife, left. “Bye,” she said.', [
    'Bye',
    'Ann Poe',
  ]),
  said('Police said two died. “It was quick,” they said.', ['It was', 'Police']),
]

/** Over paragraphs, within one another, and what is no speech. */
const SHAPED: readonly VoiceCase[] = [
  said(
    '“We came in the night,” said Ann Lee. “There was no light.\n\n“Then the water came.\n\n“It took all.”',
    ['We came', 'Ann Lee'],
    ['There was', 'Ann Lee'],
    ['Then', 'Ann Lee'],
    ['It took', 'Ann Lee'],
  ),
  said(
    '“We came in the night. There was no light.\n\n“Then the water came,” said Ann Lee.',
    ['We came', 'Ann Lee'],
    ['Then', 'Ann Lee'],
  ),
  said('Ann Lee wrote:\n\n“It has to end.”', ['It has', 'Ann Lee']),
  said('“It has to end.”\n\n“And now,” said Ann Lee.', ['It has', ''], ['And now', 'Ann Lee']),
  said(
    '“Bob Cole told me: ‘Go home.’ So I did,” Ann Lee said.',
    ['Bob Cole told', 'Ann Lee'],
    ['Go home', 'Bob Cole'],
  ),
  said('\'She said "no" to me,\' Bob Cole said.', ['She said', 'Bob Cole'], ['no', '']),
  said('“I said: ‘Never again,’” Ann Lee said.', ['I said', 'Ann Lee'], ['Never', 'Ann Lee']),
  said('The so-called “Big Deal” failed, Ann Lee said.', ['Big Deal', '']),
  said(
    'Ann Lee, author of the book “The Long Road Home”, said it was “hard”.',
    ['The Long', ''],
    ['hard', 'Ann Lee'],
  ),
  said('A group called “Free Air” marched.', ['Free Air', '']),
  said('The “special” cheese won a prize.', ['special', '']),
  said("'It doesn't work, and the workers' pay isn't right,' Ann Lee said.", [
    "It doesn't",
    'Ann Lee',
  ]),
  said('‘It doesn’t work, and the workers’ pay isn’t right,’ Ann Lee said.', [
    'It doesn’t',
    'Ann Lee',
  ]),
  said('«It works», said Ann Lee.', ['It works', 'Ann Lee']),
  said('‹It works›, said Ann Lee.', ['It works', 'Ann Lee']),
  said('„It works“, said Ann Lee.', ['It works', 'Ann Lee']),
  said('‚It works‘, said Ann Lee.', ['It works', 'Ann Lee']),
  said('»It works«, said Ann Lee.', ['It works', 'Ann Lee']),
  said('「It works」, said Ann Lee.', ['It works', 'Ann Lee']),
  said('"It works as it should." - Ann Lee.', ['It works', 'Ann Lee']),
  said('Ann Lee was told that “it works”.', ['it works', '']),
  said('Ann Lee denied the “rumours”.', ['rumours', '']),
  said('Ann Lee arrived with a “Vote No” badge.', ['Vote No', '']),
]

/** Reported without marks. */
export const REPORTED_CASES: readonly VoiceCase[] = [
  said('Ann Lee said that the bridge had cost 12 million euros.', ['the bridge had', 'Ann Lee']),
  said('Ann Lee said the bridge had cost 12 million euros.', ['the bridge had', 'Ann Lee']),
  said('The bridge had cost 12 million euros, Ann Lee said.', ['The bridge had', 'Ann Lee']),
  said('The bridge had cost 12 million euros, said the minister.', [
    'The bridge had',
    'the minister',
  ]),
  said('The bridge cost 12 million euros, according to Ann Lee.', ['The bridge cost', 'Ann Lee']),
  said('According to the ministry, the bridge cost 12 million euros.', [
    'the bridge cost',
    'the ministry',
  ]),
  said('Ann Lee told reporters on Monday that the bridge was closed.', ['the bridge', 'Ann Lee']),
  said('Ann Lee told reporters the bridge was closed.', ['the bridge', 'Ann Lee']),
  said(
    'Ann Lee said the bridge was closed, but added that a second one was open.',
    ['the bridge', 'Ann Lee'],
    ['a second', 'Ann Lee'],
  ),
  said('Prime Minister Ann Lee resigned. She said she was tired.', ['she was', 'Ann Lee']),
  said('Police said two people had died.', ['two people', 'Police']),
  said('Pristina has declared that 10,000 plates must be replaced.', ['10,000 plates', 'Pristina']),
  said('Ann Lee said nothing.'),
  said('Ann Lee said goodbye to the plan that failed.'),
]

/** What stands in quotation marks. */
export const QUOTED_CASES: readonly VoiceCase[] = [
  ...DIRECT,
  ...IN_THE_PAPER,
  ...RESOLVED,
  ...SHAPED,
]
