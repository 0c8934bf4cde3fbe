import { Pencil, X } from 'lucide-react'
import { type LoggedContact, loggedContacts, type Source } from '../../core/dossier/index.ts'
import { namesInWords } from '../../core/source/index.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { useDossierStore, useRecord, useStores } from '../state/context.ts'
import { useUnsent } from '../state/use-unsent.ts'
import { ContactForm } from './ContactForm.tsx'
import { type ContactWords, contactWords, noContact } from './contact-words.ts'

/** Who of a source was asked what, and what they answered; the newest first. */
export function Contacts({ source }: { readonly source: Source }) {
  useRecord('queries')
  const store = useDossierStore()
  const contacts = loggedContacts(store.dossier, source.id)
  const unsent = useUnsentContact(`contact ${source.id}`)

  const log = async (contact: ContactWords) => {
    const logged = await store.execute({ type: 'logContact', sourceId: source.id, contact })
    if (logged !== null) unsent.set(null)
    return logged !== null
  }
  return (
    <div className="links">
      <h3 className="section-title">
        Contacts{contacts.length === 0 ? '' : ` · ${contacts.length}`}
      </h3>
      {contacts.length > 0 && (
        <ol className="cards" aria-label="Contacts">
          {contacts.map((contact) => (
            <ContactEntry key={contact.contactId} contact={contact} />
          ))}
        </ol>
      )}
      {unsent.words !== null ? (
        <ContactForm
          label="Log a contact"
          words={unsent.words}
          onWords={unsent.set}
          onSave={log}
          onDiscard={() => unsent.set(null)}
        />
      ) : (
        <>
          {contacts.length === 0 && <p className="empty-line">Nobody was asked yet.</p>}
          <div className="button-row">
            <Button
              isDisabled={store.readOnly}
              onPress={() =>
                unsent.set(noContact(new Date(), namesInWords(source.csl.author ?? [])))
              }
            >
              Log a contact
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

function ContactEntry({ contact }: { readonly contact: LoggedContact }) {
  const store = useDossierStore()
  const { notices } = useStores()
  const { queryId, contactId } = contact
  const unsent = useUnsentContact(contactId)
  const facts = [contact.on, contact.how].filter((fact) => fact.trim() !== '')

  const change = async (changes: ContactWords) => {
    const done = await store.execute({ type: 'editContact', queryId, contactId, changes })
    if (done !== null) unsent.set(null)
    return done !== null
  }
  const remove = async () => {
    if ((await store.execute({ type: 'removeContact', queryId, contactId })) === null) return
    notices.show('Contact removed.', [{ label: 'Undo', run: () => void store.undo() }])
  }
  if (unsent.words !== null) {
    return (
      <li>
        <ContactForm
          label="Change a contact"
          words={unsent.words}
          onWords={unsent.set}
          onSave={change}
          onDiscard={() => unsent.set(null)}
        />
      </li>
    )
  }
  return (
    <li className="card">
      <div className="card-head">
        <div className="contact-head">
          <strong dir="auto">{contact.who.trim() || 'Somebody'}</strong>
          <span className="contact-facts">{facts.join(' · ')}</span>
        </div>
        <IconButton
          label="Change this contact"
          isDisabled={store.readOnly}
          onPress={() => unsent.set(contactWords(contact))}
        >
          <Pencil size={14} aria-hidden="true" />
        </IconButton>
        <IconButton
          label="Remove this contact"
          isDisabled={store.readOnly}
          onPress={() => void remove()}
        >
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {contact.asked.trim() !== '' && (
        <p className="contact-words">
          <span className="heard">Asked: </span>
          <span dir="auto">{contact.asked}</span>
        </p>
      )}
      {contact.answer.trim() === '' ? (
        <p className="contact-unanswered">No answer yet</p>
      ) : (
        <p className="contact-words">
          <span className="heard">Answered: </span>
          <span className="contact-answer" dir="auto">
            {contact.answer}
          </span>
        </p>
      )}
    </li>
  )
}

function useUnsentContact(about: string) {
  return useUnsent<ContactWords>(about, () => noContact(new Date(), ''))
}
