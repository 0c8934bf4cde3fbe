import { expect, it } from 'vitest'
import { isCaptionLike } from './is-caption-like.ts'

it.each([
  'FILE - In this March 2, 2020 photo, the mayor speaks in Rome.',
  'FILE — The mayor speaks in Rome, March 2, 2020.',
  'File photo: 40 soldiers stand guard at the bridge.',
  'A man walks past 12 burnt cars in Rome on March 2, 2020. REUTERS/Ann Lee',
  'A man walks past 12 burnt cars in Rome. (AP Photo/Ann Lee, File)',
  'A man walks past 12 burnt cars. Photo: Reuters/Ann Lee',
  'A man walks past 12 burnt cars. © Getty Images',
  'Ein Mann geht an 12 Autos vorbei. Foto: Ann Lee/dpa',
  'Image caption, The police carried 12 bags away',
  'Figure 2: Exports, 2010 to 2020. Source: own figures.',
  '(Photo by Ann Lee/Getty Images)',
  'The bridge in winter',
])('%j is a caption', (words) => {
  expect(isCaptionLike('paragraph', words)).toBe(true)
})

it.each([
  'The minister told Reuters that 12 cars had burned.',
  'The firm sold the photo to Getty Images for 40 million euros.',
  'The photo shows 12 burnt cars, police said.',
  'Figure skating draws 40,000 people a year.',
  'Files that 12 ministers had signed were lost.',
])('%j is none', (words) => {
  expect(isCaptionLike('paragraph', words)).toBe(false)
})

it('leaves items of a list alone', () => {
  expect(isCaptionLike('listItem', 'The bridge in winter')).toBe(false)
})
