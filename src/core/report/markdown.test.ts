import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { context, sample } from './fixture.testing.ts'
import { reportMarkdown } from './markdown.ts'
import { escapeLine } from './markdown-text.ts'
import { reportModel } from './report-model.ts'

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function* all(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* all(child)
}

function textOf(node: Nodes): string {
  return [...all(node)].map((each) => ('value' in each ? each.value : '')).join('')
}

it('puts a footnote with the verdict, why and sources at the end of each claim’s words', () => {
  const root = parse(reportMarkdown(reportModel(sample(), context)))
  const nodes = [...all(root)]
  const marks = nodes.flatMap((node) =>
    node.type === 'footnoteReference' ? [node.identifier] : [],
  )
  const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node] : []))
  expect([...marks].sort()).toEqual([...'123456789'])
  expect(notes.map(({ identifier }) => identifier).sort()).toEqual([...'123456789'])
  expect(textOf(notes[0] as Nodes)).toBe(
    '● True. The port’s own monthly counts add up to 412,386. Sources: [1].',
  )
  const article = nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node)] : []))
  for (const { segments } of reportModel(sample(), context).article.blocks) {
    const words = segments.map(({ text }) => text).join('')
    if (segments.length > 1) expect(article).toContain(words)
  }
  const headings = nodes.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []))
  for (const title of [
    'Summary',
    'Article',
    'Claims',
    'Sources',
    'What was not checked',
    'Record',
  ]) {
    expect(headings).toContain(title)
  }
  expect(textOf(root)).toContain('2 of 9 claims have no verdict: 7, 9')
})

const piece = fc.constantFrom(
  ...[
    'a',
    '# ',
    '- ',
    '1. ',
    '> ',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<b>',
    '&amp;',
    '|',
    '~~',
  ],
  ...[
    '\\',
    '\n',
    '    ',
    'http://a.example',
    'www.a.example',
    'a@b.example',
    '[^1]',
    ':',
    '---',
    '=',
  ],
)

it('lets no text become markup', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim()
      const root = parse(escapeLine(text))
      const nodes = [...all(root)].filter(
        // Readers that link addresses do so whatever stands before them.
        (node) => !(node.type === 'link' && /^(https?|mailto):/.test(node.url)),
      )
      const types = nodes.map(({ type }) => type)
      expect(types.filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual([])
      expect(textOf(root)).toBe(text)
    }),
  )
})

it('keeps a checker’s own emphasis, and no HTML, image or footnote of theirs', () => {
  const dossier = sample()
  const [claim] = Object.values(dossier.claims)
  if (claim) claim.rationale = 'It is **so**.\n\n<script>x</script> ![i](x) [^2] [a](javascript:x)'
  const nodes = [...all(parse(reportMarkdown(reportModel(dossier, context))))]
  expect(nodes.some((node) => node.type === 'strong' && textOf(node) === 'so')).toBe(true)
  for (const type of ['html', 'image', 'link']) {
    const found = nodes.filter((node) => node.type === type)
    expect(found.filter((node) => !('url' in node && node.url.startsWith('https:')))).toEqual([])
  }
  expect(nodes.filter((node) => node.type === 'footnoteReference')).toHaveLength(9)
})

it('is not misled by a backslash of the checker’s own before what is made harmless', () => {
  for (const slashes of ['', '\\', '\\\\', '\\\\\\']) {
    const dossier = sample()
    const [claim] = Object.values(dossier.claims)
    if (claim) {
      claim.rationale = [
        '<img src=x>',
        '[x](javascript:y)',
        '![i](https://e.example/i.png)',
        '&lt;',
      ]
        .map((hostile) => slashes + hostile)
        .join(' ')
    }
    const nodes = [...all(parse(reportMarkdown(reportModel(dossier, context))))]
    const kinds = nodes.map(({ type }) => type)
    expect(kinds, slashes).not.toContain('html')
    expect(kinds, slashes).not.toContain('image')
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => !/^https?:/.test(url))).toEqual([])
  }
})

it('begins with the checker’s own marks as they are, but for those of a block', () => {
  const said = (rationale: string) => {
    const dossier = sample()
    const [claim] = Object.values(dossier.claims)
    if (claim) claim.rationale = rationale
    const nodes = [...all(parse(reportMarkdown(reportModel(dossier, context))))]
    const [note] = nodes.filter(({ type }) => type === 'footnoteDefinition')
    return textOf(note as Nodes)
  }
  expect(said('**Twice** counted')).toBe('● True. Twice counted Sources: [1].')
  expect(said('1. First')).toBe('● True. 1. First Sources: [1].')
  for (const words of ['# a', '- a', '---', '> a', '+ a']) expect(said(words)).toContain(words)
})
