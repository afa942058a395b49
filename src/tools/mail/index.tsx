import { ArrowLeft, Inbox, Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Mail } from '../../domain/desk/desk.ts'
import { Button } from '../../ui/components/button.tsx'
import { ChoiceChip } from '../../ui/components/chip.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { Tabs } from '../../ui/components/tabs.tsx'
import { Composer } from './composer.tsx'
import './mail.css'
import { nextDraftKey } from '../next-draft-key.ts'
import { useDraft, useDrafts } from '../use-draft.ts'
import { DRAFT_PREFIX, forwardDraft, type MailDraft, newDraft, readDraft, replyDraft } from './mail-draft.ts'
import { type BoxTab, isSorted, isUnread, mailsOf, type SortedFolder } from './mailbox.ts'
import { DraftList, MessageList } from './message-list.tsx'
import { type MailPlace, readPlace } from './place.ts'
import { replyAddresses, replyAllAddresses } from './reply.ts'
import { type SortInto, Thread } from './thread.tsx'

/** Where one was in the box, so that an interruption gives it back as it was. */
const PLACE = 'messagerie:vue'

const SORTED_TO: Readonly<Record<SortInto, string>> = {
  archives: 'Message archivé.',
  'a-faire': 'Message mis dans À faire.',
  indesirables: 'Message mis dans les indésirables.',
  reception: 'Message remis dans la boîte de réception.',
}

