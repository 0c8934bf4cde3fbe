/** Walls around packages, held by Biome: a file, what it says, and whether that breaks the wall. */
export const packageWalls = [
  wall('core cannot import node:fs', 'core/a.ts', "import { readFileSync } from 'node:fs'"),
  wall('core cannot import a Node module by its bare name', 'core/a.ts', "import path from 'path'"),
  wall('core cannot import a Node type', 'core/a.ts', "import type { Stats } from 'node:fs'"),
  wall('core cannot import React', 'core/report/a.ts', "import { useState } from 'react'"),
  wall('core cannot import Electron', 'core/a.ts', "import { app } from 'electron'"),
  wall('core cannot import lowdb', 'core/a.ts', "import { Low } from 'lowdb'"),
  wall('core cannot load a package later', 'core/a.ts', "export const a = import('node:os')"),
  door('core may import zod', 'core/a.ts', "import { z } from 'zod'"),
  door('core may import the citation processor', 'core/source/a.ts', "import CSL from 'citeproc'"),
  door('core may import its own files', 'core/report/a.ts', "import { a } from '../anchor/a.ts'"),
  door(
    'a test in core may import Node',
    'core/a.test.ts',
    "import { readFileSync } from 'node:fs'",
  ),

  wall('ipc cannot import Electron', 'ipc/a.ts', "import { ipcMain } from 'electron'"),
  wall('ipc cannot import Node', 'ipc/a.ts', "import { join } from 'node:path'"),
  door('ipc may import core', 'ipc/a.ts', "import { a } from '../core/a.ts'"),

  ...['storage', 'importers', 'exporters', 'cli'].flatMap((room) => [
    wall(`${room} cannot import Electron`, `${room}/a.ts`, "import { app } from 'electron'"),
    wall(`${room} cannot import a part of Electron`, `${room}/a.ts`, "import 'electron/main'"),
    wall(`${room} cannot import React`, `${room}/a.ts`, "import { useState } from 'react'"),
    wall(`${room} cannot import React's DOM`, `${room}/a.ts`, "import 'react-dom/client'"),
    door(`${room} may import Node`, `${room}/a.ts`, "import { open } from 'node:fs/promises'"),
  ]),

  wall('renderer cannot import Electron', 'renderer/a.tsx', "import { shell } from 'electron'"),
  wall(
    'renderer cannot import an Electron type',
    'renderer/a.tsx',
    "import type { App } from 'electron'",
  ),
  wall('renderer cannot import Node', 'renderer/a.tsx', "import { open } from 'node:fs/promises'"),
  wall('renderer cannot import Node by a bare name', 'renderer/a.tsx', "import fs from 'fs'"),
  wall('renderer cannot import lowdb', 'renderer/a.tsx', "import { Low } from 'lowdb'"),
  door('renderer may import React', 'renderer/a.tsx', "import { useState } from 'react'"),
  door('renderer may import ipc', 'renderer/desk/a.tsx', "import { a } from '../../ipc/a.ts'"),

  wall('main imports ipcMain in one file only', 'main/a.ts', "import { ipcMain } from 'electron'"),
  wall(
    'main cannot reach ipcMain under another name',
    'main/a.ts',
    "import { ipcMain as i } from 'electron'",
  ),
  wall(
    'main cannot reach ipcMain through the namespace',
    'main/a.ts',
    "import * as e from 'electron'",
  ),
  wall(
    'main cannot reach ipcMain through a subpath',
    'main/a.ts',
    "import { ipcMain } from 'electron/main'",
  ),
  wall('main cannot import ipcRenderer', 'main/ipc.ts', "import { ipcRenderer } from 'electron'"),
  wall('main cannot import React', 'main/a.ts', "import { useState } from 'react'"),
  door('main/ipc.ts may import ipcMain', 'main/ipc.ts', "import { ipcMain } from 'electron'"),
  door('main may import the rest of Electron', 'main/a.ts', "import { app } from 'electron'"),

  wall('preload cannot import ipcMain', 'preload/a.ts', "import { ipcMain } from 'electron'"),
  wall('preload cannot import Node', 'preload/a.ts', "import { join } from 'node:path'"),
  wall('preload cannot import a package', 'preload/a.ts', "import { z } from 'zod'"),
  door('preload may import ipcRenderer', 'preload/a.ts', "import { ipcRenderer } from 'electron'"),
  wall('preload cannot import core', 'preload/a.ts', "import { a } from '../core/a.ts'"),
  wall('preload cannot import core from below', 'preload/b/a.ts', "import '../../core/a.ts'"),
  door('preload may import ipc', 'preload/a.ts', "import { a } from '../ipc/a.ts'"),
]

/**
 * Which rooms a room may import: the arrows of the house, held by the compiler. Through ipc it lets
 * preload see core; there Biome holds the wall.
 */
export const arrows = {
  core: [],
  ipc: ['core'],
  storage: ['core'],
  importers: ['core'],
  exporters: ['core'],
  main: ['core', 'ipc', 'storage', 'importers', 'exporters'],
  preload: ['ipc', 'core'],
  renderer: ['core', 'ipc'],
  cli: ['core', 'storage', 'importers', 'exporters'],
}
/** What a room must not know of the machine it runs on: code that may not compile there. */
export const foreignGlobals = [
  { room: 'core', name: 'the page', code: 'export const a = document.title' },
  { room: 'core', name: 'the process', code: 'export const a = process.argv' },
  { room: 'core', name: 'node:fs', code: "export { readFileSync } from 'node:fs'" },
  { room: 'core', name: 'the clock of the page', code: 'export const a = performance.now()' },
  { room: 'ipc', name: 'the process', code: 'export const a = process.argv' },
  { room: 'storage', name: 'the page', code: 'export const a = document.title' },
  { room: 'importers', name: 'the page', code: 'export const a = document.title' },
  { room: 'exporters', name: 'the page', code: 'export const a = document.title' },
  { room: 'main', name: 'the page', code: 'export const a = document.title' },
  { room: 'cli', name: 'the page', code: 'export const a = document.title' },
]

function wall(title, file, code) {
  return { title, file: `src/${file}`, code, breaks: true }
}

function door(title, file, code) {
  return { title, file: `src/${file}`, code, breaks: false }
}
