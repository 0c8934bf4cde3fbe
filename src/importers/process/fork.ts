import { fork } from 'node:child_process'
import type { SpawnImporter } from './run.ts'

/** Starts the importer as a child of plain Node. `childFile` is the built child. */
export function forkImporter(childFile: string): SpawnImporter {
  return () => {
    const child = fork(childFile, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return {
      send: (task) => {
        child.send(task)
      },
      onAnswer: (listener) => {
        child.on('message', listener)
      },
      onEnd: (listener) => {
        child.on('error', (error) => listener(error.message))
        child.on('exit', (code, signal) => listener(signal ?? `exit code ${code}`))
      },
      kill: () => {
        child.kill()
      },
    }
  }
}
