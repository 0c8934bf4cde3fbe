import type { Failure, Result } from '../../core/result.ts'
import { Observable } from './observable.ts'

export interface Notice {
  readonly tone: 'info' | 'failure'
  readonly text: string
  readonly actions: readonly { readonly label: string; readonly run: () => void }[]
}

/** The one line that says what just happened. It stays until it is dismissed or replaced. */
export class NoticeStore extends Observable {
  notice: Notice | null = null

  show(text: string, actions: Notice['actions'] = []): void {
    this.#set({ tone: 'info', text, actions })
  }

  fail(error: Failure): void {
    this.#set({ tone: 'failure', text: `${error.reason} ${error.next}`, actions: [] })
  }

  /** Shows a failure, and nothing for a success. */
  report(result: Result<unknown>): void {
    if (!result.ok) this.fail(result.error)
  }

  dismiss(): void {
    this.#set(null)
  }

  /** Takes back what was said of a step, once another one follows; failures stay. */
  expire(): void {
    if (this.notice?.tone === 'info') this.dismiss()
  }

  #set(notice: Notice | null): void {
    this.notice = notice
    this.changed()
  }
}
