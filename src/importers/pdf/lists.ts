const BULLET = /^[•‣◦▪▫■□●○◆◇–—·*➢➤✓✔\uF0B7\uF0A7\u2043-](?:\s+)(?=\S)/
const NUMBER = /^\(?(\d{1,3}|[a-z])[.)](?=\s+\S)/

/** The bullet that a line begins with, and the space after it; empty where there is none. */
export function bulletOf(text: string): string {
  return BULLET.exec(text)?.[0] ?? ''
}

/** The number or letter that a line is counted with, as “3.” or “b)”; empty where there is none. */
export function numeralOf(text: string): string {
  return NUMBER.exec(text)?.[1] ?? ''
}

/** Whether one numeral follows on another. */
export function follows(before: string, numeral: string): boolean {
  if (/\d/.test(before) !== /\d/.test(numeral)) return false
  if (/\d/.test(before)) return Number(numeral) === Number(before) + 1
  return numeral.charCodeAt(0) === before.charCodeAt(0) + 1
}
