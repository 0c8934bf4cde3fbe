import { describe, expect, it } from 'vitest'
import { compose } from '../../article/compose.ts'
import { quotesIn, suggest } from '../index.ts'

const articleOf = (text: string, language: string) => ({
  ...compose([{ kind: 'paragraph', text }]),
  language,
})

describe('what is denied', () => {
  it.each([
    ['en', 'Ann Lee denied on Monday that 300 people had died.'],
    ['en', 'Ann Lee has never said that 300 people had died.'],
    ['en', 'Few doctors said that the drug had killed 300 people.'],
    ['de', 'Ministerin Anna Meier bestritt, dass 300 Menschen gestorben seien.'],
    ['de', 'Ministerin Anna Meier sagte nicht, dass 300 Menschen gestorben seien.'],
    ['fr', 'La ministre Anne Meyer n’a pas dit que 300 personnes étaient mortes.'],
    ['es', 'La ministra Ana Mora negó que 300 personas habían muerto.'],
    ['es', 'La ministra Ana Mora no dijo que 300 personas habían muerto.'],
    ['it', 'La ministra Anna Mori non ha detto che 300 persone erano morte.'],
    ['pt', 'A ministra Ana Mora negou que 300 pessoas tinham morrido.'],
    ['sr', 'Ministarka Ana Marić nije rekla da je 300 ljudi umrlo.'],
    ['sq', 'Ministrja Ana Mora nuk tha se 300 njerëz kishin vdekur.'],
    ['ar', 'نفى الوزير أحمد علي أن 300 شخص ماتوا.'],
    ['ar', 'لم يقل الوزير أحمد علي إن 300 شخص ماتوا.'],
  ])('keeps its sentence (%s: %s)', (language, text) => {
    const article = articleOf(text, language)
    expect(suggest(article).map(({ standalone }) => standalone)).toEqual([text.slice(0, -1)])
    expect(quotesIn(article)).toEqual([])
  })

  it.each([
    ['en', 'Ann Lee denied the charge, but said that 300 people had died.', '300 people had died'],
    [
      'en',
      'Ann Lee, who never wrote a line, said that 300 people had died.',
      '300 people had died',
    ],
    [
      'en',
      'Ann Lee said the army had not killed 300 people.',
      'the army had not killed 300 people',
    ],
    [
      'es',
      'La ministra Ana Mora negó los cargos y dijo que 300 personas habían muerto.',
      '300 personas habían muerto',
    ],
    [
      'de',
      'Ministerin Anna Meier sagte, dass 300 Menschen nicht gestorben seien.',
      '300 Menschen nicht gestorben seien',
    ],
  ])('is not what is said beside it (%s: %s)', (language, text, claim) => {
    expect(suggest(articleOf(text, language)).map((found) => found.text)).toEqual([claim])
  })

  it('is told of as denied', () => {
    const [found] = suggest(articleOf('Minister Ann Lee denied that she had taken bribes.', 'en'))
    expect(found?.claimant).toBe('Ann Lee')
    expect(found?.reasons.join()).not.toContain('said by')
  })

  it('is the claim of who says that somebody never said it', () => {
    const [found] = suggest(articleOf('Ann Lee said she never said that 300 people died.', 'en'))
    expect(found).toMatchObject({
      claimant: 'Ann Lee',
      standalone: 'Ann Lee never said that 300 people died',
    })
  })

  it('is nobody’s quotation where nobody said it', () => {
    const [quote] = quotesIn(articleOf('Ann Lee never said “we lost 300 of our men”.', 'en'))
    expect(quote?.speaker).toBeNull()
  })
})
