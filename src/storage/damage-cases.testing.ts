import { copyFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The files of a dossier with five lines, of which the last three rename it: Three, Four, Five. */
export interface Victim {
  readonly history: string
  readonly snapshot: string
  /** The snapshot of another dossier. */
  readonly othersSnapshot: string
}

export interface DamageCase {
  readonly name: string
  /** After which line the snapshot was made. */
  readonly snapshot: 'at three' | 'at five' | 'none'
  readonly damage: (victim: Victim) => Promise<unknown>
  /** The dossier's title when it opens: Five where nothing is lost. Or the code of the refusal. */
  readonly opens?: 'Three' | 'Four' | 'Five'
  readonly refused?: 'newer' | 'damaged'
  /** For each finding the file, and some of the words that a person reads. */
  readonly findings: readonly (readonly [file: string, words: string])[]
  /** Which files the writer has put into quarantine/. */
  readonly kept: readonly string[]
  /** Whether the history's chain is as it was, so that undo goes on. */
  readonly undo?: 'renameDossier'
}

const HISTORY = 'history.ndjson'
const SNAPSHOT = 'dossier.json'

async function changeText(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error('The case damages nothing')
  await writeFile(path, changed)
}

/** Changes lines of the history, each by its number from 1; null takes one out. */
function changeLines(
  numbers: readonly number[],
  change: (line: string) => string | null,
): DamageCase['damage'] {
  return ({ history }) =>
    changeText(history, (text) =>
      text
        .split('\n')
        .map((line, index) => (numbers.includes(index + 1) ? change(line) : line))
        .filter((line) => line !== null)
        .join('\n'),
    )
}

const otherTime = (line: string) => line.replace('"at":"2', '"at":"1')
const wordsChanged = (line: string) => line.replace('"title"', '"tixle"')
const newerLine = (line: string) => line.replace('"v":1', '"v":2')
const gone = () => null

const snapshotText =
  (change: (text: string) => string): DamageCase['damage'] =>
  ({ snapshot }) =>
    changeText(snapshot, change)

const rebuiltFrom = 'The dossier was rebuilt from its history, and nothing is missing'
const leftBehind = [SNAPSHOT, 'does not have'] as const

function badSnapshot(name: string, words: string, damage: DamageCase['damage']): DamageCase {
  return {
    name: `a snapshot that is ${name}`,
    snapshot: 'at five',
    damage,
    opens: 'Five',
    findings: [[SNAPSHOT, `${words}. ${rebuiltFrom}`]],
    kept: [SNAPSHOT],
    undo: 'renameDossier',
  }
}

function badHistory(
  name: string,
  facts: Omit<DamageCase, 'name' | 'findings'> & { readonly words: string },
): DamageCase {
  const { words, ...rest } = facts
  const snapshotLeft = facts.kept.includes(SNAPSHOT) ? [leftBehind] : []
  return { name: `a history with ${name}`, ...rest, findings: [[HISTORY, words], ...snapshotLeft] }
}

const NONE_MISSING = 'No change to the dossier is missing'

/** Every kind of damage to a dossier's own two files, and what comes of it. */
export const damageCases: readonly DamageCase[] = [
  badSnapshot('truncated', 'it is not JSON', async ({ snapshot }) =>
    truncate(snapshot, (await stat(snapshot)).size - 100),
  ),
  badSnapshot('cut to a few letters', 'it is not JSON', ({ snapshot }) => truncate(snapshot, 7)),
  badSnapshot('emptied', 'it is empty', ({ snapshot }) => truncate(snapshot, 0)),
  badSnapshot(
    'changed by one letter of a value',
    'its hash does not fit its words',
    snapshotText((text) => text.replace('"title": "Five"', '"title": "Fine"')),
  ),
  badSnapshot('no longer UTF-8', 'it is not JSON', ({ snapshot }) =>
    readFile(snapshot).then((bytes) => {
      bytes[bytes.indexOf('Five')] = 0xff
      return writeFile(snapshot, bytes)
    }),
  ),
  badSnapshot('another dossier’s', 'it does not belong to the history', (victim) =>
    copyFile(victim.othersSnapshot, victim.snapshot),
  ),
  badSnapshot('valid JSON of the wrong shape', 'its hash does not fit its words', ({ snapshot }) =>
    writeFile(snapshot, '{"version":1,"claims":[]}'),
  ),
  badSnapshot('an array', 'its hash does not fit its words', ({ snapshot }) =>
    writeFile(snapshot, '[]'),
  ),
  badSnapshot('null', 'its hash does not fit its words', ({ snapshot }) =>
    writeFile(snapshot, 'null'),
  ),
  {
    name: 'a snapshot that is missing',
    snapshot: 'none',
    damage: async () => undefined,
    opens: 'Five',
    findings: [],
    kept: [],
    undo: 'renameDossier',
  },
  {
    name: 'a snapshot of a newer version',
    snapshot: 'at five',
    damage: snapshotText((text) => text.replace('"version": 1', '"version": 2')),
    refused: 'newer',
    findings: [],
    kept: [],
  },
  {
    name: 'a snapshot with a state of a newer version',
    snapshot: 'at five',
    damage: snapshotText((text) => text.replace(/("state": \{\s+"version": )1/, '$12')),
    opens: 'Five',
    findings: [[SNAPSHOT, 'its hash does not fit its words']],
    kept: [SNAPSHOT],
    undo: 'renameDossier',
  },
  {
    name: 'a history with a torn last line',
    snapshot: 'at five',
    damage: async ({ history }) =>
      writeFile(history, `${await readFile(history, 'utf8')}{"v":1,"seq":6,"at":"20`),
    opens: 'Five',
    findings: [[HISTORY, 'before it counted as saved. The dossier is as it was before that']],
    kept: [HISTORY],
    undo: 'renameDossier',
  },
  badHistory('line 4 changed, and a snapshot of all', {
    snapshot: 'at five',
    damage: changeLines([4], otherTime),
    opens: 'Five',
    words: `line 4: its hash does not fit its words. The dossier was rebuilt from the snapshot. ${NONE_MISSING}`,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('line 2 changed, and a snapshot after it', {
    snapshot: 'at three',
    damage: changeLines([2], otherTime),
    opens: 'Five',
    words: NONE_MISSING,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('the very line changed that the snapshot stands for', {
    snapshot: 'at three',
    damage: changeLines([3], otherTime),
    opens: 'Five',
    words: NONE_MISSING,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('the last line changed, and a snapshot of all', {
    snapshot: 'at five',
    damage: changeLines([5], otherTime),
    opens: 'Five',
    words: NONE_MISSING,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('the first line changed, and a snapshot after it', {
    snapshot: 'at three',
    damage: changeLines([1], otherTime),
    opens: 'Five',
    words: NONE_MISSING,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('a line changed into one of a newer version', {
    snapshot: 'at five',
    damage: changeLines([3], newerLine),
    opens: 'Five',
    words: 'line 3: its hash does not fit its words',
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('line 4 changed, and no snapshot', {
    snapshot: 'none',
    damage: changeLines([4], wordsChanged),
    opens: 'Three',
    words: 'rebuilt from the lines before that. Changes that could not be brought back: 2',
    kept: [HISTORY],
  }),
  badHistory('line 5 changed, and a snapshot before it', {
    snapshot: 'at three',
    damage: changeLines([5], wordsChanged),
    opens: 'Four',
    words: 'rebuilt from the snapshot. Changes that could not be brought back: 1',
    kept: [HISTORY],
  }),
  badHistory('line 3 missing, and a snapshot of all', {
    snapshot: 'at five',
    damage: changeLines([3], gone),
    opens: 'Five',
    words: `line 3: the line before it is missing. The dossier was rebuilt from the snapshot. ${NONE_MISSING}`,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('line 4 missing, and a snapshot before it', {
    snapshot: 'at three',
    damage: changeLines([4], gone),
    opens: 'Three',
    words: 'Changes that could not be brought back: 2',
    kept: [HISTORY],
  }),
  badHistory('line 2 changed and line 4 missing, and a snapshot between them', {
    snapshot: 'at three',
    damage: async (victim) => {
      await changeLines([4], gone)(victim)
      await changeLines([2], otherTime)(victim)
    },
    opens: 'Three',
    words: 'line 2: its hash does not fit its words',
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('its last two lines missing, and a snapshot of all', {
    snapshot: 'at five',
    damage: changeLines([4, 5], gone),
    opens: 'Five',
    words: `it ends 2 lines before the one that the snapshot stands for. The dossier was rebuilt from the snapshot. ${NONE_MISSING}`,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('its end cut off within a line, and a snapshot of all', {
    snapshot: 'at five',
    damage: async ({ history }) => truncate(history, (await stat(history)).size - 10),
    opens: 'Five',
    words: NONE_MISSING,
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('a line standing there twice', {
    snapshot: 'at five',
    damage: changeLines([4], (line) => `${line}\n${line}`),
    opens: 'Five',
    words: 'line 5: it stands there twice',
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('the lines of another one after its own', {
    snapshot: 'at five',
    damage: async ({ history, othersSnapshot }) => {
      const others = await readFile(`${dirname(othersSnapshot)}/${HISTORY}`, 'utf8')
      await writeFile(history, `${await readFile(history, 'utf8')}${others}`)
    },
    opens: 'Five',
    words: 'line 6: it starts another history',
    kept: [HISTORY],
  }),
  badHistory('nothing in it, and a snapshot', {
    snapshot: 'at five',
    damage: ({ history }) => truncate(history, 0),
    opens: 'Five',
    words: 'it has no lines. The dossier was rebuilt from the snapshot',
    kept: [HISTORY, SNAPSHOT],
  }),
  badHistory('its file missing, and a snapshot', {
    snapshot: 'at five',
    damage: ({ history }) => rm(history),
    opens: 'Five',
    words: `the file is missing. The dossier was rebuilt from the snapshot. ${NONE_MISSING}`,
    kept: [SNAPSHOT],
  }),
  {
    name: 'a history that ends in a line of a newer version',
    snapshot: 'at five',
    damage: async ({ history }) =>
      writeFile(history, `${await readFile(history, 'utf8')}{"v":2,"whatever":true}\n`),
    refused: 'newer',
    findings: [],
    kept: [],
  },
  {
    name: 'both files damaged',
    snapshot: 'at five',
    damage: async ({ history, snapshot }) => {
      await writeFile(snapshot, '')
      await writeFile(history, 'nonsense\n')
    },
    refused: 'damaged',
    findings: [],
    kept: [],
  },
  {
    name: 'both files missing',
    snapshot: 'at five',
    damage: async ({ history, snapshot }) => {
      await rm(history)
      await rm(snapshot)
    },
    refused: 'damaged',
    findings: [],
    kept: [],
  },
]
