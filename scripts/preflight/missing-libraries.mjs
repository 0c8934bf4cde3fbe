import { capture } from './capture.mjs'

/**
 * The shared libraries that a Linux program asks for and this system does not have. Empty where
 * `ldd` cannot tell.
 * @param {string} program
 */
export async function missingLibraries(program) {
  const { output } = await capture('ldd', [program])
  return parseLdd(output)
}

/** @param {string} output */
export function parseLdd(output) {
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1])
}
