import { compareQuotes } from '../../core/anchor/index.ts'

/** What stands in the form that suggests other words. */
export interface Wording {
  /** The words that are to be replaced. */
  readonly from: string
  readonly to: string
}

export function wordingOf(from: string): Wording {
  return { from, to: from }
}

/** Whether the difference is of white space or signs alone, which a difference of words leaves out. */
export function isUnseen({ from, to }: Wording): boolean {
  return from !== to && compareQuotes(from, to).same
}
