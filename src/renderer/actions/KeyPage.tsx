import { type ActionName, keysOf, type Settings } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { type ActionLabels, byGroup, labelOf } from './key-labels.ts'
import { isBare, keyWords } from './keys.ts'
import { Sheet } from './Sheet.tsx'
import './key-page.css'

export interface KeyPageProps {
  readonly settings: Pick<Settings, 'keys' | 'bareKeys'>
  /** Better names for some actions, such as the verdicts of the open dossier's pack. */
  readonly labels?: ActionLabels
  /** The person wants to change keys: the settings are to be shown in place of this page. */
  readonly onSettings: () => void
  readonly onClose: () => void
}

/** All actions and the keys that the person has for them. Shown as long as it is rendered. */
export function KeyPage({ settings, labels, onSettings, onClose }: KeyPageProps) {
  return (
    <Sheet title="Keys" place="middle" onClose={onClose}>
      <div className="keys-intro">
        <p>
          {settings.bareKeys
            ? 'Letters, digits and Tab act while the article or the claims list has the focus. Where Tab goes to suggestions, it leaves the article after Esc, with nothing selected.'
            : 'Letters, digits and Tab are switched off: keys with a line through them do nothing.'}
        </p>
        <Button onPress={onSettings}>Change keys…</Button>
      </div>
      <div className="keys-groups">
        {byGroup().map(({ group, names }) => (
          <section key={group} className="keys-group">
            <h3 className="section-title">{group}</h3>
            <dl>
              {names.map((name) => (
                <div key={name} className="keys-row">
                  <dt>{labelOf(name, labels)}</dt>
                  <dd>
                    <KeyWords name={name} settings={settings} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}

function KeyWords({
  name,
  settings,
}: {
  readonly name: ActionName
  readonly settings: KeyPageProps['settings']
}) {
  const keys = keysOf(name, settings)
  if (keys.length === 0) return <span className="keys-none">no key</span>
  return keys.map((key) => {
    const words = keyWords(key)
    return !settings.bareKeys && isBare(key) ? (
      <s key={key}>
        <kbd>{words}</kbd>
        <span className="heard"> (switched off)</span>
      </s>
    ) : (
      <kbd key={key}>{words}</kbd>
    )
  })
}
