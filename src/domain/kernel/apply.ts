import { type Condition, holds } from '../scenario/condition.ts'
import { type DrawWords, exists, factsOfDraw } from '../scenario/presence.ts'
import type { Fault, Minute, Obligation, Scenario, ScenarioEvent } from '../scenario/scenario.ts'
import type { Gesture } from '../scenario/tools.ts'
import type { Verdict } from '../scenario/verdict.ts'
import type { HazardState, Made, PlayState, Waiting } from './play.ts'

/** One act in the words of the rules: what it was, what it cost, what was recognised in it. */
export interface Step {
  readonly seq: number
  readonly gesture: Gesture
  readonly tool: string | null
  /** Simulated minutes. */
  readonly minutes: number
  readonly obligations: readonly { readonly id: string; readonly verdict: Verdict }[]
  readonly faults: readonly string[]
  /** Facts that the clock made at the counter during the act: `arrivee-simple`, `partir-simple`, `moment-regie`. */
  readonly happened?: readonly string[]
}

/** What the rules need of a scenario once the factors are drawn. */
export interface Rules {
  readonly scenario: Scenario
  readonly draw: DrawWords
  readonly obligations: readonly Obligation[]
  readonly faults: readonly Fault[]
  readonly events: readonly ScenarioEvent[]
  readonly hazards: readonly { readonly id: string; readonly strikes: string; readonly handledWhen: Condition }[]
}

/** Acts elsewhere before an answer arrives (design: gestures, *relève*). */
const RELAY_ACTS = 2
/** Nobody works between noon and half past one. */
const NOON = 12 * 60
const AFTERNOON = 13 * 60 + 30

/** [K2] The rules of one draw: the obligations, faults and events that exist in it. */
export function rulesOf(scenario: Scenario, draw: DrawWords): Rules {
  return {
    scenario,
    draw,
    obligations: scenario.obligations.filter(({ onlyIf }) => exists(onlyIf, draw)),
    faults: scenario.faults.filter(({ onlyIf }) => exists(onlyIf, draw)),
    events: scenario.events.filter(({ onlyIf }) => exists(onlyIf, draw)),
    hazards: scenario.factors.flatMap((factor) =>
      factor.kind === 'alea' && draw.factors.includes(factor.id) && factor.strikes && factor.handledWhen
        ? [{ id: factor.id, strikes: factor.strikes, handledWhen: factor.handledWhen }]
        : [],
    ),
  }
}

/** [K3] The state before the learner takes the post. */
export function startPlay(rules: Rules): PlayState {
  return {
    life: 'briefing',
    day: 1,
    minute: rules.scenario.dayStart,
    seq: 0,
    made: {},
    faults: {},
    fired: {},
    waiting: [],
    hazards: Object.fromEntries(rules.hazards.map((hazard) => [hazard.id, 'dormante' as HazardState])),
    closingAsked: false,
  }
}

/** [K4] The state after one act. Total: an act that nothing recognises only moves the clock. */
export function applyStep(rules: Rules, before: PlayState, step: Step): PlayState {
  if (before.life === 'close') return before
  let state: PlayState = { ...before, seq: step.seq }
  if (step.gesture === 'prendre-poste') state = { ...state, life: 'travail' }
  state = advanceClock(rules, state, step.minutes)
  state = withFacts(recordWork(rules, state, step), step.happened ?? [], step.seq)
  if (step.gesture === 'finir-journee') state = nextMorning(rules, state)
  if (step.gesture === 'clore-dossier') return closeOrStrike(rules, state, step)
  return refreshHazards(rules, strike(rules, state, step))
}

/** [K5] Whether closing now would close: the last day has come and nothing drawn has still to strike. */
export function canClose(rules: Rules, state: PlayState): boolean {
  return state.day >= rules.scenario.days && dueBeforeClosing(rules, state).length === 0
}

/** [K10] What a hazard opens exists once it has struck; what follows something else, once that holds. */
export function isOpenNow(rules: Rules, state: PlayState, obligation: Obligation): boolean {
  const drawn = factsOfDraw(rules.draw)
  const struck = (what: string) => {
    const hazard = rules.hazards.find(({ id }) => id === what)
    return hazard ? state.fired[hazard.strikes] !== undefined : drawn.isDone(what)
  }
  if (obligation.onlyIf && !holds(obligation.onlyIf, { ...drawn, isDone: struck })) return false
  return obligation.calledBy === undefined || holds(obligation.calledBy, factsOf(state))
}

function advanceClock(rules: Rules, state: PlayState, minutes: number): PlayState {
  let minute = state.minute + minutes
  const hasAfternoon = rules.scenario.dayEnd > AFTERNOON
  if (hasAfternoon && state.minute < NOON && minute >= NOON) minute += AFTERNOON - NOON
  return { ...state, minute }
}

