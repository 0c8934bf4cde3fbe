import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../preflight/project.mjs'
import { arrows, foreignGlobals, packageWalls } from './cases.mjs'
import { buildHouse, compile, isCompiled, lint, rooms, write } from './house.mjs'

// Every wall is broken once, on purpose, in a copy of the house; and beside it something that is
// nearly the same, and allowed, is seen to pass.

describe('a package wall', () => {
  const files = new Set(packageWalls.map(({ file }) => file))
  const casesOf = (file) => packageWalls.filter((each) => each.file === file)
  let broken
  withHouse((house) => {
    for (const file of files)
      write(
        house,
        file,
        casesOf(file).map(({ code }) => code),
      )
    broken = lint(house, '/noRestrictedImports')
  })

  for (const file of files) {
    for (const [index, { title, breaks }] of casesOf(file).entries()) {
      it(title, () => expect(broken.includes(`${file}:${index + 1}`)).toBe(breaks))
    }
  }
})

describe('a wall between rooms', () => {
  const compiled = rooms.filter(isCompiled)
  const pairs = compiled.flatMap((room) =>
    compiled.filter((other) => other !== room).map((other) => ({ room, other })),
  )
  let errors
  withHouse((house) => {
    for (const { room, other } of pairs) {
      write(house, `src/${room}/to-${other}.ts`, [`export { door } from '../${other}/door.ts'`])
    }
    errors = compile(house)
  })

  for (const { room, other } of pairs) {
    const allowed = arrows[room].includes(other)
    it(`${room} ${allowed ? 'may' : 'cannot'} import ${other}`, () => {
      const found = errors.filter(({ file }) => file === `src/${room}/to-${other}.ts`)
      expect(found.some(({ code }) => code === 'TS6307')).toBe(!allowed)
    })
  }
})

describe('a wall around the machine', () => {
  const cases = foreignGlobals.filter(({ room }) => rooms.includes(room) && isCompiled(room))
  let errors
  withHouse((house) => {
    for (const [index, { room, code }] of cases.entries()) {
      write(house, `src/${room}/foreign-${index}.ts`, [code])
    }
    errors = compile(house).map(({ file }) => file)
  })

  for (const [index, { room, name }] of cases.entries()) {
    it(`${room} cannot name ${name}`, () => {
      expect(errors).toContain(`src/${room}/foreign-${index}.ts`)
    })
  }

  for (const room of rooms.filter(isCompiled)) {
    it(`${room} compiles when it names nothing foreign`, () => {
      expect(errors).not.toContain(`src/${room}/door.ts`)
    })
  }
})

describe('a room', () => {
  const references = JSON.parse(readFileSync(join(projectRoot, 'tsconfig.json'), 'utf8')).references
  for (const room of rooms) {
    it(`${room} has walls, and "npm run typecheck" looks at them`, () => {
      expect(Object.keys(arrows)).toContain(room)
      expect(references).toContainEqual({ path: `src/${room}` })
      expect(isCompiled(room)).toBe(true)
    })
  }
})

/** Builds a house for the tests of this block, lets `use` work in it, and takes it down again. */
function withHouse(use) {
  let house
  beforeAll(() => {
    house = buildHouse()
    use(house)
  }, 60_000)
  afterAll(() => rmSync(house, { recursive: true, force: true }))
}
