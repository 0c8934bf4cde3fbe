import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../storage/index.ts'
import { imported, show, tickmark } from './tickmark.testing.ts'

const SOLD = 'The company sold 10,000 electric cars in Norway last year.'
const STRIKE = 'The strike at the northern plant lasted for eleven weeks.'
const BRIDGE = 'The mayor opened the new bridge over the river on Monday.'
const SCHOOL = 'Two schools in the harbour district will close this summer.'
const FIRST = [SOLD, STRIKE, BRIDGE, SCHOOL]
const FEWER = SOLD.replace('10,000', '6,300')
const SECOND = [FEWER, BRIDGE, SCHOOL]

/** A dossier with a claim on each sentence, the first with a verdict, and the file of a new draft. */
async function withClaims(next: readonly string[] = SECOND) {
  const place = await imported(FIRST.join('\n\n'))
  const { info, drafts } = await show(place.dossier)
  const draftId = info.currentDraft
  const { text } = drafts[draftId]
  const claims = FIRST.map((words) => {
    const start = text.indexOf(words)
    return { type: 'addClaim', draftId, span: { start, end: start + words.length } }
  })
  await tickmark(['apply', place.dossier], { input: [claims.map(asLine).join('')] })
  const { numbers } = await show(place.dossier)
  const claimId = Object.keys(numbers).find((id) => numbers[id] === 1)
  const changes = { verdict: 'false', status: 'checked' }
  await tickmark(['apply', place.dossier], {
    input: [asLine({ type: 'editClaim', claimId, changes })],
  })
  const file = join(place.base, 'second.txt')
  await writeFile(file, next.join('\n\n'))
  return { ...place, file, claimId, draftId }
}

function asLine(command: object): string {
  return `${JSON.stringify(command)}\n`
}

