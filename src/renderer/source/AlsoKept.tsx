import { X } from 'lucide-react'
import { useContext } from 'react'
import { IconButton } from '../parts/Button.tsx'
import { ReadOnlyContext } from '../parts/Fields.tsx'
import { alsoKept, type SourceWords } from './describe-source.ts'

export interface AlsoKeptProps {
  readonly type: string
  readonly words: SourceWords
  readonly onRemove: (variable: string) => void
}

/** What is said of a source that its kind does not ask for: by another kind, or by an import. */
export function AlsoKept({ type, words, onRemove }: AlsoKeptProps) {
  const isReadOnly = useContext(ReadOnlyContext)
  const kept = alsoKept(type, words)
  if (kept.length === 0) return null
  return (
    <section className="also-kept source-wide" aria-label="Also kept">
      <p className="section-title">Also kept</p>
      <dl>
        {kept.map(({ variable, label }) => (
          <div key={variable} className="also-kept-entry">
            <dt>{label}</dt>
            <dd dir="auto">{words[variable]}</dd>
            {!isReadOnly && (
              <dd>
                <IconButton label={`Remove: ${label}`} onPress={() => onRemove(variable)}>
                  <X size={13} aria-hidden="true" />
                </IconButton>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
