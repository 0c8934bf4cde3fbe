import { type Article, type ArticleNote, compose } from '../article/index.ts'
import {
  apply,
  type Command,
  type CommandInput,
  currentDraft,
  type Dossier,
  Command as DossierCommand,
  decide,
  emptyDossier,
  encodeLine,
  type Line,
  nextLine,
  type Patch,
  type Person,
  plainPack,
} from './index.ts'

export const ada: Person = { id: 'ada', name: 'Ada Checker', initials: 'AC', role: 'checker' }
export const ed: Person = { id: 'ed', name: 'Ed Itor', initials: 'EI', role: 'editor' }

const TEXTS = ['The mayor spent 12 million on the bridge.', 'Critics say it was 72 million.']

/** Stands in for SHA-256, which core is given from outside: 64 hexadecimal digits that follow the text. */
export function weakHash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1000193
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b + text.charCodeAt(i), 0x85ebca6b) ^ (a >>> 7)
  }
  const digits = [a, b, a ^ b, Math.imul(a, 31)].map((n) => (n >>> 0).toString(16).padStart(8, '0'))
  return digits.join('').repeat(2)
}

let ids = 0

/** A context of decisions with ids of its own. */
export function context(by = ada) {
  return { newId: () => `id-${++ids}`, at: '2026-01-31T12:00:00.000Z', by }
}

const original = {
  sha256: 'a'.repeat(64),
  name: 'bridge.txt',
  size: 10,
  type: 'text/plain',
  text: null,
}

/** An article of these paragraphs. */
function articleOf(paragraphs: readonly string[]): Article {
  const words = {
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: '',
    charset: 'utf-8',
    warnings: [],
  }
  const { text, blocks } = compose(paragraphs.map((text) => ({ kind: 'paragraph', text })))
  return { title: 'The bridge', ...words, text, blocks }
}

export function creation(
  paragraphs: readonly string[] = TEXTS,
  notes: readonly ArticleNote[] = [],
): Command {
  return {
    type: 'createDossier',
    notes: [...notes],
    title: 'The bridge',
    article: articleOf(paragraphs),
    original,
    choices: {},
    pack: plainPack,
  }
}

/** One copy of a dossier with its history, as one of two people has it. */
export class Copy {
  state: Dossier
  lines: Line[]

  /** A copy of another, or a new dossier of an article of these paragraphs, with notes on it. */
  constructor(from?: Copy | readonly string[], notes?: readonly ArticleNote[]) {
    const other = from instanceof Copy ? from : null
    this.state = other ? structuredClone(other.state) : emptyDossier()
    this.lines = other ? [...other.lines] : []
    if (!(from instanceof Copy)) this.do(creation(from, notes))
  }

  /** Has a draft of these paragraphs arrive, and answers its id. */
  arrive(...paragraphs: string[]): string {
    return this.arriveWith(paragraphs, [])
  }

  /** The same with notes on it. */
  arriveWith(paragraphs: readonly string[], notes: readonly ArticleNote[]): string {
    const article = articleOf(paragraphs)
    return this.do({ type: 'importDraft', article, notes: [...notes], original })[0] as string
  }

  get draftId(): string {
    return this.state.info.currentDraft
  }

  get head(): Line {
    return this.lines.at(-1) as Line
  }

  /** Does a command and answers the ids of what it added. A refused one throws. */
  do(input: CommandInput, by = ada): string[] {
    const command = DossierCommand.parse(input)
    const decided = decide(this.state, command, context(by))
    if (!decided.ok) throw new Error(decided.error.reason)
    this.write(decided.value, { label: command.type, by })
    return decided.value.flatMap(({ path }) => (path.length === 2 ? [path[1] as string] : []))
  }

  addClaim(words = '12 million'): string {
    const start = currentDraft(this.state).text.indexOf(words)
    const span = { start, end: start + words.length }
    return this.do({ type: 'addClaim', draftId: this.draftId, span })[0] as string
  }

  /** Takes the last line back, as undo does. */
  undo(): Line {
    const { hash, inverse } = this.head
    return this.write(inverse, { label: 'undo', undoes: [hash] })
  }

  /** Appends a line that changes the state by `patches`. */
  write(
    patches: Patch[],
    content: Partial<Pick<Line, 'label' | 'by' | 'group' | 'undoes'>> = {},
    otherHead?: string,
  ): Line {
    const inverse = apply(this.state, patches)
    const at = '2026-01-31T12:00:00.000Z'
    const whole = { at, by: ada, label: 'test', ...content, patches, inverse }
    const { line } = encodeLine(nextLine(this.lines.at(-1) ?? null, whole, otherHead), weakHash)
    this.lines.push(line)
    return line
  }
}
