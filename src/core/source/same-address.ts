import { decodeHost } from './decode-punycode.ts'

/** Parameters that say where a reader came from, and nothing of what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id)$/i
const WEB =
  /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::(\d*))?([^?#]*)(?:\?([^#]*))?(?:#(!?\/.*))?/i
const DEFAULT_PORTS = new Set(['', '80', '443'])

/**
 * A web address in the spelling by which two of them are the same page: without scheme, “www.”,
 * default port, fragment (unless it is a path, as of “#!/a”), tracking parameters and trailing slash; the host in small letters, the
 * parameters in order. Null for what is no web address.
 */
export function sameAddress(url: string): string | null {
  const [found, name = '', port = '', path = '', query = '', route = ''] = WEB.exec(url) ?? []
  if (found === undefined) return null
  const small = escaped(name.normalize('NFKC').toLowerCase(), false).replace(/\.$/, '')
  const host = decodeHost(small).replace(/^www\.(?=.*\.)/, '')
  const parameters = query
    .split('&')
    .filter((one) => one !== '' && !TRACKING.test(one.split('=', 1)[0] ?? ''))
    .map((one) => escaped(one, true))
    .sort()
  return [
    host,
    DEFAULT_PORTS.has(port) ? '' : `:${port}`,
    withoutSlash(escaped(path.trimEnd(), true)),
    parameters.length > 0 ? `?${parameters.join('&')}` : '',
    route.length > 2 ? withoutSlash(`#${escaped(route.trimEnd(), true)}`) : '',
  ].join('')
}

/**
 * A DOI in small letters, out of what people write for one: bare, after “doi:”, or as an address of
 * doi.org. Null for what is none.
 */
export function sameDoi(words: string): string | null {
  const trimmed = words.trim()
  const address = /^(?:https?:)?\/\/(?:dx\.|www\.)?doi\.org\/([^?#]*)/i.exec(trimmed)
  const bare = address?.[1] ?? trimmed.replace(/^doi:\s*/i, '')
  const doi = escaped(bare, false).toLowerCase()
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi) ? doi.replace(/(?<![.,;])[.,;]+$/, '') : null
}

function withoutSlash(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '')
}

/** Letters as they are, not escaped; with `keepsSigns` the signs that have a meaning stay escaped. */
function escaped(text: string, keepsSigns: boolean): string {
  const letters = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      const plain = decodeURIComponent(run)
      return keepsSigns && /[\s!-,/:-@[-^`{|}]/.test(plain) ? run.toUpperCase() : plain
    } catch {
      return run.toUpperCase()
    }
  })
  return letters.normalize('NFC')
}
