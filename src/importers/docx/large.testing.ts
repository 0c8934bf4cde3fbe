import {
  comment,
  commented,
  deleted,
  draftDocx,
  inserted,
  note,
  paragraph,
  run,
  sign,
} from './docx.testing.ts'

/** How many comments a {@link largeDocx} has. */
export const COMMENTS = 2_000

/**
 * A Word file of so many runs, with comments, footnotes and changes all over. Its words are letters
 * by chance, which do not pack well: 20,000 runs have 3 million characters in 1.8 MB.
 */
export function largeDocx(runs: number): Buffer {
  let seed = 1
  const letters = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed.toString(36)
  }
  const words = () => `${Array.from({ length: 20 }, letters).join(' ')}. `
  const between = runs / COMMENTS
  const all = Array.from({ length: runs }, (_, index) => {
    const comment =
      index % between === 0 ? commented(index / between, run(words())) : run(words(), '<w:b/>')
    const change = index % 7 === 0 ? inserted(run('new ')) + deleted('old ') : ''
    return comment + change + (index % 25 === 0 ? sign('footnote', index) : '')
  })
  const body = Array.from({ length: runs / 10 }, (_, index) =>
    paragraph(all.slice(index * 10, index * 10 + 10).join('')),
  )
  const ids = Array.from({ length: COMMENTS }, (_, id) => id)
  const notes = Array.from({ length: runs / 25 }, (_, id) => id)
  return draftDocx({
    body: body.join(''),
    parts: {
      comments: ids.map((id) => comment(id, `Comment ${id}`)).join(''),
      footnotes: notes.map((id) => note('footnote', id * 25, run(`Note ${id}`))).join(''),
    },
  })
}
