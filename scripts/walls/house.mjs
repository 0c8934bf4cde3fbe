import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectRoot, toolPath } from '../preflight/project.mjs'

/** The rooms that hold code: the folders in src/ that are not empty. */
export const rooms = readdirSync(join(projectRoot, 'src')).filter(
  (name) => readdirSync(join(projectRoot, 'src', name)).length > 0,
)

/** Whether a room is compiled on its own, behind its own walls. */
export function isCompiled(room) {
  return existsSync(join(projectRoot, 'src', room, 'tsconfig.json'))
}

/** A copy of the house in a temporary folder: the real configuration, and a door in each room. */
export function buildHouse() {
  const house = mkdtempSync(join(tmpdir(), 'tickmark-walls-'))
  for (const file of ['biome.json', '.gitignore', 'tsconfig.base.json']) {
    cpSync(join(projectRoot, file), join(house, file))
  }
  for (const room of rooms.filter(isCompiled)) {
    const file = join('src', room, 'tsconfig.json')
    write(house, `src/${room}/door.ts`, ['export const door = 1'])
    cpSync(join(projectRoot, file), join(house, file))
  }
  mkdirSync(join(house, 'node_modules'))
  for (const name of ['@types', 'electron', 'react', 'undici-types', 'vite', 'zod']) {
    const installed = join(projectRoot, 'node_modules', name)
    symlinkSync(installed, join(house, 'node_modules', name), 'junction')
  }
  return house
}

/** Writes a file of the house, one statement a line. */
export function write(house, file, lines) {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), `${lines.join('\n')}\n`)
}

/** Where Biome finds this rule broken, as `FILE:LINE`. */
export function lint(house, rule) {
  const biome = toolPath('@biomejs/biome', 'biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  const found = JSON.parse(stdout).diagnostics.filter(({ category }) => category.endsWith(rule))
  return found.map(({ location }) => `${location.path}:${location.start.line}`)
}

/** What the compiler says against the rooms of the house. */
export function compile(house) {
  const projects = rooms.filter(isCompiled).map((room) => join('src', room))
  const args = [toolPath('typescript', 'tsc'), '--build', '--pretty', 'false', ...projects]
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  const lines = stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+): /gm)
  return [...lines].map(([, file, code]) => ({ file, code }))
}
