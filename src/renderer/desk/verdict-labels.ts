import type { VerdictPack } from '../../core/dossier/index.ts'
import type { ActionName } from '../../ipc/index.ts'
import type { ActionLabels } from '../actions/key-labels.ts'

/** The names of the verdict keys in a pack: “Verdict: Misleading”. */
export function verdictLabels(pack: VerdictPack): ActionLabels {
  const named = pack.verdicts.slice(0, 9).map(({ label }, at) => {
    const name = `verdict${at + 1}` as ActionName
    return [name, `Verdict: ${label}`] as const
  })
  return Object.fromEntries(named)
}
