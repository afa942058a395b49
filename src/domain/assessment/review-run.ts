import type { ReplayedAction } from '../attempt/replay.ts'
import type { RunSetup, RunState } from '../attempt/run.ts'
import type { Made } from '../kernel/play.ts'
import type { Obligation } from '../scenario/scenario.ts'
import type { Finding, Judgement, Verdict } from '../scenario/verdict.ts'
import { decideJudgement, UNREAD } from './decide-judgement.ts'
import { type DecidedDoubt, type DoubtKey, faultFinding, type Review, sameDoubt } from './review.ts'

/** Something that only a teacher can settle: a finding contested, a reading that is not sure, an act contested as a fault. */
export interface Doubt extends DoubtKey {
  readonly kind: 'preuve' | 'faute'
  readonly reason: 'conteste' | 'lecture'
  /** Rank of the act it is about. */
  readonly seq: number
  readonly what: Finding
}

/** [S4] Every doubt of a run, in the order of its acts. */
export function doubtsOf(
  setup: RunSetup,
  state: RunState,
  replayed: readonly ReplayedAction[],
  contests: readonly DoubtKey[],
): readonly Doubt[] {
  const works = setup.rules.obligations.flatMap((obligation): readonly Doubt[] => {
    const made = state.play.made[obligation.id]
    if (!made) return claimsOf(obligation, replayed, contests)
    const judgement = judgementOf(replayed, obligation.id, made)
    const contested = (judgement?.findings ?? []).filter(
      ({ id, state: found }) =>
        found !== 'present' && contests.some((key) => sameDoubt(key, { obligation: obligation.id, finding: id })),
    )
    const unsure = made.verdict === 'a-relire' ? unsureFindings(judgement) : []
    return [...new Set([...contested, ...unsure])].map((what) => ({
      obligation: obligation.id,
      finding: what.id,
      kind: 'preuve',
      reason: contested.includes(what) ? 'conteste' : 'lecture',
      seq: made.seq,
      what,
    }))
  })
  const faults = Object.entries(state.play.faults).flatMap(([fault, seqs]) =>
    seqs
      .filter((seq) => contests.some((key) => sameDoubt(key, { obligation: fault, finding: faultFinding(seq) })))
      .map(
        (seq): Doubt => ({
          obligation: fault,
          finding: faultFinding(seq),
          kind: 'faute',
          reason: 'conteste',
          seq,
          what: {
            id: faultFinding(seq),
            label: setup.scenario.faults.find(({ id }) => id === fault)?.label ?? fault,
            state: 'interdit',
            passages: [],
          },
        }),
      ),
  )
  return [...works, ...faults].sort((a, b) => a.seq - b.seq)
}

/** A work that was not recognised in any act: the learner points at the act where it is done. */
function claimsOf(
  obligation: Obligation,
  replayed: readonly ReplayedAction[],
  contests: readonly DoubtKey[],
): readonly Doubt[] {
  return replayed
    .filter(({ action }) =>
      contests.some((key) => sameDoubt(key, { obligation: obligation.id, finding: faultFinding(action.seq) })),
    )
    .map(({ action: { seq } }) => ({
      obligation: obligation.id,
      finding: faultFinding(seq),
      kind: 'preuve',
      reason: 'conteste',
      seq,
      what: { id: faultFinding(seq), label: obligation.label, state: 'absent', passages: [] },
    }))
}

/** What an unsure reading leaves to decide; at least one thing, so that it can be decided. */
function unsureFindings(judgement: Judgement | null): readonly Finding[] {
  const unsure = judgement?.findings.filter(({ state }) => state === 'incertain') ?? []
  if (unsure.length > 0) return unsure
  return [
    {
      id: UNREAD,
      label: 'Un passage que la machine n’a pas su lire',
      state: 'incertain',
      about: 'passage',
      passages: judgement?.unread ?? [],
    },
  ]
}

function judgementOf(replayed: readonly ReplayedAction[], obligation: string, made: Made): Judgement | null {
  return replayed.find(({ action }) => action.seq === made.seq)?.recognised.judgements[obligation] ?? null
}

/**
 * [S4] What contests and decisions make of a run: evidence with an open doubt waits, evidence whose doubts are all decided
 * takes the word that follows from them, an act contested as a fault costs nothing until it is confirmed.
 */
export function reviewRun(
  setup: RunSetup,
  state: RunState,
  replayed: readonly ReplayedAction[],
  contests: readonly DoubtKey[],
  decisions: readonly DecidedDoubt[],
): Review {
  const doubts = doubtsOf(setup, state, replayed, contests)
  const wordOf = (key: DoubtKey) => decisions.find((decision) => sameDoubt(decision, key))?.word
  const isOpen = (doubt: Doubt) => (wordOf(doubt) ?? 'doute') === 'doute'
  const waiting: string[] = []
  const decided: Record<string, Verdict> = {}
  for (const obligation of setup.rules.obligations) {
    const own = doubts.filter((doubt) => doubt.kind === 'preuve' && doubt.obligation === obligation.id)
    const made = state.play.made[obligation.id]
    if (own.length === 0) continue
    if (own.some(isOpen)) {
      waiting.push(obligation.id)
      continue
    }
    if (!made) {
      const granted = own.find((doubt) => wordOf(doubt) === 'valide')
      const day = replayed.find(({ action }) => action.seq === granted?.seq)?.before.play.day
      if (day !== undefined) decided[obligation.id] = isLate(obligation, day, state) ? 'tardif' : 'juste'
      continue
    }
    const judgement = judgementOf(replayed, obligation.id, made) ?? { verdict: made.verdict, findings: [] }
    const word = decideJudgement(judgement, (finding) => wordOf({ obligation: obligation.id, finding }))
    decided[obligation.id] = counted(obligation, made, state, word)
  }
  const lifted = doubts
    .filter((doubt) => doubt.kind === 'faute' && (isOpen(doubt) || wordOf(doubt) === 'valide'))
    .map(({ obligation, seq }) => ({ fault: obligation, seq }))
  return { waiting, decided, lifted }
}

/** [K6] Late or corrected, as the kernel would have counted the same word. */
function counted(obligation: Obligation, made: Made, state: RunState, word: Verdict): Verdict {
  const earns = word === 'juste' || word === 'maladroit'
  if (earns && isLate(obligation, made.day, state)) return 'tardif'
  return word === 'juste' && made.tries > 1 && obligation.retry === 'rectifie' ? 'rectifie' : word
}

function isLate({ lateAfterDay, lateAfterEvent }: Obligation, day: number, state: RunState): boolean {
  const lastDay = lateAfterDay ?? (lateAfterEvent ? state.play.fired[lateAfterEvent]?.day : undefined)
  return lastDay !== undefined && day > lastDay
}
