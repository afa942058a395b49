import { Forward, Maximize2, Minimize2, Paperclip, Pencil, Reply, Send, SpellCheck, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { formatTime } from '../../domain/desk/render.ts'
import { Button } from '../../ui/components/button.tsx'
import { Dialog } from '../../ui/components/dialog.tsx'
import '../../ui/components/field.css'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { useDraft } from '../use-draft.ts'
import { AttachDialog } from './attach-dialog.tsx'
import { Attachments } from './attachments.tsx'
import { addressesOf, isEmptyDraft, type MailDraft, type RecipientField, sendAct } from './mail-draft.ts'
import { RecipientsField } from './recipients-field.tsx'
import { addresseeName, resolveTyped } from './reply.ts'

interface ComposerProps extends Pick<ToolProps, 'run' | 'view' | 'open'> {
  readonly draftKey: string
  readonly draft: MailDraft
  /** The message answered stands above: the draft may take its place. */
  readonly hasThread: boolean
  readonly isTall: boolean
  readonly onTall: (isTall: boolean) => void
  readonly onSent: (sentId: string) => void
  readonly onDeleted: () => void
}

const SPELLING = 'messagerie:correcteur'
const LINES = { to: 'À', cc: 'Cc', bcc: 'Cci' } as const
const TITLES = { nouveau: 'Nouveau message', reponse: 'Votre réponse', transfert: 'Message à transférer' } as const
const GLYPHS = { nouveau: <Pencil />, reponse: <Reply />, transfert: <Forward /> } as const

/** The message being written. Every keystroke goes to the draft; sending is the only act. */
export function Composer(props: ComposerProps) {
  const { run, view, open, draft, draftKey } = props
  const { records } = view.desk
  const bodyId = useId()
  const hasSpelling = useDraft(run.drafts, SPELLING) !== false
  const [showsLines, setShowsLines] = useState(draft.kind !== 'reponse' || draft.addresses.to.length === 0)
  const [showsCopies, setShowsCopies] = useState(draft.addresses.cc.length > 0 || draft.addresses.bcc.length > 0)
  const [dialog, setDialog] = useState<'joindre' | 'supprimer' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  function change(changes: Partial<MailDraft>) {
    setRefusal(null)
    run.drafts.write(draftKey, { ...draft, ...changes, day: view.play.day, minute: view.play.minute })
  }

  async function send() {
    if (isSending) return
    setSending(true)
    const addresses = addressesOf(draft, (typed) => resolveTyped(typed, records))
    const outcome = await run.perform(sendAct(draft, addresses))
    setSending(false)
    if (!outcome.ok) {
      setShowsLines(true)
      return setRefusal(outcome.refusal.message)
    }
    run.drafts.write(draftKey, undefined)
    props.onSent(`envoi-${outcome.action.seq}`)
  }

  const lines: readonly RecipientField[] =
    draft.kind === 'transfert' ? ['to'] : showsCopies ? ['to', 'cc', 'bcc'] : ['to']
  const isForward = draft.kind === 'transfert'
  return (
    <form
      className={`reply ${props.hasThread && !props.isTall ? '' : 'reply--tall'}`}
      aria-label={TITLES[draft.kind]}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="reply-to">
        {GLYPHS[draft.kind]}
        {showsLines ? (
          <h2>{TITLES[draft.kind]}</h2>
        ) : (
          <button type="button" className="btn btn--quiet reply-names" onClick={() => setShowsLines(true)}>
            <span>
              À{'\u00a0'}: <b>{draft.addresses.to.map((address) => addresseeName(address, records)).join(', ')}</b>
            </span>
            <Pencil />
            <span className="sr-only">Modifier les destinataires et l’objet</span>
          </button>
        )}
        <span className="muted reply-kept">
          Brouillon gardé à {formatTime(draft.minute)}
          {draft.day !== view.play.day && ` (jour ${draft.day})`}
        </span>
        {props.hasThread && (
          <IconButton
            variant="quiet"
            label={props.isTall ? 'Revoir le message reçu' : 'Agrandir le brouillon'}
            icon={props.isTall ? <Minimize2 /> : <Maximize2 />}
            onPress={() => props.onTall(!props.isTall)}
          />
        )}
      </div>
      {showsLines && (
        <div className="reply-lines">
          {lines.map((field) => (
            <RecipientsField
              key={field}
              label={LINES[field]}
              records={records}
              addresses={draft.addresses[field]}
              typing={draft.typing[field]}
              autoFocus={field === 'to' && draft.addresses.to.length === 0}
              onChange={(addresses, typing) =>
                change({
                  addresses: { ...draft.addresses, [field]: addresses },
                  typing: { ...draft.typing, [field]: typing },
                })
              }
            />
          ))}
          {!isForward && (
            <TextField
              label="Objet"
              value={draft.subject}
              onChange={(subject) => change({ subject })}
              className="reply-subject"
            />
          )}
        </div>
      )}
      {refusal && (
        <Notice tone="error" title={refusal}>
          Le brouillon est gardé.
        </Notice>
      )}
      <label className="sr-only" htmlFor={bodyId}>
        {isForward ? 'Note au-dessus du message transféré' : 'Texte du message'}
      </label>
      <textarea
        id={bodyId}
        className="textarea reply-text"
        lang="fr"
        spellCheck={hasSpelling}
        placeholder={isForward ? 'Votre note, au-dessus du message transféré' : ''}
        value={draft.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      <Attachments
        ids={draft.attachments}
        records={records}
        open={open}
        onRemove={(id) => change({ attachments: draft.attachments.filter((other) => other !== id) })}
      />
      <div className="row row--wrap">
        <Button variant="primary" type="submit" icon={<Send />} isDisabled={isSending}>
          Envoyer
        </Button>
        {!isForward && (
          <Button icon={<Paperclip />} onPress={() => setDialog('joindre')}>
            Joindre
          </Button>
        )}
        {showsLines && !isForward && !showsCopies && (
          <Button variant="quiet" onPress={() => setShowsCopies(true)}>
            Cc, Cci
          </Button>
        )}
        <span className="grow" />
        <IconButton
          variant="quiet"
          tip="above"
          label="Correcteur du navigateur"
          isPressed={hasSpelling}
          icon={<SpellCheck />}
          onPress={() => run.drafts.write(SPELLING, !hasSpelling)}
        />
        <IconButton
          variant="quiet"
          tip="above"
          label="Supprimer le brouillon"
          icon={<Trash2 />}
          onPress={() => (isEmptyDraft(draft) ? props.onDeleted() : setDialog('supprimer'))}
        />
      </div>
      {dialog === 'joindre' && (
        <AttachDialog
          records={records}
          attached={draft.attachments}
          onClose={() => setDialog(null)}
          onAttach={(attachments) => {
            change({ attachments })
            setDialog(null)
          }}
        />
      )}
      <Dialog
        title="Supprimer ce brouillon ?"
        isOpen={dialog === 'supprimer'}
        isAlert
        onClose={() => setDialog(null)}
        actions={
          <>
            <Button onPress={() => setDialog(null)}>Garder le brouillon</Button>
            <Button variant="danger" onPress={props.onDeleted}>
              Supprimer
            </Button>
          </>
        }
      >
        <p>Le texte écrit sera perdu.</p>
      </Dialog>
    </form>
  )
}
