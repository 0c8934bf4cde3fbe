import type { ReadArticle } from '../../ipc/index.ts'
import { TextField } from '../parts/Fields.tsx'
import type { About } from '../state/incoming-store.ts'
import { LanguageField } from './LanguageField.tsx'

export interface AboutFieldsProps {
  readonly read: ReadArticle
  /** What the person says instead of what the file does. */
  readonly said: Partial<About>
  readonly onSay: (about: Partial<About>) => void
}

/** What the article says of itself, to be put right. */
export function AboutFields({ read, said, onSay }: AboutFieldsProps) {
  const { title, byline, publisher, published, url, language } = { ...read, ...said }
  // A date field shows whole days alone.
  const isDay = published === '' || /^\d{4}-\d\d-\d\d/.test(published)
  return (
    <section className="import-about" aria-label="About the article">
      <TextField
        className="field-serif"
        label="Title"
        rows={1}
        value={title}
        onChange={(title) => onSay({ title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <TextField label="Byline" value={byline} onChange={(byline) => onSay({ byline })} />
      <TextField
        label="Publisher"
        value={publisher}
        onChange={(publisher) => onSay({ publisher })}
      />
      <TextField
        label="Published"
        type={isDay ? 'date' : 'text'}
        value={isDay ? published.slice(0, 10) : published}
        onChange={(published) => onSay({ published })}
      />
      <TextField label="Web address" type="url" value={url} onChange={(url) => onSay({ url })} />
      <LanguageField
        language={language}
        isGuessed={read.isLanguageGuessed && said.language === undefined}
        onChange={(language) => onSay({ language })}
      />
    </section>
  )
}
