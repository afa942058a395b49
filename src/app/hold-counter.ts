import { type RunSetup, refusalOf } from '../domain/attempt/run.ts'
import { served } from '../domain/desk/counter/counter.ts'
import { firstInLine, upcoming } from '../domain/desk/counter/counter-acts.ts'
import { withFigures } from '../domain/desk/counter/figures.ts'
import { isOpenNow } from '../domain/kernel/apply.ts'
import { actsOf } from '../domain/scenario/model-acts.ts'
import { exists } from '../domain/scenario/presence.ts'
import type { ModelAct, Obligation, ServiceStep } from '../domain/scenario/scenario.ts'
import type { Act } from '../domain/scenario/tools.ts'
import type { Player } from './strategies.ts'

/** More turns than any morning has. */
const MOST_TURNS = 500

export type Services = Readonly<Record<string, readonly ServiceStep[]>>

/**
 * Holds the counter as the services say: answers what rings, does what the hour calls for, serves whoever comes first, does the other
 * works when the hall is empty, else looks up. Deterministic; the order of visitors is that of the hall, never written by hand.
 */
export function holdCounter(setup: RunSetup, player: Player, services: Services): () => void {
  const done = new Set<string>()
  const turns = new Map<string, number>()
  const declared = { ...setup.scenario.counter?.services, ...services }
  const inService = new Set(
    [...Object.values(setup.scenario.counter?.services ?? {}), ...Object.values(declared)].flatMap((steps) =>
      steps.flatMap(({ model }) => model ?? []),
    ),
  )
  const later: Obligation[] = []
  /** What the hour calls for begins before anything else is answered. */
  let announcing = false
  const desk = () => player.now().state.desk
  const isOpen = (obligation: Obligation) => isOpenNow(setup.rules, player.now().state.play, obligation)

  const playAll = (acts: readonly ModelAct[], owner: string, exchange: string) => {
    for (const act of acts) {
      if (!announcing) answer(exchange)
      announcing = false
      const live = withFigures(setup.caseFile, desk())
      for (const one of actsOf(setup.scenario, live, [{ echange: exchange, ...act }], owner)) {
        if (isWritten(one)) player.play({ gesture: 'commencer-ecrit', tool: 'messagerie', draft: owner })
        player.play(one)
      }
    }
  }
  const serve = (id: string) => {
    turns.set(id, (turns.get(id) ?? 0) + 1)
    for (const step of services[id] ?? []) {
      if (!exists(step.onlyIf, setup.draw)) continue
      if (step.act) playAll([step.act], `prise-en-charge.${id}`, id)
      const obligation = setup.rules.obligations.find((candidate) => candidate.id === step.model)
      if (!obligation || done.has(obligation.id) || !isOpen(obligation)) continue
      if (step.later) {
        later.push(obligation)
        continue
      }
      done.add(obligation.id)
      playAll(obligation.model.acts, obligation.id, id)
    }
  }
  /** Whoever is at the counter bears with the telephone, with what the hour calls for, with somebody who storms in. */
  const answer = (during: string) => {
    const hour = hourCalls()
    if (hour !== null) {
      announcing = true
      serve(hour)
      announcing = false
    }
    const storm = desk().counter?.visits.find(
      ({ id, urgent, presence }) => urgent && presence === 'attend' && !turns.has(id),
    )
    if (storm && services[storm.id]) {
      player.play({ gesture: 'appeler-suivant', exchange: storm.id })
      serve(storm.id)
    }
    const ringing = desk().exchanges.find(({ phase, channel }) => phase === 'attend' && channel === 'telephone')
    if (!ringing || !services[ringing.id] || turns.has(ringing.id)) return
    const { counter } = desk()
    if (counter && served(counter)) {
      const excuse: Act = {
        gesture: 'faire-patienter',
        exchange: during,
        minutes: 0,
        reason: 'Vous permettez ?',
        offer: '',
      }
      player.play(excuse)
    }
    serve(ringing.id)
  }
  const hourCalls = () =>
    Object.keys(services).find((id) => player.now().state.play.fired[`moment-${id}`] && !turns.has(id)) ?? null
  const otherWork = () =>
    later.find(({ id }) => !done.has(id)) ??
    setup.rules.obligations.find(({ id, model, ...rest }) => {
      if (done.has(id) || inService.has(id) || model.acts.length === 0) return false
      if (!isOpen({ id, model, ...rest })) return false
      const [first] = actsOf(setup.scenario, withFigures(setup.caseFile, desk()), model.acts.slice(0, 1), id)
      return first !== undefined && refusalOf(setup, player.now().state, first) === null
    }) ??
    null

  return () => {
    const plan = setup.caseFile.counter
    for (let turn = 0; plan && turn < MOST_TURNS && player.now().life === 'travail'; turn++) {
      answer('')
      const { counter } = desk()
      if (!counter) return
      const visit = firstInLine(counter, plan)
      const other = otherWork()
      if (visit && services[visit.id] && (turns.get(visit.id) ?? 0) < 2) {
        player.play({ gesture: 'appeler-suivant', exchange: visit.id })
        serve(visit.id)
      } else if (other) {
        done.add(other.id)
        playAll(other.model.acts, other.id, '')
      } else if (upcoming(counter, plan).length > 0) player.play({ gesture: 'attendre' })
      else return
    }
  }
}

function isWritten(act: Act): boolean {
  return act.gesture === 'envoyer-courriel'
}
