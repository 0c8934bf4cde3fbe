import { memo } from 'react'
import type { ComingGroup, ComingThing } from './coming-in.ts'

export interface ComingInProps {
  readonly groups: readonly ComingGroup[]
}

/** More of one kind are counted and not listed. */
const LISTED = 40

/** What comes in without being asked, kind by kind. */
export const ComingIn = memo(function ComingIn({ groups }: ComingInProps) {
  if (groups.length === 0) {
    return <p className="hand-off-none">Nothing comes in but what is decided here.</p>
  }
  return groups.map(({ record, heading, things }) => (
    <section key={record} className="coming-group" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {things.slice(0, LISTED).map((thing) => (
          <ThingLine key={thing.key} thing={thing} />
        ))}
      </ul>
      {things.length > LISTED && (
        <p className="hand-off-more">And {(things.length - LISTED).toLocaleString('en')} more.</p>
      )}
    </section>
  ))
})

const HOW = { new: 'New', changed: 'Changed', removed: 'Removed' } as const

function ThingLine({ thing: { title, how, fields } }: { readonly thing: ComingThing }) {
  return (
    <li className="coming-thing">
      <span className="coming-how" data-how={how}>
        {HOW[how]}
      </span>
      <div>
        <span dir="auto">{title}</span>
        {fields.length > 0 && (
          <ul className="coming-fields">
            {fields.map(({ what, path, from, to }) => (
              <li key={path.join('/')} dir="auto">
                <span className="history-what">{what}</span> {from !== null && <del>{from}</del>}{' '}
                {to !== null && <ins>{to}</ins>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
