import { z } from 'zod'
import { fail, ok, type Result } from '../result.ts'
import { Id } from './id.ts'
import { plainPack, type Verdict, VerdictPack } from './pack.ts'

/** PolitiFact's scale, of six steps. */
export const truthOMeter: VerdictPack = {
  id: 'truth-o-meter',
  name: 'Truth-O-Meter (PolitiFact)',
  bestRating: 6,
  worstRating: 1,
  requires: { rationale: true, links: 1 },
  verdicts: [
    {
      id: 'true',
      label: 'True',
      definition: 'The words are right, and nothing that matters is missing.',
      glyph: '●',
      look: 'true',
      rating: 6,
    },
    {
      id: 'mostly-true',
      label: 'Mostly True',
      definition: 'The words are right, but a detail or an explanation has to be added.',
      glyph: '◕',
      look: 'mostly',
      rating: 5,
    },
    {
      id: 'half-true',
      label: 'Half True',
      definition:
        'Part of it is right, and what is left out or out of context changes the picture.',
      glyph: '◐',
      look: 'half',
      rating: 4,
    },
    {
      id: 'mostly-false',
      label: 'Mostly False',
      definition: 'There is something in it, but facts that say otherwise are passed over.',
      glyph: '◔',
      look: 'mislead',
      rating: 3,
    },
    {
      id: 'false',
      label: 'False',
      definition: 'The words are wrong.',
      glyph: '✗',
      look: 'false',
      rating: 2,
    },
    {
      id: 'pants-on-fire',
      label: 'Pants on Fire',
      definition: 'The words are wrong, and so far from the facts that it is absurd.',
      glyph: '‼',
      look: 'worst',
      rating: 1,
    },
  ],
}

/** The scale of the Australian Associated Press, of seven verdicts. */
export const aapPack: VerdictPack = {
  id: 'aap',
  name: 'AAP FactCheck',
  bestRating: 5,
  worstRating: 1,
  requires: { rationale: true, links: 1 },
  verdicts: [
    {
      id: 'true',
      label: 'True',
      definition: 'Everything that can be checked in it is right.',
      glyph: '●',
      look: 'true',
      rating: 5,
    },
    {
      id: 'mostly-true',
      label: 'Mostly True',
      definition: 'It is right but for a small slip, or for some context that it needs.',
      glyph: '◕',
      look: 'mostly',
      rating: 4,
    },
    {
      id: 'mixture',
      label: 'Mixture',
      definition: 'It joins what is right and what is wrong, and neither outweighs the other.',
      glyph: '◐',
      look: 'half',
      rating: 3,
    },
    {
      id: 'mostly-false',
      label: 'Mostly False',
      definition: 'It is wrong in the main, with something in it that is right.',
      glyph: '◔',
      look: 'context',
      rating: 2,
    },
    {
      id: 'false',
      label: 'False',
      definition: 'It is wrong in what it says.',
      glyph: '✗',
      look: 'false',
      rating: 1,
    },
    {
      id: 'misleading',
      label: 'Misleading',
      definition: 'What it says may be so, but it is put in a way that deceives.',
      glyph: '≈',
      look: 'mislead',
      rating: 2,
    },
    {
      id: 'unproven',
      label: 'Unproven',
      definition: 'There is not enough to say whether it is right or wrong.',
      glyph: '?',
      look: 'unproven',
      rating: null,
    },
  ],
}

/** The packs that every library has, and that nobody changes. */
export const builtInPacks: readonly VerdictPack[] = [plainPack, truthOMeter, aapPack]

/** What keeps a pack from being used, and where it stands. */
export interface PackFlaw {
  /** The verdict that it is about, by its place in the pack; null for the pack as a whole. */
  readonly verdict: number | null
  readonly field: 'name' | 'id' | 'label' | 'glyph' | 'rating' | 'bestRating'
  /** As it continues “The pack cannot be used:”. */
  readonly words: string
}

/** In UTF-16 code units. What stands in every mark and menu has to leave room for the rest. */
const LONGEST = { name: 100, label: 100, glyph: 16 } as const
/** Of a pack as JSON, in UTF-16 code units: far more than nine verdicts take. */
const LONGEST_PACK = 200_000

/**
 * What keeps a scale from being told apart or reckoned with: ids, labels and glyphs are each used
 * once, the best rating is above the worst, and every rating lies between them. Keys are the
 * verdicts' order, so they differ by themselves.
 */
export function flawsOf({ name, verdicts, bestRating, worstRating }: VerdictPack): PackFlaw[] {
  const flaws: PackFlaw[] = []
  const find = (verdict: number | null, field: PackFlaw['field'], words: string) => {
    flaws.push({ verdict, field, words })
  }
  if (name.trim() === '') find(null, 'name', 'it has no name')
  if (name.length > LONGEST.name) find(null, 'name', 'its name is too long')
  for (const field of ['label', 'glyph'] as const) {
    verdicts.forEach((verdict, at) => {
      if (verdict[field].length <= LONGEST[field]) return
      find(at, field, `the ${field} of one of its verdicts is too long`)
    })
  }
  verdicts.forEach(({ id }, at) => {
    if (Id.safeParse(id).success) return
    find(at, 'id', `“${id}” is not an id, which has letters, digits, - and _ only`)
  })
  const uses: readonly ['id' | 'label' | 'glyph', (verdict: Verdict) => string][] = [
    ['id', ({ id }) => id],
    ['label', ({ label }) => label.trim().toLocaleLowerCase('en')],
    ['glyph', ({ glyph }) => glyph.trim()],
  ]
  for (const [field, of] of uses) {
    const values = verdicts.map(of)
    values.forEach((value, at) => {
      if (value === '') find(at, field, `one of its verdicts has an empty ${field}`)
      else if (values.indexOf(value) < at) {
        find(at, field, `two of its verdicts have the ${field} “${value}”`)
      }
    })
  }
  if (!(bestRating > worstRating))
    find(null, 'bestRating', 'its best rating is not above its worst')
  verdicts.forEach(({ label, rating }, at) => {
    if (rating === null || (rating >= worstRating && rating <= bestRating)) return
    find(at, 'rating', `the rating of “${label}” is not between ${worstRating} and ${bestRating}`)
  })
  return flaws
}

/** Refuses with `pack` a scale that has {@link flawsOf | flaws}, naming the first. */
export function checkPack(pack: VerdictPack): Result<VerdictPack> {
  const [flaw] = flawsOf(pack)
  if (flaw === undefined) return ok(pack)
  return fail(
    'pack',
    `The verdict pack “${pack.name.slice(0, LONGEST.name)}” cannot be used: ${flaw.words}.`,
    'Correct it.',
  )
}

/** Reads a pack from JSON, as {@link packAsJson} writes it. Fails with `pack`. */
export function packFromJson(text: string): Result<VerdictPack> {
  if (text.length > LONGEST_PACK) return notAPack('it is too long')
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return notAPack('it is not JSON')
  }
  const parsed = VerdictPack.safeParse(json)
  if (parsed.success) return checkPack(parsed.data)
  const [first] = parsed.error.issues
  return notAPack(first ? z.prettifyError({ ...parsed.error, issues: [first] }) : 'it is none')
}

/** A pack as a file holds it. */
export function packAsJson(pack: VerdictPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`
}

function notAPack(why: string): Result<never> {
  return fail(
    'pack',
    `This is not a verdict pack: ${why}.`,
    'Choose a file that was exported as a verdict pack.',
  )
}
