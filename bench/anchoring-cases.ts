import { readFile } from 'node:fs/promises'
import { carry } from '../src/core/anchor/index.ts'
import { table } from './table.ts'

interface Case {
  readonly id: string
  readonly category: string
  readonly before: string
  readonly after: string
  readonly start: number
  readonly end: number
  readonly expect: { readonly start: number; readonly end: number } | null
  readonly changed: boolean
}

/**
 * Prints how many cases are right, by the rules of their README, and which are silently wrong:
 * called unchanged or moved where the claim is gone, elsewhere, or has other words.
 */
export async function scoreCases(file: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  const cases = lines.map((line): Case => JSON.parse(line))
  const categories = new Map<string, { all: number; right: number; silent: number }>()
  const wrong: string[] = []
  let right = 0
  let silent = 0
  for (const one of cases) {
    const judged = judge(one)
    const row = categories.get(one.category) ?? { all: 0, right: 0, silent: 0 }
    categories.set(one.category, row)
    row.all++
    if (judged.right) row.right++
    if (judged.silent) row.silent++
    if (!judged.right) wrong.push(`${judged.silent ? 'silently ' : ''}wrong: ${one.id}`)
    right += Number(judged.right)
    silent += Number(judged.silent)
  }
  const rows = [...categories].map(([name, row]) => [
    name,
    String(row.all),
    String(row.right),
    String(row.silent),
  ])
  console.log(table(['kind of edit', 'cases', 'right', 'silently wrong'], rows))
  for (const line of wrong) console.log(line)
  const share = ((100 * right) / cases.length).toFixed(2)
  console.log(`${right} of ${cases.length} right (${share}%), ${silent} silently wrong`)
  const contradictory = cases.filter((one) => one.changed && one.before === one.after).length
  if (contradictory > 0) {
    console.log(`${contradictory} cases are called changed although both their texts are the same`)
  }
}

function judge(one: Case): { right: boolean; silent: boolean } {
  const [placed] = carry(one.before, one.after, [{ start: one.start, end: one.end }])
  if (!placed) throw new Error('a span was carried nowhere')
  const { outcome, span } = placed
  const sure = outcome === 'unchanged' || outcome === 'moved'
  const there = span?.start === one.expect?.start && span?.end === one.expect?.end
  const silent = sure && (one.expect === null || !there || one.changed)
  if (one.expect === null) return { right: span === null, silent }
  return { right: there && (one.changed ? outcome === 'edited' : sure), silent }
}
