import type { Incoming } from '../../ipc/index.ts'

/** Whether a file can be imported as it was read; another reading of it may have failed since. */
export function isReady({ read, isReading }: Incoming): boolean {
  return read !== null && !isReading
}
