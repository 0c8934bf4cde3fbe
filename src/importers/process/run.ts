import { z } from 'zod'
import { ImportChoices } from '../../core/article/index.ts'
import { assertNever, fail, type Result } from '../../core/result.ts'

/** `type` is the media type as it was recognised, `name` what a person calls the file. */
const named = { path: z.string().min(1), type: z.string(), name: z.string() }

/** What the child is asked, once. */
export const ImportTask = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('article'), ...named, choices: ImportChoices }),
  z.strictObject({ what: z.enum(['text', 'page']), ...named }),
  z.strictObject({ what: z.literal('references'), path: z.string().min(1) }),
])
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

export interface RunOptions {
  /** In milliseconds, {@link TIME_LIMIT} unless told. */
  readonly timeLimit?: number
  /** Ends the child, and the answer is a failure with the code `stopped`. */
  readonly signal?: AbortSignal | undefined
}

const Failed = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({ code: z.string(), reason: z.string(), next: z.string() }),
})

/**
 * Has a child do one task. It reads files from anywhere, so that its answer is decoded by `value`
 * like anything else from outside. A child that crashes, takes too long or is stopped is a failure
 * like others, and none outlives its answer.
 */
export function runTask<T>(
  task: ImportTask,
  value: z.ZodType<T>,
  spawn: SpawnImporter,
  { timeLimit = TIME_LIMIT, signal }: RunOptions = {},
): Promise<Result<T>> {
  const answers = z.union([z.strictObject({ ok: z.literal(true), value }), Failed])
  if (signal?.aborted) return Promise.resolve(stopped(task))
  return new Promise((resolve) => {
    let child: ImportChild | undefined
    let timer: NodeJS.Timeout | undefined
    const cancel = () => finish(stopped(task))
    const finish = (result: Result<T>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      child?.kill()
      resolve(result)
    }
    signal?.addEventListener('abort', cancel)
    try {
      child = spawn()
      child.onAnswer((message) => {
        const answer = answers.safeParse(message)
        finish(answer.success ? (answer.data as Result<T>) : crashed(task, 'it answered nonsense'))
      })
      child.onEnd((how) => finish(crashed(task, how)))
      timer = setTimeout(() => finish(tookTooLong(task, timeLimit)), timeLimit)
      child.send(task)
    } catch (error) {
      finish(crashed(task, error instanceof Error ? error.message : String(error)))
    }
  })
}

/** A file that needed more memory than a reader may have. */
export function tookTooMuch(task: ImportTask): Result<never> {
  return fail(
    'memoryLimit',
    `“${nameOf(task)}” needs more memory than Tickmark gives to one file, and was given up.`,
    nextOf(task),
  )
}

/** A reader that ended without an answer; `how` tells for people how. */
export function crashed(task: ImportTask, how: string): Result<never> {
  return fail(
    'importer',
    `“${nameOf(task)}” could not be imported: the importer failed (${how}).`,
    nextOf(task),
  )
}

function tookTooLong(task: ImportTask, limit: number): Result<never> {
  return fail(
    'timeLimit',
    `“${nameOf(task)}” took longer than ${Math.round(limit / 1000)} seconds to import, and was given up.`,
    nextOf(task),
  )
}

function stopped(task: ImportTask): Result<never> {
  return fail('stopped', `Reading “${nameOf(task)}” was stopped.`, 'Start it again.')
}

function nextOf(task: ImportTask): string {
  switch (task.what) {
    case 'article':
      return 'Save the article alone as plain text (.txt, UTF-8) and import that file.'
    case 'text':
      return 'The file is kept all the same, but it cannot be searched.'
    case 'page':
      return 'Open the file in another program.'
    case 'references':
      return 'Export fewer references into a file, and import that one.'
    default:
      return assertNever(task)
  }
}

function nameOf(task: ImportTask): string {
  return 'name' in task ? task.name : (task.path.split(/[/\\]/).at(-1) ?? task.path)
}
