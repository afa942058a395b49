import { ArrowDown, ArrowUp, BookUser, FolderOutput, X } from 'lucide-react'
import { useState } from 'react'
import type { Run } from '../../app/ports.ts'
import { correspondents } from '../../domain/desk/people.ts'
import type { Records } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { AddresseeDialog } from '../letters/addressee-dialog.tsx'
import { attachmentName } from '../mail/mailbox.ts'
import { useDraft } from '../use-draft.ts'
import { BUNDLE, type BundleDraft, moved, readBundle } from './bundle-draft.ts'

interface BundleFormProps {
  readonly run: Run
  readonly records: Records
  readonly onOpen: (piece: string) => void
  readonly onDone: (status: string) => void
}

/** The file to hand over: its pieces in order, what it is called, whom it is for. */
export function BundleForm({ run, records, onOpen, onDone }: BundleFormProps) {
  const bundle = readBundle(useDraft(run.drafts, BUNDLE))
  const [isChoosing, setChoosing] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const to = correspondents(records).find(({ id }) => id === bundle.to)

  function change(changes: Partial<BundleDraft>) {
    setRefusal(null)
    run.drafts.write(BUNDLE, { ...bundle, ...changes })
  }

  async function send() {
    const outcome = await run.perform({ gesture: 'transmettre-dossier', ...bundle })
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    run.drafts.write(BUNDLE, undefined)
    onDone(`Dossier transmis à ${to?.fullName ?? bundle.to}.`)
  }

  return (
    <form
      className="filing bundle"
      aria-label="Dossier à transmettre"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>Dossier à transmettre</h2>
      {refusal && (
        <Notice tone="error" title={refusal}>
          Le dossier reste ouvert.
        </Notice>
      )}
      <TextField label="Titre du dossier" value={bundle.title} onChange={(title) => change({ title })} />
      {bundle.pieces.length === 0 ? (
        <p className="muted">Ouvrez une pièce, puis choisissez « Ajouter au dossier ».</p>
      ) : (
        <ol className="bundle-pieces">
          {bundle.pieces.map((id, rank) => {
            const name = attachmentName(id, records)
            return (
              <li key={id}>
                <button type="button" className="btn btn--quiet bundle-name" onClick={() => onOpen(id)}>
                  {name}
                </button>
                <IconButton
                  variant="quiet"
                  tip="above"
                  label={`Monter ${name}`}
                  icon={<ArrowUp />}
                  isDisabled={rank === 0}
                  onPress={() => change({ pieces: moved(bundle.pieces, id, -1) })}
                />
                <IconButton
                  variant="quiet"
                  tip="above"
                  label={`Descendre ${name}`}
                  icon={<ArrowDown />}
                  isDisabled={rank === bundle.pieces.length - 1}
                  onPress={() => change({ pieces: moved(bundle.pieces, id, 1) })}
                />
                <IconButton
                  variant="quiet"
                  tip="above"
                  label={`Retirer ${name} du dossier`}
                  icon={<X />}
                  onPress={() => change({ pieces: bundle.pieces.filter((other) => other !== id) })}
                />
              </li>
            )
          })}
        </ol>
      )}
      <TextField label="Mot d’accompagnement" value={bundle.note} rows={2} onChange={(note) => change({ note })} />
      <div className="row row--wrap">
        <Button icon={<BookUser />} onPress={() => setChoosing(true)}>
          {to ? `Pour ${to.fullName}` : 'Choisir le destinataire'}
        </Button>
        <Button type="submit" variant="primary" icon={<FolderOutput />}>
          Transmettre le dossier
        </Button>
      </div>
      {isChoosing && (
        <AddresseeDialog
          records={records}
          selected={bundle.to}
          onChoose={(id) => {
            change({ to: id })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </form>
  )
}
