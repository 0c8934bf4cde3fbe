import { Building2, CircleX, Star } from 'lucide-react'
import type { Standing } from '../../core/dossier/index.ts'
import { glanceWords } from './glance-words.ts'
import './glance.css'

export interface GlanceProps {
  readonly standing: Standing
}

/** How a claim is sourced, in a line. */
export function Glance({ standing }: GlanceProps) {
  const { sources, primary, publishers, refuting } = glanceWords(standing)
  return (
    <p className="glance">
      {[sources, primary, publishers]
        .filter((words) => words !== null)
        .map((words) => (
          <span key={words}>{words}</span>
        ))}
      {refuting !== null && (
        <span className="glance-refutes">
          <CircleX size={12} aria-hidden="true" /> {refuting}
        </span>
      )}
    </p>
  )
}

/** The same in the few characters that a row of a list has. */
export function ShortGlance({ standing }: GlanceProps) {
  const { sources, primary, publishers, refuting } = glanceWords(standing)
  return (
    <>
      <span className="glance-short">
        {sources}
        {primary !== null && (
          <span title={primary}>
            {' '}
            <Star size={11} aria-hidden="true" />
            <span aria-hidden="true">{standing.primary}</span>
            <span className="heard">, {primary}</span>
          </span>
        )}
        {publishers !== null && (
          <span title={publishers}>
            {' '}
            <Building2 size={11} aria-hidden="true" />
            <span aria-hidden="true">{standing.publishers}</span>
            <span className="heard">, {publishers}</span>
          </span>
        )}
      </span>
      {refuting !== null && (
        <span className="glance-refutes">
          <CircleX size={12} aria-hidden="true" /> {refuting}
        </span>
      )}
    </>
  )
}
