import type { Standing } from '../../core/dossier/index.ts'

/** How a claim is sourced, each number in words; what says nothing is left out. */
export interface GlanceWords {
  readonly sources: string
  readonly primary: string | null
  readonly publishers: string | null
  readonly refuting: string | null
}

export function glanceWords({ sources, primary, publishers, refuting }: Standing): GlanceWords {
  return {
    sources: sources === 0 ? 'no source yet' : counted(sources, 'source', 'sources'),
    primary: primary === 0 ? null : `${primary} primary`,
    // One source has one publisher.
    publishers: sources < 2 ? null : counted(publishers, 'publisher', 'publishers'),
    refuting: refuting === 0 ? null : counted(refuting, 'refutes', 'refute'),
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
