import { Archive, ChevronRight, Forward, Inbox, Printer, Reply, ReplyAll, Star, TriangleAlert } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Mail } from '../../domain/desk/desk.ts'
import type { ActOf } from '../../domain/scenario/tools.ts'
import { Button } from '../../ui/components/button.tsx'
import { Chip } from '../../ui/components/chip.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { isSorted, SORTED_WORDS, shortWhen, threadOf } from './mailbox.ts'
import { Message } from './message.tsx'
import { PrintMessage } from './print-message.tsx'
import { hasOthers } from './reply.ts'

export type SortInto = ActOf<'trier-message'>['into']

interface ThreadProps {
  readonly mail: Mail
  readonly view: ToolProps['view']
  readonly open: ToolProps['open']
  /** An answer is being written below: its buttons are then useless. */
  readonly isAnswered: boolean
  readonly onRead: (id: string) => void
  readonly onSort: (into: SortInto) => void
  readonly onReply: () => void
  readonly onReplyAll: () => void
  readonly onForward: () => void
}

/** A message with what was written before and after it in the same exchange. */
export function Thread(props: ThreadProps) {
  const { mail, view, open } = props
  const { records, mails } = view.desk
  const [isPrinting, setPrinting] = useState(false)
  const donePrinting = useCallback(() => setPrinting(false), [])
  const thread = threadOf(mails, mail.id)
  const rank = thread.findIndex(({ id }) => id === mail.id)
  const others = (part: readonly Mail[]) =>
    part.map((other) => (
      <details
        key={other.id}
        className="earlier"
        onToggle={(event) => {
          if (event.currentTarget.open) props.onRead(other.id)
        }}
      >
        <summary>
          <ChevronRight />
          <span className="grow">
            <b>{other.from}</b> · {other.subject}
          </span>
          <span className="muted num">{shortWhen(other, view.date)}</span>
        </summary>
        <Message mail={other} records={records} open={open} />
      </details>
    ))
  return (
    <div className="mail-scroll scroll">
      <header className="mail-head">
        <h2>{mail.subject === '' ? '(sans objet)' : mail.subject}</h2>
        <div className="row">
          {isSorted(mail.folder) && <Chip tone="tint">{SORTED_WORDS[mail.folder]}</Chip>}
          {mail.folder !== 'envoyes' && <SortButtons folder={mail.folder} onSort={props.onSort} />}
          <IconButton variant="quiet" label="Imprimer" icon={<Printer />} onPress={() => setPrinting(true)} />
        </div>
      </header>
      {others(thread.slice(0, rank))}
      <Message mail={mail} records={records} open={open}>
        {!props.isAnswered && (
          <div className="msg-acts row row--wrap">
            <Button icon={<Reply />} onPress={props.onReply}>
              Répondre
            </Button>
            {hasOthers(mail, records) && (
              <Button icon={<ReplyAll />} onPress={props.onReplyAll}>
                Répondre à tous
              </Button>
            )}
            <Button icon={<Forward />} onPress={props.onForward}>
              Transférer
            </Button>
          </div>
        )}
      </Message>
      {others(thread.slice(rank + 1))}
      {isPrinting && <PrintMessage mail={mail} records={records} onDone={donePrinting} />}
    </div>
  )
}

const DESTINATIONS = [
  { into: 'reception', label: 'Remettre dans la boîte de réception', icon: <Inbox /> },
  { into: 'a-faire', label: 'Mettre dans À faire', icon: <Star /> },
  { into: 'archives', label: 'Archiver', icon: <Archive /> },
  { into: 'indesirables', label: 'Mettre dans Indésirables', icon: <TriangleAlert /> },
] as const

function SortButtons({ folder, onSort }: { readonly folder: Mail['folder']; readonly onSort: ThreadProps['onSort'] }) {
  return DESTINATIONS.filter(({ into }) => into !== folder).map(({ into, label, icon }) => (
    <IconButton key={into} variant="quiet" label={label} icon={icon} onPress={() => onSort(into)} />
  ))
}
