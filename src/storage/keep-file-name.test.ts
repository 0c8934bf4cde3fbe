import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmlessName } from './keep-file-name.ts'

const cases: readonly [name: string, shown: string][] = [
  ['budget 2024.pdf', 'budget 2024.pdf'],
  ['Bürgermeister – 市長.pdf', 'Bürgermeister – 市長.pdf'],
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['C:\\Windows\\evil.exe', 'C:_Windows_evil.exe'],
  ['line\nbreak\u0000\u0007.txt', 'linebreak.txt'],
  ['tab\u2028and\u2029more', 'tabandmore'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['\u2066isolated\u2069', 'isolated'],
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['half \ud83d.txt', 'half \ufffd.txt'],
  ['whole 😀.txt', 'whole 😀.txt'],
  ['   ', 'file'],
  ['\u202e', 'file'],
  ['..', 'file'],
  ['.gitignore', '.gitignore'],
]

describe('a name as it is shown', () => {
  for (const [name, shown] of cases) {
    it(`is “${shown}” for ${JSON.stringify(name)}`, () => {
      expect(harmlessName(name)).toBe(shown)
    })
  }

  it('keeps the ending of a long one', () => {
    const shown = harmlessName(`${'long '.repeat(100)}.docx`)
    expect(shown).toMatch(/^long .*….*\.docx$/)
    expect(shown).toHaveLength(200)
  })

  it('is never empty, too long, a path or of more than one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it must have none
        expect(harmlessName(name)).toMatch(/^[^/\\\u0000-\u001f\u007f\u202a-\u202e]{1,200}$/)
        expect(harmlessName(harmlessName(name))).toBe(harmlessName(name))
      }),
    )
  })
})
