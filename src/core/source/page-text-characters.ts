const UNHELD = /[\0\ud800-\udfff]/
const EACH_UNHELD = /[\0\p{Surrogate}]/gu

/**
 * The text with U+FFFD in place of each NUL and each surrogate that has no partner: a file in UTF-8
 * could not hold them. No offset changes.
 */
export function withHeldCharacters(text: string): string {
  return UNHELD.test(text) ? text.replace(EACH_UNHELD, '\ufffd') : text
}
