import { useRecord } from '../state/context.ts'
import { ArrivedLine } from './ArrivedLine.tsx'

/** The line that says which draft has arrived, while one has. */
export function ArrivedBanner({ onLook }: { readonly onLook: (draftId: string) => void }) {
  const drafts = useRecord('drafts')
  const arriving = Object.values(drafts).find(({ state }) => state === 'arriving')
  return arriving ? <ArrivedLine draft={arriving} onLook={() => onLook(arriving.id)} /> : null
}
