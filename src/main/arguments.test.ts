import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { fileArguments } from './arguments.ts'

const home = resolve('/home/ada')
const cases = [
  {
    says: 'a checkout names its folder first',
    argv: ['electron', '.', 'a.txt'],
    files: ['/home/ada/a.txt'],
  },
  {
    says: 'flags stand anywhere',
    argv: ['electron', '--no-sandbox', '.', '--x=1', '/b.txt'],
    files: ['/b.txt'],
  },
  {
    says: 'a package names no folder',
    argv: ['tickmark', 'a.txt'],
    isPackaged: true,
    files: ['/home/ada/a.txt'],
  },
  { says: 'nothing is named', argv: ['electron', '.'], files: [] },
]
for (const { says, argv, isPackaged = false, files } of cases) {
  it(`finds the files where ${says}`, () => {
    expect(fileArguments(argv, home, isPackaged)).toEqual(files.map((file) => resolve(file)))
  })
}
