import { useRef } from 'react'
import type { Claim, VerdictPack } from '../../core/dossier/index.ts'
import { PackName } from '../packs/PackName.tsx'
import { Button } from '../parts/Button.tsx'
import { ChipChoice } from './ChipChoice.tsx'
import { whyNoVerdictNot } from './refusals.ts'
import './verdict-choice.css'

export interface VerdictChoiceProps {
  readonly pack: VerdictPack
  readonly claim: Pick<Claim, 'verdict' | 'verdictFor' | 'status'>
  readonly isReadOnly: boolean
  readonly onChange: (verdict: string | null) => void
  /** The verdict was given for an earlier wording, and the person says that it still holds. */
  readonly onHolds: () => void
}

/** The verdicts of the dossier's pack, in the order of their keys, each with what it means. */
export function VerdictChoice({ pack, claim, isReadOnly, onChange, onHolds }: VerdictChoiceProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { verdict, verdictFor } = claim
  return (
    <div ref={ref} className="verdict-choice">
      <ChipChoice
        label="Verdict"
        value={verdict ?? NONE}
        chips={[
          ...pack.verdicts.map(({ id, label, glyph, look, definition }, at) => ({
            id,
            look,
            definition,
            content: (
              <>
                <span aria-hidden="true">{glyph}</span> {label}
                <kbd>{at + 1}</kbd>
              </>
            ),
          })),
          {
            id: NONE,
            content: (
              <>
                none <kbd>0</kbd>
              </>
            ),
          },
        ]}
        hint="Point at a verdict to read what it means."
        refusal={(id) => (id === NONE ? whyNoVerdictNot(claim) : null)}
        onChange={(id) => onChange(id === NONE ? null : id)}
      >
        {verdict !== null && verdictFor !== null && (
          <div className="verdict-for">
            <p>
              Given for the earlier wording: <q dir="auto">{verdictFor}</q>
            </p>
            {!isReadOnly && (
              <Button
                onPress={() => {
                  // The button goes away: the focus stays with what it was about.
                  ref.current?.querySelector<HTMLElement>('input:checked')?.focus()
                  onHolds()
                }}
              >
                Holds for the present wording too
              </Button>
            )}
          </div>
        )}
      </ChipChoice>
      <PackName name={pack.name} />
    </div>
  )
}

/** The choice that stands for no verdict. */
const NONE = 'none'
