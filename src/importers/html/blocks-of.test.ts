import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from './html.testing.ts'

type Tree = string | { readonly tag: string; readonly children: readonly Tree[] }

const BOXES = [
  'div',
  'section',
  'blockquote',
  'ul',
  'li',
  'figure',
  'figcaption',
  'pre',
  'dl',
  'dd',
]
const INLINE = ['b', 'span', 'i', 'sup', 'q', 'a href="http://a.example/x"', 'x-y', 'label', 'ins']

/** Words of which each is there once, so that lost, doubled and moved ones are seen. */
function number(tree: Tree, next: { value: number }): Tree {
  if (typeof tree === 'string') return tree.replace(/w/g, () => `w${next.value++}é\u00a0`)
  return { ...tree, children: tree.children.map((child) => number(child, next)) }
}

function markup(tree: Tree): string {
  if (typeof tree === 'string') return tree
  const { tag, children } = tree
  if (tag === 'br') return '<br>'
  return `<${tag}>${children.map(markup).join('')}</${tag.split(' ')[0]}>`
}

function wordsOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(wordsOf).join('')
}

const { tree } = fc.letrec<{ tree: Tree; inline: Tree; box: Tree; rows: Tree; text: Tree }>(
  (tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, tie('text'), tie('inline'), tie('box'), tie('rows')),
    text: fc.string({ unit: fc.constantFrom('w', ' ', '\n', '.', '\t') }),
    inline: fc.record({
      tag: fc.constantFrom(...INLINE, 'br'),
      children: fc.array(fc.oneof({ depthSize: 'small' }, tie('text'), tie('text')), {
        maxLength: 3,
      }),
    }),
    box: fc.record({
      tag: fc.constantFrom(...BOXES),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
    rows: fc.record({
      tag: fc.constant('table'),
      children: fc.array(
        fc.record({
          tag: fc.constant('tr'),
          children: fc.array(
            fc.record({
              tag: fc.constantFrom('td', 'th'),
              children: fc.array(tie('tree'), { maxLength: 2 }),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
    }),
  }),
)

describe('blocks', () => {
  it('have every character that can be read once, in its order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (children) => {
        // A break that a generator gave children has none in the markup.
        const page = number(withoutBreaks({ tag: 'main', children }), { value: 0 })
        const { parts, notes } = readHtml(markup(page))
        const bare = (text: string) => text.replace(/[ \t\n\u00a0]/g, '')
        expect(bare(parts.map(({ text }) => text).join(''))).toBe(bare(wordsOf(page)))
        for (const { kind, text } of parts) {
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(/\n\n|^\n|\n$/)
          if (kind !== 'row') expect(text).not.toMatch(/[ \t]$/)
        }
        for (const { from, to } of notes) {
          expect(from.part).toBe(to.part)
          expect(parts[from.part]?.text.slice(from.at, to.at).trim()).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})

function withoutBreaks(tree: Tree): Tree {
  if (typeof tree === 'string') return tree
  return { ...tree, children: tree.tag === 'br' ? [] : tree.children.map(withoutBreaks) }
}
