import { readFile, stat } from 'node:fs/promises'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Handlers } from '../answer.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import { tellLibrary } from './library.ts'
import { writeWhereChosen } from './write-where-chosen.ts'

type PackHandlers = Pick<
  Handlers,
  'pack.save' | 'pack.remove' | 'pack.chooseAndImport' | 'pack.export'
>

/** In bytes: what is longer is not even read. */
const LARGEST_PACK = 1024 * 1024

export function packHandlers(parts: Parts): PackHandlers {
  const { library, system } = parts
  const told = async <T>(done: Result<T>): Promise<Result<T>> => {
    if (done.ok) await tellLibrary(parts)
    return done
  }
  return {
    'pack.save': async (pack) => told(await library.packs.save(pack)),
    'pack.remove': async (id) => told(await library.packs.remove(id)),
    'pack.chooseAndImport': async () => {
      const how = { one: true, what: 'packs' } as const
      const [path] = await system.chooseFiles('Import verdicts', how)
      if (path === undefined) return ok(null)
      const text = await textOf(path)
      return text.ok ? told(await library.packs.importFrom(text.value)) : text
    },
    'pack.export': async (id) => {
      const json = library.packs.exported(id)
      if (!json.ok) return json
      const name = library.packs.all().find((pack) => pack.id === id)?.name ?? id
      const file = `${fileNameOf(name)} – verdicts.json`
      return writeWhereChosen(system, file, 'The verdict pack', () => json.value)
    },
  }
}

async function textOf(path: string): Promise<Result<string>> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) return fail('pack', `${path} is not a file.`, 'Choose a file.')
    if (facts.size > LARGEST_PACK) {
      return fail('pack', `${path} is too large for a verdict pack.`, 'Choose another file.')
    }
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    return fail(
      'read',
      `${path} could not be read: ${(error as Error).message}.`,
      'Choose another file, or allow Tickmark to read this one.',
    )
  }
}
