import { z } from 'zod'
import { fail, type Result } from '../core/result.ts'
import { Imported } from './read-article.ts'

/** What the child is asked, once. */
export const ImportTask = z.strictObject({ path: z.string().min(1) })
export type ImportTask = z.infer<typeof ImportTask>

/** A child process that imports one file: it is sent one task, answers one Result, and is ended. */
export interface ImportChild {
  send(task: ImportTask): void
  onAnswer(listener: (answer: unknown) => void): void
  /** `how` tells for people how it ended: “exit code 1”, “SIGKILL”. */
  onEnd(listener: (how: string) => void): void
  kill(): void
}
/** Starts the child: `fork` for the command line, `utilityProcess` in the app. */
export type SpawnImporter = () => ImportChild

/** In milliseconds. */
export const TIME_LIMIT = 60_000

/** The child reads files from anywhere: its answer is decoded like anything else from outside. */
const Answer: z.ZodType<Result<Imported>> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: Imported }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ code: z.string(), reason: z.string(), next: z.string() }),
  }),
])

/** Imports a file in a child process. A child that crashes or takes too long is a failure like others. */
export function importFile(
  path: string,
  spawn: SpawnImporter,
  timeLimit = TIME_LIMIT,
): Promise<Result<Imported>> {
  return new Promise((resolve) => {
    let child: ImportChild | undefined
    let timer: NodeJS.Timeout | undefined
    const finish = (result: Result<Imported>) => {
      clearTimeout(timer)
      child?.kill()
      resolve(result)
    }
    try {
      child = spawn()
      child.onAnswer((message) => {
        const answer = Answer.safeParse(message)
        finish(answer.success ? answer.data : crashed(path, 'it answered nonsense'))
      })
      child.onEnd((how) => finish(crashed(path, how)))
      timer = setTimeout(() => finish(tookTooLong(path, timeLimit)), timeLimit)
      child.send({ path })
    } catch (error) {
      finish(crashed(path, error instanceof Error ? error.message : String(error)))
    }
  })
}

function crashed(path: string, how: string): Result<never> {
  return fail(
    'importer',
    `“${nameOf(path)}” could not be imported: the importer failed (${how}).`,
    'Save the article as plain text (.txt, UTF-8) and import that file.',
  )
}

function tookTooLong(path: string, limit: number): Result<never> {
  return fail(
    'timeLimit',
    `“${nameOf(path)}” took longer than ${Math.round(limit / 1000)} seconds to import, and was given up.`,
    'Save the article alone as plain text (.txt, UTF-8) and import that file.',
  )
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
