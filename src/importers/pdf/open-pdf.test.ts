import { describe, expect, it } from 'vitest'
import { ok } from '../../core/result.ts'
import { withPdf } from './open-pdf.ts'
import { drawnPdf } from './pdf.testing.ts'
import { ofPdfjs } from './pdf-failure.ts'

const USE = { encrypted: '', broken: 'Get it again.', keepsSoftHyphens: true }
const PDF = drawnPdf({ pages: [{ words: [{ text: 'Houses', x: 72, y: 700 }] }] })

describe('withPdf', () => {
  it('calls a PDF broken where pdf.js cannot read it', async () => {
    const result = await withPdf(PDF, 'a.pdf', USE, async (pdf) => {
      await ofPdfjs(() => pdf.getPage(7))
      return ok(null)
    })
    expect(result).toMatchObject({ error: { code: 'broken', next: 'Get it again.' } })
  })

  it('never calls it broken where the fault is ours', async () => {
    const read = () => Promise.reject(new TypeError('x is undefined'))
    await expect(withPdf(PDF, 'a.pdf', USE, read)).rejects.toThrow('x is undefined')
  })
})
