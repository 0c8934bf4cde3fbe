const SIGNS = '0123456789+-−–=()'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎'

/**
 * Figures that are drawn above or below the line as the characters of that look, since 10⁶ is not
 * 106. Words with anything else in them, such as the “th” of a date, stay as they are.
 */
export function raised(words: string, align: string | null): string {
  const drawn = align === 'superscript' ? RAISED : align === 'subscript' ? LOWERED : null
  if (drawn === null || !/^[0-9+\-−–=(),.\s]*[0-9][0-9+\-−–=(),.\s]*$/.test(words)) return words
  return words.replace(/\S/g, (sign) => drawn[SIGNS.indexOf(sign)] ?? sign)
}
