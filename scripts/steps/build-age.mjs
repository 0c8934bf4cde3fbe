import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../preflight/project.mjs'

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json']

/**
 * Whether the built app is whole and newer than everything it is built from, tests aside. Folders
 * count too, so that a deleted source file is noticed.
 */
export function isBuildFresh(root = projectRoot) {
  const oldest = Math.min(...builtFiles(root).map((file) => modified(file) ?? 0))
  return sources.every((source) => newestIn(join(root, source)) <= oldest)
}

/** @param {string} root */
function builtFiles(root) {
  const { main, bin = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [main, ...Object.values(bin), 'out/renderer/index.html'].map((file) => join(root, file))
}

/**
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const children = readdirSync(path).filter((name) => !/\.(test|testing)\.tsx?$/.test(name))
  return Math.max(found.mtimeMs, ...children.map((name) => newestIn(join(path, name))))
}

/** @param {string} file */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}
