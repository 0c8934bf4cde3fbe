import { type ActionName, type ActionScope, actions, type Settings } from '../../ipc/index.ts'
import { actionFor, keyOf } from './keys.ts'

/** What can be done now. An action that answers false leaves its key to the page. */
export type Doable = { readonly [N in ActionName]?: (() => unknown) | null }

/** The attribute of what hears the keys of claims while it, or what is in it, has the focus. */
export const HEARS = 'data-hears-actions'

/**
 * Who hears them: the article all of them; a list not those that move a caret or the focus; the edge
 * of a pane the same, and Enter; the choices of a pane only where one of them has the focus, or the
 * pane itself. An arriving draft has keys of its own; those of a review are heard everywhere but in
 * forms, before all others; and Escape leads back to the article from whatever does not take it.
 */
export type Hearing = 'article' | 'list' | 'edge' | 'choices' | 'draft'

/** The actions that can be done now: each part of the window offers its own while it is shown. */
export class ActionStore {
  readonly #settings: () => Pick<Settings, 'keys' | 'bareKeys'>
  #offers: readonly (() => Doable)[] = []

  /** `settings` answers what the person's keys are at the time. */
  constructor(settings: () => Pick<Settings, 'keys' | 'bareKeys'>) {
    this.#settings = settings
  }

  /** Offers actions until the answer is called. What is offered last stands before the others. */
  offer(doable: () => Doable): () => void {
    this.#offers = [doable, ...this.#offers]
    return () => {
      this.#offers = this.#offers.filter((offer) => offer !== doable)
    }
  }

  /** The actions that can be done now, in the table's order. */
  get names(): ActionName[] {
    return (Object.keys(actions) as ActionName[]).filter((name) => this.#find(name) !== null)
  }

  /** Does an action; false where it cannot be done now. */
  do(name: ActionName): boolean {
    const act = this.#find(name)
    return act !== null && act() !== false
  }

  /** Hears a key press anywhere in the window, once nothing that has the focus has taken it. */
  hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return
    const target = event.target instanceof Element ? event.target : null
    const key = keyOf(event)
    const isTyping = target?.closest(TYPING) != null
    // In a text field the letters are its own, and so are its undo and its caret.
    if (isTyping && (!/^(?:Mod\+|F\d|Shift\+F\d)/.test(key) || FIELDS_OWN.test(key))) return
    if (target?.closest('[role="dialog"], [role="menu"]')) return
    const hearing = target ? hearingOf(target) : null
    const isReviewing = this.#find('reviewNext') !== null && !target?.closest('form')
    const name =
      (isReviewing ? actionFor(key, 'review', this.#settings()) : null) ??
      actionFor(key, scopeOf(hearing), this.#settings()) ??
      (actionFor(key, 'article', this.#settings()) === 'leave' ? 'leave' : null)
    if (name === null || isOwnOf(hearing, name)) return
    // Escape leaves what has the focus, not what lies behind.
    if (name === 'leave' && target === document.body) return
    const repeats = REPEATED.includes(actions[name].group) || /Suggestions?$|Claim$/.test(name)
    if ((event.repeat && !repeats) || this.do(name)) event.preventDefault()
  }

  #find(name: ActionName): (() => unknown) | null {
    for (const offer of this.#offers) {
      const act = offer()[name]
      if (act !== undefined) return act
    }
    return null
  }
}

/**
 * Where what had the focus is gone, as a form that was just sent, and nothing has got it yet, keys
 * still mean what is selected.
 */
function hearingOf(target: Element): Hearing | null {
  const { body } = target.ownerDocument
  if (target === body) return body.querySelector('[role="dialog"], [role="menu"]') ? null : 'list'
  const hearing = target.closest(`[${HEARS}]`)?.getAttribute(HEARS) as Hearing | undefined
  if (hearing !== 'choices') return hearing ?? null
  if (target.hasAttribute(HEARS)) return 'list'
  return target.matches('input[type=radio]') && !target.closest('form') ? hearing : null
}

function scopeOf(hearing: Hearing | null): ActionScope {
  if (hearing === null) return 'anywhere'
  return hearing === 'draft' ? 'draft' : 'article'
}

/** What a held key does again and again; everything else it does once. */
const REPEATED: readonly string[] = ['Moving']

/** Where Tab, Enter and the arrows are a list's or a choice's own, they stay so; an edge has no Enter. */
function isOwnOf(hearing: Hearing | null, name: ActionName): boolean {
  if (hearing === 'article' || (hearing === 'edge' && name === 'accept')) return false
  return ARTICLE_ONLY.includes(name)
}

const ARTICLE_ONLY: readonly ActionName[] = [
  'nextSuggestion',
  'previousSuggestion',
  'accept',
  ...(Object.keys(actions) as ActionName[]).filter(
    (name) => actions[name].group === 'Moving' && name !== 'leave',
  ),
]

const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]'
const FIELDS_OWN = /^Mod\+(?:Shift\+)?(?:[ACVXYZ]|Arrow\w+)$/
