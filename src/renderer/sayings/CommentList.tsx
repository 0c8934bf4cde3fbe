import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { Selected } from '../desk/selection-state.ts'
import { useKeptView } from '../lists/kept-view.ts'
import { Button } from '../parts/Button.tsx'
import { ReviewSection } from '../review/ReviewSection.tsx'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { CommentRow } from './CommentRow.tsx'
import {
  aboutWords,
  goalOf,
  threadsOf,
  type WhichComments,
  whichComments,
} from './comment-threads.ts'
import { useCommentsByThing } from './use-sayings.ts'
import './comment-list.css'

export interface CommentListProps {
  readonly onSelect: (selected: Selected) => void
  /** The person wants to see the list of drafts. */
  readonly onShowDrafts: () => void
}

/** How many threads are in the page at first, and how many more are put there at a time. */
const PAGE = 100

/** What was said anywhere in the dossier, the newest thread first. Each comment leads to its words. */
export function CommentList({ onSelect, onShowDrafts }: CommentListProps) {
  const byThing = useCommentsByThing()
  const [{ which }, setView] = useKeptView<{ readonly which: WhichComments }>('comments', OPEN)
  const [most, setMost] = useState(PAGE)
  const open = threadsOf(byThing, 'open').reduce((sum, { comments }) => sum + comments.length, 0)
  const threads = threadsOf(byThing, which)
  return (
    <ReviewSection title="Comments" count={open} folded={byThing.size === 0}>
      {byThing.size > 0 && (
        <RadioGroup
          className="choices comment-which"
          aria-label="Which comments are shown"
          orientation="horizontal"
          value={which}
          onChange={(which) => {
            setView({ which: which as WhichComments })
            setMost(PAGE)
          }}
        >
          {Object.entries(whichComments).map(([id, label]) => (
            <Radio key={id} value={id} className="chip">
              {label}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {threads.length === 0 && <p className="review-empty">{EMPTY[which]}</p>}
      <Threads threads={threads.slice(0, most)} onSelect={onSelect} onShowDrafts={onShowDrafts} />
      {threads.length > most && (
        <Button look="quiet" className="comment-more" onPress={() => setMost(most + PAGE)}>
          {threads.length - most} more
        </Button>
      )}
    </ReviewSection>
  )
}

const OPEN = { which: 'open' } as const

const EMPTY: Readonly<Record<WhichComments, string>> = {
  open: 'No comment waits for an answer.',
  resolved: 'No comment is resolved yet.',
  all: 'Nobody has said anything yet.',
}

interface ThreadsProps extends CommentListProps {
  readonly threads: ReturnType<typeof threadsOf>
}

function Threads({ threads, onSelect, onShowDrafts }: ThreadsProps) {
  const store = useDossierStore()
  const { saying, dossier } = store
  // What the threads are called.
  useRecord('flags')
  useRecord('links')
  useRecord('sources')
  const order = useDossier(({ index }) => index.order)
  useDossier(({ claims }) => claims)
  return (
    <ul className="review-list" aria-label="Comments">
      {threads.map(({ on, comments }) => {
        const goal = goalOf(dossier, on)
        return (
          <li key={on.id}>
            <h4 className="comment-about" dir="auto">
              {aboutWords(dossier, on, (id) => order.get(id)?.number)}
            </h4>
            <ul>
              {comments.map((comment) => (
                <CommentRow
                  key={comment.id}
                  comment={comment}
                  onJump={
                    goal &&
                    (() => {
                      saying.seek(comment.id)
                      const { kind, id } = goal
                      if (kind === 'draft') onShowDrafts()
                      else onSelect({ kind, id })
                    })
                  }
                />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
