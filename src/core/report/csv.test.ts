import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { claimsCsv, linksCsv } from './csv.ts'
import { context, sample } from './fixture.testing.ts'
import { reportModel } from './report-model.ts'

const model = reportModel(sample(), context)

function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  })
  expect(errors).toEqual([])
  return data
}

it('has one row for each claim and one for each link', () => {
  const claims = rowsOf(claimsCsv(model))
  expect(claims.map(({ number, verdict }) => `${number} ${verdict}`)).toEqual(
    model.claims.map(({ number, verdict }) => `${number} ${verdict?.label ?? ''}`),
  )
  expect(claims[0]).toMatchObject({ sources: '1', status: 'approved', 'in text': 'yes' })
  expect(claims[1]?.rationale).toBe(model.claims[1]?.rationale)
  const links = rowsOf(linksCsv(model))
  expect(links).toHaveLength(model.claims.flatMap((claim) => claim.links).length)
  expect(links[0]).toMatchObject({ claim: '1', stance: 'supports', locator: 'line' })
})

it('ends each row with CRLF, and begins with a byte order mark', () => {
  const csv = claimsCsv({ ...model, claims: [] })
  expect(csv).toMatch(/^\uFEFFnumber,id,[^\r\n]*\r\n$/)
})

const piece = fc.constantFrom(
  'a',
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '=',
  '+',
  '-',
  '@',
  "'",
  ' ',
  'é',
  '👩',
  '＝',
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

it('comes back as it was, but for apostrophes before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(text, text, (quote, note) => {
      const [claim, ...rest] = model.claims
      const link = claim?.links[0]
      if (!claim || !link) throw new Error('The sample has a claim with a link')
      const csv = { ...model, claims: [{ ...claim, quote, links: [{ ...link, note }] }, ...rest] }
      const cells = [rowsOf(claimsCsv(csv))[0]?.quote, rowsOf(linksCsv(csv))[0]?.note]
      for (const [at, cell = ''] of cells.entries()) {
        const was = at === 0 ? quote : note
        expect(cell).not.toMatch(/(^|[\r\n\t])[^\S\r\n\t]*[=+\-@＝＋－＠]/)
        expect(cell).not.toMatch(/^[\t\r]/)
        if (!/[=+\-@＝\t\r]/.test(was)) expect(cell).toBe(was)
        // Nothing but apostrophes was added.
        expect(cell.replaceAll("'", '')).toBe(was.replaceAll("'", ''))
      }
    }),
  )
})
