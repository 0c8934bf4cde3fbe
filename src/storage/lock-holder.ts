import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { codeOf } from './disk.ts'

/** Who has a library open for writing, as it stands in the lock. */
export const Holder = z.object({
  host: z.string(),
  /** What tells machines of one name from each other; null where the system does not say. */
  machine: z.string().nullable().default(null),
  pid: z.int().positive(),
  /** What tells the process from a later one of the same number; null where the system does not say. */
  process: z.string().nullable().default(null),
  app: z.string(),
  /** ISO 8601 in UTC. */
  since: z.string(),
  /** No two locks share it. */
  id: z.string().default(''),
})
export type Holder = z.infer<typeof Holder>

/** This process as the holder of a new lock. */
export function newHolder(app: string): Holder {
  return {
    host: hostname(),
    machine: machineMark(),
    pid: process.pid,
    process: processMark(process.pid),
    app,
    since: new Date().toISOString(),
    id: randomUUID(),
  }
}

/** Null where nobody can tell whose lock it is. */
export function parseHolder(words: Buffer): Holder | null {
  try {
    return Holder.parse(JSON.parse(words.toString('utf8')))
  } catch {
    return null
  }
}

/** Whether the holder was a process of this machine that is no more. Of another machine nobody can tell. */
export function hasEnded(holder: Holder): boolean {
  const here = machineMark()
  const isElsewhere = holder.machine !== null && here !== null && holder.machine !== here
  if (holder.host !== hostname() || isElsewhere) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return true
  }
  const now = processMark(holder.pid)
  return now !== null && holder.process !== null && now !== holder.process
}

/**
 * On Linux the machine's id and the namespace in which process numbers hold, hashed, as the id is
 * not to be given away; null elsewhere.
 */
function machineMark(): string | null {
  try {
    const id = readFileSync('/etc/machine-id', 'utf8').trim()
    const space = readlinkSync('/proc/self/ns/pid')
    if (id === '') return null
    return createHash('sha256').update(`tickmark ${id} ${space}`).digest('hex').slice(0, 16)
  } catch {
    return null
  }
}

/** On Linux the boot's id and the process's start in ticks; null elsewhere. */
function processMark(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces; the start is the 20th field after it.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}
