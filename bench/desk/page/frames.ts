/** Resolves when the next frame has been made: its layout and paint are done on this thread. */
export function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })
}

/** Resolves after the first frame that is made with `isDone`, which is asked in each. */
export async function frameWhere(isDone: () => boolean, within = 120_000): Promise<number> {
  const end = performance.now() + within
  for (;;) {
    const done = await new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => resolve(isDone()))
    })
    if (done) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      })
      return performance.now()
    }
    if (performance.now() > end) throw new Error('It never came to be drawn')
  }
}
