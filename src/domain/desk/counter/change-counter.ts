import type { CaseFile } from '../../scenario/case-file.ts'
import type { CounterAct } from '../../scenario/counter-act.ts'
import type { Act } from '../../scenario/tools.ts'
import type { DeskContext } from '../apply-act.ts'
import type { DeskState, Exchange, Refusal } from '../desk.ts'
import { answer, endExchange, openExchange } from '../exchanges.ts'
import { byRole } from '../people.ts'
import { printValue, type TemplateContext } from '../render.ts'
import { served } from './counter.ts'
import { applyCounterAct, counterRefusal } from './counter-acts.ts'

const GESTURES: Readonly<Record<CounterAct['gesture'], true>> = {
  'appeler-suivant': true,
  'faire-patienter': true,
  orienter: true,
  expliquer: true,
  attendre: true,
  'aller-a': true,
  securiser: true,
  remettre: true,
  reprendre: true,
  noter: true,
  'inscrire-registre': true,
}

export function isCounterAct(act: Act): act is CounterAct {
  return act.gesture in GESTURES
}

/** [F2] What an act of the counter does to the desk: the hall, the talk it opens or ends, the register. */
export function changeCounter(before: DeskState, act: CounterAct, context: DeskContext): DeskState {
  const plan = context.caseFile.counter
  const desk =
    before.counter && plan && act.gesture !== 'inscrire-registre'
      ? { ...before, counter: applyCounterAct(before.counter, act, plan) }
      : before
  switch (act.gesture) {
    case 'inscrire-registre': {
      const line = { id: `registre-${context.seq}`, ...act.fields, author: 'assistant' }
      return { ...desk, records: { ...desk.records, visits: [...(desk.records.visits ?? []), line] } }
    }
    case 'appeler-suivant':
      return receive(desk, act.exchange, context)
    case 'orienter':
      // Somebody sent on their way leaves the counter; somebody on the telephone is still there.
      return {
        ...desk,
        exchanges: desk.exchanges.map((exchange) =>
          exchange.id === act.exchange && exchange.channel === 'sur-place'
            ? endExchange(exchange, 'oriente')
            : exchange,
        ),
      }
    default:
      return desk
  }
}

/** The visitor comes to the counter and speaks first; who comes back takes the talk up where such people do. */
function receive(desk: DeskState, id: string, context: DeskContext): DeskState {
  const { caseFile, scenario } = context
  const planned = caseFile.counter?.visitors.find((visitor) => visitor.id === id)
  const dialogue = scenario.dialogues.find((candidate) => candidate.id === planned?.dialogue)
  if (!planned || !dialogue) return desk
  const person = byRole(caseFile, desk.records, planned.person)
  const known = desk.exchanges.find((exchange) => exchange.id === id)
  const fresh: Exchange = known
    ? withoutEnd({ ...known, state: dialogue.callback ?? dialogue.start })
    : openExchange(dialogue, id, person?.id ?? planned.person, person?.name ?? planned.person, context)
  const talking = answer(fresh, dialogue, talkContext(caseFile, id))
  return { ...desk, exchanges: [...desk.exchanges.filter((exchange) => exchange.id !== id), talking] }
}

function withoutEnd({ endedBy: _, ...exchange }: Exchange): Exchange {
  return exchange
}

/** Words of a talk that several people may hold: `{{lui.dit}}` is `<exchange>.dit` of the case. */
export function talkContext(caseFile: CaseFile, exchange: string): TemplateContext {
  const prefix = `${exchange}.`
  const extra = Object.fromEntries(
    Object.entries(caseFile.values).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[`lui.${name.slice(prefix.length)}`, printValue(value)]] : [],
    ),
  )
  return { caseFile, extra }
}

/** A document opened with somebody at the counter takes the time to find it, once for each person. */
export function lookedUp(desk: DeskState, document: string): DeskState {
  const visit = desk.counter && served(desk.counter)
  if (!desk.counter || !visit) return desk
  const key = `${visit.id}/${document}`
  if (desk.counter.looked.includes(key)) return desk
  return { ...desk, counter: { ...desk.counter, locked: false, looked: [...desk.counter.looked, key] } }
}

/** What the counter's tool would refuse. */
export function refuseCounter(desk: DeskState, act: CounterAct): Refusal | null {
  if (act.gesture === 'inscrire-registre') {
    return act.fields.name.trim() === '' ? { code: 'sans-nom', message: 'Écrivez au moins un nom.' } : null
  }
  return counterRefusal(desk, act)
}

/** A number dialled from the counter is remembered with its reason: the hall has no other trace of a colleague who was told. */
export function dialled(desk: DeskState, phone: string, reason: string): DeskState {
  const { counter } = desk
  if (!counter) return desk
  return { ...desk, counter: { ...counter, dialled: [...counter.dialled, { at: counter.now, phone, reason }] } }
}
