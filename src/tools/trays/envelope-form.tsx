import { BookUser, Send } from 'lucide-react'
import { useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { correspondents } from '../../domain/desk/people.ts'
import { Button } from '../../ui/components/button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { AddresseeDialog } from '../letters/addressee-dialog.tsx'
import { AttachDialog } from '../mail/attach-dialog.tsx'
import { Attachments } from '../mail/attachments.tsx'
import { useDraft } from '../use-draft.ts'
import { ENVELOPE, type EnvelopeDraft, readEnvelope } from './slip-draft.ts'
import { SENDING_WORDS } from './words.ts'

const MODES: readonly EnvelopeDraft['mode'][] = [
  'simple',
  'suivi',
  'recommande',
  'recommande-ar',
  'navette',
  'main-propre',
]

interface EnvelopeFormProps extends Pick<ToolProps, 'run' | 'view' | 'open'> {
  readonly onDone: (status: string) => void
}

/** An envelope that one puts in the tray oneself, without the signature book. */
export function EnvelopeForm({ run, view, open, onDone }: EnvelopeFormProps) {
  const { records } = view.desk
  const envelope = readEnvelope(useDraft(run.drafts, ENVELOPE))
  const [dialog, setDialog] = useState<'destinataire' | 'contenu' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const addressee = correspondents(records).find(({ id }) => id === envelope.to)

  function change(changes: Partial<EnvelopeDraft>) {
    setRefusal(null)
    run.drafts.write(ENVELOPE, { ...envelope, ...changes })
  }

  async function send() {
    const outcome = await run.perform({ gesture: 'expedier-pli', ...envelope })
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    run.drafts.write(ENVELOPE, undefined)
    onDone('Pli déposé dans la bannette de départ.')
  }

  return (
    <form
      className="slip"
      aria-label="Nouveau pli"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>Nouveau pli</h2>
      {refusal && (
        <Notice tone="error" title={refusal}>
          Le pli reste à préparer.
        </Notice>
      )}
      <div className="row row--wrap">
        <Button icon={<BookUser />} onPress={() => setDialog('destinataire')}>
          {addressee ? `Pour ${addressee.fullName}` : 'Choisir le destinataire'}
        </Button>
        <Button onPress={() => setDialog('contenu')}>Mettre sous pli</Button>
      </div>
      <Attachments
        ids={envelope.documents}
        records={records}
        open={open}
        onRemove={(id) => change({ documents: envelope.documents.filter((other) => other !== id) })}
      />
      <SelectField
        label="Mode d’envoi"
        options={MODES.map((id) => ({ id, label: SENDING_WORDS[id] }))}
        value={envelope.mode}
        onChange={(mode) => change({ mode })}
      />
      <div className="row">
        <Button variant="primary" type="submit" icon={<Send />}>
          Déposer au départ
        </Button>
      </div>
      {dialog === 'destinataire' && (
        <AddresseeDialog
          records={records}
          selected={envelope.to}
          onChoose={(to) => {
            change({ to })
            setDialog(null)
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'contenu' && (
        <AttachDialog
          records={records}
          attached={envelope.documents}
          onClose={() => setDialog(null)}
          onAttach={(documents) => {
            change({ documents })
            setDialog(null)
          }}
        />
      )}
    </form>
  )
}
