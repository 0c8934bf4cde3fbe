/**
 * Seeds of lives in which a promise was broken once, each with the commit that mended it. They are
 * lived again before all others.
 */
export const failingSeeds: readonly number[] = []
