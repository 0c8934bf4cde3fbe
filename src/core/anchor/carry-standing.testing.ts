import type { CarryCase } from './carry.testing.ts'

const page = (...parts: readonly string[]) => parts.join('\n\n')

const SPAIN = 'The Spanish ministry said in 2021 that 3,400 people had died of heat.'
const FRANCE = 'The French ministry said in 2021 that 1,200 people had died of heat.'
const MALTA = 'Malta has counted nobody so far, and its ministers have no plan to count at all.'
const OPENING = 'Every summer the ministries count their dead.'

/** What stands word for word in both drafts, beside what is all but the same. */
export const standingCases: readonly CarryCase[] = [
  {
    what: 'the first of two short sentences that changed places',
    before: page('Pay was told.', '⟦Smith earned 3 million.⟧ Jones earned 4 million. It rained.'),
    after: page('Pay was told.', 'Jones earned 4 million. ⟦Smith earned 3 million.⟧ It rained.'),
    outcome: 'unchanged',
  },
  {
    what: 'the second of two short sentences that changed places',
    before: page('Pay was told.', 'Smith earned 3 million. ⟦Jones earned 4 million.⟧ It rained.'),
    after: page('Pay was told.', '⟦Jones earned 4 million.⟧ Smith earned 3 million. It rained.'),
    outcome: 'moved',
  },
  {
    what: 'its paragraph dropped, and one like it set in its place',
    before: page(OPENING, SPAIN, MALTA, `⟦${FRANCE}⟧`),
    after: page(OPENING, MALTA, SPAIN),
    outcome: 'deleted',
  },
  {
    what: 'its paragraph moved to where one like it stood',
    before: page(OPENING, `⟦${SPAIN}⟧`, MALTA, FRANCE),
    after: page(OPENING, MALTA, `⟦${SPAIN}⟧`),
    outcome: 'moved',
  },
  {
    what: 'a row of a list, in which two rows changed places',
    before: 'Greece won 2 seats\n⟦Spain: 3 deaths⟧\nFrance: 4 deaths\nMalta lost 9 votes',
    after: 'Greece won 2 seats\nFrance: 4 deaths\n⟦Spain: 3 deaths⟧\nMalta lost 9 votes',
    outcome: 'unchanged',
    contextChanged: true,
  },
  {
    what: 'the last row of a list set to the middle',
    before: 'Greece won 2 seats. France: 4 deaths. Malta lost 9 votes. ⟦Spain: 3 deaths⟧',
    after: 'Greece won 2 seats. ⟦Spain: 3 deaths⟧. France: 4 deaths. Malta lost 9 votes.',
    outcome: 'moved',
    contextChanged: true,
  },
  {
    what: 'a sentence edited, while its old words are one elsewhere',
    before: page(`⟦${FRANCE}⟧`, MALTA, OPENING),
    after: page(FRANCE.replace('1,200', '2,100'), MALTA, `${OPENING} ⟦${FRANCE}⟧`),
    outcome: 'moved',
  },
  {
    what: 'a sentence edited, while its old words stand in another one',
    before: page(`⟦${FRANCE}⟧`, MALTA, OPENING),
    after: page(FRANCE.replace('1,200', '2,100'), MALTA, `${OPENING} Some deny it: ${FRANCE}`),
    outcome: 'ambiguous',
    candidates: [FRANCE.replace('1,200', '2,100'), FRANCE],
  },
  {
    what: 'a short sentence set far from where it stood',
    before: page('It rained. ⟦It sank.⟧', MALTA, SPAIN, OPENING),
    after: page('It rained.', MALTA, SPAIN, `${OPENING} It sank. Nobody knew.`),
    outcome: 'ambiguous',
    candidates: ['It sank.'],
  },
  {
    what: 'what somebody denies, set before it at its start',
    before: '⟦The mayor stole the money⟧. It rained.',
    after: 'Critics deny that ⟦the mayor stole the money⟧. It rained.',
    outcome: 'unchanged',
    contextChanged: true,
  },
  {
    what: 'a doubt set after it outside of its words',
    before: `⟦The mayor stole the money⟧. ${OPENING}`,
    after: `⟦The mayor stole the money⟧, critics say. ${OPENING}`,
    outcome: 'unchanged',
    contextChanged: true,
  },
  {
    what: 'a qualifier set directly before it',
    before: `⟦Few doctors agree with them⟧. ${OPENING}`,
    after: `⟦A few doctors agree with them⟧. ${OPENING}`,
    outcome: 'edited',
    kinds: ['wording'],
  },
  {
    what: 'a line set above it',
    before: `⟦Smith won 3 seats in Spain.⟧ ${OPENING}`,
    after: `By Ann Poe\n⟦Smith won 3 seats in Spain.⟧ ${OPENING}`,
    outcome: 'unchanged',
    contextChanged: true,
  },
  {
    what: 'marks of quotation up to its end',
    before: `⟦He called the plan a disgrace⟧. ${OPENING}`,
    after: `⟦He called the plan “a disgrace”⟧. ${OPENING}`,
    outcome: 'edited',
    kinds: ['quotation'],
  },
  {
    what: 'marks of quotation from its start',
    before: `⟦The plan was a disgrace⟧. ${OPENING}`,
    after: `⟦“The plan” was a disgrace⟧. ${OPENING}`,
    outcome: 'edited',
    kinds: ['quotation'],
  },
]
