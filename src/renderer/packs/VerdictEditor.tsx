import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { PackFlaw, VerdictLook } from '../../core/dossier/index.ts'
import { IconButton } from '../parts/Button.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { TextField } from '../parts/Fields.tsx'
import { LookChoice } from './LookChoice.tsx'
import { usualGlyphs } from './looks.ts'
import { flawWords, glyphOf, type VerdictWords } from './pack-words.ts'
import { VerdictSample } from './VerdictSample.tsx'
import './verdict-editor.css'

export interface VerdictEditorProps {
  readonly words: VerdictWords
  /** Its place in the pack, from 0: its key is one more. */
  readonly at: number
  readonly count: number
  readonly flaws: readonly PackFlaw[]
  /** The labels of the other verdicts, by their looks. */
  readonly others: ReadonlyMap<VerdictLook, string>
  readonly isOpen: boolean
  /** Whether it was made just now: then its label takes the focus. */
  readonly isNew: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onChange: (words: VerdictWords) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One verdict of a pack: a line with how it looks, which opens to be edited. */
export function VerdictEditor(props: VerdictEditorProps) {
  const { words, at, count, flaws, isOpen, onOpen, onMove, onRemove } = props
  const fields = useId()
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className="verdict-editor" data-verdict={words.id} onKeyDownCapture={keys}>
      <div className="verdict-line">
        <button
          type="button"
          className="verdict-open"
          aria-expanded={isOpen}
          aria-controls={fields}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? (
            <ChevronDown size={14} aria-hidden="true" />
          ) : (
            <ChevronRight size={14} aria-hidden="true" />
          )}
          <kbd>{at + 1}</kbd>
          <VerdictSample verdict={words} words={words.label.trim() || '…'} />
          <span className="pack-rating">{words.rating.trim() || 'off the scale'}</span>
        </button>
        <IconButton label="One key up (Alt ↑)" isDisabled={at === 0} onPress={() => onMove(-1)}>
          <ArrowUp size={14} aria-hidden="true" />
        </IconButton>
        <IconButton
          label="One key down (Alt ↓)"
          isDisabled={at === count - 1}
          onPress={() => onMove(1)}
        >
          <ArrowDown size={14} aria-hidden="true" />
        </IconButton>
        <IconButton label={`Remove “${words.label}”`} isDisabled={count === 1} onPress={onRemove}>
          <Trash2 size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {!isOpen && flaws[0] && <p className="field-error verdict-flaw">{flawWords(flaws[0])}</p>}
      <div id={fields} className="verdict-fields" hidden={!isOpen}>
        {isOpen && <VerdictFields {...props} />}
      </div>
    </li>
  )
}

function VerdictFields({ words, flaws, others, isNew, onChange }: VerdictEditorProps) {
  const set = (changes: Partial<VerdictWords>) => onChange({ ...words, ...changes })
  const errorOf = (field: PackFlaw['field']) => {
    const flaw = flaws.find((each) => each.field === field)
    return flaw && flawWords(flaw)
  }
  const glyphError = errorOf('glyph')
  return (
    <>
      <div className="verdict-row">
        <TextField
          label="Label"
          value={words.label}
          error={errorOf('label')}
          autoFocus={isNew}
          onChange={(label) => set({ label })}
        />
        <div>
          <ComboField
            label="Sign"
            items={usualGlyphs.map((id) => ({ id }))}
            allowsCustomValue
            menuTrigger="manual"
            defaultFilter={() => true}
            inputValue={words.glyph}
            isInvalid={glyphError !== undefined}
            onInputChange={(typed) => set({ glyph: glyphOf(typed) })}
          >
            {({ id }: { readonly id: string }) => (
              <ListBoxItem id={id} textValue={id} className="menu-item">
                {id}
              </ListBoxItem>
            )}
          </ComboField>
          {glyphError !== undefined && <p className="field-error">{glyphError}</p>}
        </div>
        <TextField
          label="Number"
          value={words.rating}
          error={errorOf('rating')}
          onChange={(rating) => set({ rating })}
          hint="Empty: off the scale"
        />
      </div>
      <TextField
        label="What it means"
        rows={2}
        value={words.definition}
        onChange={(definition) => set({ definition })}
      />
      <LookChoice
        value={words.look}
        glyph={words.glyph}
        others={others}
        onChange={(look) => set({ look })}
      />
    </>
  )
}
