import type { LearnedView } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { useLearned } from './use-learned.ts'
import './suggestions.css'

/** How many leanings are told of each sort. */
const MOST = 5

type Leaning = LearnedView['leanings'][number]

/** What Tickmark learned here, in words and numbers, and forgetting it. */
export function LearnedHere({ isOn }: { readonly isOn: boolean }) {
  const { learned, forget, recall } = useLearned()
  if (!learned) return null
  const { accepted, marked, dismissed, leanings, canRecall } = learned
  const isNew = accepted + marked + dismissed === 0
  return (
    <div className="learned">
      <h4 className="section-title">What Tickmark learned here</h4>
      <p role="status">
        {isNew
          ? canRecall
            ? 'Forgotten. Suggestions are as they come with Tickmark.'
            : 'Nothing yet.'
          : `${accepted} taken, ${dismissed} dismissed, ${marked} marked by hand.${isOn ? '' : ' It has no effect now.'}`}
      </p>
      {!isNew && leanings.length === 0 && (
        <p className="settings-hint">
          No habit shows yet. Suggestions change little by little, over some dozens of choices.
        </p>
      )}
      <Leanings title="You take more often" leanings={leanings.filter(({ isMore }) => isMore)} />
      <Leanings title="You take less often" leanings={leanings.filter(({ isMore }) => !isMore)} />
      {(!isNew || canRecall) && (
        <div className="button-row">
          {isNew ? (
            <Button onPress={recall}>Undo</Button>
          ) : (
            <Button onPress={forget}>Forget it all</Button>
          )}
        </div>
      )}
    </div>
  )
}

function Leanings({
  title,
  leanings,
}: {
  readonly title: string
  readonly leanings: readonly Leaning[]
}) {
  if (leanings.length === 0) return null
  return (
    <table className="leanings">
      <caption>{title}</caption>
      <thead className="heard">
        <tr>
          <th scope="col">What</th>
          <th scope="col">How often</th>
        </tr>
      </thead>
      <tbody>
        {leanings.slice(0, MOST).map(({ says, taken, dismissed, isMore }) => (
          <tr key={says}>
            <th scope="row">
              <span aria-hidden="true">{isMore ? '+' : '−'}</span> {says}
            </th>
            <td>
              {taken} of {taken + dismissed}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
