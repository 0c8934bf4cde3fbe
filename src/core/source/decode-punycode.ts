const PREFIX = 'xn--'
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128]

/** The longest label of a host name, in characters. */
const LONGEST = 63

/** A host name with its `xn--` labels in letters (RFC 3492); a label that cannot be read stays. */
export function decodeHost(host: string): string {
  return host
    .split('.')
    .map((label) =>
      label.startsWith(PREFIX) ? (decode(label.slice(PREFIX.length)) ?? label) : label,
    )
    .join('.')
}

function decode(label: string): string | null {
  if (label.length > LONGEST) return null
  const split = label.lastIndexOf('-')
  const letters = [...label.slice(0, Math.max(0, split))]
  const digits = [...label.slice(split + 1)].map((sign) => DIGITS.indexOf(sign))
  let [code, bias, at] = [FIRST_CODE, FIRST_BIAS, 0]
  for (let next = 0; next < digits.length; ) {
    const before = at
    for (let weight = 1, k = BASE; ; k += BASE) {
      const value = digits[next++] ?? -1
      if (value < 0) return null
      at += value * weight
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (value < threshold) break
      weight *= BASE - threshold
    }
    bias = adapt(at - before, letters.length + 1, before === 0)
    code += Math.floor(at / (letters.length + 1))
    at %= letters.length + 1
    if (code > 0x10ffff) return null
    letters.splice(at++, 0, String.fromCodePoint(code))
  }
  return letters.join('')
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
