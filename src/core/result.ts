/**
 * Why something could not be done, as data: it crosses processes and is shown as it stands.
 * `reason` names the thing and what is wrong with it; `next` says what the person can do.
 */
export interface Failure {
  readonly code: string
  readonly reason: string
  readonly next: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: string, reason: string, next: string): Result<never> {
  return { ok: false, error: { code, reason, next } }
}

/** Closes a switch over a union: a new member that is not handled no longer compiles. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
