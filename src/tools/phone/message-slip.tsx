import { Send } from 'lucide-react'
import { useId, useState } from 'react'
import type { Run, RunView } from '../../app/ports.ts'
import { Button } from '../../ui/components/button.tsx'
import { Checkbox } from '../../ui/components/checkbox.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { useDraft } from '../use-draft.ts'
import { isBlank, nextSlipKey, readSlip, SLIP, type Slip } from './slip-draft.ts'

interface MessageSlipProps {
  readonly run: Run
  readonly view: RunView
}

/** The pad of telephone messages, open beside every call. What is written stays until the slip is left for somebody. */
export function MessageSlip({ run, view }: MessageSlipProps) {
  const slip = readSlip(useDraft(run.drafts, SLIP))
  const [answer, setAnswer] = useState<{ readonly tone: 'ok' | 'error'; readonly text: string } | null>(null)
  const id = useId()

  function change(changes: Partial<Slip>) {
    const isNew = isBlank(slip)
    setAnswer(null)
    run.drafts.write(SLIP, { ...slip, ...changes })
    if (isNew) void run.perform({ gesture: 'commencer-ecrit', tool: 'telephone', draft: nextSlipKey(view) })
  }

  async function leave() {
    if (slip.to.trim() === '' || slip.text.trim() === '')
      return setAnswer({ tone: 'error', text: 'Écrivez au moins pour qui est le message, et le message.' })
    const outcome = await run.perform({ gesture: 'deposer-message', ...slip })
    if (!outcome.ok) return setAnswer({ tone: 'error', text: outcome.refusal.message })
    run.drafts.write(SLIP, undefined)
    setAnswer({ tone: 'ok', text: `Fiche déposée pour ${slip.to}.` })
  }

  const line = (field: 'to' | 'from' | 'organisation' | 'phone' | 'date' | 'time' | 'subject', label: string) => (
    <div className="pad-line">
      <label htmlFor={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        value={slip[field]}
        autoComplete="off"
        {...(field === 'to' ? { list: `${id}-people` } : {})}
        onChange={(event) => change({ [field]: event.currentTarget.value })}
      />
    </div>
  )
  return (
    <form
      className="pad"
      aria-label="Fiche de message téléphonique"
      onSubmit={(event) => {
        event.preventDefault()
        void leave()
      }}
    >
      <div className="pad-holes" aria-hidden="true" />
      <h2>Message téléphonique</h2>
      {line('to', 'Pour')}
      <datalist id={`${id}-people`}>
        {view.desk.records.staff.map((person) => (
          <option key={person.id} value={`${person.title} ${person.firstName} ${person.lastName}`} />
        ))}
      </datalist>
      {line('from', 'De la part de')}
      {line('organisation', 'Organisme')}
      {line('phone', 'Téléphone')}
      <div className="pad-two">
        {line('date', 'Date')}
        {line('time', 'Heure')}
      </div>
      {line('subject', 'Objet')}
      <label htmlFor={`${id}-text`} className="pad-label">
        Message
      </label>
      <textarea
        id={`${id}-text`}
        className="pad-text"
        lang="fr"
        value={slip.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Checkbox isSelected={slip.urgent} onChange={(urgent) => change({ urgent })}>
        Urgent
      </Checkbox>
      {answer && <Notice tone={answer.tone} title={answer.text} />}
      <div className="row pad-foot">
        <span className="muted">Rédigé par vous</span>
        <span className="grow" />
        <Button type="submit" icon={<Send />}>
          Déposer
        </Button>
      </div>
    </form>
  )
}
