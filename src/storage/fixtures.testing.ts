import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Format, versionAfter } from '../core/dossier/index.ts'
import { openDossier } from './open-dossier.ts'
import { must, temporaryFolder } from './storage.testing.ts'
import { verifyDossier } from './verify-dossier.ts'

/** A stored dossier of each version: v1, v2… as that version of the program wrote it. */
export const FIXTURES = join(import.meta.dirname, 'fixtures')

/** A copy of a stored dossier, to be opened. */
export async function storedDossier(version: number): Promise<string> {
  const folder = join(await temporaryFolder(), 'dossier')
  await cp(join(FIXTURES, `v${version}`), folder, { recursive: true })
  return folder
}

/**
 * What is missing from the stored dossiers so that every version of a format is opened and every
 * migration of it run: one sentence each; none where all is well.
 */
export async function unexercised(format: Format): Promise<string[]> {
  const lacks: string[] = []
  const ran = new Set<string>()
  const migrations = format.migrations.map((step) => ({
    ...step,
    migrate: (state: Parameters<typeof step.migrate>[0]) => {
      if (Object.keys(state.claims ?? {}).length > 0) ran.add(step.name)
      return step.migrate(state)
    },
  }))
  const watched: Format = { ...format, migrations }
  const stored = await readdir(FIXTURES)
  for (let version = 1; version <= versionAfter(format.migrations); version++) {
    if (!stored.includes(`v${version}`)) {
      lacks.push(`There is no stored dossier of version ${version}.`)
      continue
    }
    const folder = await storedDossier(version)
    const open = must(await openDossier(folder, { write: true, format: watched }))
    lacks.push(...open.findings.map(({ file, found }) => `Version ${version}: ${file}: ${found}.`))
    const { failures } = must(await verifyDossier(folder, { format: watched }))
    lacks.push(...failures.map(({ file, what }) => `Version ${version}: ${file}: ${what}.`))
    await open.abandon()
  }
  for (const { name } of migrations) {
    if (!ran.has(name)) lacks.push(`No stored dossier goes through the migration “${name}”.`)
  }
  return lacks
}
