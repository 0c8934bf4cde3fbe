import { type Failure, fail, ok, type Result } from '../result.ts'
import type { Dossier } from './dossier.ts'
import { fits } from './fits.ts'
import { encodeLine, type Hasher, type Head, type Line, LineBody, nextLine } from './history.ts'
import { apply, type Patch } from './patch.ts'

/** What a line says apart from its place and the patches' inverse. */
export type Saying = Pick<Line, 'at' | 'by' | 'label' | 'group' | 'undoes' | 'patches'>

/**
 * Applies patches to the state and makes the line that says so, to follow `head`. Whatever could
 * not be read again is refused as `misfit`, and the state is then as it was. The line of a merge
 * names the other side's head besides.
 */
export function writeLine(
  state: Dossier,
  head: Head,
  saying: Saying,
  sha256: Hasher,
  otherHead?: string,
): Result<{ text: string; line: Line }> {
  let inverse: Patch[]
  try {
    inverse = apply(state, saying.patches)
  } catch (error) {
    return misfit(error instanceof Error ? error.message : String(error))
  }
  const body = nextLine(head, { ...saying, inverse }, otherHead)
  const failure = flawOf(state, body)
  if (failure === null) return ok(encodeLine(body, sha256))
  apply(state, inverse)
  return { ok: false, error: failure }
}

function flawOf(state: Dossier, body: LineBody): Failure | null {
  const wrong = body.patches.find(({ path }) => !fits(state, path))?.path
  if (wrong) {
    const where = wrong.slice(0, wrong[0] === 'info' ? 1 : 2).join('/')
    return misfit(`It would give ${where} a wrong shape`).error
  }
  const { error } = LineBody.safeParse(body)
  const where = error?.issues[0]?.path.join('/')
  return where === undefined ? null : misfit(`Its line would be wrong at ${where}`).error
}

function misfit(why: string) {
  return fail(
    'misfit',
    `The change could not be read again once it was saved, so it was not made. ${why}.`,
    'Nothing has changed. Please report this as a fault of the program.',
  ) as { readonly ok: false; readonly error: Failure }
}
