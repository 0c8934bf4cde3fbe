import { appendFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ada, must, openToWrite } from './storage.testing.ts'
import { twoSides } from './two-sides.testing.ts'

describe('a merged history', () => {
  it('leads to the merged state, with the other side’s lines kept', async () => {
    const { mine, merged, side, line, history } = await twoSides()
    await appendFile(history, `${[...side, line].join('\n')}\n`)
    let open = await openToWrite(mine)
    expect(open.findings).toEqual([])
    expect(open.dossier).toEqual(merged)
    expect(open.head.seq).toBe(3)
    expect(open.steps(ada.id)).toEqual({ undo: null, redo: null })
    must(await open.execute({ type: 'renameDossier', title: 'After' }, ada))
    must(await open.close())
    open = await openToWrite(mine)
    expect(open.findings).toEqual([])
    expect(open.dossier).toEqual({ ...merged, info: { ...merged.info, title: 'After' } })
  })

  it('is as before where the power went before the merge line was written', async () => {
    const { mine, before, side, history } = await twoSides()
    await appendFile(history, `${side.join('\n')}\n`)
    let open = await openToWrite(mine)
    expect(open.findings).toEqual([])
    expect(open.dossier).toEqual(before)
    must(await open.execute({ type: 'renameDossier', title: 'After' }, ada))
    must(await open.close())
    open = await openToWrite(mine)
    expect(open.findings).toEqual([])
    expect(open.dossier.info.title).toBe('After')
  })
})
