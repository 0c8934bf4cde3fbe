import type { Person } from '../../core/dossier/index.ts'
import { bridge } from '../state/bridge.ts'
import { PersonForm } from './PersonForm.tsx'

/** Asks once who works here, in the library itself. */
export function Introduction({ me }: { readonly me: Person }) {
  return (
    <section className="introduction" aria-label="Who works here?">
      <div>
        <h2>Who works here?</h2>
        <p>
          Your name stands in the history of every change, and in the reports. It can be changed at
          any time.
        </p>
      </div>
      <PersonForm
        person={me}
        onSave={(words) => bridge.request('people.setMe', { ...words, id: me.id })}
        onDone={() => {}}
      />
    </section>
  )
}
