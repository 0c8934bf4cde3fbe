import type { KeyedConflict } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import type { Side } from './choices.ts'
import { conflictField } from './conflict-words.ts'
import { Standing } from './Standing.tsx'
import type { Things } from './things.ts'

export interface ConflictPageProps {
  readonly conflict: KeyedConflict
  /** Its place among the conflicts, from 1. */
  readonly number: number
  readonly of: number
  readonly chosen: Side | null
  readonly things: Things
  /** Which ones are not decided, in words; empty where all are. */
  readonly leftWords: string
  readonly onChoose: (side: Side) => void
  readonly onChooseAll: (side: Side) => void
  /** Goes to the next one that is not decided; null where there is no other. */
  readonly onNext: (() => void) | null
}

/** One thing that both sides changed: what each of them has, to choose from. */
export function ConflictPage(props: ConflictPageProps) {
  const { conflict, number, of, chosen, things, leftWords, onChoose, onChooseAll, onNext } = props
  const { path, ours, theirs } = conflict
  return (
    <article className="hand-off-conflict" aria-label={`Conflict ${number} of ${of}`}>
      <p className="section-title">
        {of === 1 ? 'Both sides changed this' : `${number} of ${of} that both sides changed`}
      </p>
      <h2 dir="auto">{things.title(path[0] as 'claims', path[1] ?? '')}</h2>
      <p className="hand-off-field">{conflictField(conflict)}</p>
      <div className="standings">
        {SIDES.map((side) => (
          <Standing
            key={side}
            side={side}
            path={path}
            standpoint={side === 'ours' ? ours : theirs}
            other={side === 'ours' ? theirs : ours}
            things={things}
            isChosen={chosen === side}
            onChoose={() => onChoose(side)}
          />
        ))}
      </div>
      <footer className="hand-off-deeds">
        {onNext !== null && (
          <Button keys="N" onPress={onNext}>
            Next undecided
          </Button>
        )}
        {of > 1 && <Button onPress={() => onChooseAll('ours')}>All from mine</Button>}
        {of > 1 && <Button onPress={() => onChooseAll('theirs')}>All from theirs</Button>}
        <p className="hand-off-left" dir="auto">
          {leftWords}
        </p>
      </footer>
    </article>
  )
}

const SIDES = ['ours', 'theirs'] as const
