import { describe, expect, it } from 'vitest'
import { LineWatch } from './line-watch.ts'

const line = (length: number) => Buffer.from(`${'x'.repeat(length)}\n`)

describe('watching a history', () => {
  it('takes lines as they are, in whatever pieces they come', () => {
    const watch = new LineWatch()
    const lines = Buffer.concat([line(300), line(100), line(5000)])
    for (let at = 0; at < lines.length; at += 7) {
      expect(watch.take(lines.subarray(at, at + 7))).toBeNull()
    }
    expect(watch.take(Buffer.from('cut off'))).toBeNull()
  })

  it('tells of lines that are none, are endless, or are too many', () => {
    expect(new LineWatch().take(Buffer.from('\n'))).toMatch(/shorter/)
    const endless = new LineWatch()
    const piece = Buffer.alloc(64 * 1024 * 1024, 'x')
    expect(endless.take(piece)).toBeNull()
    expect(endless.take(piece)).toBeNull()
    expect(endless.take(Buffer.from('x'))).toMatch(/longer/)
    const many = new LineWatch()
    const thousand = Buffer.concat(Array.from({ length: 1000 }, () => line(100)))
    for (let at = 0; at < 500; at++) expect(many.take(thousand)).toBeNull()
    expect(many.take(thousand)).toMatch(/more lines/)
  })
})
