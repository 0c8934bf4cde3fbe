import { ChevronRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Carried, Dossier } from '../../core/dossier/index.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { Button } from '../parts/Button.tsx'
import { OUTCOME_WORDS } from './field-names.ts'
import { needsLook } from './hand-off-words.ts'
import { thingsOf } from './things.ts'

export type CarriedKind = 'claim' | 'note' | 'tick' | 'dismissal'

export interface CarriedSheetProps {
  readonly carried: readonly Carried[]
  readonly dossier: Dossier
  /** The person wants to see one of them. */
  readonly onShow: (kind: CarriedKind, id: string) => void
  readonly onClose: () => void
}

/** What a merge carried to another draft: those that need a look first. */
export function CarriedSheet({ carried, dossier, onShow, onClose }: CarriedSheetProps) {
  const things = thingsOf(dossier, dossier)
  const wanting = carried.filter(needsLook)
  const others = carried.filter((each) => !needsLook(each))
  const [first] = carried
  const draft = first ? things.inSentence('drafts', first.draftId) : ''
  const part = (heading: string, list: readonly Carried[]) =>
    list.length > 0 && (
      <section aria-label={heading}>
        <h3 className="section-title">{heading}</h3>
        <ul className="carried-list">
          {list.slice(0, LISTED).map((each) => (
            <li key={`${each.record} ${each.id}`}>
              <CarriedLine
                carried={each}
                title={things.title(each.record, each.id)}
                onShow={onShow}
              />
            </li>
          ))}
        </ul>
        {list.length > LISTED && (
          <p className="hand-off-more">And {(list.length - LISTED).toLocaleString('en')} more.</p>
        )}
      </section>
    )
  return (
    <Sheet title="Carried to the other draft" place="middle" className="carried" onClose={onClose}>
      <p>
        One side had taken a new draft. What the other side marked was looked up in{' '}
        <bdi>{draft}</bdi>.
      </p>
      {part(`Needs a look · ${wanting.length}`, wanting)}
      {part(`Found again · ${others.length}`, others)}
      <div className="button-row">
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      </div>
    </Sheet>
  )
}

const LISTED = 200

const KINDS: Readonly<Record<Carried['record'], CarriedKind>> = {
  claims: 'claim',
  notes: 'note',
  ticks: 'tick',
  dismissals: 'dismissal',
}

interface CarriedLineProps {
  readonly carried: Carried
  readonly title: string
  readonly onShow: CarriedSheetProps['onShow']
}

function CarriedLine({ carried, title, onShow }: CarriedLineProps) {
  const { record, id, outcome, words } = carried
  const said = (
    <span>
      <span dir="auto">{title}</span>
      <span className="carried-outcome" data-outcome={outcome}>
        {OUTCOME_WORDS[outcome]}
        {outcome === 'edited' && (
          <>
            : now “<bdi>{words}</bdi>”
          </>
        )}
      </span>
    </span>
  )
  // A claim or a note has its pane; of other words nothing is left where they are gone.
  const isGone = outcome === 'deleted' || outcome === 'ambiguous'
  const kind = KINDS[record]
  if (isGone && (kind === 'tick' || kind === 'dismissal'))
    return <p className="carried-line">{said}</p>
  return (
    <AriaButton className="carried-line" onPress={() => onShow(kind, id)}>
      {said}
      <ChevronRight size={13} aria-hidden="true" />
    </AriaButton>
  )
}
