/**
 * All matches of a pattern with the flag "g", in order. The same as `text.matchAll`, which makes the
 * pattern anew at each call.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    out.push(found)
    // An empty match would be found again.
    if (found[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return out
}
