import { describe, expect, it } from 'vitest'
import type { ImportChoices } from '../../core/article/index.ts'
import { blocksIn, notesIn, paragraphs } from './html.testing.ts'
import { importMail } from './import-mail.ts'

async function readMail(lines: readonly string[], choices: ImportChoices = {}) {
  const result = await importMail(Buffer.from(lines.join('\r\n'), 'latin1'), 'a.mhtml', choices)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}

const saved = (html: string, contentType = 'text/html') => [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://paper.example/bridges',
  'Subject: =?utf-8?Q?The=20bridges?=',
  'Date: Tue, 5 Mar 2024 10:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  `Content-Type: ${contentType}`,
  'Content-Transfer-Encoding: 8bit',
  'Content-Location: https://paper.example/bridges',
  '',
  html,
  '--b',
  'Content-Type: text/html',
  'Content-Location: cid:frame@mhtml.blink',
  '',
  '<html><body><p>Buy a boat</p></body></html>',
  '--b--',
]

describe('a page saved as one file', () => {
  it('is read with where it was, and without its frames', async () => {
    const html = `<html lang=en><head><title>The bridges</title></head><body>${paragraphs(4)}<p><a href="map">Map</a></p></body></html>`
    const read = await readMail(saved(html))
    expect(read).toMatchObject({
      title: 'The bridges',
      url: 'https://paper.example/bridges',
      byline: '',
      published: '',
    })
    expect(blocksIn(read).join(' ')).not.toContain('boat')
    expect(notesIn(read)).toEqual(['link on “Map”: https://paper.example/map'])
  })

  it('is in the character set that the page says, or the file', async () => {
    const word = '\xcc\xee\xf1\xea\xe2\xe0'
    const page = `<html><head><meta charset=windows-1251></head><body><p>${word}</body></html>`
    const bySaid = await readMail(saved(page))
    expect(blocksIn(bySaid)).toEqual(['p:Москва'])
    const byMail = await readMail(saved(`<html><p>${word}`, 'text/html; charset=windows-1251'))
    expect(blocksIn(byMail)).toEqual(['p:Москва'])
    expect(byMail.offers[1]).toMatchObject({ value: 'windows-1251', because: 'said' })
    const chosen = await readMail(saved(page), { charset: 'windows-1252' })
    expect(chosen.offers[1]).toMatchObject({ value: 'windows-1252', because: 'chosen' })
  })
})

describe('a mail', () => {
  it('has its subject, sender and date', async () => {
    const read = await readMail([
      'From: Ada Byron <ada@paper.example>',
      'Subject: The bridges',
      'Date: Tue, 5 Mar 2024 10:00:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'One & <b>',
      'two',
      '',
      'Three',
    ])
    expect(read).toMatchObject({
      title: 'The bridges',
      byline: 'Ada Byron',
      published: '2024-03-05T10:00:00+01:00',
    })
    expect(blocksIn(read)).toEqual(['p:One & <b>\ntwo', 'p:Three'])
  })

  it('without a text says so', async () => {
    const result = await importMail(Buffer.from('Subject: x\r\n\r\n'), 'a.eml', {})
    expect(result).toMatchObject({ ok: false, error: { code: 'noText' } })
  })
})
