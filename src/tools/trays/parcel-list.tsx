import { Undo2 } from 'lucide-react'
import type { ToolProps } from '../../app/ports.ts'
import { COLLECTION, hasLeft, type Parcel } from '../../domain/desk/papers.ts'
import { correspondents } from '../../domain/desk/people.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { Chip } from '../../ui/components/chip.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { attachmentName } from '../mail/mailbox.ts'
import { SENDING_WORDS } from './words.ts'

interface ParcelListProps extends Pick<ToolProps, 'view'> {
  readonly onTakeBack: (parcel: Parcel) => void
}

/** Envelopes of the tray: those that wait for the collection, those that the postman has taken. */
export function ParcelList({ view, onTakeBack }: ParcelListProps) {
  const { parcels, records } = view.desk
  if (parcels.length === 0)
    return <EmptyState title="La bannette est vide">La levée passe chaque jour à {formatTime(COLLECTION)}.</EmptyState>
  return (
    <ul className="tray-list">
      {parcels.toReversed().map((parcel) => {
        const left = hasLeft(parcel, view.play)
        const to = correspondents(records).find(({ id }) => id === parcel.to)
        const name = to ? (to.isStaff ? to.fullName : to.organisation) : parcel.to
        return (
          <li key={parcel.id} className="tray-item">
            <div className="row row--wrap">
              <b className="grow">{name}</b>
              <Chip tone={left ? 'ok' : 'info'}>{left ? 'Parti' : 'Attend la levée'}</Chip>
            </div>
            <p className="muted">
              {SENDING_WORDS[parcel.mode]} · {parcel.documents.map((id) => attachmentName(id, records)).join(', ')}
              {parcel.isSigned ? ' · signé' : ''}
            </p>
            {!left && (
              <Button
                variant="quiet"
                icon={<Undo2 />}
                label={`Retirer le pli pour ${name}`}
                onPress={() => onTakeBack(parcel)}
              >
                Retirer
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
