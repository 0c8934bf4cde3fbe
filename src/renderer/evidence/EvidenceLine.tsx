import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EvidenceText, KeptState } from '../../ipc/index.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import {
  BACKWARDS,
  brokenWords,
  isDrawnBackwards,
  noTextWords,
  passageWords,
  stateWords,
} from './evidence-words.ts'
import type { Asked } from './use-evidence-text.ts'
import type { Passages } from './use-passages.ts'

export interface EvidenceLineProps {
  /** Whether the file is as it was when it was kept. */
  readonly kept: Asked<KeptState>
  readonly broken: 'encrypted' | 'broken' | null
  readonly text: Asked<EvidenceText>
  readonly passages: Passages
  /** Whether the text of an earlier reader is shown. */
  readonly isOlder: boolean
  /** Shows the text in which the passage was found; null where there is no other. */
  readonly onOlder: (() => void) | null
}

/** What has to be said of the file and of the passage that was asked for; mostly nothing. */
export function EvidenceLine({
  kept,
  broken,
  text,
  passages,
  isOlder,
  onOlder,
}: EvidenceLineProps) {
  const { asked, candidate, step } = passages
  const lines: ReactNode[] = []
  const notWhole = kept.state === 'there' ? stateWords(kept.value) : null
  if (notWhole !== null) lines.push(notWhole)
  if (broken) lines.push(brokenWords(broken, text.state === 'there'))
  if (text.state === 'failed') lines.push(noTextWords(text.error))
  if (text.state === 'there' && isDrawnBackwards(text.value.text)) lines.push(BACKWARDS)
  if (isOlder)
    lines.push(
      'This is the text in which the passage was found, kept from an earlier reading of the file.',
    )
  const words = asked ? passageWords(asked.found) : null
  if (words !== null) lines.push(words)
  const count = asked?.found.candidates.length ?? 0
  return (
    <div className="evidence-lines" role="status">
      {lines.length > 0 && (
        <div className="evidence-line">
          <p>{lines.join(' ')}</p>
          {count > 0 && (
            <span className="evidence-steps">
              <IconButton label="Previous place" onPress={() => step(-1)}>
                <ChevronLeft size={15} aria-hidden="true" />
              </IconButton>
              {candidate === null ? `${count} places` : `${candidate + 1} of ${count}`}
              <IconButton label="Next place" onPress={() => step(1)}>
                <ChevronRight size={15} aria-hidden="true" />
              </IconButton>
            </span>
          )}
          {words !== null && onOlder && (
            <Button look="quiet" onPress={onOlder}>
              Show the text it was found in
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
