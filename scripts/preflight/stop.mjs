/**
 * A failure that the person can act on. Its message is all that is printed: what was tried, and
 * what to do next. Anything else that is thrown is a bug and keeps its stack.
 */
export class Stop extends Error {}

/**
 * Runs a script's `main` and sets the exit code to what it returns; a `Stop` prints and exits 1.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