/** [F7] Facts of the counter, kept beside the events that struck: conditions ask about both in the same words. */
export function withFacts(state: PlayState, happened: readonly string[], seq: number): PlayState {
  if (happened.length === 0) return state
  const facts = Object.fromEntries(happened.map((what) => [what, { seq, day: state.day, minute: state.minute }]))
  return { ...state, fired: { ...state.fired, ...facts } }
}

function recordWork(rules: Rules, state: PlayState, step: Step): PlayState {
  if (step.obligations.length === 0 && step.faults.length === 0) return state
  const made: Record<string, Made> = { ...state.made }
  for (const { id, verdict } of step.obligations) {
    const obligation = rules.obligations.find((candidate) => candidate.id === id)
    if (!obligation) continue
    const counted = isLate(obligation, state) && earns(verdict) ? 'tardif' : verdict
    made[id] = merge(obligation, made[id], {
      verdict: counted,
      seq: step.seq,
      day: state.day,
      minute: state.minute,
      tries: 1,
    })
  }
  const faults: Record<string, readonly number[]> = { ...state.faults }
  for (const id of step.faults) faults[id] = [...(faults[id] ?? []), step.seq]
  return { ...state, made, faults }
}

/** A day, the day of an event, or an hour of that day (of the first when no day is named) was the last moment. */
function isLate({ lateAfterDay, lateAfterEvent, lateAfterMinute }: Obligation, state: PlayState): boolean {
  const lastDay =
    lateAfterDay ??
    (lateAfterEvent ? state.fired[lateAfterEvent]?.day : undefined) ??
    (lateAfterMinute === undefined ? undefined : 1)
  if (lastDay === undefined || state.day < lastDay) return false
  return state.day > lastDay || (lateAfterMinute !== undefined && state.minute > numeric(lateAfterMinute))
}

/** Names are filled before a run: one that is left is no hour at all. */
function numeric(minute: Minute): number {
  return typeof minute === 'number' ? minute : 0
}

function earns(verdict: Verdict): boolean {
  return verdict === 'juste' || verdict === 'rectifie' || verdict === 'maladroit'
}

/** [K6] How a second try counts: never, as a correction, or freely. */
function merge(obligation: Obligation, first: Made | undefined, next: Made): Made {
  if (!first) return next
  const tries = first.tries + 1
  switch (obligation.retry) {
    case 'jamais':
      return { ...first, tries }
    case 'libre':
      return { ...next, tries }
    case 'rectifie': {
      // A work done well is not undone by a later, weaker one.
      if (first.verdict === 'juste' || first.verdict === 'rectifie') return { ...first, tries }
      return { ...next, verdict: next.verdict === 'juste' ? 'rectifie' : next.verdict, tries }
    }
  }
}

function nextMorning(rules: Rules, state: PlayState): PlayState {
  if (state.day >= rules.scenario.days) return state
  return { ...state, day: state.day + 1, minute: rules.scenario.dayStart }
}

/** Verdicts and acts of the run as conditions see them. */
function factsOf(state: PlayState) {
  return {
    wordOf: (id: string) => state.made[id]?.verdict ?? null,
    isDone: (what: string) => {
      if (what.startsWith('finir-j')) return state.day > Number(what.slice(7)) || state.life === 'close'
      return state.made[what] !== undefined || state.fired[what] !== undefined || state.faults[what] !== undefined
    },
  }
}

/** [K7] Strikes what is ready: an event waits for its conditions, then for its kind of act, the relève or the next morning. One
 * interruption at a time: of the events that wait for a kind of act, one strikes, the next waits for another such act. */
function strike(rules: Rules, before: PlayState, step: Step): PlayState {
  if (before.life !== 'travail') return before
  // Nothing becomes ready when nothing new is known: only what already waits may be due.
  let fresh = bringsFacts(before, step)
  if (!fresh && before.waiting.length === 0) return before
  let state: PlayState = { ...before, waiting: before.waiting.map((w) => tick(w, step)) }
  let interrupted = false
  // An event may meet the conditions of another: until nothing moves, at most once each.
  for (let moved = true; moved; ) {
    moved = false
    for (const event of rules.events) {
      if (state.fired[event.id]) continue
      const waiting = state.waiting.length === 0 ? undefined : state.waiting.find((w) => w.event === event.id)
      if (!waiting) {
        if (!fresh || !isReady(event, state)) continue
        if (event.trigger.relay || event.trigger.during || event.trigger.nextDay) {
          const sameAct = !interrupted && event.trigger.during === step.gesture && event.trigger.after === undefined
          if (!sameAct) {
            state = {
              ...state,
              waiting: [
                ...state.waiting,
                { event: event.id, since: step.seq, day: state.day, tool: step.tool, elsewhere: 0 },
              ],
            }
            continue
          }
        }
        interrupted ||= event.trigger.during !== undefined
        state = fire(state, event, step.seq)
        moved = true
        fresh = true
      } else if (isDue(event, waiting, step, state.day) && !(interrupted && event.trigger.during)) {
        interrupted ||= event.trigger.during !== undefined
        state = fire(state, event, step.seq)
        moved = true
        fresh = true
      }
    }
  }
  return state
}

