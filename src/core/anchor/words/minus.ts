const DASH = /^[-−–‐‑﹣－]$/u
const NUMBER = /\p{Cf}*\p{Sc}?[.,]?\p{Nd}/uy
/** What a minus stands after, if anything: space, an opening sign, a comparison, a currency. */
const BEFORE = /[\s\p{Sc}([{<>=≤≥≈~:/“‘„«"'±]/u

/**
 * Whether the sign from `start` to `end` is a minus: a short dash set tight before a number and
 * apart from what is before it. "−5" is not "5", nor is it "– 5"; in "3–5" and "A–5" it is a dash.
 */
export function isMinus(text: string, start: number, end: number): boolean {
  if (!DASH.test(text.slice(start, end))) return false
  NUMBER.lastIndex = end
  if (!NUMBER.test(text)) return false
  let before = start
  while (before > 0 && /\p{Cf}/u.test(text.charAt(before - 1))) before--
  return before === 0 || BEFORE.test(text.charAt(before - 1))
}
