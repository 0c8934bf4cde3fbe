import { memo, useEffect, useRef } from 'react'
import type { KeyedConflict } from '../../ipc/index.ts'
import type { Choices } from './choices.ts'
import { conflictField } from './conflict-words.ts'
import type { Things } from './things.ts'

export interface ConflictListProps {
  readonly conflicts: readonly KeyedConflict[]
  readonly choices: Choices
  /** The key of the one that is looked at; null where it is what comes in. */
  readonly at: string | null
  readonly things: Things
  /** How much comes in without being asked, in words. */
  readonly comingWords: string
  readonly onGoTo: (key: string | null) => void
}

/** What both sides changed, each with what was chosen; and below, what comes in anyway. */
export const ConflictList = memo(function ConflictList(props: ConflictListProps) {
  const { conflicts, choices, at, things, comingWords, onGoTo } = props
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves with what is looked at
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
    // The focus goes along where the list has it.
    if (document.activeElement?.closest('.hand-off-list')) current.current?.focus()
  }, [at])
  return (
    <nav className="hand-off-list" aria-label="What both sides changed">
      <h2 className="section-title">Both sides changed</h2>
      <ol>
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <button
              type="button"
              ref={conflict.key === at ? current : null}
              className="hand-off-row"
              aria-current={conflict.key === at || undefined}
              onClick={() => onGoTo(conflict.key)}
            >
              <span className="hand-off-row-title" dir="auto">
                {things.title(conflict.path[0] as 'claims', conflict.path[1] ?? '')}
              </span>
              <span className="hand-off-row-facts">
                <span>{conflictField(conflict)}</span>
                <span data-side={choices[conflict.key] ?? 'none'}>
                  {CHOSEN[choices[conflict.key] ?? 'none']}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <h2 className="section-title">Comes in anyway</h2>
      <button
        type="button"
        className="hand-off-row"
        aria-current={at === null || undefined}
        onClick={() => onGoTo(null)}
      >
        <span className="hand-off-row-title">{comingWords}</span>
      </button>
    </nav>
  )
})

const CHOSEN = { ours: 'mine', theirs: 'theirs', none: 'undecided' } as const
