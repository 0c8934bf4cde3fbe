/** In bytes: what is looked at. */
const SAMPLE = 64 * 1024

/** Letters, marks and signs that a text can have: no controls, nothing that is not assigned. */
const UNLIKELY = /[^\P{C}\n\r\t\f\p{Cf}]/gu
/** What any text in UTF-16 has some of, whatever its script: spaces, line breaks, punctuation. */
const USUAL = /[\t\n\r -~\u00a0-\u00ff\u2010-\u2026\u3000-\u3003\u3008-\u3011\uff01-\uff5e]/gu

/**
 * UTF-16 without a byte order mark, which shows by bytes that no other text has: zeros and other
 * controls. Null where it is something else, as a binary file.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length & ~1))
  if (bytes.length % 2 === 1 || sample.length === 0 || !hasItsBytes(sample)) return null
  const [little, big] = [usualIn('utf-16le', sample), usualIn('utf-16be', sample)]
  if (Math.max(little, big) < LEAST) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/** Of the characters of a text. */
const LEAST = 0.02
/** Of the bytes: controls in UTF-16 of whatever script, and at most so many pairs of ASCII letters. */
const CONTROLS = 0.02
const PAIRS = 1 / 3

function hasItsBytes(sample: Uint8Array): boolean {
  let [controls, pairs] = [0, 0]
  for (let at = 0; at < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]]
    if (isControl(first)) controls++
    if (isControl(second)) controls++
    if (isLetter(first) && isLetter(second)) pairs++
  }
  return controls >= sample.length * CONTROLS && pairs <= (sample.length / 2) * PAIRS
}

function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b
}

function isLetter(byte: number): boolean {
  return byte === 0x20 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
}

/** How usual the characters are, from 0 to 1; 0 where they are no text. */
function usualIn(charset: string, sample: Uint8Array): number {
  try {
    // A pair of surrogates may be cut at the end of the sample.
    const text = new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true })
    const unlikely = text.match(UNLIKELY)?.length ?? 0
    if (unlikely > text.length / 100) return 0
    return (text.match(USUAL)?.length ?? 0) / text.length
  } catch {
    return 0
  }
}
