import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compose } from '../core/article/index.ts'
import {
  apply,
  Command,
  type CommandInput,
  type Comment,
  type Correction,
  decide,
  emptyDossier,
  encodeLine,
  type Flag,
  type Head,
  type Note,
  nextLine,
  type Patch,
  type Person,
  plainPack,
  type Query,
  type SignOff,
  type Tick,
  writeLine,
} from '../core/dossier/index.ts'
import { makeSnapshot } from './make-snapshot.ts'
import { sha256 } from './sha256.ts'

const TEXT = 'The mayor spent 12 million on the bridge.\n\nCritics say it was 72 million.'
const EVIDENCE = 'Budget 2024: bridge, 12 million.\n'

const ada: Person = { id: 'ada', name: 'Ada Checker', initials: 'AC', role: 'checker' }
const ed: Person = { id: 'ed', name: 'Ed Itor', initials: 'EI', role: 'editor' }
const at = '2026-01-31T12:00:00.000Z'

/** A dossier with something in every record, made line by line. The same at every run. */
class Fixture {
  readonly state = emptyDossier()
  text = ''
  #head: Head | null = null
  #ids = 0

  readonly newId = () => `id-${++this.#ids}`

  /** Does a command and answers the id of the first thing that it added. */
  do(input: CommandInput, by = ada): string {
    const command = Command.parse(input)
    const decided = decide(this.state, command, { newId: this.newId, at, by })
    if (!decided.ok) throw new Error(decided.error.reason)
    return this.write(command.type, decided.value, by)
  }

  /** Puts in an entity for which there is no command. */
  put(record: string, entity: { readonly id: string }): void {
    this.write('put', [{ path: [record, entity.id], value: entity }])
  }

  write(label: string, decided: readonly Patch[], by = ada): string {
    const patches: Patch[] = JSON.parse(JSON.stringify(decided))
    if (this.#head === null) {
      const inverse = apply(this.state, patches)
      this.#take(encodeLine(nextLine(null, { at, by, label, patches, inverse }), sha256))
    } else {
      const written = writeLine(this.state, this.#head, { at, by, label, patches }, sha256)
      if (!written.ok) throw new Error(written.error.reason)
      this.#take(written.value)
    }
    return patches.find(({ path }) => path.length === 2)?.path[1] ?? ''
  }

  #take({ text, line }: { text: string; line: Head }): void {
    this.text += `${text}\n`
    this.#head = { seq: line.seq, hash: line.hash }
  }

  get head(): string {
    return this.#head?.hash ?? ''
  }
}

/**
 * Makes the stored dossier of the present version anew: history, snapshot, original and evidence.
 * Once a version is released its dossier is not made anew, only opened.
 */
export async function writeFixture(folder: string): Promise<void> {
  const fixture = new Fixture()
  fill(fixture)
  await rm(folder, { recursive: true, force: true })
  for (const part of ['original', 'evidence']) await mkdir(join(folder, part), { recursive: true })
  await writeFile(join(folder, 'original', `${sha256(TEXT)}.txt`), TEXT)
  await writeFile(join(folder, 'evidence', `${sha256(EVIDENCE)}.txt`), EVIDENCE)
  await writeFile(join(folder, 'history.ndjson'), fixture.text)
  const made = await makeSnapshot(folder, Buffer.byteLength(fixture.text))
  if (!made.ok) throw new Error(made.error.reason)
}

function fill(fixture: Fixture): void {
  const words = { byline: 'A Writer', publisher: '', published: '', url: '', language: 'en' }
  const paragraphs = TEXT.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text }))
  const { text, blocks } = compose(paragraphs)
  const about = { title: 'The bridge', ...words, charset: 'utf-8', warnings: [] }
  const article = { ...about, text, blocks }
  const file = (name: string, content: string) => {
    const size = Buffer.byteLength(content)
    return { sha256: sha256(content), name, size, type: 'text/plain', text: null }
  }
  const original = file('bridge.txt', TEXT)
  fixture.do({ type: 'createDossier', title: 'The bridge', article, original, pack: plainPack })
  const draftId = fixture.state.info.currentDraft
  const spanOf = (part: string) => {
    const start = TEXT.indexOf(part)
    return { start, end: start + part.length }
  }
  const claimId = fixture.do({ type: 'addClaim', draftId, span: spanOf('12 million') })
  const other = fixture.do({ type: 'addClaim', draftId, span: spanOf('72 million') })
  fixture.do({ type: 'editClaim', claimId, changes: { verdict: 'true', status: 'checked' } })
  fixture.do({ type: 'editClaim', claimId, changes: { rationale: 'The budget says so.' } })
  const csl = { type: 'report' as const, title: 'Budget 2024' }
  const sourceId = fixture.do({ type: 'addSource', source: { csl, rank: 'primary' } })
  const evidence = file('budget.txt', EVIDENCE)
  fixture.do({ type: 'attachEvidence', sourceId, file: evidence })
  const quote = { exact: 'bridge, 12 million', prefix: 'Budget 2024: ', suffix: '.' }
  fixture.do({
    ...{ type: 'addLink', claimId, source: { id: sourceId }, stance: 'supports' },
    ...{ quote, evidence: evidence.sha256 },
  })
  fixture.do({ type: 'removeClaim', claimId: other })
  const { places } = fixture.state.claims[claimId] ?? { places: {} }
  const made = { by: ada, at }
  const id = fixture.newId
  const flag: Flag = { id: id(), claimId, reason: 'legal', text: 'Look.', resolution: null, made }
  fixture.put('flags', flag)
  const on = { record: 'claims', id: claimId } as const
  const comment: Comment = { id: id(), on, text: 'Sure?', resolved: null, made }
  fixture.put('comments', comment)
  const to = { kind: 'writer', sourceId: null, name: 'A Writer' } as const
  const query: Query = {
    ...{ id: id(), claimId, to, question: 'Who says so?', waiting: made, answered: null, made },
    contacts: {
      first: { ...made, on: at, how: 'mail', who: 'A Writer', asked: 'Who?', answer: '' },
    },
  }
  fixture.put('queries', query)
  const tick: Tick = { id: id(), kind: 'cleared', places, made }
  fixture.put('ticks', tick)
  const note: Note = {
    ...{ id: id(), kind: 'comment', places, author: 'A Writer', date: at },
    ...{ text: 'From the budget.', sourceId: null, made },
  }
  fixture.put('notes', note)
  const correction: Correction = {
    ...{ id: id(), claimId, draftId, from: '12 million', to: '12.4 million', made },
    ...{ decision: null, outcome: null },
  }
  fixture.put('corrections', correction)
  fixture.do({
    type: 'dismissSuggestion',
    draftId,
    span: spanOf('72 million'),
    reasons: ['number'],
  })
  const signOff: SignOff = { id: id(), head: fixture.head, draftId, note: '', made: { by: ed, at } }
  fixture.put('signOffs', signOff)
  fixture.do({ type: 'renameDossier', title: 'The bridge, checked' }, ed)
}
