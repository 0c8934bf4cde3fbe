import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type Failure, ok } from '../../core/result.ts'
import { type CslItem, isSurelySame, keysOf, type SourceKeys } from '../../core/source/index.ts'
import type { OpenDossier } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import type { Tasks } from './tasks.ts'
import { writeWhereChosen } from './write-where-chosen.ts'

type ReferencesHandlers = Pick<Handlers, 'source.chooseAndImport' | 'source.export'>

const EXTENSIONS = { bibtex: 'bib', ris: 'ris', 'csl-json': 'json' } as const

export function referencesHandlers(
  { system, readers }: Pick<Parts, 'system' | 'readers'>,
  open: OpenDossiers,
  tasks: Tasks,
): ReferencesHandlers {
  /** All files’ sources are one step for undo. */
  const importFiles = async (dossier: OpenDossier, paths: readonly string[]) => {
    const group = randomUUID()
    const there = knownIn(dossier)
    const added: string[] = []
    const failed: { name: string; error: Failure }[] = []
    let known = 0
    for (const path of paths) {
      const name = basename(path)
      const read = await tasks.run(`Reading ${name}`, (signal) => readers.references(path, signal))
      if (!read.ok) {
        failed.push({ name, error: read.error })
        continue
      }
      const fresh = read.value.filter((csl) => there.takeNew(csl))
      known += read.value.length - fresh.length
      // Sent at once they share the disk’s time.
      const done = await Promise.all(
        fresh.map((csl) => dossier.execute(addSource(csl), open.me, group)),
      )
      for (const each of done) if (each.ok) added.push(...each.value.created)
      const refused = done.find((each) => !each.ok)
      if (refused && !refused.ok) failed.push({ name, error: refused.error })
    }
    return ok({ added, known, failed })
  }
  return {
    'source.chooseAndImport': async (id) => {
      const paths = await system.chooseFiles('Import sources: BibTeX, RIS or CSL-JSON')
      if (paths.length === 0) return ok(null)
      return open.use(id, (dossier) => importFiles(dossier, paths))
    },
    'source.export': ({ id, format }) =>
      open.use(id, async ({ dossier }) => {
        const name = `${fileNameOf(dossier.info.title)} – sources.${EXTENSIONS[format]}`
        return writeWhereChosen(system, name, 'The sources', async () => {
          const { writeReferences } = await import('../../exporters/index.ts')
          return writeReferences(Object.values(dossier.sources), format)
        })
      }),
  }
}

function addSource(csl: CslItem) {
  return {
    type: 'addSource',
    source: { csl, rank: 'unset', contact: '', archivedUrl: '', atRisk: false },
  } as const
}

/** The sources that a dossier has, and gets. */
function knownIn({ dossier }: OpenDossier) {
  const keys: SourceKeys[] = Object.values(dossier.sources).map(keysOf)
  return {
    /** Whether it is none of them; then it is one from now on. */
    takeNew: (csl: CslItem) => {
      const own = keysOf({ csl, evidence: {} })
      if (keys.some((other) => isSurelySame(own, other))) return false
      keys.push(own)
      return true
    },
  }
}
