/** “npm run kill -- 2000” asks for more kills than the suite has time for, or for one seed. */
export const kills = Number(process.env.TICKMARK_KILLS ?? 200)

export const firstSeed = Number(process.env.TICKMARK_SEED ?? Date.now() % 1_000_000)
