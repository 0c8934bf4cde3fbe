import { ListFilter } from 'lucide-react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import type { NumberedClaim } from '../../core/dossier/index.ts'
import { type AboutClaims, labelsOf, offeredOf, type Trait, traitOf } from './claim-traits.ts'
import type { ClaimView } from './claim-view.ts'
import './filter-menu.css'

export interface FilterMenuProps {
  /** All claims, in the text's order. */
  readonly claims: () => readonly NumberedClaim[]
  readonly about: AboutClaims
  readonly wanted: ClaimView['wanted']
  readonly onWanted: (wanted: ClaimView['wanted']) => void
}

/**
 * The traits that can be filtered by, each with its heading; of some only one value is offered, and
 * some are left out where no claim has any.
 */
const SECTIONS: readonly {
  readonly trait: Trait
  readonly title: string
  readonly only?: string
  readonly isOptional?: boolean
}[] = [
  { trait: 'flag', title: 'Needs a look', only: 'flagged' },
  { trait: 'source', title: '', only: '' },
  { trait: 'status', title: 'Status' },
  { trait: 'verdict', title: 'Verdict' },
  { trait: 'kind', title: 'Kind' },
  { trait: 'assignee', title: 'With', isOptional: true },
]

/** Filters that combine: of one section any, of several sections all. */
export function FilterMenu({ claims, about, wanted, onWanted }: FilterMenuProps) {
  const chosen = Object.values(wanted).reduce((sum, values) => sum + values.length, 0)
  return (
    <MenuTrigger>
      <Button className="button filter-button" data-on={chosen > 0}>
        <ListFilter size={13} aria-hidden="true" />
        Filter{chosen > 0 && <span className="filter-count"> {chosen}</span>}
      </Button>
      <Popover className="popover filter-menu" placement="bottom end">
        <FilterItems claims={claims()} about={about} wanted={wanted} onWanted={onWanted} />
      </Popover>
    </MenuTrigger>
  )
}

interface FilterItemsProps extends Omit<FilterMenuProps, 'claims'> {
  readonly claims: readonly NumberedClaim[]
}

function FilterItems({ claims, about, wanted, onWanted }: FilterItemsProps) {
  return (
    <Menu className="menu" aria-label="Show only claims that are">
      {SECTIONS.map(({ trait, title, only, isOptional }) => {
        const counts = countsOf(trait, claims, about)
        const chosen = wanted[trait] ?? []
        const values = [...offeredOf(trait, chosen, labelsOf(trait, claims, about))].filter(
          ([value]) =>
            only === undefined ? counts.has(value) || chosen.includes(value) : value === only,
        )
        const isUnused = isOptional && values.every(([value]) => value === '')
        if (values.length === 0 || isUnused) return null
        return (
          <MenuSection
            key={trait}
            aria-label={title || (values[0]?.[1] ?? '')}
            className="menu-section"
            selectionMode="multiple"
            selectedKeys={chosen.map((value) => `${trait}:${value}`)}
            onSelectionChange={(keys) => {
              const next = [...keys].map((key) => String(key).slice(trait.length + 1))
              onWanted({ ...wanted, [trait]: next })
            }}
          >
            {title !== '' && <Header className="menu-header">{title}</Header>}
            {values.map(([value, label]) => (
              <MenuItem
                key={value}
                id={`${trait}:${value}`}
                textValue={label}
                className="menu-item"
              >
                <span className="menu-check">{label}</span>
                <span className="menu-count">{counts.get(value) ?? 0}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )
      })}
    </Menu>
  )
}

/** How many claims have each value of a trait. */
function countsOf(trait: Trait, claims: readonly NumberedClaim[], about: AboutClaims) {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const value = traitOf(trait, claim, about)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
