import { Observable } from './observable.ts'

/** A form in which something is said, while it is open. */
export interface SayingForm {
  /** What it is about; what was typed in it is kept under this name. See {@link formAbout}. */
  readonly about: string
  /** Whether it was asked for and has not had the focus since. */
  readonly isAskedFor: boolean
}

/** What a form can be for, of something with an id. */
export type FormKind =
  | 'flag'
  | 'editFlag'
  | 'comment'
  | 'editComment'
  | 'assign'
  | 'sendBack'
  | 'changeVerdict'

/** Stands in a form's name for all claims that are selected, where these are several. */
export const SEVERAL = 'several claims'

/** The name of a form on something. */
export function formAbout(kind: FormKind, id: string): string {
  return `${kind} ${id}`
}

/** Which form for flags, comments and assignees is open, one at a time, and which comment is sought. */
export class SayingStore extends Observable {
  #form: SayingForm | null = null
  #sought: { readonly commentId: string } | null = null

  get form(): SayingForm | null {
    return this.#form
  }

  /** The comment that somebody wants to see; it takes the focus once it is shown. */
  get sought(): { readonly commentId: string } | null {
    return this.#sought
  }

  /** Opens a form, and gives it the focus also where it is open already. */
  open(kind: FormKind, id: string): void {
    this.#form = { about: formAbout(kind, id), isAskedFor: true }
    this.changed()
  }

  /** The form has the focus now. */
  entered(): void {
    if (this.#form?.isAskedFor !== true) return
    this.#form = { ...this.#form, isAskedFor: false }
    this.changed()
  }

  close(): void {
    if (this.#form === null) return
    this.#form = null
    this.changed()
  }

  seek(commentId: string): void {
    this.#sought = { commentId }
    this.changed()
  }

  /** The comment that was sought has the focus now. */
  found(): void {
    if (this.#sought === null) return
    this.#sought = null
    this.changed()
  }
}
