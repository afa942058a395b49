import { Check } from 'lucide-react'
import type { Run } from '../../app/ports.ts'
import type { FollowUp, SalesDocument } from '../../domain/records/records.ts'
import { FOLLOW_UP_LEVELS, type FollowUpLevel } from '../../domain/scenario/tools.ts'
import { Button } from '../../ui/components/button.tsx'
import { DateField } from '../../ui/components/date-field.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { TextAreaField } from '../../ui/components/text-field.tsx'
import { useDraft } from '../use-draft.ts'
import { useAct } from './use-act.ts'
import { CHANNEL_WORDS, LEVEL_WORDS } from './words.ts'

/** Prefix of the drafts of this form. */
export const FOLLOW_UP = 'suivi:'

type Channel = FollowUp['channel']
const CHANNELS = ['courriel', 'lettre', 'telephone', 'visite'] as const satisfies readonly Channel[]

interface FollowUpDraft {
  readonly level: FollowUpLevel | null
  readonly date: string
  readonly channel: Channel | null
  readonly next: string
  readonly comment: string
}

function readFollowUp(value: unknown, today: string): FollowUpDraft {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof FollowUpDraft, unknown>
  >
  return {
    level: FOLLOW_UP_LEVELS.find((level) => level === kept.level) ?? null,
    date: typeof kept.date === 'string' ? kept.date : today,
    channel: CHANNELS.find((channel) => channel === kept.channel) ?? null,
    next: typeof kept.next === 'string' ? kept.next : '',
    comment: typeof kept.comment === 'string' ? kept.comment : '',
  }
}

interface FormProps {
  readonly run: Run
  readonly document: SalesDocument
  readonly today: string
  readonly onDone: (message: string | null) => void
}

/** Writes down what was done about an invoice, and when it comes back. */
export function FollowUpForm({ run, document, today, onDone }: FormProps) {
  const key = `${FOLLOW_UP}${document.id}`
  const draft = readFollowUp(useDraft(run.drafts, key), today)
  const { refusal, setRefusal, perform } = useAct(run)
  const write = (change: Partial<FollowUpDraft>) => {
    setRefusal(null)
    run.drafts.write(key, { ...draft, ...change })
  }
  const errorOf = (code: string) => (refusal?.code === code ? refusal.message : undefined)

  async function save() {
    const { level, channel, date, next, comment } = draft
    if (level === null) return setRefusal({ code: 'niveau', message: 'Choisissez le niveau du suivi.' })
    if (date === '') return setRefusal({ code: 'date', message: 'Indiquez la date du suivi\u00a0: jour, mois, année.' })
    if (channel === null) return setRefusal({ code: 'moyen', message: 'Choisissez le moyen employé.' })
    if (await perform({ gesture: 'tracer-suivi', record: document.id, level, date, channel, next, comment })) {
      run.drafts.write(key, undefined)
      onDone(`Suivi de ${document.number} enregistré.`)
    }
  }

  return (
    <form
      className="erp-form"
      aria-label={`Tracer un suivi, ${document.number}`}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SelectField
        label="Niveau"
        options={FOLLOW_UP_LEVELS.map((id) => ({ id, label: LEVEL_WORDS[id] }))}
        value={draft.level}
        onChange={(level) => write({ level })}
        error={errorOf('niveau')}
      />
      <DateField label="Date" value={draft.date} onChange={(date) => write({ date })} error={errorOf('date')} />
      <SelectField
        label="Moyen"
        options={CHANNELS.map((id) => ({ id, label: CHANNEL_WORDS[id] }))}
        value={draft.channel}
        onChange={(channel) => write({ channel })}
        error={errorOf('moyen')}
      />
      <DateField label="Prochaine étape" value={draft.next} onChange={(next) => write({ next })} />
      <TextAreaField
        className="erp-wide"
        label="Commentaire"
        value={draft.comment}
        onChange={(comment) => write({ comment })}
      />
      {errorOf('piece-inconnue') && <Notice tone="error" title={errorOf('piece-inconnue') ?? ''} />}
      <div className="row row--wrap erp-wide">
        <Button type="submit" variant="primary" icon={<Check />}>
          Enregistrer
        </Button>
        <Button onPress={() => onDone(null)}>Plus tard</Button>
      </div>
    </form>
  )
}
