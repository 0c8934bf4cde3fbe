import { join } from 'node:path'
import { type Disk, renameDurably } from '../disk.ts'
import { EVIDENCE, keptPath, ORIGINAL } from '../keep-file.ts'
import { hashInName, namesIn } from '../kept-files.ts'

/**
 * Moves the kept files of an unpacked dossier to another one that lacks them; on disk when it
 * resolves, before any line names them.
 */
export async function uniteFiles(from: string, to: string, disk: Disk): Promise<void> {
  for (const part of [ORIGINAL, EVIDENCE]) {
    for (const name of await namesIn(join(from, part), disk)) {
      const hash = hashInName(name)
      if (hash === null || (await keptPath(hash, join(to, part), disk)) !== null) continue
      await disk.makeFolder(join(to, part))
      await renameDurably(disk, join(from, part, name), join(to, part, name))
    }
  }
}
