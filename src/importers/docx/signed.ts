import { attributeOf } from './parts.ts'
import type { XmlElement } from './xml.ts'

/**
 * When something was written, as the file says it: Word tells the time on the writer’s clock, and
 * newer ones add when that was. Empty where the file does not say.
 */
export function dateOf(element: XmlElement): string {
  const date = attributeOf(element, 'dateUtc') ?? attributeOf(element, 'date') ?? ''
  return isDate(date) ? date : ''
}

export function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/.test(date) && !Number.isNaN(Date.parse(date))
}

/** Who wrote it, or what of the name there is. */
export function authorOf(element: XmlElement): string {
  return (attributeOf(element, 'author') || attributeOf(element, 'initials') || '').trim()
}
