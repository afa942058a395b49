import { Paperclip } from 'lucide-react'
import type { RunView } from '../../app/ports.ts'
import type { Mail } from '../../domain/desk/desk.ts'
import { formatTime } from '../../domain/desk/render.ts'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { ListBox, type ListItem } from '../../ui/components/list-box.tsx'
import type { MailDraft } from './mail-draft.ts'
import { isSorted, isUnread, SORTED_WORDS, shortWhen } from './mailbox.ts'
import { addresseeName } from './reply.ts'

interface MessageListProps {
  readonly label: string
  readonly mails: readonly Mail[]
  readonly view: RunView
  readonly selected: string | null
  readonly search: string
  readonly onSelect: (id: string) => void
}

/** Messages of a box, the latest first; those never opened are told in words, in bold and by a dot. */
export function MessageList({ label, mails, view, selected, search, onSelect }: MessageListProps) {
  const { desk } = view
  const items = mails.map((mail): ListItem => {
    const isSent = mail.folder === 'envoyes'
    const names = mail.to.map((address) => addresseeName(address, desk.records)).join(', ')
    const who = isSent ? `À${'\u00a0'}: ${names}` : mail.from
    const unread = isUnread(mail, desk)
    const when = shortWhen(mail, view.date)
    return {
      id: mail.id,
      text: [unread ? 'Non lu' : '', who, mail.subject, when].filter(Boolean).join(', '),
      content: (
        <span className={`item ${unread ? 'is-unread' : ''}`}>
          <span className="dot">{unread && <span className="sr-only">Non lu </span>}</span>
          <span className="from">{who}</span>
          <span className="when">{when}</span>
          <span className="subject">
            {mail.attachments.length > 0 && <Paperclip aria-label="Pièce jointe" />}
            {mail.subject === '' ? '(sans objet)' : mail.subject}
          </span>
          {isSorted(mail.folder) && mail.folder !== 'archives' && (
            <span className="folder muted">{SORTED_WORDS[mail.folder]}</span>
          )}
        </span>
      ),
    }
  })
  return (
    <ListBox
      label={label}
      className="scroll grow"
      items={items}
      selected={selected}
      onSelect={onSelect}
      empty={
        search.trim() === '' ? (
          <EmptyState title="Aucun message ici" />
        ) : (
          <EmptyState title={`Aucun message ne contient «\u00a0${search.trim()}\u00a0»`}>
            La recherche se fait dans ce dossier.
          </EmptyState>
        )
      }
    />
  )
}

interface DraftListProps {
  readonly drafts: readonly { readonly key: string; readonly draft: MailDraft }[]
  readonly view: RunView
  readonly selected: string | null
  readonly onSelect: (key: string) => void
}

export function DraftList({ drafts, view, selected, onSelect }: DraftListProps) {
  const items = drafts.map(({ key, draft }): ListItem => {
    const names = draft.addresses.to.map((address) => addresseeName(address, view.desk.records)).join(', ')
    const who = names === '' ? 'Sans destinataire' : `À${'\u00a0'}: ${names}`
    const subject = draft.subject === '' ? '(sans objet)' : draft.subject
    const when = formatTime(draft.minute)
    return {
      id: key,
      text: `${who}, ${subject}, gardé à ${when}`,
      content: (
        <span className="item">
          <span className="dot" />
          <span className="from">{who}</span>
          <span className="when">{when}</span>
          <span className="subject">{subject}</span>
        </span>
      ),
    }
  })
  return (
    <ListBox
      label="Brouillons"
      className="scroll grow"
      items={items}
      selected={selected}
      onSelect={onSelect}
      empty={<EmptyState title="Aucun brouillon" />}
    />
  )
}
