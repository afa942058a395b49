import { FilePen } from 'lucide-react'
import type { ToolProps } from '../../app/ports.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { Chip } from '../../ui/components/chip.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { attachmentName } from '../mail/mailbox.ts'
import { SENDING_WORDS, SIGNATURE_WORDS } from './words.ts'

const TONES = { attend: 'info', signe: 'ok', rendu: 'warn' } as const

/** What was given to be signed: what waits, what came back signed, what came back with a note. */
export function SignatureList({ view, open }: Pick<ToolProps, 'view' | 'open'>) {
  const { signatureFolders, records } = view.desk
  if (signatureFolders.length === 0)
    return (
      <EmptyState title="Aucun parapheur remis">
        Un écrit terminé se met au parapheur de la personne qui a le droit de le signer.
      </EmptyState>
    )
  return (
    <ul className="tray-list">
      {signatureFolders.toReversed().map((folder) => {
        const signatory = records.staff.find(({ id }) => id === folder.signatory)
        return (
          <li key={folder.id} className="tray-item">
            <div className="row row--wrap">
              <b className="grow">{folder.documents.map((id) => titleOf(id, view)).join(', ')}</b>
              <Chip tone={TONES[folder.state]}>{SIGNATURE_WORDS[folder.state]}</Chip>
            </div>
            <p className="muted">
              {folder.purpose === 'visa' ? 'Visa' : 'Signature'} de {signatory?.firstName} {signatory?.lastName} · remis
              à {formatTime(folder.minute)}, jour {folder.day} · {SENDING_WORDS[folder.sending]}
            </p>
            {folder.attachments.length > 0 && (
              <p className="muted">Avec : {folder.attachments.map((id) => attachmentName(id, records)).join(', ')}</p>
            )}
            {folder.note !== '' && <p className="tray-note">{folder.note}</p>}
            {folder.state === 'rendu' && (
              <div className="row row--wrap">
                {folder.documents.map((id) => (
                  <Button key={id} icon={<FilePen />} onPress={() => open('courrier', id)}>
                    Reprendre {titleOf(id, view)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function titleOf(id: string, view: ToolProps['view']): string {
  return view.desk.writings.find((writing) => writing.id === id)?.title ?? attachmentName(id, view.desk.records)
}
