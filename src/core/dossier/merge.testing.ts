import { Copy } from './dossier.testing.ts'
import { type Choose, type Line, type Merged, type Patch, planMerge, unseen } from './index.ts'

export const preferOurs: Choose = () => 'ours'

/** Takes another history into a copy, as storage does: their lines are kept, and a merge line joins them. */
export function mergeInto(copy: Copy, theirs: readonly Line[], choose: Choose): Merged {
  const plan = planMerge(copy.lines, theirs)
  const merged = plan.mergeWith(choose)
  if (merged === null) throw new Error('A conflict was not chosen')
  const [ours, head] = [copy.lines, copy.head]
  if (plan.kind === 'forward') {
    copy.lines = [...ours, ...unseen(ours, theirs)]
    copy.state = structuredClone(merged.state)
  } else if (plan.kind === 'merge') {
    copy.lines = [head]
    const patches = structuredClone([...merged.patches])
    const line = copy.write(patches, { label: 'merge' }, (theirs.at(-1) as Line).hash)
    copy.lines = [...ours, ...unseen(ours, theirs), line]
  }
  return merged
}

/** Both copies merged into each other, at once, under the same choices. */
export function mergeBoth(ours: Copy, theirs: Copy, choose: Choose): [Copy, Copy] {
  const turned: Choose = ({ path, ours: a, theirs: b }) => {
    const side = choose({ path, ours: b, theirs: a })
    return side === null ? null : side === 'ours' ? 'theirs' : 'ours'
  }
  const [left, right] = [new Copy(ours), new Copy(theirs)]
  mergeInto(left, theirs.lines, choose)
  mergeInto(right, ours.lines, turned)
  return [left, right]
}

/** What each side has in every conflict, without who made it so. */
export function conflictsOf(ours: readonly Line[], theirs: readonly Line[]) {
  return planMerge(ours, theirs).conflicts.map(({ path, ours: here, theirs: there }) => ({
    path,
    ours: here.value,
    theirs: there.value,
  }))
}

/** What merging changes in our state, where ours stands in every conflict. */
export function patchesOf(ours: readonly Line[], theirs: readonly Line[]): readonly Patch[] {
  return planMerge(ours, theirs).mergeWith(preferOurs)?.patches ?? []
}
