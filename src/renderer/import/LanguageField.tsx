import { useMemo } from 'react'
import { ListBoxItem } from 'react-aria-components'
import { ComboField } from '../parts/ComboField.tsx'
import { languagesWith, UNKNOWN } from './languages.ts'

export interface LanguageFieldProps {
  /** BCP 47 tag, or empty. */
  readonly language: string
  readonly isGuessed: boolean
  readonly onChange: (language: string) => void
}

/** The article’s language, by its name. */
export function LanguageField({ language, isGuessed, onChange }: LanguageFieldProps) {
  const items = useMemo(() => languagesWith(language), [language])
  return (
    <ComboField
      label={isGuessed ? 'Language (guessed)' : 'Language'}
      defaultItems={items}
      value={language === '' ? UNKNOWN.id : language}
      onChange={(id) => {
        if (id !== null) onChange(id === UNKNOWN.id ? '' : String(id))
      }}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} className="menu-item">
          {name}
        </ListBoxItem>
      )}
    </ComboField>
  )
}
