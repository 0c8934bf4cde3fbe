const NEWLINE = 10

/**
 * The lines of an input as they come, without their newlines; the last one may lack its own. Null
 * for a line that is not UTF-8. Nothing but a newline ends a line, as JSON Lines asks.
 */
export async function* splitInput(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string | null> {
  let rest: Uint8Array[] = []
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      yield decode([...rest, bytes.subarray(from, to)])
      rest = []
      from = to + 1
    }
    if (from < bytes.length) rest.push(bytes.subarray(from))
  }
  if (rest.length > 0) yield decode(rest)
}

function decode(parts: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    return null
  }
}
