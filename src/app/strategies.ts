import type { Action } from '../domain/attempt/action.ts'
import { type Attempting, beginAttempt } from '../domain/attempt/machine.ts'
import { type Judging, type Recognised, recognise } from '../domain/attempt/recognise.ts'
import { type RunSetup, refusalOf } from '../domain/attempt/run.ts'
import { linesOf, liveExchange } from '../domain/desk/exchanges.ts'
import { correspondents } from '../domain/desk/people.ts'
import { isOpenNow } from '../domain/kernel/apply.ts'
import { type Stream, stream } from '../domain/random/streams.ts'
import { modelActs } from '../domain/scenario/model-acts.ts'
import type { Obligation } from '../domain/scenario/scenario.ts'
import type { Act } from '../domain/scenario/tools.ts'
import { holdCounter, type Services } from './hold-counter.ts'

export const STRATEGIES = ['corrige', 'silence', 'random'] as const
export type Strategy = (typeof STRATEGIES)[number]

export interface Played {
  readonly attempting: Attempting
  readonly log: readonly Action[]
  readonly recognised: readonly Recognised[]
}

/** A hand that plays acts one after the other, as the runner does, without storage. */
function playerOf(setup: RunSetup, judging: Judging) {
  let attempting = beginAttempt(setup)
  const log: Action[] = []
  const recognised: Recognised[] = []
  return {
    now: () => attempting,
    result: (): Played => ({ attempting, log, recognised }),
    /** Whether the act was taken. */
    play: (act: Act): boolean => {
      if (refusalOf(setup, attempting.state, act)) return false
      const found = recognise(setup, attempting.state, act, judging)
      const action: Action = {
        seq: attempting.state.play.seq + 1,
        at: 0,
        act,
        obligations: found.obligations,
        faults: found.faults,
      }
      if (!attempting.accepts({ type: 'ACTE', action })) return false
      attempting = attempting.next({ type: 'ACTE', action })
      log.push(action)
      recognised.push(found)
      return true
    },
  }
}
export type Player = ReturnType<typeof playerOf>

/** Plays a whole run: the model answers, nothing at all, or anything. Deterministic. */
export function playStrategy(
  setup: RunSetup,
  judging: Judging,
  strategy: Strategy,
  /** Done at the very end, before closing. */
  last: readonly Act[] = [],
): Played {
  const player = playerOf(setup, judging)
  player.play({ gesture: 'prendre-poste' })
  const work =
    strategy === 'corrige' ? modelPlay(setup, player) : strategy === 'random' ? randomWork(setup, player) : () => {}
  for (let day = 1; day <= setup.scenario.days; day++) {
    work()
    if (day < setup.scenario.days) player.play({ gesture: 'finir-journee' })
  }
  for (const act of last) player.play(act)
  // The first closing may let a hazard strike instead.
  for (let asked = 0; asked < 3 && player.now().life === 'travail'; asked++) {
    player.play({ gesture: 'clore-dossier' })
    if (player.now().life === 'travail') work()
  }
  return player.result()
}

/** Plays given acts, then stops where they end. */
export function playActs(setup: RunSetup, judging: Judging, acts: readonly Act[]): Played {
  const player = playerOf(setup, judging)
  for (const act of acts) player.play(act)
  return player.result()
}

function modelPlay(setup: RunSetup, player: Player): () => void {
  const { counter } = setup.scenario
  return counter ? holdCounter(setup, player, counter.services) : modelWork(setup, player)
}

/** Holds the counter with services of one's own, then does some acts and closes: a written path at a counter. */
export function playServices(setup: RunSetup, judging: Judging, services: Services, then: readonly Act[]): Played {
  const player = playerOf(setup, judging)
  player.play({ gesture: 'prendre-poste' })
  const work = holdCounter(setup, player, services)
  work()
  for (let asked = 0; asked < 3 && player.now().life === 'travail'; asked++) {
    for (const act of then) player.play(act)
    player.play({ gesture: 'clore-dossier' })
    if (player.now().life === 'travail') work()
  }
  return player.result()
}

