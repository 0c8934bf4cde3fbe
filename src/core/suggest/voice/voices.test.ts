import { describe, expect, it } from 'vitest'
import { compose } from '../../article/compose.ts'
import { readSentences } from '../read-sentences.ts'

/** Reads paragraphs, and gives each quotation's speaker, or the sentence's where nothing is quoted. */
function speakers(...paragraphs: string[]): string[] {
  const parts = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))
  const read = readSentences({ ...compose(parts), language: 'en' })
  return read.flatMap(({ quotations, speaker }) =>
    quotations.length > 0 ? quotations.map((q) => q.speaker) : [speaker],
  )
}

/** One paragraph, in which one speaker is looked for. */
const single: readonly (readonly [text: string, speaker: string])[] = [
  ['"It works," Ann Lee said.', 'Ann Lee'],
  ['"It works," said Ann Lee.', 'Ann Lee'],
  ['“It works,” said Prime Minister Ann Lee in Rome.', 'Ann Lee'],
  ['„It works“, said the mayor of Rome.', 'the mayor of Rome'],
  ['« It works », said Ann Lee.', 'Ann Lee'],
  ['‘It works,’ said Ann Lee.', 'Ann Lee'],
  ["'It doesn't work,' said Ann Lee.", 'Ann Lee'],
  ['Ann Lee, the minister, said "it works".', 'Ann Lee'],
  ['Ann Lee, 45, said "it works".', 'Ann Lee'],
  ['Her spokesman, Bob Cole, insisted "it works".', 'Bob Cole'],
  ['Ann Lee did not come, but added that "it works".', 'Ann Lee'],
  ['Ann Lee said no, but added that "it works".', 'Ann Lee'],
  ['Ann Lee has repeatedly warned that "it breaks".', 'Ann Lee'],
  ['Ann Lee, however, told reporters it was "broken".', 'Ann Lee'],
  ['According to the ministry, "it works".', 'the ministry'],
  ['"It works," according to Ann Lee.', 'Ann Lee'],
  ['The State Department said it was "glad".', 'State Department'],
  ['US officials said it was "glad".', 'US officials'],
  ['Later, Con Edison officials said it was "glad".', 'Con Edison officials'],
  ["Mr Lee's office said it was “glad”.", "Mr Lee's office"],
  ['"It works," said the minister, Ann Lee.', 'Ann Lee'],
  ['Yesterday Dr. Ann de la Cruz said "it works".', 'Ann de la Cruz'],
  ['Secretary of State Ann Lee wrote: "It works."', 'Ann Lee'],
  ['Bob Cole was told that "it works".', ''],
  ['The so-called "Big Deal" failed.', ''],
  ['Ann Lee and Bob Cole said "it works".', 'Ann Lee and Bob Cole'],
  ['The Committee on Trade and Security said "no".', 'Committee on Trade and Security'],
  ['"It works," said ranger Ann Lee of Rome.', 'Ann Lee'],
  ['It works, nobody said.', ''],
  ['“It works,” said Local MP Ann Lee.', 'Ann Lee'],
  ['“It works,” said Ann Lee MP.', 'Ann Lee'],
  ['“It works,” said Ann Day Lee KC.', 'Ann Day Lee'],
  ['“It works,” said Det Ch Insp Ann Lee.', 'Ann Lee'],
  ['PC Ian Holt said: “It works.”', 'Ian Holt'],
  ['DS Ian Holt said: “It works.”', 'Ian Holt'],
  ['Det Con Ian Holt said: “It works.”', 'Ian Holt'],
  ['Neighbour Ann Lee said: “It works.”', 'Ann Lee'],
  ['“It works,” said Liberal Democrat Ann Lee.', 'Ann Lee'],
  ['The Republican National Committee said “it works”.', 'Republican National Committee'],
  ['Ann West said “it works”.', 'Ann West'],
  ['“It works,” said Tom Day, 19.', 'Tom Day'],
  ['The plan for Boxing Day is dead, Ann Lee said.', 'Ann Lee'],
  ['“It works,” the Labour MP said.', 'Labour MP'],
]

