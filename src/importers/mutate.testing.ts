import fc from 'fast-check'

/** What is done to a file: bytes are put in place of others, from a place to another. */
export interface Mutation {
  /** A share of the file's length. */
  readonly from: number
  /** How many bytes go. */
  readonly length: number
  readonly put: Uint8Array
}

const TOKENS = [
  ...['9999999999', '-1', '0 R', '<<', '>>', 'stream', 'endobj', '/Kids [3 0 R]', ' Tj', '[', '('],
  ...['<w:p>', '<w:ins>', '<w:del>', '<w:commentRangeEnd w:id="0"/>', '</', '<p', '<table>'],
  ...['<script>', '<!--', ']]>', '&#x0;', '&#1114112;', '&lt', '<ruby>', '\0', '\xff\xfe', '\x1b'],
  ...['> > > ', '- - - ', '[^1]: ', '|---|', '```', '{++', '=\r\n', '--', '\r', '\xe2\x80'],
]

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(2000)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(...TOKENS).map((text) => Buffer.from(text, 'latin1')),
    fc
      .tuple(fc.constantFrom(...TOKENS), fc.integer({ min: 2, max: 300 }))
      .map(([text, times]) => Buffer.from(text.repeat(times), 'latin1')),
  ),
})

/** The file with everything done to it, one after another. */
export function mutated(whole: Buffer, mutations: readonly Mutation[]): Buffer {
  return mutations.reduce<Buffer>((bytes, { from, length, put }) => {
    const at = Math.floor(from * bytes.length)
    return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
  }, whole)
}
