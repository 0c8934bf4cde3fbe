import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/**
 * Whether a file's bytes are the ones that an npm integrity string (`sha512-…`) names.
 * @param {string} file
 * @param {string} integrity
 */
export async function hasIntegrity(file, integrity) {
  const [algorithm] = integrity.split('-', 1)
  if (algorithm !== 'sha512') throw new Error(`Only sha512 is trusted here, not ${algorithm}.`)
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return `${algorithm}-${hash.digest('base64')}` === integrity
}
