import { resolve } from 'node:path'
import {
  type Claim,
  currentDraft,
  type Draft,
  lastPlace,
  numberedClaims,
  type Person,
  type Place,
  revisionTo,
} from '../core/dossier/index.ts'
import { type Failure, ok, type Result } from '../core/result.ts'
import { type Imported, importDraft, type OpenDossier } from '../storage/index.ts'
import { EXIT, type Exit, type Io, note, plain, tell } from './io.ts'
import { readArticles } from './read-articles.ts'
import type { ReadingOptions } from './reading-options.ts'
import { revisionInWords } from './revision-in-words.ts'
import { workOnDossier } from './work-on-dossier.ts'

export interface ReviseOptions extends ReadingOptions {
  /** The library's folder, where the dossier is given by its name in it. */
  readonly library?: string
  readonly by?: string
  readonly json?: boolean
  /** Makes the draft the one under check at once. */
  readonly take?: boolean
}

/**
 * What `tickmark revise --json` prints. Offsets are UTF-16 code units of the new draft. Keys may be
 * added; none changes its meaning.
 */
export interface ShownRevision {
  readonly draft: Pick<Draft, 'id' | 'number' | 'state'>
  /** In the order of the draft before. */
  readonly claims: readonly ShownCarried[]
}

/** What became of a claim, and how it stands now. */
export interface ShownCarried
  extends Pick<Place, 'outcome' | 'changes' | 'contextChanged' | 'candidates'>,
    Pick<Claim, 'id' | 'status' | 'verdict' | 'verdictFor'> {
  /** In the draft before. */
  readonly number: number
  /** Null where the claim has no place in the new draft. */
  readonly start: number | null
  readonly end: number | null
  /** The claim's words in the new draft; null where it has no place there. */
  readonly quote: string | null
  /** The claim's words before. */
  readonly was: string
}

/**
 * Imports a file as a new draft of a dossier and prints what becomes of each claim. The draft is
 * kept as arriving, or taken. With `take`, the very file that has arrived already is taken now.
 */
export async function reviseDossier(
  dossier: string,
  file: string,
  options: ReviseOptions,
  io: Io,
): Promise<Exit> {
  const { library, by, take = false, json = false } = options
  const folder = library === undefined ? resolve(dossier) : resolve(library, dossier)
  const work = { app: 'tickmark revise', ...(by === undefined ? {} : { by }) }
  return readArticles([file], options, io, ({ path, imported }) =>
    workOnDossier(folder, work, io, async (open, person) => {
      const shown = await revise(open, imported, path, person, take)
      if (!shown.ok) return tell(io, shown.error)
      note(io, imported.article.warnings)
      if (json) io.stdout(`${JSON.stringify(shown.value, null, 2)}\n`)
      else {
        const words = revisionInWords(shown.value, open.dossier, open.folder)
        io.stdout(words.map((line) => `${plain(line)}\n`).join(''))
      }
      return EXIT.done
    }),
  )
}

async function revise(
  open: OpenDossier,
  imported: Imported,
  path: string,
  by: Person,
  take: boolean,
): Promise<Result<ShownRevision>> {
  const draft = await arrivingDraft(open, imported, path, by, take)
  if (!draft.ok) return draft
  const { id } = draft.value
  const before = outcomes(open, draft.value)
  if (take) {
    const taken = await open.execute({ type: 'takeDraft', draftId: id }, by)
    if (!taken.ok) return taken
  }
  const claims = before.map(({ claim, ...outcome }): ShownCarried => {
    const { status, verdict, verdictFor } = open.dossier.claims[claim.id] ?? claim
    return { id: claim.id, ...outcome, status, verdict, verdictFor }
  })
  const { number, state } = open.dossier.drafts[id] ?? draft.value
  return ok({ draft: { id, number, state }, claims })
}

/** The draft of the file, which arrives, or which has arrived already and is to be taken now. */
async function arrivingDraft(
  open: OpenDossier,
  imported: Imported,
  path: string,
  by: Person,
  take: boolean,
): Promise<Result<Draft>> {
  const there = Object.values(open.dossier.drafts).find(({ state }) => state === 'arriving')
  if (there && take && there.original.sha256 === imported.file.sha256) return ok(there)
  const { dossier } = open
  const arrived = await importDraft(open, imported, path, by)
  if (!arrived.ok) {
    return there ? { ok: false, error: waitingFor(there, arrived.error) } : arrived
  }
  const draft = dossier.drafts[arrived.value.draftId]
  if (draft === undefined) throw new Error('the draft that arrived is not in the dossier')
  return ok(draft)
}

/** Says what to do about a draft that has arrived and waits. */
function waitingFor({ id }: Draft, failure: Failure): Failure {
  if (failure.code !== 'arriving') return failure
  const command = JSON.stringify({ type: 'takeDraft', draftId: id })
  const next = `Take or refuse it in the app, or with “tickmark apply” and the line ${command} or the same with refuseDraft.`
  return { ...failure, next }
}

type Outcome = Omit<ShownCarried, 'id' | 'status' | 'verdict' | 'verdictFor'> & {
  readonly claim: Claim
}

/** What becomes of the claims, as it was found or decided before the draft is taken. */
function outcomes({ dossier }: OpenDossier, to: Draft): Outcome[] {
  const from = currentDraft(dossier)
  const revision = revisionTo(dossier, to)
  return numberedClaims(dossier, from.id).map(({ number, claim, place: old }) => {
    const { outcome, position, changes, contextChanged, candidates, quote } = revision.place(claim)
    return {
      claim,
      number,
      outcome,
      start: position?.start ?? null,
      end: position?.end ?? null,
      changes,
      contextChanged,
      candidates,
      quote: position === null ? null : quote.exact,
      was: (old ?? lastPlace(dossier, claim))?.quote.exact ?? '',
    }
  })
}
