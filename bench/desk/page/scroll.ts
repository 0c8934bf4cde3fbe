import { afterFrame } from './frames.ts'

/** How far each frame scrolls, in heights of the view. */
const STEP = 0.8

/** Scrolls to and fro for so many frames, and answers how long each took, in milliseconds. */
export async function scrollTimes(scroller: Element, frames: number): Promise<number[]> {
  const times: number[] = []
  await atEachStep(scroller, frames, (time) => {
    times.push(time)
  })
  return times
}

/** Scrolls the same way and counts the frames in which `isWhole` was not so, once it was made. */
export async function framesNotWhole(
  scroller: Element,
  frames: number,
  isWhole: () => boolean,
): Promise<number> {
  let missing = 0
  await atEachStep(scroller, frames, async () => {
    await afterFrame()
    if (!isWhole()) missing++
  })
  return missing
}

async function atEachStep(
  scroller: Element,
  frames: number,
  act: (time: number) => void | Promise<void>,
): Promise<void> {
  scroller.scrollTop = 0
  await afterFrame()
  await afterFrame()
  let step = scroller.clientHeight * STEP
  let before: number | undefined
  for (let i = 0; i < frames; i++) {
    const now = await new Promise<number>(requestAnimationFrame)
    scroller.scrollTop += step
    const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1
    if (isAtEnd || scroller.scrollTop <= 0) step = -step
    await act(before === undefined ? 0 : now - before)
    before = now
  }
}