async function revised(...args: readonly string[]) {
  const { exit, stdout, stderr } = await tickmark(['revise', ...args, '--json'])
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('tickmark revise', () => {
  it('prints what becomes of each claim as JSON, and keeps the draft as arriving', async () => {
    const { dossier, file, claimId, draftId } = await withClaims()
    const { draft, claims } = await revised(dossier, file)
    const { info, drafts } = await show(dossier)
    expect(info.currentDraft).toBe(draftId)
    expect(draft).toEqual({ id: expect.any(String), number: 2, state: 'arriving' })
    expect(drafts[draft.id].state).toBe('arriving')
    const start = drafts[draft.id].text.indexOf(FEWER)
    expect(claims[0]).toEqual({
      id: claimId,
      number: 1,
      outcome: 'edited',
      start,
      end: start + FEWER.length,
      changes: [{ kind: 'number', from: '10,000', to: '6,300' }],
      contextChanged: false,
      candidates: [],
      quote: FEWER,
      was: SOLD,
      status: 'checked',
      verdict: 'false',
      verdictFor: null,
    })
    expect(claims[1]).toMatchObject({ number: 2, outcome: 'deleted', start: null, end: null })
    expect(claims[1]).toMatchObject({ quote: null, was: STRIKE })
    expect(claims.slice(2)).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'unchanged' }])
  })

  it('takes the draft at once with --take, by what was found', async () => {
    const { dossier, file, claimId } = await withClaims()
    const { draft, claims } = await revised(dossier, file, '--take', '--by', 'Ed Itor')
    expect(draft.state).toBe('taken')
    expect(claims[0]).toMatchObject({ status: 'checking', verdict: 'false', verdictFor: SOLD })
    const after = await show(dossier)
    expect(after.info.currentDraft).toBe(draft.id)
    expect(after.claims[claimId ?? ''].places[draft.id].outcome).toBe('edited')
    expect(after.drafts[draft.id].made.by.name).toBe('Ed Itor')
  })

  it('takes later, with the same file, what has arrived, with the decisions made on it', async () => {
    const { dossier, file, claimId } = await withClaims()
    const { draft } = await revised(dossier, file)
    const decision = { how: 'accepted' }
    const command = { type: 'decidePlace', draftId: draft.id, claimId, decision }
    await tickmark(['apply', dossier], { input: [asLine(command)] })
    const taken = await revised(dossier, file, '--take')
    expect(taken.draft).toEqual({ ...draft, state: 'taken' })
    expect(taken.claims[0]).toMatchObject({ outcome: 'edited', status: 'checked' })
    expect(await readdir(join(dossier, 'original'))).toHaveLength(2)
  })

  it('prints lines for people, edited and deleted claims first, and what to do next', async () => {
    const { dossier, file } = await withClaims([SCHOOL, FEWER, BRIDGE])
    const { exit, stdout, stderr } = await tickmark(['revise', dossier, file])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, -2)).toEqual([
      'Draft 2 has arrived. Claims: 4',
      'Edited: 1',
      `   1  ${FEWER}  [checked, False]`,
      `      was: ${SOLD}`,
      '      a number: 10,000 → 6,300',
      'Deleted: 1',
      `   2  ${STRIKE}  [open, no verdict]`,
      'Moved: 1',
      `   4  ${SCHOOL}  [open, no verdict]`,
      'Unchanged: 1',
      `   3  ${BRIDGE}  [open, no verdict]`,
    ])
    expect(lines.at(-2)).toMatch(/^Next: open the dossier in Tickmark .* --take\.$/)
    expect(lines.at(-1)).toContain('"type":"refuseDraft"')
  })

  it('tells words that were added, and a sentence that changed round a claim', async () => {
    const { base, dossier } = await imported(`${SOLD}\n\nThe plant made a profit.`)
    const { info, drafts } = await show(dossier)
    const { text } = drafts[info.currentDraft]
    const claims = ['sold 10,000 electric cars in Norway', 'The plant made a profit'].map(
      (words) => {
        const start = text.indexOf(words)
        const span = { start, end: start + words.length }
        return asLine({ type: 'addClaim', draftId: info.currentDraft, span })
      },
    )
    await tickmark(['apply', dossier], { input: claims })
    const file = join(base, 'second.txt')
    const denied = SOLD.replace('The company', 'Nobody believes that the company')
    await writeFile(file, `${denied}\n\nThe plant never made a profit.`)
    const { stdout } = await tickmark(['revise', dossier, file, '--take'])
    expect(stdout).toContain('Draft 2 is the one under check now. Claims: 2\nEdited: 1\n')
    expect(stdout).toContain('      a negation: added “never”\n')
    expect(stdout).toContain('Context changed: 1\n   1  sold 10,000 electric cars in Norway')
    expect(stdout).toContain(`echo '{"undo":true}' | tickmark apply ${dossier}\n`)
    const undone = await tickmark(['apply', dossier], { input: ['{"undo":true}'] })
    expect(undone.exit).toBe(0)
    expect((await show(dossier)).info.currentDraft).toBe(info.currentDraft)
  })

  it('finds a dossier by its name in the library that is named', async () => {
    const { dossier, library, file } = await withClaims()
    const { draft } = await revised(basename(dossier), file, '--library', library)
    expect(draft.number).toBe(2)
  })

  it('refuses a second draft while one is arriving, and says what to do about it', async () => {
    const { dossier, base, file } = await withClaims()
    const { draft } = await revised(dossier, file)
    const third = join(base, 'third.txt')
    await writeFile(third, SOLD)
    const kept = await readdir(join(dossier, 'original'))
    for (const args of [[third], [third, '--take'], [file]]) {
      const { exit, stdout, stderr } = await tickmark(['revise', dossier, ...args])
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
      expect(stderr).toContain('Draft 2 has arrived and is neither taken nor refused.')
      expect(stderr).toContain('in the app, or with “tickmark apply”')
      expect(stderr).toContain(draft.id)
    }
    expect(await readdir(join(dossier, 'original'))).toEqual(kept)
    const input = [asLine({ type: 'refuseDraft', draftId: draft.id })]
    await tickmark(['apply', dossier], { input })
    expect((await revised(dossier, third)).draft.number).toBe(3)
  })

  it('refuses a folder that is no dossier and a file that is no article, and changes nothing', async () => {
    const { dossier, base, library, file } = await withClaims()
    const history = await readFile(join(dossier, 'history.ndjson'))
    const empty = join(base, 'empty.txt')
    await writeFile(empty, '')
    for (const [args, says] of [
      [[library, file], 'is not a dossier'],
      [[join(base, 'none'), file], 'There is no folder'],
      [[dossier, join(base, 'none.txt')], 'none.txt'],
      [[dossier, empty], '“empty.txt” is empty'],
    ] as const) {
      const { exit, stdout, stderr } = await tickmark(['revise', ...args])
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
      expect(stderr).toContain(says)
    }
    expect(await readFile(join(dossier, 'history.ndjson'))).toEqual(history)
  })

  it('refuses a library that is open elsewhere, and names the holder', async () => {
    const { dossier, library, file } = await withClaims()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    const { exit, stdout, stderr } = await tickmark(['revise', dossier, file])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
    expect(stderr).toContain('The library is open in Tickmark on ')
    expect(Object.values((await show(dossier)).drafts)).toHaveLength(1)
    if (open.ok) await open.value.close()
  })
})
