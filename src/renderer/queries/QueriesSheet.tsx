import { useState } from 'react'
import {
  type Addressee,
  askedOf,
  type ListedQuery,
  queriesByAddressee,
  queryLetter,
  queryLetters,
  type WhichQueries,
} from '../../core/letters/index.ts'
import { ActionKey } from '../actions/ActionKey.tsx'
import { Sheet } from '../actions/Sheet.tsx'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { Button } from '../parts/Button.tsx'
import { copyWords } from '../parts/copy-words.ts'
import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { ExportChoice, type LetterFormat } from './ExportChoice.tsx'
import { type News, NewsLine } from './NewsLine.tsx'
import { QueryRow } from './QueryRow.tsx'
import './letters.css'

export interface QueriesSheetProps {
  /** Leads to a claim or source on the desk. */
  readonly onShow: (kind: 'claim' | 'source', id: string) => void
  readonly onClose: () => void
}

/** The questions of the dossier by whom they go to, to be copied as an e-mail or kept as a file. */
export function QueriesSheet({ onShow, onClose }: QueriesSheetProps) {
  useRecord('queries')
  useRecord('sources')
  useDossier((store) => store.claims)
  const store = useDossierStore()
  const { dossier } = store
  const { title } = dossier.info
  const [which, setWhich] = useState<WhichQueries>('open')
  const [news, setNews] = useState<News | null>(null)
  const all = queriesByAddressee(dossier, 'all')
  const shown = queriesByAddressee(dossier, which)
  const count = (of: WhichQueries) => counted(queriesByAddressee(dossier, of))
  // What several read names no source that is at risk.
  const together = shown.filter(({ isAtRisk }) => !isAtRisk)
  const withheld = shown.length - together.length

  const send = async (unsent: readonly ListedQuery[]) => {
    const group = crypto.randomUUID()
    for (const { query } of unsent) {
      if ((await store.execute({ type: 'sendQuery', queryId: query.id }, group)) === null) return
    }
    setNews({
      text: `${questions(unsent.length)} marked as sent.`,
      deed: { label: 'Undo', run: () => void store.undo().then(() => setNews(null)) },
    })
  }
  const copy = (addressees: readonly Addressee[]) => {
    const [only] = addressees
    if (only === undefined) return
    const letter =
      addressees.length === 1 ? queryLetter(title, only) : queryLetters(title, addressees)
    const asked = addressees.flatMap(askedOf)
    const unsent = asked.filter(({ state }) => state === 'asked')
    if (!copyWords(letter)) return setNews({ text: 'The e-mail could not be copied.', deed: null })
    const canSend = unsent.length > 0 && !store.readOnly
    setNews({
      text: `Copied ${questions(asked.length)} as an e-mail.`,
      deed: canSend
        ? { label: `Mark ${questions(unsent.length)} as sent`, run: () => void send(unsent) }
        : null,
    })
  }
  const write = async (format: LetterFormat) => {
    flushTyping()
    await store.answered()
    const written = await bridge.request('query.export', { id: store.id, which, format })
    if (!written.ok)
      return setNews({ text: `${written.error.reason} ${written.error.next}`, deed: null })
    if (written.value) setNews({ text: `Queries written to ${written.value.path}`, deed: null })
  }
  const open = ({ query, isLogged }: ListedQuery) => {
    const { claimId, to } = query
    if (claimId !== null && dossier.claims[claimId]) return () => onShow('claim', claimId)
    const { sourceId } = to
    return isLogged && sourceId !== null ? () => onShow('source', sourceId) : null
  }

  return (
    <Sheet title="Queries" place="middle" className="letters" onClose={onClose}>
      {all.length === 0 ? (
        <div className="letters-empty">
          <p>Nobody has been asked anything yet.</p>
          <p>
            Select a claim and press <ActionKey name="askQuery" /> to ask the writer or a source
            about it.
          </p>
        </div>
      ) : (
        <>
          <ChipChoice
            label="Show"
            chips={[
              { id: 'asked', content: `Not sent yet (${count('asked')})` },
              { id: 'open', content: `Open (${count('open')})` },
              { id: 'all', content: `All (${count('all')})` },
            ]}
            value={which}
            refusal={() => null}
            onChange={setWhich}
          />
          {shown.length === 0 && <p className="letters-quiet">None of them.</p>}
          {shown.map((addressee) => {
            const asked = askedOf(addressee).length
            return (
              <section key={addressee.key} className="letter-group" aria-label={addressee.name}>
                <div className="letter-group-head">
                  <h3 dir="auto">{addressee.name}</h3>
                  {asked > 0 && (
                    <Button onPress={() => copy([addressee])}>
                      Copy as e-mail<span className="heard"> to {addressee.name}</span>
                    </Button>
                  )}
                </div>
                <ul className="letter-rows">
                  {addressee.queries.map((listed) => (
                    <QueryRow key={listed.query.id} listed={listed} onOpen={open(listed)} />
                  ))}
                </ul>
              </section>
            )
          })}
          {withheld > 0 && (
            <p className="letters-quiet">
              {withheld === 1 ? 'A source' : `${withheld} sources`} at risk: left out of every file,
              and of an e-mail to several.
            </p>
          )}
          <div className="letter-deeds">
            <Button
              look="primary"
              isDisabled={together.flatMap(askedOf).length === 0}
              onPress={() => copy(together)}
            >
              Copy the open ones as e-mail
            </Button>
            <ExportChoice
              isDisabled={together.length === 0}
              onExport={(format) => void write(format)}
            />
          </div>
        </>
      )}
      <NewsLine news={news} />
    </Sheet>
  )
}

function counted(addressees: readonly Addressee[]): number {
  return addressees.reduce((sum, { queries }) => sum + queries.length, 0)
}

function questions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}
