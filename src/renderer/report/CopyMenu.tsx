import { ChevronDown } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ArgOf } from '../../ipc/index.ts'

export type CopyKind = ArgOf<'report.text'>['kind']

const KINDS: Readonly<Record<CopyKind, string>> = {
  md: 'Markdown',
  html: 'HTML',
  sources: 'Source list',
  jsonld: 'ClaimReview JSON',
}

/** Copies the report as text. */
export function CopyMenu({ onCopy }: { readonly onCopy: (kind: CopyKind, words: string) => void }) {
  return (
    <MenuTrigger>
      <AriaButton className="button">
        Copy as… <ChevronDown size={13} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover" placement="top start">
        <Menu
          className="menu"
          aria-label="Copy as"
          onAction={(key) => onCopy(key as CopyKind, KINDS[key as CopyKind])}
        >
          {Object.entries(KINDS).map(([id, label]) => (
            <MenuItem key={id} id={id} className="menu-item">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
