import type { LibraryView } from '../../ipc/index.ts'
import { bridge } from './bridge.ts'
import { Observable } from './observable.ts'

/** The library as main last told it; null until the first answer. */
export class LibraryStore extends Observable {
  view: LibraryView | null = null

  /** Asks once and then listens, until the answer is called. */
  connect(): () => void {
    const end = bridge.on('library', (view) => this.#set(view))
    void bridge.request('library.get', undefined).then((result) => {
      if (result.ok) this.#set(result.value)
    })
    return end
  }

  #set(view: LibraryView): void {
    this.view = view
    this.changed()
  }
}
