/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly text: string
  readonly italic?: true
  readonly bold?: true
  /** Above or below the line. */
  readonly raised?: 'super' | 'sub'
}

type Looks = Omit<Run, 'text'>

/**
 * The processor's HTML as stretches of text. It is read, never put into a page: whatever tag is in
 * it has at most the effect that is known here, and words that look like tags are words.
 */
export function runsOf(html: string): Run[] {
  const runs: Run[] = []
  const open: Looks[] = [{}]
  for (const [piece] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const looks = open.at(-1) ?? {}
    if (piece.startsWith('</')) {
      if (open.length > 1) open.pop()
    } else if (piece.startsWith('<')) open.push(looksWithin(looks, piece))
    else runs.push({ text: unescaped(piece), ...looks })
  }
  return trimmed(joined(runs))
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The same as a piece of HTML, for a program that pastes it. */
export function htmlOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, italic, bold, raised }) => {
      let html = text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`)
      if (raised) html = raised === 'super' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`
      if (bold) html = `<b>${html}</b>`
      return italic ? `<i>${html}</i>` : html
    })
    .join('')
}

function looksWithin({ italic, bold, raised }: Looks, tag: string): Looks {
  const isItalic = /^<(i|em)>/.test(tag) || (italic && !tag.includes('font-style:normal'))
  const isBold = tag === '<b>' || (bold && !tag.includes('font-weight:normal'))
  const place = tag === '<sup>' ? 'super' : tag === '<sub>' ? 'sub' : raised
  return {
    ...(isItalic ? { italic: true } : {}),
    ...(isBold ? { bold: true } : {}),
    ...(place && !tag.includes('baseline') ? { raised: place } : {}),
  }
}

/** The processor escapes by number. */
function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && looksOf(last) === looksOf(run)) {
      all[all.length - 1] = { ...last, text: last.text + run.text }
    } else all.push(run)
  }
  return all
}

function looksOf({ italic, bold, raised }: Run): string {
  return `${italic} ${bold} ${raised}`
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs
    .map((run, at) => ({
      ...run,
      text: at === 0 ? run.text.trimStart() : run.text,
    }))
    .map((run, at, all) => (at === all.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '')
}
