/**
 * Tells the places in `worth` one after the other, always the best that is left, and of equal ones
 * the first. Meanwhile what is left may lose worth, but not gain any.
 */
export function takeBest(worth: Float64Array, take: (place: number) => void): void {
  // What was last seen of each: never less than its worth, so that the best is near the top.
  const seen = worth.slice()
  const isBefore = (a: number, b: number) => {
    const [one, other] = [seen[a] as number, seen[b] as number]
    return one > other || (one === other && a < b)
  }
  // A heap, as what is sorted is one: what is at i comes before what is at 2i + 1 and 2i + 2.
  const heap = [...seen.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const sinkTop = () => {
    const top = heap[0] as number
    let at = 0
    for (let next = 1; next < heap.length; next = 2 * at + 1) {
      const right = next + 1
      if (right < heap.length && isBefore(heap[right] as number, heap[next] as number)) next = right
      if (!isBefore(heap[next] as number, top)) break
      heap[at] = heap[next] as number
      at = next
    }
    heap[at] = top
  }
  while (heap.length > 0) {
    const top = heap[0] as number
    const now = worth[top] as number
    if (now < (seen[top] as number)) seen[top] = now
    else {
      const last = heap.pop() as number
      take(top)
      if (heap.length === 0) return
      heap[0] = last
    }
    sinkTop()
  }
}
