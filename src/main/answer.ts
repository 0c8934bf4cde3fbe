import { z } from 'zod'
import { fail, type Result } from '../core/result.ts'
import { type AnswerOf, type RequestName, requests } from '../ipc/index.ts'

/** One function a request: it gets the decoded argument. */
export type Handlers = {
  readonly [N in RequestName]: (
    arg: z.output<(typeof requests)[N]['arg']>,
  ) => Promise<Result<AnswerOf<N>>>
}

/**
 * Answers a request as it came from a page: names and arguments that are not in the contract are
 * refused, and nothing is thrown.
 */
export async function answer(
  handlers: Handlers,
  name: unknown,
  arg: unknown,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return refused(`There is no request ${JSON.stringify(name)}`)
  }
  const known = name as RequestName
  const decoded = requests[known].arg.safeParse(arg)
  if (!decoded.success) return refused(`${known}: ${z.prettifyError(decoded.error)}`)
  try {
    return await (handlers[known] as (arg: unknown) => Promise<Result<unknown>>)(decoded.data)
  } catch (error) {
    console.error(error)
    return fail(
      'unexpected',
      `Something went wrong: ${error instanceof Error ? error.message : String(error)}.`,
      'Nothing that was saved is touched. Try again, or start Tickmark anew.',
    )
  }
}

function refused(why: string): Result<never> {
  return fail(
    'refused',
    `The program asked for something it may not: ${why}`,
    'Please report this.',
  )
}
