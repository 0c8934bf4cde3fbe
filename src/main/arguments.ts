import { resolve } from 'node:path'

/**
 * The files that a command line names, as absolute paths. What starts with a dash is a flag; a
 * program that is not packaged has its own folder as the first argument.
 */
export function fileArguments(
  argv: readonly string[],
  workingFolder: string,
  isPackaged: boolean,
): string[] {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'))
  return words.slice(isPackaged ? 0 : 1).map((file) => resolve(workingFolder, file))
}
