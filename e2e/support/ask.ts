import type { Page } from '@playwright/test'
import type { CommandInput } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import type { AnswerOf, ArgOf, RequestName } from '../../src/ipc/index.ts'

/** The bridge as it is where names and arguments are not told apart by type. */
interface AnyBridge {
  request(name: string, arg: unknown): Promise<Result<unknown>>
}

/** Asks main by the page's own bridge. */
export async function ask<N extends RequestName>(
  page: Page,
  name: N,
  arg: ArgOf<N>,
): Promise<AnswerOf<N>> {
  const result = await page.evaluate(
    ([name, arg]) => {
      const { tickmark } = window as unknown as { readonly tickmark: AnyBridge }
      return tickmark.request(name, arg)
    },
    [name as string, arg as unknown] as const,
  )
  if (!result.ok) throw new Error(result.error.reason)
  return result.value as AnswerOf<N>
}

/** Does a command on a dossier and answers the first thing that it made. */
export async function run(page: Page, id: string, command: CommandInput): Promise<string> {
  return (await ask(page, 'dossier.execute', { id, command })).created[0] ?? ''
}
