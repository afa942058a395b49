import { FileText, Footprints, Mail, Phone } from 'lucide-react'
import type { FollowUp, Records } from '../../domain/records/records.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { Chip } from '../../ui/components/chip.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { CHANNEL_WORDS, LEVEL_WORDS } from './words.ts'

const ICONS = { courriel: Mail, lettre: FileText, telephone: Phone, visite: Footprints }

/** Follow-ups of an account, the latest first. */
export function FollowUpList({
  records,
  followUps,
}: {
  readonly records: Records
  readonly followUps: readonly FollowUp[]
}) {
  if (followUps.length === 0) return <EmptyState title="Aucune relance tracée" />
  return (
    <ol className="erp-history" aria-label="Relances et suivis">
      {followUps
        .toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
        .map((followUp) => {
          const Icon = ICONS[followUp.channel]
          const author = records.staff.find(({ id }) => id === followUp.author)
          const number = records.salesDocuments.find(({ id }) => id === followUp.salesDocument)?.number ?? ''
          return (
            <li key={followUp.id}>
              <span className="num">{formatShortDate(followUp.date)}</span>
              <Chip icon={<Icon />}>{CHANNEL_WORDS[followUp.channel]}</Chip>
              <div className="grow">
                <b>{LEVEL_WORDS[followUp.level]}</b>, <span className="num">{number}</span>, par{' '}
                {author ? `${author.firstName} ${author.lastName}` : 'vous'}
                {followUp.comment !== '' && <p>{followUp.comment}</p>}
                {followUp.next !== '' && (
                  <p className="muted">
                    Prochaine étape{'\u00a0'}: <span className="num">{formatShortDate(followUp.next)}</span>
                  </p>
                )}
              </div>
            </li>
          )
        })}
    </ol>
  )
}
