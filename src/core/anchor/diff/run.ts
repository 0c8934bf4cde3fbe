/** Words that read alike in both texts: `size` of them, from `a` in the old and `b` in the new. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly size: number
}

/** A stretch of both texts, by word, ends excluded. */
export interface Gap {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}
