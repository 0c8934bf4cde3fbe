import { describe, expect, it } from 'vitest'
import { type Dossier, differencesOf } from '../../core/dossier/index.ts'
import { comingIn } from './coming-in.ts'
import { everything } from './everything.testing.ts'
import { thingsOf } from './things.ts'

function coming(change: (dossier: Dossier) => void) {
  const theirs = structuredClone(everything)
  change(theirs)
  const changes = differencesOf(everything, theirs)
  return comingIn({ changes }, thingsOf(everything, theirs), () => 'report')
}

describe('what comes in', () => {
  it('is grouped by the kind of thing, in the order of a dossier, with old and new values', () => {
    const groups = coming((theirs) => {
      const claim = theirs.claims.c1 as Dossier['claims'][string]
      claim.verdict = 'true'
      theirs.info.title = 'The old bridge'
      theirs.claims.c2 = { ...structuredClone(claim), id: 'c2', standalone: 'It fell.' }
    })
    expect(groups.map(({ heading }) => heading)).toEqual(['The dossier itself', '2 claims'])
    expect(groups[0]?.things[0]?.fields).toMatchObject([
      { what: 'title', from: 'The bridge', to: 'The old bridge' },
    ])
    expect(groups[1]?.things).toMatchObject([
      { title: 'Claim 1 “12 million”', how: 'changed', fields: [{ from: 'False', to: 'True' }] },
      { title: 'Claim “12 million”', how: 'new' },
    ])
  })

  it('tells of what is new all that its title does not say', () => {
    const groups = coming((theirs) => {
      const flag = theirs.flags.f1 as Dossier['flags'][string]
      theirs.flags.f2 = { ...flag, id: 'f2', reason: 'secondSource', text: 'Ask', resolution: null }
    })
    expect(groups[0]?.things[0]?.fields).toMatchObject([
      { what: 'reason', from: null, to: 'Needs a second source' },
      { what: 'words', to: 'Ask' },
    ])
  })

  it('has the new words of a comment, and its resolving', () => {
    const groups = coming((theirs) => {
      Object.assign(theirs.comments, {
        m1: { ...theirs.comments.m1, text: 'Look twice', resolved: null },
      })
    })
    expect(groups[0]?.things[0]?.fields).toMatchObject([
      { what: 'words', from: 'Look again', to: 'Look twice' },
      { what: 'resolved', to: null },
    ])
  })

  it('says what is removed, and leaves out what only follows', () => {
    const groups = coming((theirs) => {
      delete theirs.comments.m1
      const claim = theirs.claims.c1 as Dossier['claims'][string]
      claim.verdictBy = { ...claim.made, at: '2031-04-01T00:00:00.000Z' }
    })
    expect(groups).toMatchObject([
      { heading: '1 comment', things: [{ how: 'removed', title: 'Comment “Look again”' }] },
    ])
  })

  it('is nothing where nothing differs', () => {
    expect(coming(() => {})).toEqual([])
  })
})
