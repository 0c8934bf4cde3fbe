import { useDossierStore } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { type FormKind, formAbout } from '../state/saying-store.ts'

export interface SayingFormState<Words extends object> {
  /** Its name; see {@link formAbout}. */
  readonly about: string
  readonly isOpen: boolean
  /** Whether the person just asked for it: then it takes the focus. */
  readonly isAskedFor: boolean
  /** What was typed and neither sent nor discarded. */
  readonly unsent: Partial<Words> | undefined
  readonly open: () => void
  /** Closes it; what was typed stays. */
  readonly close: () => void
  /** Says that it has the focus. */
  readonly entered: () => void
  readonly keep: (words: Words) => void
  /** Forgets what was typed, and closes it. */
  readonly forget: () => void
}

/** The form of one kind on one thing: whether it is open, and what stands in it unsent. */
export function useSayingForm<Words extends object>(
  kind: FormKind,
  id: string,
): SayingFormState<Words> {
  const { saying, unsent } = useDossierStore()
  const about = formAbout(kind, id)
  const form = useStore(saying, ({ form }) => (form?.about === about ? form : null))
  const close = () => {
    if (saying.form?.about === about) saying.close()
  }
  return {
    about,
    isOpen: form !== null,
    isAskedFor: form?.isAskedFor ?? false,
    unsent: unsent.get<Words>(about),
    open: () => saying.open(kind, id),
    close,
    entered: () => saying.entered(),
    keep: (words) => unsent.set(about, words),
    forget: () => {
      unsent.delete(about)
      close()
    },
  }
}