/** The mail client of the post. A target is a message to show, or `a:` and an address to write to. */
export default function MailTool({ run, view, target, open }: ToolProps) {
  const { desk } = view
  const place = readPlace(useDraft(run.drafts, PLACE))
  const kept = useDrafts(run.drafts, DRAFT_PREFIX)
  const drafts = kept.flatMap(({ key, value }) => {
    const draft = readDraft(value)
    return draft ? [{ key, draft }] : []
  })
  const [search, setSearch] = useState('')
  const [only, setOnly] = useState<SortedFolder | null>(null)
  const [isTall, setTall] = useState(() => window.matchMedia('(max-height: 480px)').matches)
  const [status, setStatus] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const asked = useRef<string | null>(null)

  const go = (next: MailPlace) => {
    setStatus('')
    setRefusal(null)
    run.drafts.write(PLACE, next)
  }

  function read(id: string) {
    const mail = desk.mails.find((candidate) => candidate.id === id)
    if (mail && isUnread(mail, desk)) void run.perform({ gesture: 'consulter', tool: 'messagerie', target: id })
  }

  function show(id: string) {
    const mail = desk.mails.find((candidate) => candidate.id === id)
    if (!mail) return
    go({ tab: tabOf(mail), selected: id, draft: null })
    read(id)
  }

  /** Opening a draft is an act of the log; what happens then leaves the draft where it is. */
  function write(draft: MailDraft) {
    const known = drafts.find((other) => other.draft.source === draft.source && other.draft.kind === draft.kind)
    if (draft.source !== undefined && known) return go({ ...place, draft: known.key })
    const key = nextDraftKey(
      view,
      DRAFT_PREFIX,
      kept.map((entry) => entry.key),
    )
    run.drafts.write(key, draft)
    go({ ...place, selected: draft.source ?? null, draft: key })
    void run.perform({ gesture: 'commencer-ecrit', tool: 'messagerie', draft: key })
  }

  useEffect(() => {
    if (target === null || asked.current === target) return
    asked.current = target
    if (target.startsWith('a:')) write(newDraft(view, [target.slice(2)]))
    else show(target)
  })

  async function sort(mail: Mail, into: SortInto) {
    const outcome = await run.perform({ gesture: 'trier-message', message: mail.id, into })
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    go({ ...place, selected: null, draft: null })
    setStatus(SORTED_TO[into])
  }

  const mail = desk.mails.find(({ id }) => id === place.selected) ?? null
  const current =
    drafts.find(({ key }) => key === place.draft) ??
    (mail && drafts.find(({ draft }) => draft.source === mail.id)) ??
    null
  const thread = current && current.draft.source !== mail?.id ? null : mail
  const isOpen = thread !== null || current !== null
  const unread = desk.mails.filter((each) => each.folder === 'reception' && isUnread(each, desk)).length
  const tab = place.tab

  const tabs = (['reception', 'envoyes', 'brouillons', 'archives'] as const).map((id) => ({
    id,
    label: TAB_WORDS[id],
    ...(id === 'reception' ? { icon: <Inbox /> } : {}),
    ...(id === 'reception' && unread > 0 ? { count: unread } : {}),
    ...(id === 'brouillons' && drafts.length > 0 ? { count: drafts.length } : {}),
    content: (
      <div className={`mail-cols ${isOpen ? 'is-open' : ''}`}>
        <div className="mail-list">
          {id !== 'brouillons' && (
            <SearchField className="mail-search" label="Chercher un message" value={search} onChange={setSearch} />
          )}
          {id === 'archives' && <SortedFilter only={only} onOnly={setOnly} />}
          {id === 'brouillons' ? (
            <DraftList
              drafts={drafts}
              view={view}
              selected={current?.key ?? null}
              onSelect={(key) => go({ tab, selected: readDraft(run.drafts.read(key))?.source ?? null, draft: key })}
            />
          ) : (
            <MessageList
              label={TAB_WORDS[id]}
              mails={mailsOf(desk, id, only, search)}
              view={view}
              selected={thread?.id ?? null}
              search={search}
              onSelect={show}
            />
          )}
        </div>
        <section className={`mail-read ${current && isTall ? 'is-tall' : ''}`} aria-label="Lecture">
          {isOpen && (
            <Button
              className="mail-back"
              variant="quiet"
              icon={<ArrowLeft />}
              onPress={() => go({ tab, selected: null, draft: null })}
            >
              Liste des messages
            </Button>
          )}
          {refusal && <Notice tone="error" title={refusal} />}
          {!isOpen && (
            <EmptyState title={status === '' ? 'Aucun message ouvert' : status}>
              Choisissez un message dans la liste, ou écrivez-en un.
            </EmptyState>
          )}
          {thread && (
            <Thread
              key={thread.id}
              mail={thread}
              view={view}
              open={open}
              isAnswered={current !== null}
              onRead={read}
              onSort={(into) => void sort(thread, into)}
              onReply={() => write(replyDraft(view, thread, replyAddresses(thread)))}
              onReplyAll={() => write(replyDraft(view, thread, replyAllAddresses(thread, desk.records)))}
              onForward={() => write(forwardDraft(view, thread))}
            />
          )}
          {current && (
            <Composer
              key={current.key}
              run={run}
              view={view}
              open={open}
              draftKey={current.key}
              draft={current.draft}
              hasThread={thread !== null}
              isTall={isTall}
              onTall={setTall}
              onSent={(sent) => {
                go(thread ? { ...place, draft: null } : { tab: 'envoyes', selected: sent, draft: null })
                setStatus('Message envoyé.')
              }}
              onDeleted={() => {
                run.drafts.write(current.key, undefined)
                go({ ...place, draft: null })
                setStatus('Brouillon supprimé.')
              }}
            />
          )}
          {isOpen && status !== '' && <p className="mail-status">{status}</p>}
        </section>
      </div>
    ),
  }))

  return (
    <div className="mail">
      <Tabs<BoxTab>
        label="Dossiers de la messagerie"
        className="mail-tabs"
        items={tabs}
        selected={tab}
        onSelect={(next) => go({ tab: next, selected: null, draft: null })}
        aside={
          <Button variant="primary" className="mail-new" icon={<Pencil />} onPress={() => write(newDraft(view))}>
            Écrire
          </Button>
        }
      />
      <p className="sr-only" role="status">
        {status}
      </p>
    </div>
  )
}

const TAB_WORDS: Readonly<Record<BoxTab, string>> = {
  reception: 'Réception',
  envoyes: 'Envoyés',
  brouillons: 'Brouillons',
  archives: 'Archives',
}

const FILTERS = [
  [null, 'Tout'],
  ['a-faire', 'À faire'],
  ['archives', 'Archivés'],
  ['indesirables', 'Indésirables'],
] as const

interface SortedFilterProps {
  readonly only: SortedFolder | null
  readonly onOnly: (only: SortedFolder | null) => void
}

function SortedFilter({ only, onOnly }: SortedFilterProps) {
  return (
    <fieldset className="mail-filter">
      <legend className="sr-only">Montrer</legend>
      {FILTERS.map(([id, label]) => (
        <ChoiceChip key={label} isOn={only === id} onPress={() => onOnly(id)}>
          {label}
        </ChoiceChip>
      ))}
    </fieldset>
  )
}

function tabOf(mail: Mail): BoxTab {
  if (isSorted(mail.folder)) return 'archives'
  return mail.folder === 'envoyes' ? 'envoyes' : 'reception'
}
