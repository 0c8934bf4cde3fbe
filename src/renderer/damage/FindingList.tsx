import type { Finding } from '../../core/finding.ts'
import './damage.css'

/** What was found wrong with files: what, what was made of it, and where it was put. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={`${finding.file} ${finding.found}`} className="finding">
          <h2>{finding.file}</h2>
          <dl>
            <dt>Found</dt>
            <dd>{finding.found}.</dd>
            {finding.rebuilt !== null && (
              <>
                <dt>Now</dt>
                <dd>{finding.rebuilt}.</dd>
              </>
            )}
            {finding.kept !== null && (
              <>
                <dt>Kept</dt>
                <dd>
                  <code>{finding.kept}</code>
                </dd>
              </>
            )}
            {finding.next !== null && (
              <>
                <dt>Next</dt>
                <dd>{finding.next}.</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}
