import type { Stamp } from '../../core/dossier/index.ts'

/** Who and when. */
export function Signed({ by, at }: Stamp) {
  return (
    <p className="signed">
      <bdi>{by.name}</bdi> · <time dateTime={at}>{new Date(at).toLocaleString()}</time>
    </p>
  )
}
