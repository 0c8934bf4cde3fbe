/** Has what is done with one thing wait for what was asked before of the same thing. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Does it when everything asked before under the same name is over, however that ended. */
  take<T>(name: string, act: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(name) ?? Promise.resolve()).then(act)
    const settled = done.then(
      () => undefined,
      () => undefined,
    )
    this.#last.set(name, settled)
    return done
  }
}
