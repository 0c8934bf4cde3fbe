import { relative } from 'node:path'

/** A path as a person finds it in a folder. */
export function nameIn(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/')
}
