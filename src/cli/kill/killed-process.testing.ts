import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Random } from './random.testing.ts'

/** The command line as it was built; there may be none. */
export const BUILT = resolve(import.meta.dirname, '../../../out/main/cli.cjs')

export interface Answer {
  readonly ok: boolean
  readonly seq?: number
  readonly created?: readonly string[]
  readonly error?: { readonly code: string; readonly reason: string }
}

export interface Life {
  /** Asked for each line to send; called again as soon as one more may be on its way. */
  next(): string
  /** Told of each answer, in their order, up to the last that left the process. */
  answered(answer: Answer): void
}

/**
 * Runs `tickmark apply` on a dossier, sends it lines, and kills it at a random moment: while it
 * opens, while it works, or while it closes. Resolves when it is dead and all that it had said is
 * told; answers what it wrote to standard error.
 */
export async function killApply(dossier: string, random: Random, life: Life): Promise<string> {
  const child = spawn(process.execPath, [BUILT, 'apply', dossier])
  const over = new Promise((done) => child.once('close', done))
  const phase = random.pick(['opening', 'working', 'working', 'working', 'working', 'closing'])
  const window = random.chance(0.25) ? 2 + random.below(8) : 1
  const delay = random.next()
  const most = random.below(40)
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  // Whoever is dead does not read.
  child.stdin.on('error', () => undefined)

  let sent = 0
  let heard = 0
  let closing = false
  const send = () => {
    if (closing) return
    for (; sent < heard + window; sent++) child.stdin.write(`${life.next()}\n`)
  }
  let wrong: unknown
  createInterface(child.stdout).on('line', (line) => {
    try {
      life.answered(JSON.parse(line))
    } catch (error) {
      wrong ??= error
      child.kill('SIGKILL')
    }
    if (heard++ === 0 && phase === 'working') kill(child, delay * 100)
    if (phase === 'closing' && heard >= most && !closing) {
      closing = true
      child.stdin.end()
      kill(child, delay * 60)
    }
    send()
  })
  if (phase === 'opening') kill(child, delay * 200)
  send()
  await over
  if (wrong) throw wrong
  return stderr
}

function kill(child: ChildProcess, after: number): void {
  setTimeout(() => child.kill('SIGKILL'), after)
}
