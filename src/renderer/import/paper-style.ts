import type { CSSProperties } from 'react'
import type { Settings } from '../../ipc/index.ts'

/** The type and the measure that the person has for articles. */
export function articleStyle({ textSize, measure }: Settings): CSSProperties {
  return { '--text-size': `${textSize}px`, '--measure': `${measure}ch` } as CSSProperties
}
