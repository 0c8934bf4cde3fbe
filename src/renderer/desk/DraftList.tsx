import type { Draft } from '../../core/dossier/index.ts'

/** The drafts of the article, with the file that each came from. */
export function DraftList({ drafts }: { readonly drafts: readonly Draft[] }) {
  return (
    <ul className="list" aria-label="Drafts">
      {drafts.map((draft) => (
        <li key={draft.id} className="row row-plain">
          <span className="row-text">
            Draft {draft.number} · {draft.original.name}
          </span>
          <span className="row-facts">
            imported {new Date(draft.made.at).toLocaleString()} by {draft.made.by.name}
          </span>
          <code className="hash" title={`SHA-256 ${draft.original.sha256}`}>
            <span className="heard">SHA-256 </span>
            {draft.original.sha256}
          </code>
          {draft.warnings.map((warning) => (
            <span key={warning} className="row-facts">
              {warning}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
