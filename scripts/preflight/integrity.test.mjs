import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasIntegrity } from './integrity.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tickmark-integrity-'))
const file = join(folder, 'package.tgz')
writeFileSync(file, 'abc')
afterAll(() => rmSync(folder, { recursive: true }))

// FIPS 180-2's example: the SHA-512 of "abc".
const ofAbc =
  'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=='

describe('an integrity check', () => {
  it('accepts the very bytes', async () => {
    expect(await hasIntegrity(file, ofAbc)).toBe(true)
  })

  it('refuses one changed byte', async () => {
    const other = join(folder, 'other.tgz')
    writeFileSync(other, 'abd')
    expect(await hasIntegrity(other, ofAbc)).toBe(false)
  })

  it('refuses a weaker hash', async () => {
    await expect(hasIntegrity(file, 'sha1-qZk+NkcGgWq6PiVxeFDCbJzQ2J0=')).rejects.toThrow('sha512')
  })
})
