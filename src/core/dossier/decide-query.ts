import { assertNever, fail, ok, type Result } from '../result.ts'
import { type Context, changedFields, gone, stamp } from './change.ts'
import type { CommandOf } from './commands.ts'
import { commentsOn } from './decide-comment.ts'
import { tie } from './decide-link.ts'
import { newSource } from './decide-source.ts'
import type { Dossier } from './dossier.ts'
import type { Note, Place, Query } from './entities.ts'
import { currentDraft } from './order.ts'
import type { Patch } from './patch.ts'
import { SourceInput } from './source-input.ts'

export function askQuery(
  dossier: Dossier,
  { claimId, to, question }: CommandOf<'askQuery'>,
  context: Context,
): Result<Patch[]> {
  if (claimId !== null && dossier.claims[claimId] === undefined) return gone('claim')
  const refused = unasked(dossier, { to, question })
  if (refused) return refused
  const query: Query = {
    id: context.newId(),
    claimId,
    to,
    question,
    waiting: null,
    answered: null,
    contacts: {},
    made: stamp(context),
  }
  return ok([{ path: ['queries', query.id], value: query }])
}

export function sendQuery(
  dossier: Dossier,
  { queryId }: CommandOf<'sendQuery'>,
  context: Context,
): Result<Patch[]> {
  const query = dossier.queries[queryId]
  if (query === undefined) return gone('query')
  if (query.answered) return fail('answered', 'This query is answered already.', 'Ask a new one.')
  return ok(query.waiting ? [] : [{ path: ['queries', queryId, 'waiting'], value: stamp(context) }])
}

export function answerQuery(
  dossier: Dossier,
  command: CommandOf<'answerQuery'>,
  context: Context,
): Result<Patch[]> {
  const query = dossier.queries[command.queryId]
  if (query === undefined) return gone('query')
  const { text } = command
  if (text.trim() === '') return fail('empty', 'The answer says nothing.', 'Write what it was.')
  if (query.answered?.noteId || query.answered?.sourceId) {
    return fail(
      'answered',
      `The answer to this query became a ${query.answered.noteId ? 'note' : 'source'} already.`,
      'Edit its answer, or ask a new query.',
    )
  }
  const became = become(dossier, query, command, context)
  if (!became.ok) return became
  const { patches, noteId, sourceId } = became.value
  const value: Query['answered'] = { ...stamp(context), text, noteId, sourceId }
  return ok([...patches, { path: ['queries', query.id, 'answered'], value }])
}

interface Became {
  readonly patches: readonly Patch[]
  readonly noteId: string | null
  readonly sourceId: string | null
}

const NOTHING: Became = { patches: [], noteId: null, sourceId: null }

function become(
  dossier: Dossier,
  query: Query,
  command: CommandOf<'answerQuery'>,
  context: Context,
): Result<Became> {
  if (command.source !== undefined && command.becomes !== 'source') {
    return fail(
      'source',
      'A source is described, but none is to be made.',
      'Leave one of them out.',
    )
  }
  switch (command.becomes) {
    case 'nothing':
      return ok(NOTHING)
    case 'note':
      return becomeNote(dossier, query, command.text, context)
    case 'source':
      return becomeSource(dossier, query, command, context)
    default:
      return assertNever(command.becomes)
  }
}

/** The note stands wherever the claim does, in every draft that was taken. */
function becomeNote(
  dossier: Dossier,
  query: Query,
  text: string,
  context: Context,
): Result<Became> {
  const claim = query.claimId === null ? undefined : dossier.claims[query.claimId]
  if (claim === undefined) {
    return fail(
      'noClaim',
      'The query is about no claim, so there are no words for a note to stand on.',
      'Keep the answer as it is, or make a source of it.',
    )
  }
  const places = Object.entries(claim.places)
    .filter(([draftId]) => dossier.drafts[draftId]?.state === 'taken')
    .map(([draftId, place]): [string, Place] => [draftId, { ...place, decision: null }])
  const note: Note = {
    id: context.newId(),
    kind: 'answer',
    places: Object.fromEntries(places),
    author: nameOf(dossier, query),
    date: context.at,
    text,
    sourceId: null,
    made: stamp(context),
  }
  return ok({ ...NOTHING, patches: [{ path: ['notes', note.id], value: note }], noteId: note.id })
}

