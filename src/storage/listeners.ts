/** Who is told of something, in the order in which they came. */
export class Listeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>()

  /** Calls back at every event; the answer ends it. */
  add(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells everybody. A listener that throws shows as the program's own fault, and stops nothing. */
  tell(event: Event): void {
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch (error) {
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
}
