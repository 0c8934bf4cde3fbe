import { ChevronUp, Trash2 } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ClaimStatus, NumberedClaim } from '../../core/dossier/index.ts'
import { statusLabels } from '../labels.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import { ManyFlagForm, ManySayings } from '../sayings/ManySayings.tsx'
import { useDossier, useDossierStore, useStores } from '../state/context.ts'
import { useChangeClaims } from './use-change-claims.ts'
import './many-bar.css'

export interface ManyBarProps {
  /** The selected claims; the bar shows where there are several. */
  readonly claims: readonly NumberedClaim[]
  /** How many of them the filter hides. */
  readonly hidden: number
  /** Only the last of them is to stay selected. */
  readonly onOne: () => void
}

/** What can be done with several claims at once. */
export function ManyBar({ claims, hidden, onOne }: ManyBarProps) {
  const { readOnly } = useDossierStore()
  const { actions } = useStores()
  const change = useChangeClaims()
  const isMany = claims.length > 1
  return (
    <div className="many-bar" data-many={isMany}>
      <p role="status">
        {isMany && (
          <>
            <strong>{claims.length} claims selected</strong>
            {hidden > 0 && `, ${hidden} of them hidden by the filter`}
          </>
        )}
      </p>
      {isMany && (
        <Button look="quiet" className="many-one" keys="Esc" onPress={onOne}>
          Only one
        </Button>
      )}
      {isMany && !readOnly && (
        <fieldset aria-label="Change the selected claims" className="many-deeds">
          {(Object.keys(statusLabels) as ClaimStatus[]).map((status) => (
            <Button key={status} onPress={() => void change(claims, { status })}>
              {statusLabels[status]}
            </Button>
          ))}
          <VerdictMenu onVerdict={(verdict) => void change(claims, { verdict })} />
          <ManySayings claims={claims} />
          <Button onPress={() => actions.do('merge')}>Merge</Button>
          <IconButton label="Delete the selected claims" onPress={() => actions.do('removeClaim')}>
            <Trash2 size={14} aria-hidden="true" />
          </IconButton>
        </fieldset>
      )}
      {isMany && !readOnly && <ManyFlagForm claims={claims} />}
    </div>
  )
}

interface VerdictMenuProps {
  readonly onVerdict: (verdict: string | null) => void
}

function VerdictMenu({ onVerdict }: VerdictMenuProps) {
  const { verdicts } = useDossier(({ dossier }) => dossier.info.pack)
  return (
    <MenuTrigger>
      <AriaButton className="button button-plain">
        Verdict <ChevronUp size={13} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover" placement="top start">
        <Menu className="menu" aria-label="Verdict of the selected claims">
          {verdicts.map((verdict) => (
            <MenuItem
              key={verdict.id}
              textValue={verdict.label}
              className="menu-item"
              onAction={() => onVerdict(verdict.id)}
            >
              <VerdictChip verdict={verdict} />
            </MenuItem>
          ))}
          <MenuItem textValue="No verdict" className="menu-item" onAction={() => onVerdict(null)}>
            <VerdictChip verdict={undefined} />
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
