import type { DeskState, Exchange } from '../../domain/desk/desk.ts'
import { render } from '../../domain/desk/render.ts'
import type { Dialogue, DialogueOutcome } from '../../domain/scenario/dialogue.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'

/**
 * Judge `dialogue`: how a talk went. Parameter: `dialogue`, its id. `null` while it goes on. The verdict is that of the
 * first outcome of the dialogue whose conditions hold; nothing declared is `faux`, and so is a call nobody took unless an
 * outcome names `manque`. Findings: sentences that left a mark, facts learnt or missed. Fields `transcript:3` are lines.
 */
export const dialogue: Judge = ({ act, params, after, dialogues, caseFile }) => {
  const spoken = dialogues.find(({ id }) => id === params.dialogue)
  const exchange = spoken && exchangeOf(after, spoken, act)
  if (!spoken || !exchange || exchange.phase === 'attend' || exchange.phase === 'en-cours') return null
  const outcome = spoken.outcomes.find((candidate) => holds(candidate, exchange))
  return {
    verdict: outcome?.verdict ?? 'faux',
    findings: [...saidTooMuch(spoken, exchange, caseFile), ...facts(spoken, exchange, caseFile)],
  }
}

/** The exchange that the act is about, if it follows this dialogue; an act done elsewhere looks at the last one. */
function exchangeOf(desk: DeskState, spoken: Dialogue, act: Act): Exchange | undefined {
  const mine = desk.exchanges.filter((exchange) => exchange.dialogue === spoken.id)
  return 'exchange' in act ? mine.find(({ id }) => id === act.exchange) : mine.at(-1)
}

function holds(outcome: DialogueOutcome, exchange: Exchange): boolean {
  const ways = outcome.endedBy
  const ended = ways
    ? ways.some((way) => way === exchange.endedBy || way === exchange.state)
    : exchange.phase !== 'manque'
  // A call nobody took stands in the state where it would have begun: only the word `manque` can name it.
  const missed = exchange.phase === 'manque' && !ways?.includes('manque')
  return (
    ended &&
    !missed &&
    (outcome.without ?? []).every((mark) => !exchange.marks.includes(mark)) &&
    (outcome.learnt ?? []).every((fact) => exchange.facts.includes(fact))
  )
}

/** One finding per mark, showing every sentence said that leaves it. */
function saidTooMuch(spoken: Dialogue, exchange: Exchange, caseFile: JudgeInput['caseFile']): readonly Finding[] {
  const lines = Object.values(spoken.states).flatMap((state) => state.lines)
  return exchange.marks.map((mark) => {
    const texts = lines.filter(({ marks }) => marks.includes(mark)).map(({ text }) => render(text, { caseFile }))
    const passages = exchange.transcript.flatMap(({ who, text }, rank) =>
      who === 'vous' && texts.includes(text) ? [{ field: `transcript:${rank}`, start: 0, end: text.length }] : [],
    )
    const first = exchange.transcript.find(({ who, text }) => who === 'vous' && texts.includes(text))
    return {
      id: mark,
      label: first ? `Vous avez dit\u00a0: «\u00a0${first.text}\u00a0»` : 'Une phrase de trop.',
      state: 'interdit' as const,
      passages,
    }
  })
}

function facts(spoken: Dialogue, exchange: Exchange, caseFile: JudgeInput['caseFile']): readonly Finding[] {
  return Object.entries(spoken.facts).map(([id, words]) => ({
    id,
    label: render(words, { caseFile }),
    state: exchange.facts.includes(id) ? ('present' as const) : ('absent' as const),
    passages: [],
  }))
}
