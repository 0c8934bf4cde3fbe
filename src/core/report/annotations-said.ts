import { type Fields, isObject, isOfType, listOf, textOf } from './annotations-json.ts'

/** What an annotation says, by whom and when. */
export interface Said {
  readonly author: string
  /** ISO 8601, or empty. */
  readonly date: string
  readonly text: string
}

/** What anybody’s annotation says, as a note has it: its bodies in order, one a line. */
export function saidIn(annotation: Fields): Said {
  const bodies = listOf(annotation.body).map(bodyText)
  // Hypothesis answers its own questions in a shape of its own.
  const tags = listOf(annotation.tags).map((tag) => tagged(textOf(tag)))
  const all = [...bodies, textOf(annotation.bodyValue), textOf(annotation.text), tags.join(' ')]
  const inBodies = listOf(annotation.body).filter(isObject)
  return {
    author: authorOf(annotation) || inBodies.map(authorOf).find((name) => name !== '') || '',
    date: dateOf(annotation) || inBodies.map(dateOf).find((date) => date !== '') || '',
    text: all
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n'),
  }
}

/** The value of the first textual body with a purpose; empty where there is none. */
export function valueFor(annotation: Fields, purpose: string): string {
  const body = listOf(annotation.body).find(
    (each): each is Fields =>
      isObject(each) && isOfType(each, 'TextualBody') && listOf(each.purpose).includes(purpose),
  )
  return textOf(body?.value)
}

function bodyText(body: unknown): string {
  if (!isObject(body)) return textOf(body)
  if (isOfType(body, 'Choice') || isOfType(body, 'List')) {
    return bodyText(listOf(body.items)[0])
  }
  const value = textOf(body.value) || textOf(body.chars)
  if (value !== '') {
    if (listOf(body.purpose).includes('tagging')) return tagged(value)
    return body.format === 'text/html' ? wordsOfHtml(value) : value
  }
  const source = isObject(body.source) ? textOf(body.source.id) : textOf(body.source)
  const quotes = listOf(body.selector).map((each) => (isObject(each) ? textOf(each.exact) : ''))
  const quoted = quotes.filter((exact) => exact !== '').map((exact) => `“${exact}”`)
  return [...quoted, source || textOf(body.id)].filter((part) => part !== '').join(' ')
}

function tagged(tag: string): string {
  return tag === '' ? '' : `#${tag}`
}

/** The words of a comment in HTML: what is shown is plain text, so no markup can do harm. */
function wordsOfHtml(html: string): string {
  const signs: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    nbsp: ' ',
  }
  return html
    .replace(/<br\s*\/?>|<\/(?:p|li|div|h[1-6])>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => signs[name] ?? '')
}

function authorOf(value: Fields): string {
  const names = listOf(value.creator ?? value.user).map((agent) => {
    if (isObject(agent)) return textOf(agent.name) || textOf(agent.nickname) || textOf(agent.id)
    return textOf(agent)
  })
  return names
    .map((name) => name.replace(/^acct:([^@]+)@.*$/, '$1'))
    .filter((name) => name !== '')
    .join(', ')
}

function dateOf(value: Fields): string {
  const date = textOf(value.modified ?? value.updated) || textOf(value.created)
  return /^\d{4}-\d\d-\d\d/.test(date) ? date : ''
}
