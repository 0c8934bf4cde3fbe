import { BadgeCheck } from 'lucide-react'
import { dayWords } from '../parts/dates.ts'
import { useDossierStore } from '../state/context.ts'
import { useStore } from '../state/observable.ts'

/** In the desk's header: who signed the dossier off, and how much has changed since. */
export function SignedOffMark({ onShow }: { readonly onShow: () => void }) {
  const { review } = useDossierStore()
  const signOff = useStore(review, ({ view }) => view?.signOff ?? null)
  if (signOff === null) return null
  const { by, at, changed } = signOff
  const day = dayWords(at)
  return (
    <button
      type="button"
      className="signed-off signed-off-mark"
      data-changed={changed > 0 || undefined}
      title={`Signed off by ${by.name} · ${day}`}
      onClick={onShow}
    >
      <BadgeCheck size={14} aria-hidden="true" />
      {changed > 0 ? (
        <span>
          Changed since sign-off · {changed}
          <span className="heard">
            {' '}
            by {by.name} on {day}
          </span>
        </span>
      ) : (
        <span>
          Signed off by <bdi>{by.name}</bdi> · {day}
        </span>
      )}
    </button>
  )
}