/** The claim is tied to what the answer became, as context: an answer is not a finding yet. */
function becomeSource(
  dossier: Dossier,
  query: Query,
  command: CommandOf<'answerQuery'>,
  context: Context,
): Result<Became> {
  const given = command.source ?? answerAsSource(dossier, query, context.at)
  if (!('id' in given) && !isSaid(given.csl.type)) {
    return fail(
      'source',
      `An answer is an interview or a personal communication, not of the type “${given.csl.type}”.`,
      'Choose one of these two, or name a source that the dossier has.',
    )
  }
  if (query.claimId === null) {
    if ('id' in given) {
      return dossier.sources[given.id] ? ok({ ...NOTHING, sourceId: given.id }) : gone('source')
    }
    const source = newSource(given, context)
    const patches = [{ path: ['sources', source.id], value: source }]
    return ok({ ...NOTHING, patches, sourceId: source.id })
  }
  const name = nameOf(dossier, query)
  const note = name === '' ? command.text : `${name}: ${command.text}`
  const { claimId } = query
  const link = tie(dossier, { claimId, source: given, stance: 'context', note }, context)
  if (!link.ok) return link
  const sourceId = 'id' in given ? given.id : (link.value[0]?.path[1] as string)
  return ok({ ...NOTHING, patches: link.value, sourceId })
}

function isSaid(type: string): boolean {
  return type === 'interview' || type === 'personal_communication'
}

/** What an answer is as a source, where nobody described it otherwise. `at` is when it came. */
export function answerAsSource(
  dossier: Dossier,
  query: Query,
  at: string,
  type: 'personal_communication' | 'interview' = 'personal_communication',
) {
  const name = nameOf(dossier, query)
  const [year, month, day] = at.slice(0, 10).split('-').map(Number)
  return SourceInput.parse({
    csl: {
      type,
      title: `Answer to “${query.question.trim()}”`,
      ...(name === '' ? {} : { author: [{ literal: name }] }),
      ...(year && month && day ? { issued: { 'date-parts': [[year, month, day]] } } : {}),
    },
  })
}

/** Who was asked: by name, or else the article's writer, or the source's title. */
function nameOf(dossier: Dossier, { to }: Query): string {
  if (to.name.trim() !== '') return to.name.trim()
  if (to.kind === 'writer') return currentDraft(dossier).byline
  return (to.sourceId && dossier.sources[to.sourceId]?.csl.title) || ''
}

export function editQuery(
  dossier: Dossier,
  { queryId, changes }: CommandOf<'editQuery'>,
): Result<Patch[]> {
  const query = dossier.queries[queryId]
  if (query === undefined) return gone('query')
  const { to = query.to, question = query.question, answer } = changes
  const refused = unasked(dossier, { to, question })
  if (refused) return refused
  const path = ['queries', queryId]
  const asked = changedFields(path, query, { to, question })
  if (answer === undefined) return ok(asked)
  const { answered } = query
  if (answered === null) {
    return fail('notAnswered', 'This query has no answer yet.', 'Write the answer down first.')
  }
  if (answer.trim() === '') return fail('empty', 'The answer says nothing.', 'Write what it was.')
  const note = answered.noteId === null ? undefined : dossier.notes[answered.noteId]
  return ok([
    ...asked,
    ...changedFields(path, query, { answered: { ...answered, text: answer } }),
    ...(note?.text === answered.text
      ? changedFields(['notes', note.id], note, { text: answer })
      : []),
  ])
}

export function removeQuery(
  dossier: Dossier,
  { queryId }: CommandOf<'removeQuery'>,
): Result<Patch[]> {
  if (dossier.queries[queryId] === undefined) return gone('query')
  return ok([...commentsOn(dossier, queryId), { path: ['queries', queryId] }])
}

/** Why nobody can be asked this; null where they can. */
function unasked(
  dossier: Dossier,
  { to, question }: Pick<Query, 'to' | 'question'>,
): Result<never> | null {
  if (question.trim() === '') return fail('empty', 'The query asks nothing.', 'Write a question.')
  if (to.sourceId !== null && dossier.sources[to.sourceId] === undefined) return gone('source')
  if (to.kind === 'writer' && to.sourceId !== null) {
    return fail('to', 'The writer is not one of the sources.', 'Ask the writer, or the source.')
  }
  if (to.kind === 'source' && to.sourceId === null && to.name.trim() === '') {
    return fail('to', 'The query names nobody who is asked.', 'Choose a source, or name somebody.')
  }
  return null
}
