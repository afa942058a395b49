import { assign, getInitialSnapshot, type SnapshotFrom, setup as setUpMachine, transition } from 'xstate'
import type { Action } from './action.ts'
import type { RunSetup, RunState } from './run.ts'
import { applyAction, startRun } from './run.ts'

/** What can happen to a running situation. A pause is not in the log: it changes nothing that is scored. */
export type AttemptEvent =
  | { readonly type: 'ACTE'; readonly action: Action }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'REPRISE' }
  | { readonly type: 'REMISE' }

export type AttemptContext = RunState

/**
 * The running situation itself: one region for the life of the attempt, one for each drawn hazard. Its actions call the
 * pure fold and its guards read what the fold says, so that no rule is written twice. No timer, no promise, no chance.
 */
export function createAttemptMachine(setup: RunSetup) {
  const machine = setUpMachine({
    types: {} as { context: AttemptContext; events: AttemptEvent },
    guards: {
      onDuty: ({ context }) => context.play.life === 'travail',
      closed: ({ context }) => context.play.life === 'close',
      struck: ({ context }, { hazard }: { hazard: string }) => context.play.hazards[hazard] !== 'dormante',
      handled: ({ context }, { hazard }: { hazard: string }) => context.play.hazards[hazard] === 'traitee',
      suffered: ({ context }, { hazard }: { hazard: string }) => context.play.hazards[hazard] === 'subie',
      takesPost: ({ event }) => event.type === 'ACTE' && event.action.act.gesture === 'prendre-poste',
      works: ({ event }) => event.type === 'ACTE' && event.action.act.gesture !== 'prendre-poste',
    },
    actions: {
      fold: assign(({ context, event }) =>
        event.type === 'ACTE' ? applyAction(setup, context, event.action) : context,
      ),
    },
  })
  const hazards = Object.fromEntries(
    setup.rules.hazards.map(({ id }) => [
      id,
      {
        initial: 'dormante',
        states: {
          dormante: { always: { target: 'frappe', guard: { type: 'struck' as const, params: { hazard: id } } } },
          frappe: {
            always: [
              { target: 'traitee', guard: { type: 'handled' as const, params: { hazard: id } } },
              { target: 'subie', guard: { type: 'suffered' as const, params: { hazard: id } } },
            ],
          },
          traitee: { always: { target: 'subie', guard: { type: 'suffered' as const, params: { hazard: id } } } },
          subie: { type: 'final' as const },
        },
      },
    ]),
  )
  return machine.createMachine({
    id: setup.scenario.id,
    context: startRun(setup),
    type: 'parallel',
    states: {
      vie: {
        initial: 'briefing',
        states: {
          briefing: { on: { ACTE: { guard: 'takesPost', actions: 'fold', target: 'travail' } } },
          travail: {
            always: { target: 'bilan', guard: 'closed' },
            on: { ACTE: { guard: 'works', actions: 'fold' }, PAUSE: 'pause' },
          },
          pause: { on: { REPRISE: 'travail' } },
          bilan: { on: { REMISE: 'remis' } },
          remis: { type: 'final' },
        },
      },
      ...hazards,
    },
  })
}

export type AttemptMachine = ReturnType<typeof createAttemptMachine>
export type Life = 'briefing' | 'travail' | 'pause' | 'bilan' | 'remis'
/** A running attempt as the runner sees it: what it is, what it may do, what comes next. Pure. */
export interface Attempting {
  readonly life: Life
  readonly state: RunState
  /** Whether this event would be taken now. */
  readonly accepts: (event: AttemptEvent) => boolean
  readonly next: (event: AttemptEvent) => Attempting
}

/** [R5] The machine at its beginning, ready to be moved by pure transitions: replayed, never persisted. */
export function beginAttempt(setup: RunSetup): Attempting {
  const machine = createAttemptMachine(setup)
  return wrap(machine, getInitialSnapshot(machine))
}

type Snapshot = SnapshotFrom<AttemptMachine>

function wrap(machine: AttemptMachine, snapshot: Snapshot): Attempting {
  const value = snapshot.value as { readonly vie: Life }
  return {
    life: value.vie,
    state: snapshot.context,
    accepts: (event) => snapshot.can(event),
    next: (event) => wrap(machine, transition(machine, snapshot, event)[0]),
  }
}
