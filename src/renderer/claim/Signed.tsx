import type { Stamp } from '../../core/dossier/index.ts'
import { momentWords } from '../parts/dates.ts'

/** Who and when. */
export function Signed({ by, at }: Stamp) {
  return (
    <p className="signed">
      <bdi>{by.name}</bdi> · <time dateTime={at}>{momentWords(at)}</time>
    </p>
  )
}
