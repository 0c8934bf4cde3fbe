import { createHash } from 'node:crypto'
import type { Dossier, FileInput, KeptFile } from '../../core/dossier/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { FileText, Readers } from '../../importers/index.ts'
import type { EvidenceText } from '../../ipc/index.ts'
import type { OpenDossier } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import type { Tasks } from './tasks.ts'

type NamedText = NonNullable<KeptFile['text']>

export const NO_FILE = fail(
  'missing',
  'The kept file is not in the dossier’s folder any more.',
  'Restore it from a backup, or attach it again.',
)

/** The kept file of that SHA-256 which some source has; undefined where none has it. */
export function evidenceNamed({ sources }: Dossier, sha256: string): KeptFile | undefined {
  return Object.values(sources)
    .map(({ evidence }) => (Object.hasOwn(evidence, sha256) ? evidence[sha256] : undefined))
    .find((file) => file !== undefined)
}

/**
 * Reads the text of a kept file, as a task, and keeps it; where another source has the same file
 * with its text, that is it. Fails with `noText` where a file of its type has none.
 */
export async function readText(
  dossier: OpenDossier,
  file: FileInput,
  readers: Readers,
  tasks: Tasks,
): Promise<Result<NamedText>> {
  const known = evidenceNamed(dossier.dossier, file.sha256)?.text
  if (known && (await dossier.files.readText(known.sha256)).ok) return ok(known)
  const read = await readFile(dossier, file, readers, tasks)
  if (!read.ok) return read
  const kept = await dossier.files.keepText(read.value.text)
  return kept.ok ? ok({ sha256: kept.value, extractor: read.value.extractor }) : kept
}

async function readFile(
  dossier: OpenDossier,
  { sha256, type, name }: FileInput,
  readers: Readers,
  tasks: Tasks,
): Promise<Result<FileText>> {
  const path = await dossier.files.pathOf(sha256)
  if (path === null) return NO_FILE
  return tasks.run(`Reading ${name}`, (signal) => readers.text({ path, type, name }, signal))
}

export function evidenceTextHandlers(
  { readers }: Parts,
  open: OpenDossiers,
  tasks: Tasks,
): Pick<Handlers, 'evidence.text'> {
  const present = async (
    dossier: OpenDossier,
    sourceId: string,
    file: KeptFile,
  ): Promise<Result<EvidenceText>> => {
    const { kept: _, ...input } = file
    if (file.text) return broughtBack(dossier, input, file.text)
    // What is read out of another file than was kept is not the text of that file.
    if ((await dossier.files.stateOf(file.sha256)) !== 'whole') return NOT_WHOLE
    if (dossier.readOnly) {
      const read = await readFile(dossier, input, readers, tasks)
      // Nothing can be kept, so nothing can be quoted: no link names this text.
      return read.ok ? ok({ ...read.value, sha256: hashOf(read.value.text) }) : read
    }
    const text = await readText(dossier, input, readers, tasks)
    if (!text.ok) return text
    const command = {
      type: 'attachEvidence',
      sourceId,
      file: { ...input, text: text.value },
    } as const
    const done = await dossier.execute(command, open.me)
    return done.ok ? keptText(dossier, text.value) : done
  }
  /** The text that the file has; one that is not there as it was is read anew, if the same words come. */
  const broughtBack = async (
    dossier: OpenDossier,
    file: FileInput,
    named: NamedText,
  ): Promise<Result<EvidenceText>> => {
    const kept = await keptText(dossier, named)
    if (kept.ok) return kept
    const read = await readFile(dossier, file, readers, tasks)
    if (!read.ok || hashOf(read.value.text) !== named.sha256) return kept
    if (!dossier.readOnly) await dossier.files.keepText(read.value.text)
    return ok({ ...named, text: read.value.text })
  }
  return {
    'evidence.text': ({ id, sourceId, sha256, text }) =>
      open.use(id, async (dossier) => {
        const file = dossier.dossier.sources[sourceId]?.evidence[sha256]
        if (file === undefined) return NOT_OF_SOURCE
        if (text === null) return present(dossier, sourceId, file)
        const named = textNamed(dossier.dossier, file, text)
        return named ? keptText(dossier, named) : NOT_OF_FILE
      }),
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A text of a file by its SHA-256: the present one, or one in which a passage was found. */
function textNamed({ links }: Dossier, file: KeptFile, sha256: string): NamedText | null {
  if (file.text?.sha256 === sha256) return file.text
  const link = Object.values(links).find(
    ({ evidence, found }) => evidence === file.sha256 && found?.text === sha256,
  )
  return link?.found ? { sha256, extractor: link.found.extractor } : null
}

async function keptText(dossier: OpenDossier, named: NamedText): Promise<Result<EvidenceText>> {
  const text = await dossier.files.readText(named.sha256)
  return text.ok ? ok({ ...named, text: text.value }) : text
}

const NOT_WHOLE = fail(
  'altered',
  'The file in the dossier’s folder is not as it was when it was kept.',
  'Restore it from a backup, or attach the file as it was.',
)

const NOT_OF_SOURCE = fail(
  'gone',
  'The source does not have that file any more.',
  'Bring it back with undo, or attach it again.',
)

const NOT_OF_FILE = fail(
  'gone',
  'No passage was found in a text of that kind, so the dossier does not keep it.',
  'Look at the present text of the file.',
)
