/** A sentence, perhaps after others, and the claims that its last paragraph makes, with who makes them. */
export interface SpanCase {
  readonly text: string
  readonly claims: readonly (readonly [words: string, claimant: string])[]
}

const SPANS: readonly (readonly [
  text: string,
  ...claims: (readonly [words: string, claimant: string])[],
])[] = [
  // What somebody is said to say.
  [
    'Ann Lee said that the bridge had cost 12 million euros.',
    ['the bridge had cost 12 million euros', 'Ann Lee'],
  ],
  [
    'Ann Lee said the bridge had cost 12 million euros.',
    ['the bridge had cost 12 million euros', 'Ann Lee'],
  ],
  [
    'Ann Lee told reporters on Monday that the bridge was closed.',
    ['the bridge was closed', 'Ann Lee'],
  ],
  ['Ann Lee told reporters the bridge was closed.', ['the bridge was closed', 'Ann Lee']],
  [
    'The bridge had cost 12 million euros, Ann Lee said.',
    ['The bridge had cost 12 million euros', 'Ann Lee'],
  ],
  [
    'The bridge had cost 12 million euros, said Ann Lee.',
    ['The bridge had cost 12 million euros', 'Ann Lee'],
  ],
  [
    'According to the ministry, the bridge cost 12 million euros.',
    ['the bridge cost 12 million euros', 'the ministry'],
  ],
  [
    'The bridge cost 12 million euros, according to the ministry.',
    ['The bridge cost 12 million euros', 'the ministry'],
  ],
  ['Ann Lee said two people had died.', ['two people had died', 'Ann Lee']],
  ['Police said in a statement that two people had died.', ['two people had died', 'Police']],
  [
    'Pristina has declared that, by next April, 10,000 plates must be replaced.',
    ['by next April, 10,000 plates must be replaced', 'Pristina'],
  ],
  [
    'Ann Lee said the bridge was closed, but added that a second one was open.',
    ['the bridge was closed', 'Ann Lee'],
    ['a second one was open', 'Ann Lee'],
  ],
  [
    'Ann Lee said the bridge was closed and Bob Cole said it was open all year.',
    ['the bridge was closed', 'Ann Lee'],
    ['it was open all year', 'Bob Cole'],
  ],
  [
    'Ann Lee said it was "late" to rebuild the bridge.',
    ['it was "late" to rebuild the bridge', 'Ann Lee'],
  ],
  [
    'Ann Lee warned that crime had doubled since 2019.',
    ['crime had doubled since 2019', 'Ann Lee'],
  ],
  ['The study found nothing, researchers said.', ['The study found nothing', 'researchers']],
  // The inside of a quotation.
  [
    '“We spent 12 million euros on it,” Ann Lee said.',
    ['We spent 12 million euros on it', 'Ann Lee'],
  ],
  [
    'Ann Lee wrote: “We spent 12 million euros on it.”',
    ['We spent 12 million euros on it', 'Ann Lee'],
  ],
  [
    '“We spent 12 million euros on it,” said Ann Lee, “and we would do it all again.”',
    ['We spent 12 million euros on it', 'Ann Lee'],
    ['and we would do it all again', 'Ann Lee'],
  ],
  [
    '“We spent 12 million euros. Nobody thanked us for it.”',
    ['We spent 12 million euros. Nobody thanked us for it', ''],
  ],
  [
    "'We spent 12 million euros on it,' the minister told MPs.",
    ['We spent 12 million euros on it', 'the minister'],
  ],
  [
    '„We spent 12 million euros on it“, said Ann Lee.',
    ['We spent 12 million euros on it', 'Ann Lee'],
  ],
  [
    '« We spent 12 million euros on it », said Ann Lee.',
    ['We spent 12 million euros on it', 'Ann Lee'],
  ],
  [
    'Ann Lee added that “there were no votes for it in 2019”.',
    ['there were no votes for it in 2019', 'Ann Lee'],
  ],
  // A short one that asserts something, too.
  ['“We ended this deal,” Ann Lee said.', ['We ended this deal', 'Ann Lee']],
  ['“It’s a scandal,” said the mayor.', ['It’s a scandal', 'the mayor']],
  ['Ann Lee said: “They sold it.”', ['They sold it', 'Ann Lee']],
  // What has no verb is not one, whatever its stop.
  ['“Never again,” said Ann Lee.', ['Never again,” said Ann Lee', 'Ann Lee']],
  ['Ann Lee called it “a sad day”.', ['Ann Lee called it “a sad day”', 'Ann Lee']],
  // Of one that its attribution breaks no half is underlined.
  [
    '“One house in three in our own town,” Ann Lee told the council, “has no water.”',
    ['One house in three in our own town,” Ann Lee told the council, “has no water', 'Ann Lee'],
  ],
  [
    "'One house in three', said Ann Lee, 'has no water.'",
    ["'One house in three', said Ann Lee, 'has no water.'", 'Ann Lee'],
  ],
  [
    '“In 2019,” Ann Lee said, “Italy had 40 such plants in the north.”',
    ['In 2019,” Ann Lee said, “Italy had 40 such plants in the north', 'Ann Lee'],
  ],
  [
    '“We paid 12 million euros,” Ann Lee said, “for a bridge that nobody uses.”',
    ['We paid 12 million euros,” Ann Lee said, “for a bridge that nobody uses', 'Ann Lee'],
  ],
  // What is denied, or was never said, keeps its sentence.
  [
    'Ann Lee denied that she had taken 5,000 euros.',
    ['Ann Lee denied that she had taken 5,000 euros', 'Ann Lee'],
  ],
  [
    'Ann Lee denied, in a letter, that she had taken 5,000 euros.',
    ['Ann Lee denied, in a letter, that she had taken 5,000 euros', 'Ann Lee'],
  ],
  [
    'Ann Lee denied that “there were no votes for it in 2019”.',
    ['Ann Lee denied that “there were no votes for it in 2019”', 'Ann Lee'],
  ],
  [
    'Ann Lee never said that the bridge had cost 12 million euros.',
    ['Ann Lee never said that the bridge had cost 12 million euros', ''],
  ],
  [
    'Ann Lee did not confirm that the bridge had cost 12 million euros.',
    ['Ann Lee did not confirm that the bridge had cost 12 million euros', ''],
  ],
  [
    'Neither Ann Lee nor Bob Cole said the bridge was closed.',
    ['Neither Ann Lee nor Bob Cole said the bridge was closed', ''],
  ],
  ['No minister said that 300 people came.', ['No minister said that 300 people came', '']],
  [
    'Ann Lee, who never said sorry, told the court that 40 people had died.',
    ['40 people had died', 'Ann Lee'],
  ],
  // What somebody is promised, or reports, is no clause of theirs.
  [
    'The fund has promised Silesia 2 billion euros, the largest sum that was ever paid.',
    ['The fund has promised Silesia 2 billion euros, the largest sum that was ever paid', ''],
  ],
  ['The mayor promised the bridge would open.', ['the bridge would open', 'the mayor']],
  ['Police reported 40 deaths in homes.', ['Police reported 40 deaths in homes', 'Police']],
  ['Police reported 40 people had died.', ['40 people had died', 'Police']],
  // The words for who speaks are no part of it.
  [
    'The bridge had cost 12 million euros, the minister, Ann Lee, said.',
    ['The bridge had cost 12 million euros', 'Ann Lee'],
  ],
  [
    '“Who pays 12 million euros for a bridge?” its builder, Ann Lee, asked.',
    ['Who pays 12 million euros for a bridge?', 'Ann Lee'],
  ],
  // A few quoted words are no claim: the sentence, or the clause round them, is.
  ['The “special” bridge opened in 2019.', ['The “special” bridge opened in 2019', '']],
  [
    'Ann Lee opened the “Bridge of Friendship” in 2019.',
    ['Ann Lee opened the “Bridge of Friendship” in 2019', ''],
  ],
  // Two that stand side by side.
  ['Exports rose 5% and imports fell 3%.', ['Exports rose 5%', ''], ['imports fell 3%', '']],
  [
    'Exports rose 5%, but imports fell 3% in the same year.',
    ['Exports rose 5%', ''],
    ['imports fell 3% in the same year', ''],
  ],
  ['Exports rose 5%, while imports fell 3%.', ['Exports rose 5%', ''], ['imports fell 3%', '']],
  ['Exports rose 5%; imports fell 3%.', ['Exports rose 5%', ''], ['imports fell 3%', '']],
  [
    'Ann Lee said that exports rose 5% and imports fell 3%.',
    ['exports rose 5%', 'Ann Lee'],
    ['imports fell 3%', 'Ann Lee'],
  ],
  [
    'The first bridge cost 2 million euros and the second one cost 12 million.',
    ['The first bridge cost 2 million euros', ''],
    ['the second one cost 12 million', ''],
  ],
  // Where that is not sure they stay one.
  ['Exports rose 5% and fell 3% again.', ['Exports rose 5% and fell 3% again', '']],
  ['Exports rose 5% and imports 3%.', ['Exports rose 5% and imports 3%', '']],
  ['Between 2010 and 2019 exports rose 5%.', ['Between 2010 and 2019 exports rose 5%', '']],
  ['Five men and 3 women were hurt.', ['Five men and 3 women were hurt', '']],
  [
    'If exports rose 5% and imports fell 3%, it would work.',
    ['If exports rose 5% and imports fell 3%, it would work', ''],
  ],
  ['Exports and imports rose 5% and 3%.', ['Exports and imports rose 5% and 3%', '']],
  [
    'Ann Lee praised the 12 firemen and the mayor.',
    ['Ann Lee praised the 12 firemen and the mayor', ''],
  ],
  // Not sure where it starts: the sentence.
  [
    'Ann Lee said nothing about the 12 million euros.',
    ['Ann Lee said nothing about the 12 million euros', 'Ann Lee'],
  ],
  [
    'Ann Lee called on the bank to pay 12 million euros.',
    ['Ann Lee called on the bank to pay 12 million euros', 'Ann Lee'],
  ],
  ['It cost 12 million euros.', ['It cost 12 million euros', '']],
]