/** Whether conditions may say something else than after the step before: a work, a fault, a morning, or what just struck. */
function bringsFacts(state: PlayState, step: Step): boolean {
  if (step.obligations.length > 0 || step.faults.length > 0) return true
  if (step.gesture === 'prendre-poste' || step.gesture === 'finir-journee') return true
  for (const id in state.fired) if ((state.fired[id]?.seq ?? 0) >= step.seq - 1) return true
  return false
}

function tick(waiting: Waiting, step: Step): Waiting {
  const elsewhere = step.tool !== null && step.tool !== waiting.tool && step.gesture !== 'commencer-ecrit'
  return elsewhere ? { ...waiting, elsewhere: waiting.elsewhere + 1 } : waiting
}

function isReady(event: ScenarioEvent, state: PlayState): boolean {
  const { day, after } = event.trigger
  if (day !== undefined && state.day < day) return false
  return after === undefined || holds(after, factsOf(state))
}

function isDue(event: ScenarioEvent, waiting: Waiting, step: Step, today: number): boolean {
  const newDay = step.gesture === 'finir-journee'
  if (step.seq === waiting.since && today === waiting.day) return false
  if (event.trigger.during) return step.gesture === event.trigger.during
  if (event.trigger.nextDay) return newDay
  return waiting.elsewhere >= RELAY_ACTS || newDay
}

/** Nothing comes from the future: an event that has its hour moves the clock to it. */
function fire(state: PlayState, event: ScenarioEvent, seq: number): PlayState {
  const minute = Math.max(state.minute, numeric(event.at ?? 0))
  return {
    ...state,
    minute,
    fired: { ...state.fired, [event.id]: { seq, day: state.day, minute } },
    waiting: state.waiting.filter((w) => w.event !== event.id),
  }
}

function dueBeforeClosing(rules: Rules, state: PlayState): readonly ScenarioEvent[] {
  const strikes = rules.hazards.map((hazard) => hazard.strikes)
  return rules.events.filter(
    (event) => (strikes.includes(event.id) || event.trigger.beforeClosing) && !state.fired[event.id],
  )
}

/**
 * [K8] Closing. Nights that are left pass first, each morning brings what it had to bring; then what must still strike strikes.
 * Either way the case stays open once; asked again, the run is over and hazards are settled.
 */
function closeOrStrike(rules: Rules, before: PlayState, step: Step): PlayState {
  const state = throughTheNights(rules, before, step)
  const due = dueBeforeClosing(rules, state)
  if (due.length > 0 || state.day > before.day) {
    const struck = due.reduce((next, event) => fire(next, event, step.seq), state)
    return refreshHazards(rules, { ...struck, closingAsked: true })
  }
  // [K9] The door of a counter closes at its hour: who wants to leave before stays until then, once.
  const closes = rules.scenario.counter?.closes
  if (closes !== undefined && state.minute < closes) {
    return refreshHazards(rules, strike(rules, { ...state, minute: closes, closingAsked: true }, step))
  }
  const facts = factsOf(state)
  const hazards = Object.fromEntries(
    rules.hazards.map((hazard) => [hazard.id, (holds(hazard.handledWhen, facts) ? 'traitee' : 'subie') as HazardState]),
  )
  return { ...state, life: 'close', hazards, waiting: [] }
}

function throughTheNights(rules: Rules, before: PlayState, step: Step): PlayState {
  let state = before
  while (state.day < rules.scenario.days) {
    state = strike(rules, nextMorning(rules, state), { ...step, gesture: 'finir-journee' })
  }
  return state
}

function refreshHazards(rules: Rules, state: PlayState): PlayState {
  if (rules.hazards.length === 0) return state
  const facts = factsOf(state)
  const hazards: Record<string, HazardState> = { ...state.hazards }
  for (const hazard of rules.hazards) {
    if (hazards[hazard.id] === 'dormante' && state.fired[hazard.strikes]) hazards[hazard.id] = 'frappe'
    if (hazards[hazard.id] === 'frappe' && holds(hazard.handledWhen, facts)) hazards[hazard.id] = 'traitee'
  }
  return { ...state, hazards }
}
