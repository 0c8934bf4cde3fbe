import { spawn } from 'node:child_process'

/**
 * Runs a program in silence and resolves with all it said. A program that cannot be started, or
 * that outlives `timeoutMs`, resolves as a failure; this never rejects.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeoutMs?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function capture(program, args, { timeoutMs, ...options } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    })
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code, signal) => {
      if (signal) output += `\nstopped by ${signal}`
      resolve({ ok: code === 0, output })
    })
  })
}
