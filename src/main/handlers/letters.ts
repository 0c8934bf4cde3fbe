import { correctionFile, queryFile } from '../../core/letters/index.ts'
import type { Handlers } from '../answer.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import { writeWhereChosen } from './write-where-chosen.ts'

const EXTENSIONS = { text: 'txt', csv: 'csv' } as const

/** What goes to the writer and to sources, as files. */
export function letterHandlers(
  { system }: Pick<Parts, 'system'>,
  open: OpenDossiers,
): Pick<Handlers, 'query.export' | 'correction.export'> {
  return {
    'query.export': ({ id, which, format }) =>
      open.use(id, async ({ dossier }) => {
        const name = `${fileNameOf(dossier.info.title)} – queries.${EXTENSIONS[format]}`
        const write = () => queryFile(dossier, { which, format })
        return writeWhereChosen(system, name, 'The queries', write)
      }),
    'correction.export': ({ id, which, format }) =>
      open.use(id, async ({ dossier }) => {
        const name = `${fileNameOf(dossier.info.title)} – corrections.${EXTENSIONS[format]}`
        const write = () => correctionFile(dossier, { which, format })
        return writeWhereChosen(system, name, 'The corrections', write)
      }),
  }
}
