import { useEffect, useRef, useState } from 'react'
import type { Run } from '../../app/ports.ts'
import type { Records } from '../../domain/records/records.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { DateField } from '../../ui/components/date-field.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { Segmented } from '../../ui/components/segmented.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { useDraft } from '../use-draft.ts'
import { actOf, type EntryDraft, type EntryFaults, type EntryKind, faultsOf, readDraft } from './entry-draft.ts'
import { TimeField } from './time-field.tsx'

const KINDS: readonly { readonly id: EntryKind; readonly label: string }[] = [
  { id: 'rappel', label: 'Rappel' },
  { id: 'evenement', label: 'Événement' },
]

/** React Aria refuses an empty key. */
const NOTHING = '(aucune)'

interface EntryFormProps {
  readonly run: Run
  readonly records: Records
  readonly draftKey: string
  /** Day proposed when the draft has none. */
  readonly day: string
  readonly onDate: (date: string) => void
  readonly onDone: (message: string, date: string) => void
  readonly onClose: () => void
  readonly onDrop: () => void
}

/** Notes a reminder or an event. Refuses what any diary refuses; two events at the same hour are noted as asked. */
export function EntryForm({ run, records, draftKey, day, onDate, onDone, onClose, onDrop }: EntryFormProps) {
  const draft = readDraft(useDraft(run.drafts, draftKey), day)
  const [faults, setFaults] = useState<EntryFaults>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const isReminder = draft.kind === 'rappel'

  const write = (change: Partial<EntryDraft>) => {
    setRefusal(null)
    // A fault goes as soon as the field is touched; the two hours answer for each other.
    const touched = Object.keys(change).flatMap((key) => (key === 'start' ? ['start', 'end'] : [key]))
    setFaults(Object.fromEntries(Object.entries(faults).filter(([key]) => !touched.includes(key))))
    run.drafts.write(draftKey, { ...draft, ...change })
  }

  async function note() {
    const found = faultsOf(draft)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const outcome = await run.perform(actOf(draft))
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    onDone(`${isReminder ? 'Rappel noté' : 'Événement noté'} le ${formatWeekdayDate(draft.date)}.`, draft.date)
  }

  useEffect(() => {
    if (Object.keys(faults).length === 0) return
    const active = document.activeElement
    // The first refused field takes the focus when the form was sent, never while somebody types in another.
    if (active instanceof HTMLInputElement || active?.getAttribute('role') === 'spinbutton') return
    form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, [role="spinbutton"])')?.focus()
  }, [faults])

  return (
    <form
      ref={form}
      className="entry-form"
      aria-labelledby="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void note()
      }}
    >
      <h2 id="entry-form" className="sr-only">
        Noter dans l’agenda
      </h2>
      <Segmented
        label="Quoi noter"
        options={KINDS}
        value={draft.kind}
        onChange={(kind) => {
          write({ kind })
          setFaults({})
        }}
      />
      <TextField
        className="entry-title"
        label={isReminder ? 'Objet' : 'Titre'}
        value={draft.title}
        onChange={(title) => write({ title })}
        error={faults.title}
        maxLength={200}
        autoFocus
      />
      <div className="entry-when">
        <DateField
          label="Date"
          value={draft.date}
          onChange={(date) => {
            write({ date })
            onDate(date)
          }}
          error={faults.date}
        />
        {!isReminder && (
          <>
            <TimeField label="Début" value={draft.start} onChange={(start) => write({ start })} error={faults.start} />
            <TimeField label="Fin" value={draft.end} onChange={(end) => write({ end })} error={faults.end} />
          </>
        )}
      </div>
      {isReminder ? (
        <SelectField
          label="Lié à une facture"
          options={[
            { id: NOTHING, label: 'Aucune' },
            ...records.salesDocuments.map(({ id, number, party }) => ({
              id,
              label: [number, records.parties.find((one) => one.id === party)?.name].filter(Boolean).join(', '),
            })),
          ]}
          value={draft.about === '' ? NOTHING : draft.about}
          onChange={(about) => write({ about: about === NOTHING ? '' : about })}
        />
      ) : (
        <TextField label="Lieu" value={draft.place} onChange={(place) => write({ place })} maxLength={200} />
      )}
      {refusal !== null && <Notice tone="error" title={refusal} />}
      <div className="row row--wrap">
        <Button type="submit" variant="primary">
          {isReminder ? 'Poser le rappel' : 'Poser l’événement'}
        </Button>
        <Button onPress={onClose}>Plus tard</Button>
        <Button variant="quiet" onPress={onDrop}>
          Effacer
        </Button>
      </div>
    </form>
  )
}
