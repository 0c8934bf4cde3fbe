import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import './hand-off.css'

/** A line for each hand-off that was left to be merged later. */
export function WaitingLines() {
  const { handOffs, notices } = useStores()
  const waiting = useStore(handOffs, (store) => store.waiting)
  return waiting.map(({ id, file, dossier }) => (
    <p key={id} className="hand-off-waiting" role="status">
      <span>
        “<bdi>{file}</bdi>” waits to be merged into “<bdi>{dossier.title}</bdi>”.
      </span>
      <Button onPress={() => handOffs.show(id)}>Go on</Button>
      <Button
        look="quiet"
        onPress={async () => notices.report(await bridge.request('handOff.drop', id))}
      >
        Put aside
      </Button>
    </p>
  ))
}