export const SPAN_CASES: readonly SpanCase[] = SPANS.map(([text, ...claims]) => ({ text, claims }))

/** Published on Wednesday, 15 May 2024: the claim's words as they read alone. */
const ALONE: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Exports rose 5% last year.', 'Exports rose 5% in 2023'],
  ['Last year exports rose 5%.', 'In 2023 exports rose 5%'],
  ['Exports will rise 5% next year.', 'Exports will rise 5% in 2025'],
  ['Exports rose 5% this year.', 'Exports rose 5% in 2024'],
  ['Exports rose 5% last month.', 'Exports rose 5% in April 2024'],
  ['Exports have risen since last year.', 'Exports have risen since 2023'],
  ['Last year’s budget was 5 million.', '2023’s budget was 5 million'],
  ['The bridge opened yesterday.', 'The bridge opened on 14 May 2024'],
  ['The bridge opened on Tuesday.', 'The bridge opened on 14 May 2024'],
  ['The bridge opened on Thursday.', 'The bridge opened on 9 May 2024'],
  ['The bridge opened on Tuesday night.', 'The bridge opened on the night of 14 May 2024'],
  ['The bridge was shut on Monday and Tuesday.', 'The bridge was shut on Monday and Tuesday'],
  ['They paid 5 million for the jobs of tomorrow.', 'They paid 5 million for the jobs of tomorrow'],
  ['The bridge will open on Thursday.', 'The bridge will open on Thursday'],
  ['The bridge was closed over the last year.', 'The bridge was closed over the last year'],
  [
    '“We built it last year, and it was hard,” Ann Lee said.',
    'We built it last year, and it was hard',
  ],
  ['Ann Lee said that the bridge closed last year.', 'The bridge closed in 2023'],
  ['Mr Bob Cole said that he had paid 5,000 euros.', 'Bob Cole had paid 5,000 euros'],
  [
    'Prime Minister Albin Kurti came.\n\nMr Kurti won 51% of the vote.',
    'Albin Kurti won 51% of the vote',
  ],
  ['Mrs Ann Lee came.\n\nShe won 51% of the vote.', 'Ann Lee won 51% of the vote'],
  ['Mrs Ann Lee met Mrs Eve Poe.\n\nShe won 51% of the vote.', 'She won 51% of the vote'],
  [
    'The United States said it was sending 5,000 soldiers.',
    'The United States was sending 5,000 soldiers',
  ],
  ['Ann Lee told Bob Cole that she had paid 5,000.', 'She had paid 5,000'],
  // Counted from another day than that of publication.
  [
    'Ann Lee told the BBC in 2019 that exports had doubled last year.',
    'Exports had doubled last year',
  ],
  [
    'In her 2003 memoir Ann Lee wrote that exports had doubled last year.',
    'Exports had doubled last year',
  ],
  ['Exports doubled last year, Ann Lee wrote in 2019.', 'Exports doubled last year'],
  [
    'Ten years ago exports fell, as they did last year.',
    'Ten years ago exports fell, as they did last year',
  ],
  [
    'The plant had lost 5 million last year when it was sold.',
    'The plant had lost 5 million last year when it was sold',
  ],
  ['This time last year 40 people lived there.', 'This time last year 40 people lived there'],
  ['Ann Lee said in March that exports fell last month.', 'Exports fell last month'],
  ['Ann Lee said on Tuesday that the bridge was shut yesterday.', 'The bridge was shut yesterday'],
  // From either it is the same.
  ['Ann Lee said in March that exports fell last year.', 'Exports fell in 2023'],
  [
    'Ann Lee said on Monday that the bridge was shut on Friday.',
    'The bridge was shut on 10 May 2024',
  ],
  [
    'Exports were 5 million last year, up from 3 million in 2021.',
    'Exports were 5 million in 2023, up from 3 million in 2021',
  ],
  ['In March last year exports rose 5%.', 'In March 2023 exports rose 5%'],
  ['Exports rose 5% last October.', 'Exports rose 5% in October 2023'],
  ['Exports rose 5% last March.', 'Exports rose 5% last March'],
]

export const ALONE_CASES = ALONE.map(([text, ...claims]) => ({ text, claims }))
