import { resolve } from 'node:path'
import { suggest } from '../core/suggest/index.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'

/** Prints the passages of a file that are worth a check. Offsets are UTF-16 code units. */
export async function suggestClaims(
  file: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const imported = await io.importFile(resolve(file))
  if (!imported.ok) return tell(io, imported.error)
  const found = suggest(imported.value.article).map(
    ({ start, end, text, score, reasons, kind, claimant }) => ({
      start,
      end,
      text,
      score,
      reasons,
      kind,
      claimant,
    }),
  )
  if (options.json) {
    io.stdout(`${JSON.stringify(found, null, 2)}\n`)
  } else {
    for (const { score, text, reasons } of found) {
      io.stdout(`${score.toFixed(2)}  ${plain(text)}\n      ${plain(reasons.join('; '))}\n`)
    }
  }
  return EXIT.done
}
