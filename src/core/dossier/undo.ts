import { BARRIERS, type Line } from './history.ts'

/** One press of undo: the lines that it takes back, newest first. */
export interface Step {
  readonly hashes: readonly string[]
  /** The label of the command that is undone or done again. */
  readonly label: string
  /** The id of the person whose step it is. */
  readonly by: string
  readonly group: string | undefined
}

/** Steps with the nearest on top. Linked, so that one more costs the same however many there are. */
export type Steps = { readonly top: Step; readonly below: Steps } | null

/** What can be undone and redone. */
export interface UndoStacks {
  readonly undo: Steps
  readonly redo: Steps
}

export const noSteps: UndoStacks = { undo: null, redo: null }

/** What of a line undo needs to know. */
export type StepLine = Pick<Line, 'hash' | 'label' | 'group' | 'undoes'> & {
  readonly by: { readonly id: string }
}

/**
 * The stacks after one more line, so that they follow from the history alone and outlive a
 * restart. A line that takes back the nearest step is an undo; one that takes back the nearest
 * undo is a redo.
 */
export function track(stacks: UndoStacks, line: StepLine): UndoStacks {
  if (BARRIERS.includes(line.label)) return noSteps
  const { undo, redo } = stacks
  const target = line.undoes?.[0]
  if (target !== undefined) {
    if (undo?.top.hashes[0] === target) {
      return { undo: undo.below, redo: { top: stepOf(line, undo.top.label), below: redo } }
    }
    if (redo?.top.hashes[0] === target) {
      return { undo: { top: stepOf(line, redo.top.label), below: undo }, redo: redo.below }
    }
    return noSteps
  }
  if (
    undo !== null &&
    redo === null &&
    line.group !== undefined &&
    undo.top.group === line.group &&
    undo.top.by === line.by.id
  ) {
    const joined = { ...undo.top, hashes: [line.hash, ...undo.top.hashes] }
    return { undo: { top: joined, below: undo.below }, redo: null }
  }
  return { undo: { top: stepOf(line, line.label), below: undo }, redo: null }
}

function stepOf(line: StepLine, label: string): Step {
  return { hashes: [line.hash], label, by: line.by.id, group: line.group }
}

/** The step that this person may undo (or redo) now: nobody takes back another's step. */
export function nearest(steps: Steps, personId: string): Step | undefined {
  const step = steps?.top
  return step?.by === personId ? step : undefined
}
