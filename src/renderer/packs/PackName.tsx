import { ChevronRight } from 'lucide-react'
import { useContext } from 'react'
import { Button } from 'react-aria-components'
import { ReadOnlyContext } from '../parts/Fields.tsx'
import { useStores } from '../state/context.ts'
import './pack-name.css'

/** The name of the pack that claims are judged by, which leads to all of them. */
export function PackName({ name }: { readonly name: string }) {
  const { actions } = useStores()
  if (useContext(ReadOnlyContext)) {
    return (
      <span className="pack-link">
        <bdi>{name}</bdi>
      </span>
    )
  }
  return (
    <Button
      className="pack-link"
      aria-label={`Verdict packs: ${name}`}
      onPress={() => actions.do('packs')}
    >
      <bdi>{name}</bdi>
      <ChevronRight size={12} aria-hidden="true" />
    </Button>
  )
}
