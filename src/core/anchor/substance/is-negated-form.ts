/** Japanese and Korean endings that negate; their letters are compared one by one. */
const ENDINGS = /ない|なかっ|なく|ません|せん$|지 ?[않못]/u
/** "onayladı" and "onaylamadı": the syllable before an ending of time. */
const TURKISH = /^(.{3,})m[ae](d[ıiuü].*|z.*|m[ıi]ş.*|y[ae]c[ae][kğ].*)$/u

/** Whether one of two words, or rows of letters, is the other one negated by an ending or prefix. */
export function isNegatedForm(one: string, other: string): boolean {
  if (ENDINGS.test(one) !== ENDINGS.test(other)) return true
  return negates(one, other) || negates(other, one)
}

function negates(plain: string, negated: string): boolean {
  const parts = TURKISH.exec(negated)
  if (parts && plain === `${parts[1]}${parts[2]}`) return true
  // Persian, by its own ye: in Arabic the letter says "we".
  return /^نمی/u.test(negated) && negated === `ن${plain}`
}
