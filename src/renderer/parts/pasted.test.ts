import { expect, it } from 'vitest'
import { type Brought, takeIn } from './pasted.ts'

const at = new Date(2026, 10, 23, 14, 5)
const picture = new File(['…'], 'image.png', { type: 'image/png' })
const nothing: Brought = { files: [], html: '', text: '' }
const nowhere = () => ''

async function piecesOf(brought: Partial<Brought>) {
  const { pieces } = takeIn({ ...nothing, ...brought }, nowhere, at)
  return Promise.all(pieces.map(async ({ name, content }) => [name, await content.text()]))
}

it('takes files by their paths where they have some', () => {
  const files = [picture, new File([''], 'b.pdf')]
  expect(takeIn({ ...nothing, files, text: 'b.pdf' }, (file) => `/home/${file.name}`, at)).toEqual({
    paths: ['/home/image.png', '/home/b.pdf'],
    pieces: [],
  })
})

it('keeps a piece of a page as such, in UTF-8', async () => {
  const html = '<p>Ten <b>million</b></p>'
  expect(await piecesOf({ html, text: 'Ten million' })).toEqual([
    ['Pasted 2026-11-23 14.05.html', `<meta charset="utf-8">\n${html}`],
  ])
})

it('keeps a copied picture as a picture, though its HTML comes with it', async () => {
  const html = '<!--StartFragment--><img src="https://example.org/a.png"><!--EndFragment-->'
  expect(await piecesOf({ files: [picture], html })).toEqual([['Pasted 2026-11-23 14.05.png', '…']])
})

it('keeps a dropped picture under its own name, and several pictures under several', async () => {
  const named = new File(['1'], 'chart.png', { type: 'image/png' })
  expect(await piecesOf({ files: [named, picture] })).toEqual([
    ['chart.png', '1'],
    ['Pasted 2026-11-23 14.05 (2).png', '…'],
  ])
})

it('keeps words as words', async () => {
  expect(await piecesOf({ text: 'ten millión' })).toEqual([
    ['Pasted 2026-11-23 14.05.txt', 'ten millión'],
  ])
})

it('takes nothing where there is nothing', async () => {
  expect(await piecesOf({ html: '<p>&nbsp;</p>', text: ' \n' })).toEqual([])
})
