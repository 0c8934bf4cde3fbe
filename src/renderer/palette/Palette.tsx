import { Search } from 'lucide-react'
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Dialog, Input, Modal, ModalOverlay, TextField } from 'react-aria-components'
import type { Verdict } from '../../core/dossier/index.ts'
import { type ActionName, actions, type Settings } from '../../ipc/index.ts'
import { type ActionLabels, labelOf, wordsOfKeys } from '../actions/key-labels.ts'
import { useKeptPlace } from '../actions/use-kept-place.ts'
import { PaletteOption } from './PaletteOption.tsx'
import type { PaletteEntry } from './palette-entry.ts'
import { foundWords, MOST, paletteSections } from './palette-sections.ts'
import { wordSearch } from './word-search.ts'
import './palette.css'

export interface PaletteProps {
  /** What can be done now, in the order in which it is listed. */
  readonly actions: readonly ActionName[]
  /** Better names for some actions, such as the verdicts of the open dossier's pack. */
  readonly labels?: ActionLabels
  readonly settings: Pick<Settings, 'keys'>
  /** The claims of the open dossier, in the article's order. */
  readonly claims: readonly PaletteClaim[]
  readonly sources: readonly PaletteTitle[]
  /** What the reporter says on the article. */
  readonly notes: readonly (PaletteTitle & { readonly more: string })[]
  /** The dossiers that can be gone to, without the open one; those used last come first. */
  readonly dossiers: readonly PaletteTitle[]
  /** Each comes once the palette is gone, and focus and selection are what they were before it. */
  readonly onAction: (name: ActionName) => void
  readonly onClaim: (id: string) => void
  readonly onSource: (id: string) => void
  readonly onNote: (id: string) => void
  readonly onDossier: (id: string) => void
  /** The palette is to go; the focus goes back by itself. */
  readonly onClose: () => void
}

export interface PaletteClaim {
  readonly id: string
  readonly number: number
  readonly words: string
  readonly verdict: Verdict | undefined
}

export interface PaletteTitle {
  readonly id: string
  readonly title: string
}

/** How far a page key goes. */
const PAGE = 8

/**
 * One field over everything that can be done or gone to. Shown as long as it is rendered; what it
 * is given is read once, when it opens.
 *
 * The list is our own, not react-aria's Autocomplete: there, Enter does nothing after a paste or a
 * deletion, and what is highlighted is told half a second late. Here the best match is always ready.
 */
