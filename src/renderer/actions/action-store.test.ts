import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionName } from '../../ipc/index.ts'
import { ActionStore, HEARS, type Hearing } from './action-store.ts'

/** A desk with one of everything that can have the focus. */
const { document, Element } = parseHTML(`<!doctype html><html><body>
<header><button id="button"></button></header>
<div id="list" ${hears('list')}><button id="row"></button><input id="field"></div>
<article id="article" ${hears('article')}></article>
<div id="edge" ${hears('edge')}></div>
<aside id="pane" ${hears('choices')}>
  <input id="text"><input id="radio" type="radio"><button id="open"></button>
  <section id="suggestion" ${hears('list')}><button id="take"></button></section>
</aside>
<div role="dialog"><button id="sheet"></button></div>
</body></html>`)

function hears(hearing: Hearing): string {
  return `${HEARS}="${hearing}"`
}

const OFFERED = ['nextSuggestion', 'accept', 'dismiss', 'moreSuggestions', 'leave'] as const

/** What a key does while this has the focus; null where it is the page's own. */
function heard(id: string, key: string): ActionName | null {
  const store = new ActionStore(() => ({ bareKeys: true, keys: {} }))
  let done: ActionName | null = null
  store.offer(() =>
    Object.fromEntries(
      OFFERED.map((name) => [
        name,
        () => {
          done = name
        },
      ]),
    ),
  )
  const event = { key, code: '', target: document.getElementById(id), preventDefault: () => {} }
  store.hear(event as unknown as KeyboardEvent)
  return done
}

describe('the keys of suggestions', () => {
  beforeEach(() => {
    vi.stubGlobal('Element', Element)
    vi.stubGlobal('document', document)
  })
  afterEach(() => void vi.unstubAllGlobals())

  it('all act in the article', () => {
    const keys = ['Tab', 'Enter', 'x', '+', 'Escape']
    expect(keys.map((key) => heard('article', key))).toEqual(OFFERED)
  })

  it('act on an edge, in lists, in the pane of a suggestion and on an empty pane', () => {
    for (const id of ['edge', 'row', 'take', 'suggestion', 'pane']) {
      expect([id, heard(id, 'x'), heard(id, '+')]).toEqual([id, 'dismiss', 'moreSuggestions'])
      expect([id, heard(id, 'Tab')]).toEqual([id, null])
    }
    expect(heard('edge', 'Enter')).toBe('accept')
    expect(heard('take', 'Enter')).toBeNull()
    expect(heard('row', 'Enter')).toBeNull()
  })

  it('leave fields, buttons elsewhere and what lies over the desk alone', () => {
    for (const id of ['field', 'text', 'button', 'open', 'sheet']) {
      for (const key of ['x', '+', 'Enter', 'Tab']) expect([id, heard(id, key)]).toEqual([id, null])
    }
  })

  it('lead back to the article by Escape from whatever does not take it', () => {
    for (const id of ['edge', 'row', 'button', 'open', 'take', 'pane', 'radio']) {
      expect([id, heard(id, 'Escape')]).toEqual([id, 'leave'])
    }
    for (const id of ['field', 'text', 'sheet']) expect(heard(id, 'Escape')).toBeNull()
  })
})
