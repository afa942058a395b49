import { FileSignature, Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Sending } from '../../domain/desk/papers.ts'
import { Button } from '../../ui/components/button.tsx'
import { Checkbox } from '../../ui/components/checkbox.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { RadioGroup } from '../../ui/components/radio-group.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { AttachDialog } from '../mail/attach-dialog.tsx'
import { Attachments } from '../mail/attachments.tsx'
import { useDraft } from '../use-draft.ts'
import { readSlip, SLIP, type SlipDraft } from './slip-draft.ts'
import { SENDING_WORDS } from './words.ts'

const SLIP_SENDINGS: readonly Sending[] = ['simple', 'suivi', 'recommande', 'recommande-ar', 'navette', 'courriel', '']

interface SlipFormProps extends Pick<ToolProps, 'run' | 'view' | 'open'> {
  readonly onDone: (status: string) => void
}

/** The slip on top of a signature book: what is to be signed, by whom, with what, and how it will leave. */
export function SlipForm({ run, view, open, onDone }: SlipFormProps) {
  const { writings, records } = view.desk
  const slip = readSlip(useDraft(run.drafts, SLIP))
  const [isAttaching, setAttaching] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const unsigned = writings.filter(({ signedBy }) => signedBy === undefined)
  const documents = slip.documents.filter((id) => unsigned.some((writing) => writing.id === id))

  function change(changes: Partial<SlipDraft>) {
    setRefusal(null)
    run.drafts.write(SLIP, { ...slip, ...changes })
  }

  async function submit() {
    const outcome = await run.perform({ gesture: 'mettre-au-parapheur', ...slip, documents })
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    run.drafts.write(SLIP, undefined)
    const signatory = records.staff.find(({ id }) => id === slip.signatory)
    onDone(`Parapheur remis à ${signatory ? `${signatory.firstName} ${signatory.lastName}` : 'la personne choisie'}.`)
  }

  return (
    <form
      className="slip"
      aria-label="Bordereau de parapheur"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>Bordereau de parapheur</h2>
      {refusal && (
        <Notice tone="error" title={refusal}>
          Le bordereau est gardé.
        </Notice>
      )}
      <fieldset className="slip-documents">
        <legend>À faire signer</legend>
        {unsigned.length === 0 && <p className="muted">Aucun écrit terminé n’attend de signature.</p>}
        {unsigned.map(({ id, title, version }) => (
          <Checkbox
            key={id}
            isSelected={documents.includes(id)}
            onChange={(isOn) =>
              change({ documents: isOn ? [...documents, id] : documents.filter((one) => one !== id) })
            }
          >
            {title}, version {version}
          </Checkbox>
        ))}
      </fieldset>
      <SelectField
        label="Pour signature ou visa de"
        options={records.staff.map(({ id, firstName, lastName, role }) => ({
          id,
          label: `${firstName} ${lastName}, ${role}`,
        }))}
        value={slip.signatory === '' ? null : slip.signatory}
        onChange={(signatory) => change({ signatory })}
        placeholder="Choisir le signataire"
      />
      <RadioGroup
        label="Objet"
        options={[
          { id: 'signature', label: 'Signature' },
          { id: 'visa', label: 'Visa' },
        ]}
        value={slip.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <SelectField
        label="Envoi voulu"
        options={SLIP_SENDINGS.map((id) => ({ id: id || 'aucun', label: SENDING_WORDS[id] }))}
        value={slip.sending || 'aucun'}
        onChange={(id) => change({ sending: SLIP_SENDINGS.find((sending) => sending === id) ?? '' })}
      />
      <Attachments
        ids={slip.attachments}
        records={records}
        open={open}
        onRemove={(id) => change({ attachments: slip.attachments.filter((other) => other !== id) })}
      />
      <div className="row row--wrap">
        <Button variant="primary" type="submit" icon={<FileSignature />}>
          Remettre le parapheur
        </Button>
        <Button icon={<Paperclip />} onPress={() => setAttaching(true)}>
          Joindre des pièces
        </Button>
      </div>
      {isAttaching && (
        <AttachDialog
          records={records}
          attached={slip.attachments}
          onClose={() => setAttaching(false)}
          onAttach={(attachments) => {
            change({ attachments })
            setAttaching(false)
          }}
        />
      )}
    </form>
  )
}
