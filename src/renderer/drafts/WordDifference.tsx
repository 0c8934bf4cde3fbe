import { Fragment, useMemo } from 'react'
import { compareQuotes } from '../../core/anchor/index.ts'
import { joinPieces } from './join-pieces.ts'
import './word-difference.css'

export interface WordDifferenceProps {
  readonly before: string
  readonly after: string
}

/** The new words, with what was dropped struck out and what was added underlined. */
export function WordDifference({ before, after }: WordDifferenceProps) {
  const pieces = useMemo(() => joinPieces(compareQuotes(before, after).difference), [before, after])
  return (
    <span className="word-difference">
      {pieces.map(({ kind, text, space }, at) => {
        const Piece = kind === 'dropped' ? 'del' : kind === 'added' ? 'ins' : 'span'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces follow from the two texts
          <Fragment key={at}>
            {space}
            <Piece>{text}</Piece>
          </Fragment>
        )
      })}
    </span>
  )
}
