import { caseIn, type VoiceCase } from './cases.testing.ts'

const en = caseIn('en')

/** What is reported without quotation marks, all of it, and what only looks so. */
export const WHOLE_CASES: readonly VoiceCase[] = [
  en('Ann Lee told inspectors about products that contained 5 chemicals.'),
  en('Ann Lee told a court of products that contained 5 chemicals.'),
  en('The agency reported 12 products that contained 5 chemicals.'),
  en('The minister announced measures that 5 parties had asked for.'),
  en('The ministry announced the cuts that the unions feared.'),
  en('The ministry announced the cuts would go on.', ['the cuts would go on', 'the ministry']),
  en('The agency reported products that contained 5 chemicals were sold.', [
    'products that contained 5 chemicals were sold',
    'the agency',
  ]),
  en('Ann Lee said on Monday that increased spending would cost 5 million.', [
    'increased spending would cost 5 million',
    'Ann Lee',
  ]),
  en('Ann Lee admitted the charge but claimed it was late.', ['it was late', 'Ann Lee']),
  en('Ann Lee tweeted a picture of his arm with the caption “late”.'),
  en('Ann Lee told jurors to ignore what he called a mess.'),
  en('The firm added 14,000 jobs in August, the ministry said Friday.', [
    'The firm added 14,000 jobs in August',
    'the ministry',
  ]),
  en(
    'The ministry said 5 people had died, while the army of Israel said 3 had died.',
    ['5 people had died', 'the ministry'],
    ['3 had died', 'the army of Israel'],
  ),
  en(
    'Ann Lee said it was hard, while her sister, director Eve Lee, said it was easy.',
    ['it was hard', 'Ann Lee'],
    ['it was easy', 'Eve Lee'],
  ),
  en('Ann Lee said 5 people had died, Bob Cole said.', ['5 people had died', 'Ann Lee']),
  en("Ann Lee said a wall had gone, the group's Al Madar radio reported.", [
    'a wall had gone',
    'Ann Lee',
  ]),
  en('Ann Lee said the dam, Bob Cole told the court, was unsafe.', [
    'the dam, Bob Cole told the court, was unsafe',
    'Ann Lee',
  ]),
  en('Ann Lee criticised the plan, Bob Cole said.', ['Ann Lee criticised the plan', 'Bob Cole']),
]
