import * as crypto from 'node:crypto'
import type { Hasher } from '../core/dossier/index.ts'

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return (
    hashAtOnce?.('sha256', content) ?? crypto.createHash('sha256').update(content).digest('hex')
  )
}

/** Half the time for a short text; Node has it from 20.12 on. */
const hashAtOnce: typeof crypto.hash | undefined = crypto.hash

sha256 satisfies Hasher
