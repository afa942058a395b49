import { PhoneCall } from 'lucide-react'
import { useState } from 'react'
import type { Run, RunView } from '../../app/ports.ts'
import { correspondents } from '../../domain/desk/people.ts'
import { Button } from '../../ui/components/button.tsx'
import { ListBox } from '../../ui/components/list-box.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { fold } from '../mail/reply.ts'
import { useDraft } from '../use-draft.ts'

interface CallOutProps {
  readonly run: Run
  readonly view: RunView
}

/** Draft of what is being dialled. */
export const DIAL = 'telephone:appel'
const SHOWN = 40

interface Dial {
  readonly phone: string
  readonly reason: string
}

export function readDial(value: unknown): Dial {
  const kept = typeof value === 'object' && value !== null ? (value as Partial<Dial>) : {}
  return {
    phone: typeof kept.phone === 'string' ? kept.phone : '',
    reason: typeof kept.reason === 'string' ? kept.reason : '',
  }
}

/** Dials a number, typed or taken from the directory. When nobody of the case answers, it rings in vain. */
export function CallOut({ run, view }: CallOutProps) {
  const dial = readDial(useDraft(run.drafts, DIAL))
  const [answer, setAnswer] = useState<{ readonly tone: 'info' | 'error'; readonly text: string } | null>(null)
  const change = (changes: Partial<Dial>) => {
    setAnswer(null)
    run.drafts.write(DIAL, { ...dial, ...changes })
  }

  async function call() {
    if (dial.phone.trim() === '')
      return setAnswer({ tone: 'error', text: 'Composez un numéro ou un nom de l’annuaire.' })
    const before = view.desk.exchanges.length
    const outcome = await run.perform({ gesture: 'appeler', phone: dial.phone.trim(), reason: dial.reason.trim() })
    if (!outcome.ok) return setAnswer({ tone: 'error', text: outcome.refusal.message })
    if (run.view().desk.exchanges.length === before) setAnswer({ tone: 'info', text: 'Personne ne décroche.' })
    else run.drafts.write(DIAL, undefined)
  }

  const words = fold(dial.phone).split(/\s+/).filter(Boolean)
  const people = correspondents(view.desk.records)
    .filter(({ phone }) => phone !== '')
    .filter((person) => {
      const text = fold(`${person.fullName} ${person.organisation} ${person.phone}`)
      return words.every((word) => text.includes(word))
    })
  return (
    <form
      className="call-out"
      aria-label="Appeler"
      onSubmit={(event) => {
        event.preventDefault()
        void call()
      }}
    >
      <div className="call-out-fields">
        <TextField label="Numéro ou nom" value={dial.phone} onChange={(phone) => change({ phone })} />
        <TextField label="Motif de l’appel" value={dial.reason} onChange={(reason) => change({ reason })} />
        <Button variant="primary" type="submit" icon={<PhoneCall />}>
          Appeler
        </Button>
      </div>
      {answer && <Notice tone={answer.tone} title={answer.text} />}
      <ListBox
        label="Annuaire"
        className="scroll call-people"
        selected={null}
        onSelect={(id) => {
          const person = people.find((candidate) => candidate.id === id)
          if (person) change({ phone: person.phone })
        }}
        items={people.slice(0, SHOWN).map((person) => ({
          id: person.id,
          text: `${person.fullName}, ${person.phone}`,
          content: (
            <span className="poste">
              <b className="num">{person.phone}</b>
              <span>
                {person.fullName}, <span className="muted">{person.organisation}</span>
              </span>
            </span>
          ),
        }))}
        empty={<p className="muted call-none">Ce numéro n’est pas dans l’annuaire.</p>}
      />
    </form>
  )
}