export function Palette(props: PaletteProps) {
  const { onAction, onClaim, onSource, onNote, onDossier, onClose } = props
  const goBack = useKeptPlace()
  const listId = useId()
  const [parts] = useState(() => partsOf(props))
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  // Typing is shown at once, whatever the list costs.
  const searched = useDeferredValue(query)
  const sections = useMemo(() => paletteSections(parts, searched), [parts, searched])
  const entries = useMemo(() => sections.flatMap(({ shown }) => shown), [sections])
  const current = entries[at]

  useEffect(() => {
    const searches = parts.map(({ search }) => search)
    let idle = requestIdleCallback(prepare)
    function prepare(deadline: IdleDeadline): void {
      while (searches.length > 0 && deadline.timeRemaining() > 2) {
        if (!searches[0]?.prepare()) searches.shift()
      }
      if (searches.length > 0) idle = requestIdleCallback(prepare)
    }
    return () => cancelIdleCallback(idle)
  }, [parts])

  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (current === undefined) return
    const option = list.current?.querySelector('[aria-selected="true"]')
    // The first stands under a heading, which comes into view with it.
    if (at === 0) list.current?.scrollTo({ top: 0 })
    else option?.scrollIntoView({ block: 'nearest' })
  }, [at, current])

  const close = (then?: () => void) => {
    onClose()
    goBack(then)
  }
  const run = (entry: PaletteEntry) => close(() => perform(entry))
  const perform = ({ target, id }: PaletteEntry) => {
    switch (target) {
      case 'action':
        return onAction(id as ActionName)
      case 'claim':
        return onClaim(id)
      case 'source':
        return onSource(id)
      case 'note':
        return onNote(id)
      case 'dossier':
        return onDossier(id)
    }
  }

  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = entries.length - 1
    const to = stepTo(event.key, at, last)
    if (to !== null) setAt(Math.max(0, to))
    else if (event.key === 'Enter') {
      // What was typed last counts, even where its list is not drawn yet.
      const [first] = query === searched ? [current] : firstOf(parts, query)
      if (first !== undefined) run(first)
    } else return
    event.preventDefault()
  }

  let index = 0
  return (
    <ModalOverlay
      className="palette-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label="Actions, claims, sources and dossiers">
          <TextField
            className="palette-field"
            aria-label="Search for an action, claim, source or dossier"
            autoFocus
            value={query}
            onChange={(value) => {
              setQuery(value)
              setAt(0)
            }}
          >
            <Search size={16} aria-hidden="true" />
            <Input
              role="combobox"
              aria-expanded={entries.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={current && optionId(listId, current)}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              placeholder="Type what to do, or where to go"
              onKeyDown={hearKey}
            />
          </TextField>
          <div
            ref={list}
            id={listId}
            role="listbox"
            tabIndex={-1}
            aria-label="What was found"
            className="palette-list"
          >
            {sections.map(({ title, shown, count }) => (
              // biome-ignore lint/a11y/useSemanticElements: a list box has groups, not fieldsets
              <div key={title} role="group" aria-labelledby={`${listId}-${title}`}>
                <div id={`${listId}-${title}`} role="presentation" className="palette-section">
                  <span>{title}</span>
                  {count > shown.length && (
                    <span className="palette-more">
                      {shown.length} of {count.toLocaleString()}
                    </span>
                  )}
                </div>
                {shown.map((entry) => {
                  const mine = index++
                  return (
                    <PaletteOption
                      key={entry.id}
                      id={optionId(listId, entry)}
                      entry={entry}
                      isCurrent={mine === at}
                      onPoint={() => setAt(mine)}
                      onRun={() => run(entry)}
                    />
                  )
                })}
              </div>
            ))}
          </div>
          {entries.length === 0 && (
            <p className="palette-empty">
              Nothing has all these words. Fewer words, or parts of them, find more.
            </p>
          )}
          <div role="status" className="heard">
            {searched.trim() !== '' && foundWords(sections)}
          </div>
          <footer className="palette-foot" aria-hidden="true">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> choose
            </span>
            <span>
              <kbd>Enter</kbd> go
            </span>
            <span>
              <kbd>Esc</kbd> close
            </span>
            {entries.length >= MOST && <span>More words narrow it down</span>}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type Parts = ReturnType<typeof partsOf>

function partsOf(props: PaletteProps) {
  const { labels, settings } = props
  const entries: Readonly<Record<string, readonly PaletteEntry[]>> = {
    Actions: props.actions.map((name) => {
      const keys = wordsOfKeys(name, settings)
      const { group } = actions[name]
      return { target: 'action', id: name, text: labelOf(name, labels), more: group, group, keys }
    }),
    Claims: props.claims.map(({ id, number, words, verdict }) => {
      const text = `${number} ${words}`
      return {
        target: 'claim',
        id,
        text,
        more: verdict?.label ?? 'no verdict',
        words,
        number,
        verdict,
      }
    }),
    Sources: props.sources.map(({ id, title }) => ({ target: 'source', id, text: title })),
    Notes: props.notes.map(({ id, title, more }) => ({ target: 'note', id, text: title, more })),
    Dossiers: props.dossiers.map(({ id, title }) => ({ target: 'dossier', id, text: title })),
  }
  return Object.entries(entries).map(([title, entries]) => ({ title, search: wordSearch(entries) }))
}

function firstOf(parts: Parts, query: string): readonly PaletteEntry[] {
  return paletteSections(parts, query)[0]?.shown ?? []
}

function optionId(listId: string, { target, id }: PaletteEntry): string {
  return `${listId}-${target}-${id}`
}

/** Where a key takes the highlight; null where the key is the field's. Arrows go round. */
function stepTo(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at >= last ? 0 : at + 1
    case 'ArrowUp':
      return at <= 0 ? last : at - 1
    case 'PageDown':
      return Math.min(last, at + PAGE)
    case 'PageUp':
      return Math.max(0, at - PAGE)
    default:
      return null
  }
}
