import type { VerdictLook } from '../../core/dossier/index.ts'

/** What each look is in words, for who does not see it: no two are the same line. */
export const lookLabels: Readonly<Record<VerdictLook, string>> = {
  true: 'Green, heavy line',
  mostly: 'Teal, dashes',
  half: 'Olive, heavy double line',
  mislead: 'Orange, heavy dashes',
  false: 'Red, wave',
  worst: 'Plum, heavy wave',
  unproven: 'Violet, double line',
  context: 'Blue, dots',
  neutral: 'Grey, heavy dots',
}

/** Signs that are well told apart, and that the program's type has. */
export const usualGlyphs: readonly string[] = [
  ...['●', '◕', '◐', '◔', '○', '✓', '✗', '‼', '≈', '?'],
  ...['!', '~', '±', '=', '≠', '▲', '▼', '◆', '■', '§'],
]
