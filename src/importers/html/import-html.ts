import { ok } from '../../core/result.ts'
import type { Importer, Reading } from '../reading.ts'
import { charsetOffer, type Decoded, decodeBytes } from '../text/decode.ts'
import { readPage } from './read-page.ts'

/** A web page, one that was saved, or what was pasted from one, as an article. Never fails. */
export const importHtml: Importer = (bytes, name, choices) => {
  const decoded = decodeBytes(bytes, { html: true, charset: choices.charset })
  return ok(
    withCharset(readPage(decoded.text, { name, extent: choices.extent, location: '' }), decoded),
  )
}

/** What was read of a page, with how its bytes were understood. */
export function withCharset(reading: Omit<Reading, 'charset'>, decoded: Decoded): Reading {
  return {
    ...reading,
    charset: decoded.charset,
    warnings: [...decoded.warnings, ...reading.warnings],
    offers: [...reading.offers, charsetOffer(decoded)],
  }
}
