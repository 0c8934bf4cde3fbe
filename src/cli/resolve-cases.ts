import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { carry, type Placement } from '../core/anchor/index.ts'
import { diskFailure } from '../storage/index.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { splitInput } from './split-input.ts'

/** What a line asks: where the span of `before` is in `after`. Other fields are passed over. */
const Case = z
  .object({
    id: z.union([z.string(), z.number()]),
    before: z.string(),
    after: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .refine(({ start, end }) => start < end, 'the span is empty')
  .refine(({ before, end }) => end <= before.length, 'the span is not in the text')

/** What a line is answered with. Offsets are UTF-16 code units of `after`. */
interface Answer extends Pick<Placement, 'outcome' | 'changes' | 'contextChanged' | 'candidates'> {
  readonly id: string | number
  readonly start: number | null
  readonly end: number | null
}

/**
 * Says what became of spans from one text to another: one JSON line for each line of the file, in
 * its order. A line that is not understood is told on standard error, and the rest goes on.
 */
export async function resolveCases(file: string, io: Io): Promise<Exit> {
  let exit: Exit = EXIT.done
  let number = 0
  try {
    const input = file === '-' ? io.stdin : createReadStream(resolve(file))
    for await (const line of splitInput(input)) {
      number++
      if (line?.trim() === '') continue
      const read = decode(line)
      if (typeof read === 'string') {
        io.stderr(`tickmark: line ${number}: ${plain(read)}\n`)
        exit = EXIT.failed
      } else {
        io.stdout(`${JSON.stringify(answer(read))}\n`)
      }
    }
  } catch (error) {
    return tell(io, diskFailure(`“${file}” cannot be read`, error))
  }
  return exit
}

function decode(line: string | null): z.infer<typeof Case> | string {
  if (line === null) return 'it is not UTF-8.'
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'it is not JSON.'
  }
  const parsed = Case.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `${issue?.message ?? 'it is wrong'} (at ${issue?.path.join('/') || 'the whole'}).`
}

function answer({ id, before, after, start, end }: z.infer<typeof Case>): Answer {
  const [placed] = carry(before, after, [{ start, end }])
  if (!placed) throw new Error('a span was carried nowhere')
  const { outcome, span, changes, contextChanged, candidates } = placed
  return {
    id,
    outcome,
    start: span?.start ?? null,
    end: span?.end ?? null,
    changes,
    contextChanged,
    candidates,
  }
}