describe('who says it', () => {
  it.each(single)('in %j', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })

  it('gives a surname the full name that the article has given before', () => {
    expect(
      speakers(
        'Prime Minister Ann Lee met Bob Cole.',
        '"It works," Ms Lee said.',
        'Cole said "no".',
      ),
    ).toEqual(['', 'Ann Lee', 'Bob Cole'])
  })

  it('leaves the name of two people as it stands', () => {
    expect(speakers('Tom Smith met his wife, Ann Smith.', 'Smith said "no".')).toEqual([
      '',
      'Smith',
    ])
    expect(speakers('Ann Lee met Ann B. Lee.', 'Lee said "no".')).toEqual(['', 'Ann Lee'])
    expect(
      speakers(
        'Mr Tom Smith met Mrs Ann Smith and Mr Bob Smith.',
        'Mrs Smith said "no".',
        'Mr Smith said "yes".',
      ),
    ).toEqual(['', 'Ann Smith', 'Smith'])
    expect(speakers('It is Saint Barbara’s day.', 'Barbara said "no".')).toEqual(['', 'Barbara'])
  })

  it('knows what “it” means in what a body reports', () => {
    const parts = [{ kind: 'paragraph' as const, text: 'The EU said that it would pay.' }]
    const [read] = readSentences({ ...compose(parts), language: 'en' })
    expect(read?.meant.map(({ name }) => name)).toEqual(['the EU'])
    const other = 'Rome’s embassy confirmed the visit but said that it went well.'
    const far = readSentences({ ...compose([{ kind: 'paragraph', text: other }]), language: 'en' })
    expect(far[0]?.meant).toEqual([])
  })

  it('takes a pronoun for the one who spoke last', () => {
    expect(speakers('Mr Bob Cole told Mr Cy Orr it was late.', '"It works," he said.')).toEqual([
      'Bob Cole',
      'Bob Cole',
    ])
  })

  it('takes a pronoun for the last name that fits, where nobody spoke', () => {
    expect(
      speakers('Mr Bob Cole met Mrs Ann Lee in Rome.', '"It works," he said.', '"No," she said.'),
    ).toEqual(['', 'Bob Cole', 'Ann Lee'])
  })

  it('carries a quotation on to the next one that names nobody', () => {
    expect(speakers('Ann Lee said: "It works."', '"It always did."', 'It rained.')).toEqual([
      'Ann Lee',
      'Ann Lee',
      '',
    ])
  })

  it('takes the clause that follows a question', () => {
    expect(speakers('"Does it work?" Ann Lee asked.')).toEqual(['Ann Lee', 'Ann Lee'])
  })

  it('finds the clause at the end of a long quotation for each of its sentences', () => {
    const long = 'We have looked at every part of it with great care. '.repeat(9)
    const found = speakers(`"${long}It works," said Ann Lee.`)
    expect(found.length).toBe(10)
    expect(new Set(found)).toEqual(new Set(['Ann Lee']))
  })

  it('finds a description by the title that the article has given', () => {
    expect(
      speakers(
        'NATO Secretary General Ann Lee met Serbian President Bob Cole.',
        '"It works," the NATO chief said.',
        '"No," the Serb leader told them.',
        '"Yes," the Dutch leader told them.',
      ),
    ).toEqual(['', 'Ann Lee', 'Bob Cole', 'the Dutch leader'])
  })

  it('tells two speakers of one sentence apart', () => {
    expect(speakers('"It works," said Ann Lee, but Bob Cole called it "junk".')).toEqual([
      'Ann Lee',
      'Bob Cole',
    ])
  })

  it('knows that people are called March and May too', () => {
    expect(speakers('Mrs Theresa May met Mr Bob March.', '"It works," Mr March said.')).toEqual([
      '',
      'Bob March',
    ])
  })

  it('keeps a verb out of a title', () => {
    const text = '“It was closed,” said chief inspector Tom Harris.'
    const parts = [{ kind: 'paragraph' as const, text }]
    const [read] = readSentences({ ...compose(parts), language: 'en' })
    expect([read?.speaker, read?.office]).toEqual(['Tom Harris', 'chief inspector'])
  })

  it('learns names from captions and headings too', () => {
    expect(speakers('Mayor Ann Lee', 'Ms Lee said "it works".')).toEqual(['Ann Lee'])
  })
})