function modelWork(setup: RunSetup, player: Player): () => void {
  const done = new Set<string>()
  const answered = () => {
    // A model player never lets anybody wait while its own turn to answer has come.
    for (const obligation of setup.rules.obligations) {
      if (done.has(obligation.id)) continue
      const acts = modelActs(setup.scenario, setup.caseFile, obligation)
      const first = acts[0]
      if (first?.gesture !== 'decrocher' || refusalOf(setup, player.now().state, first)) continue
      done.add(obligation.id)
      for (const act of acts) player.play(act)
    }
  }
  return () => {
    for (let moved = true; moved; ) {
      moved = false
      for (const obligation of setup.rules.obligations) {
        answered()
        if (done.has(obligation.id) || !isCalledFor(setup, player, obligation)) continue
        const acts = modelActs(setup.scenario, setup.caseFile, obligation)
        if (acts[0]?.gesture === 'decrocher') continue
        done.add(obligation.id)
        moved = true
        for (const act of acts) {
          if (act.gesture === 'envoyer-courriel' || act.gesture === 'terminer-ecrit') {
            const tool = act.gesture === 'envoyer-courriel' ? 'messagerie' : 'courrier'
            player.play({ gesture: 'commencer-ecrit', tool, draft: obligation.id })
            answered()
          }
          player.play(act)
        }
      }
    }
    answered()
  }
}

/** What a hazard or an agreement opens is done then, and each work on its own day. */
function isCalledFor(setup: RunSetup, player: Player, obligation: Obligation): boolean {
  const { play } = player.now().state
  if (play.day < Math.min(obligation.modelDay ?? 1, setup.scenario.days)) return false
  return isOpenNow(setup.rules, play, obligation)
}

const RANDOM_ACTS = 40
const WORDS = [
  'Bonjour,',
  'la facture est payée',
  'merci de régler',
  'je vous accorde un délai',
  'au plus tard demain',
  'nous avons bien reçu votre message',
  'le tribunal',
  'cordialement',
  '1 234,56 €',
]

function randomWork(setup: RunSetup, player: Player): () => void {
  const source = stream(setup.draw.seed, 'strategie-random')
  return () => {
    for (let rank = 0; rank < RANDOM_ACTS; rank++) player.play(randomAct(setup, player, source))
  }
}

function randomAct(setup: RunSetup, player: Player, source: Stream): Act {
  const { desk } = player.now().state
  const one = <T>(items: readonly T[]): T | undefined => items[source.integer(0, items.length - 1)]
  const live = liveExchange(desk)
  if (live?.phase === 'attend') return { gesture: 'decrocher', exchange: live.id }
  if (live) {
    const line = one(linesOf(live, setup.scenario.dialogues))
    return line
      ? { gesture: 'dire', exchange: live.id, line: line.id }
      : { gesture: 'clore-echange', exchange: live.id }
  }
  const date = one(setup.caseFile.days) ?? ''
  switch (source.integer(0, 4)) {
    case 0:
      return { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'hasard' }
    case 1:
      return { gesture: 'poser-rappel', date, title: 'Rappel' }
    case 2:
      return {
        gesture: 'tracer-suivi',
        record: one(desk.records.salesDocuments)?.id ?? '',
        level: 'relance-1',
        date,
        channel: 'courriel',
        next: date,
        comment: one(WORDS) ?? '',
      }
    case 3: {
      const workbook = one(desk.records.workbooks)
      return {
        gesture: 'terminer-classeur',
        workbook: workbook?.id ?? 'essai',
        title: 'Essai',
        sheets: workbook?.sheets ?? [],
      }
    }
    default:
      return {
        gesture: 'envoyer-courriel',
        to: [one(correspondents(desk.records))?.email ?? 'personne@nulle-part.example'],
        cc: [],
        bcc: [],
        subject: one(WORDS) ?? '',
        body: [one(WORDS), one(WORDS), one(WORDS)].join(' '),
        attachments: [],
      }
  }
}
