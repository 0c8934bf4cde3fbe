import { fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Dossier } from './dossier.ts'
import type { Claim } from './entities.ts'
import { checkPack } from './packs.ts'
import type { Patch } from './patch.ts'
import { unaccepted } from './places.ts'
import { isSettled } from './requirements.ts'

export function choosePack(
  dossier: Dossier,
  { pack, map }: CommandOf<'choosePack'>,
  context: Context,
): Result<Patch[]> {
  const checked = checkPack(pack)
  if (!checked.ok) return checked
  const known = new Set(pack.verdicts.map(({ id }) => id))
  const wrong = Object.values(map).find((to) => to !== null && !known.has(to))
  if (wrong) {
    return fail(
      'verdict',
      `“${wrong}” is not a verdict of the ${pack.name} pack.`,
      `Choose one of: ${pack.verdicts.map(({ label }) => label).join(', ')}.`,
    )
  }
  const claims = Object.values(dossier.claims)
  const unnamed = claims.filter(
    ({ verdict }) => verdict !== null && !Object.hasOwn(map, verdict) && !known.has(verdict),
  )
  if (unnamed.length > 0) return notMapped(dossier, pack.name, unnamed)
  const translate = (id: string) => (Object.hasOwn(map, id) ? (map[id] ?? null) : id)
  return ok([
    ...changedFields(['info'], dossier.info, { pack }),
    ...claims.flatMap((claim) => {
      const dissent = claim.dissent.map((each) => ({
        ...each,
        // One that has no other in the new pack is better told by its old id than not at all.
        verdict: each.verdict && (translate(each.verdict) ?? unlessTaken(each.verdict, known)),
      }))
      const verdict = claim.verdict && translate(claim.verdict)
      const isLost = claim.verdict !== null && verdict === null
      return [
        ...changedFields(['claims', claim.id], claim, {
          verdict,
          dissent,
          ...(isLost ? withoutVerdict(claim, context) : {}),
        }),
        ...(isLost ? unaccepted(dossier, claim, context) : []),
      ]
    }),
  ])
}

/** A claim whose verdict the new pack does not have is to be judged again. */
function withoutVerdict({ status }: Claim, context: Context): Partial<Claim> {
  const again = isSettled(status) ? { status: 'checking' as const, statusBy: stamp(context) } : {}
  return { verdictBy: null, verdictFor: null, ...again }
}

/** The id, unless another verdict of the new pack has it. */
function unlessTaken(id: string, known: ReadonlySet<string>): string | null {
  return known.has(id) ? null : id
}

function notMapped(dossier: Dossier, to: string, claims: readonly Claim[]): Result<never> {
  const given = new Set(claims.map(({ verdict }) => verdict))
  const labels = [...given].map((id) => {
    const verdict = dossier.info.pack.verdicts.find((each) => each.id === id)
    return `“${verdict?.label ?? id}”`
  })
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`
  return fail(
    'notMapped',
    `The pack ${to} does not have ${labels.join(', ')}, which ${count} of this dossier ${claims.length === 1 ? 'has' : 'have'}.`,
    'Say for each of them which verdict of the new pack stands for it, or none.',
  )
}
