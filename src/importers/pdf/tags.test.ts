import { describe, expect, it } from 'vitest'
import { tagsOf } from './tags.ts'

const content = (id: string) => ({ type: 'content', id })

describe('tagsOf', () => {
  it('tells headings and items, with their depth, and no words of tables', () => {
    const list = {
      role: 'L',
      children: [
        {
          role: 'LI',
          children: [
            { role: 'LBody', children: [content('a')] },
            { role: 'L', children: [{ role: 'LI', children: [content('b')] }] },
          ],
        },
      ],
    }
    const tree = {
      role: 'Root',
      children: [
        { role: 'H2', children: [{ role: 'Span', children: [content('c')] }] },
        list,
        { role: 'P', children: [content('d')] },
        { role: 'LI', children: [{ role: 'Table', children: [content('e')] }] },
      ],
    }
    const tags = tagsOf(tree)
    expect([...tags.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect(tags.get('a')).toMatchObject({ kind: 'item', level: 1 })
    expect(tags.get('b')).toMatchObject({ kind: 'item', level: 2 })
    expect(tags.get('c')).toMatchObject({ kind: 'heading' })
    expect(tags.get('a')?.element).not.toBe(tags.get('b')?.element)
  })

  it('has nothing of a page without a tree', () => {
    expect(tagsOf(null).size).toBe(0)
  })
})
