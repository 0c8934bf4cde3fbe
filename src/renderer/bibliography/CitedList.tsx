import type { Entry } from '../../core/source/cite.ts'
import type { Run } from '../../core/source/cite-runs.ts'

export interface CitedListProps {
  readonly entries: readonly Entry[]
}

/** A bibliography as the style has it. */
export function CitedList({ entries }: CitedListProps) {
  return (
    <ul className="cited-list" aria-label="Bibliography">
      {entries.map(({ id, runs }) => (
        <li key={id} dir="auto">
          {runs.map((run, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
            <CitedRun key={at} run={run} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function CitedRun({ run }: { readonly run: Run }) {
  const { text, italic, bold, raised } = run
  const Raised = raised === 'super' ? 'sup' : 'sub'
  const placed = raised ? <Raised>{text}</Raised> : text
  const weighted = bold ? <b>{placed}</b> : placed
  return italic ? <i>{weighted}</i> : weighted
}
