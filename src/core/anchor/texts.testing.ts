import fc from 'fast-check'
import type { Span } from '../article/index.ts'

/** Pieces that texts go wrong on: marks, directions, scripts, spaces, phrases that come again. */
const scrap = fc.constantFrom(
  ...[
    'the boat was late ',
    'The boat was late. ',
    'the ',
    'fog',
    ' fog ',
    '. ',
    ', ',
    '\n\n',
    '\n',
  ],
  ...['12', '4.5 ', ' 18 euros ', 'e\u0301', 'é', '\u0301', '👩‍👩‍👧', '🇷🇸', '👍🏽', '❤️', '\u200d'],
  ...[
    '渡轮晚点。',
    '渡',
    'تأخرت ',
    'وَعَدَ',
    'ـ',
    'שלום ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200f',
    '-\n',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '—',
    '-',
    '[1]',
    '¹',
    '…',
    '...',
    'per cent',
    '%',
    '\ufeff',
    'ß',
    'ΟΔΟΣ',
  ],
)

/** A text made of such pieces, never empty. */
export const scrappyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(scrap, { minLength: 1, maxLength: 60 }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
)

/** Picks any span of any text that is not empty. */
export const anySpan: fc.Arbitrary<(text: string) => Span> = fc
  .tuple(fc.nat(), fc.nat())
  .map(([a, b]) => (text: string) => {
    const start = a % text.length
    return { start, end: start + 1 + (b % (text.length - start)) }
  })
