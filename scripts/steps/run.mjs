import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Stop } from '../preflight/stop.mjs'

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a program on this terminal until it ends, and resolves with its exit code. Signals are passed
 * on to it. With `group` they also reach all that it started, so that nothing outlives this script,
 * and then the script stops too, instead of going on to its next step.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { group?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { group = false, ...options } = {}) {
  const asGroup = group && process.platform !== 'win32'
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', detached: asGroup, ...options })
    let received
    const forward = (signal) => {
      received = signal
      if (asGroup && child.pid !== undefined) process.kill(-child.pid, signal)
      else child.kill(signal)
    }
    for (const signal of forwarded) process.on(signal, forward)
    const finish = () => {
      for (const signal of forwarded) process.off(signal, forward)
    }
    child.on('error', (error) => {
      finish()
      reject(error)
    })
    child.on('close', (code, signal) => {
      finish()
      if (group && received) reject(new Stop(`Stopped by ${received}.`))
      else resolve(code ?? 128 + constants.signals[signal])
    })
  })
}
