import { describe, expect, it } from 'vitest'
import { namesHere, neededPackages, parsePolicy } from './needed-packages.mjs'

const nothing = { libraries: false, fonts: false, xvfb: false, xauth: false, chromium: false }
const policy = `libgtk-3-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libgtk-3-0t64:
  Installed: (none)
  Candidate: 3.24.49-3
  Version table:
     3.24.49-3 500
        500 http://deb.example.org/debian trixie/main amd64 Packages
libnss3:
  Installed: 2:3.110-1
  Candidate: 2:3.110-1
`

describe('the packages to ask for', () => {
  it('are none when nothing is missing', () => {
    expect(neededPackages(nothing)).toEqual([])
  })

  it('are the libraries alone when only those are missing', () => {
    expect(neededPackages({ ...nothing, libraries: true })).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
    ])
  })

  it('are all of them on a bare machine', () => {
    const everything = { libraries: true, fonts: true, xvfb: true, xauth: true, chromium: true }
    expect(neededPackages(everything)).toHaveLength(9)
  })

  it('take the new name where the release has only that', () => {
    const offered = parsePolicy(policy)
    const names = namesHere(['libgtk-3-0', 'libnss3'], (name) => offered.has(name))
    expect(names).toEqual(['libgtk-3-0t64', 'libnss3'])
  })

  it('keep the plain name where neither is known, so that apt can say so', () => {
    expect(namesHere(['libgtk-3-0'], () => false)).toEqual(['libgtk-3-0'])
  })
})
