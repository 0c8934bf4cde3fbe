import { CheckCircle2, ChevronRight, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { findingLines, type PreflightFinding } from '../../core/report/index.ts'
import { Button } from '../parts/Button.tsx'
import { isOfNewsroom, openWords } from './report-words.ts'

export interface PreflightProps {
  readonly findings: readonly PreflightFinding[]
  /** How many claims there are. */
  readonly claims: number
  /** The words of a claim, by its id. */
  readonly wordsOf: (claimId: string) => string
  readonly onShow: (claimId: string) => void
  /** What the newsroom says of itself is wanted. */
  readonly onNewsroom: () => void
}

/** What is open, in groups with their counts; each line leads to its claim. */
export function Preflight({ findings, claims, ...lines }: PreflightProps) {
  const groups = findingLines(findings, claims)
  const newsroom = groups.filter(({ kind }) => isOfNewsroom(kind))
  const Glyph = findings.length === 0 ? CheckCircle2 : TriangleAlert
  return (
    <section className="preflight" aria-labelledby="preflight-title">
      <h3 id="preflight-title">Before it goes out</h3>
      <p className="preflight-outcome" data-tone={findings.length === 0 ? 'well' : 'open'}>
        <Glyph size={17} aria-hidden="true" />
        {openWords(findings.length)}
      </p>
      {groups
        .filter(({ kind }) => !isOfNewsroom(kind))
        .map(({ kind, text }) => (
          <FindingGroup
            key={kind}
            text={text}
            findings={findings.filter((finding) => finding.kind === kind)}
            {...lines}
          />
        ))}
      {newsroom.length > 0 && (
        <div className="preflight-group">
          <ul className="preflight-plain">
            {newsroom.map(({ kind, text }) => (
              <li key={kind}>{text}.</li>
            ))}
          </ul>
          <Button onPress={lines.onNewsroom}>Newsroom…</Button>
        </div>
      )}
    </section>
  )
}

/** More lines of a group are shown when they are asked for. */
const SHOWN = 5

interface FindingGroupProps extends Pick<PreflightProps, 'findings' | 'wordsOf' | 'onShow'> {
  readonly text: string
}

function FindingGroup({ text, findings, wordsOf, onShow }: FindingGroupProps) {
  const [isAll, setAll] = useState(findings.length <= SHOWN + 1)
  const about = findings.flatMap(({ claim, claimId }) =>
    claim === null || claimId === null ? [] : [{ claim, claimId }],
  )
  return (
    <div className="preflight-group">
      <p className="preflight-what">{text}</p>
      <p className="preflight-next">{findings[0]?.next}</p>
      {about.length > 0 && (
        <ul className="preflight-claims" aria-label={text}>
          {(isAll ? about : about.slice(0, SHOWN)).map(({ claim, claimId }) => (
            <li key={claimId}>
              <AriaButton className="preflight-claim" onPress={() => onShow(claimId)}>
                <b>{claim}</b>
                <span dir="auto">{wordsOf(claimId)}</span>
                <ChevronRight size={13} aria-hidden="true" />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {!isAll && (
        <Button look="quiet" onPress={() => setAll(true)}>
          Show all {about.length.toLocaleString('en')}
        </Button>
      )}
    </div>
  )
}
