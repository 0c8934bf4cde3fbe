import { utilityProcess } from 'electron'
import type { SpawnImporter } from '../importers/index.ts'

/**
 * Starts the importer's bundle as a process of its own, the way that also works in a package,
 * where `fork` does not start Node.
 */
export function utilityImporter(bundle: string): SpawnImporter {
  return () => {
    const child = utilityProcess.fork(bundle, [], { serviceName: 'Tickmark importer' })
    return {
      send: (task) => child.postMessage(task),
      onAnswer: (listener) => {
        child.on('message', listener)
      },
      onEnd: (listener) => {
        child.on('exit', (code) => listener(`exit code ${code}`))
      },
      kill: () => {
        child.kill()
      },
    }
  }
}
