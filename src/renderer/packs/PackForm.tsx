import { useLayoutEffect, useRef, useState } from 'react'
import type { PackFlaw } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { nextVerdict } from './new-packs.ts'
import { flawWords, moved, type PackWords, type VerdictWords } from './pack-words.ts'
import { VerdictEditor } from './VerdictEditor.tsx'
import './pack-form.css'

/** One for each of the keys 1 to 9. */
const MOST_VERDICTS = 9

export interface PackFormProps {
  readonly words: PackWords
  readonly flaws: readonly PackFlaw[]
  /** Whether the pack was made just now: then its name takes the focus. */
  readonly isNew: boolean
  readonly onChange: (words: PackWords) => void
  /** A verdict was removed, and would come back by `undo`. */
  readonly onRemoved: (label: string, undo: () => void) => void
}

/** Everything of a pack, to be edited. */
export function PackForm({ words, flaws, isNew, onChange, onRemoved }: PackFormProps) {
  const [open, setOpen] = useState<string | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  /** What had the focus when a line was moved, and the line: moving it takes the focus off it. */
  const held = useRef<{ element: Element | null; id: string } | null>(null)
  const latest = useRef(words)
  latest.current = words
  const { verdicts } = words
  const set = (changes: Partial<PackWords>) => onChange({ ...words, ...changes })
  const errorOf = (field: PackFlaw['field']) => {
    const flaw = flaws.find((each) => each.verdict === null && each.field === field)
    return flaw && flawWords(flaw)
  }
  const openerOf = (id: string | undefined) =>
    ([...(list.current?.children ?? [])] as HTMLElement[])
      .find(({ dataset }) => dataset.verdict === id)
      ?.querySelector<HTMLElement>('.verdict-open')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes back once the lines have moved
  useLayoutEffect(() => {
    if (held.current === null) return
    const { element, id } = held.current
    held.current = null
    if (element instanceof HTMLElement) element.focus()
    // A button that cannot go further is off.
    if (document.activeElement !== element) openerOf(id)?.focus()
  }, [verdicts])

  const move = (at: number, by: 1 | -1) => {
    held.current = { element: document.activeElement, id: verdicts[at]?.id ?? '' }
    set({ verdicts: moved(verdicts, at, at + by) })
  }
  const add = () => {
    const verdict = nextVerdict(verdicts, () => crypto.randomUUID())
    setMade(verdict.id)
    setOpen(verdict.id)
    set({ verdicts: [...verdicts, verdict] })
  }
  const remove = (verdict: VerdictWords, at: number) => {
    const { id, label } = verdict
    const left = verdicts.filter((other) => other.id !== id)
    set({ verdicts: left })
    onRemoved(label, () => {
      const now = latest.current
      if (now.verdicts.length === MOST_VERDICTS) return
      onChange({ ...now, verdicts: now.verdicts.toSpliced(at, 0, verdict) })
    })
    openerOf(left[Math.min(at, left.length - 1)]?.id)?.focus()
  }
  const links = Math.max(5, words.requires.links)
  return (
    <div className="pack-form">
      <TextField
        label="Name"
        value={words.name}
        error={errorOf('name')}
        autoFocus={isNew}
        onChange={(name) => set({ name })}
      />
      <div>
        <h4 className="pack-part">Verdicts, by their keys</h4>
        <ol className="pack-verdicts" ref={list}>
          {verdicts.map((verdict, at) => (
            <VerdictEditor
              key={verdict.id}
              words={verdict}
              at={at}
              count={verdicts.length}
              flaws={flaws.filter((flaw) => flaw.verdict === at)}
              others={
                new Map(
                  verdicts
                    .filter(({ id }) => id !== verdict.id)
                    .map(({ look, label }) => [look, label]),
                )
              }
              isOpen={open === verdict.id}
              isNew={made === verdict.id}
              onOpen={(isOpen) => {
                setMade(null)
                setOpen(isOpen ? verdict.id : null)
              }}
              onChange={(next) => set({ verdicts: verdicts.with(at, next) })}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(verdict, at)}
            />
          ))}
        </ol>
        <div className="pack-add">
          {verdicts.length < MOST_VERDICTS ? (
            <Button onPress={add}>Add a verdict</Button>
          ) : (
            <p className="field-hint">
              Nine verdicts are the most: one for each of the keys 1 to 9.
            </p>
          )}
        </div>
      </div>
      <div>
        <h4 className="pack-part">To be checked, a claim needs a verdict and</h4>
        <div className="field-row">
          <Choice
            label="Its reasons"
            value={words.requires.rationale ? 'yes' : 'no'}
            options={{ no: 'Not asked for', yes: 'Written under “Why”' }}
            onChange={(asked) =>
              set({ requires: { ...words.requires, rationale: asked === 'yes' } })
            }
          />
          <Choice
            label="Links to sources"
            value={`${words.requires.links} links`}
            options={Object.fromEntries(
              Array.from({ length: links + 1 }, (_, count) => [
                `${count} links`,
                count === 0 ? 'None asked for' : count === 1 ? 'One at least' : `${count} at least`,
              ]),
            )}
            onChange={(asked) =>
              set({ requires: { ...words.requires, links: Number.parseInt(asked, 10) } })
            }
          />
        </div>
      </div>
      <div>
        <h4 className="pack-part">Numbers for ClaimReview</h4>
        <div className="field-row">
          <TextField
            label="Best"
            value={words.best}
            error={errorOf('bestRating')}
            onChange={(best) => set({ best })}
          />
          <TextField label="Worst" value={words.worst} onChange={(worst) => set({ worst })} />
        </div>
      </div>
    </div>
  )
}
