import { expect, it } from 'vitest'
import { isBoilerplate } from './is-boilerplate.ts'

it.each([
  '© 2024 Harbour News Ltd.',
  'Copyright 2024 Harbour News. All rights reserved.',
  'Sign up to our morning newsletter.',
  'Follow Harbour News on Facebook.',
  'Read more: How the bridge was paid for',
  'Got a story? Call our newsdesk.',
  'This article was amended on 4 May 2024 to correct a figure.',
  'Published: 4 May 2024',
  'First published on Monday 4 May',
  'Additional reporting by Ann Lee',
  'Correction: the bridge cost 12 million.',
  'Acme has been contacted for comment.',
  'The BBC has approached the company for a response.',
  'Acme did not respond to a request for comment.',
  'A spokesman declined to comment.',
  'LONDON, 4 May 2024',
  'Monday 4 May 2024, 10.15 BST',
  'Lire aussi : le pont a coûté 12 millions',
  'Alle Rechte vorbehalten.',
])('%j is none of the story', (words) => {
  expect(isBoilerplate(words)).toBe(true)
})

it.each([
  'Copyright law protects 12 million songs.',
  'Call centres employ 40,000 people.',
  'Follow-up tests found lead in 12 wells.',
  'Published figures show that 4,000 people left.',
  'This report was published by the ministry in 2019.',
  'Contact tracing cost £12m.',
  'The council asked 300 people for comment on the plan, and 240 were against it.',
  'The ministry declined to comment on the 12 deaths.',
  'On 4 May 2024 the bridge fell down.',
  'Photographs show the mayor at the quay.',
  'More than 40 houses burned.',
])('%j is', (words) => {
  expect(isBoilerplate(words)).toBe(false)
})
