import type { Exchange } from '../../domain/desk/desk.ts'
import { render } from '../../domain/desk/render.ts'
import type { Dialogue, DialogueOutcome } from '../../domain/scenario/dialogue.ts'
import type { Judge } from '../../domain/scenario/judge.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'

/**
 * Judges a talk once it is over, by the outcomes of its dialogue, in their order; `null` while it goes on. Parameter:
 * `dialogue`, the id of the dialogue.
 */
export const dialogueJudge: Judge = ({ params, after, dialogues, caseFile }) => {
  const dialogue = dialogues.find(({ id }) => id === params.dialogue)
  const exchange = after.exchanges.findLast((candidate) => candidate.dialogue === params.dialogue)
  if (!dialogue || !exchange || exchange.phase === 'attend' || exchange.phase === 'en-cours') return null
  // Broken off, and it can be taken up: nothing is decided yet unless the run ends so.
  const outcome = dialogue.outcomes.find((candidate) => isMet(candidate, exchange))
  const facts = Object.entries(dialogue.facts).map(
    ([id, text]): Finding => ({
      id,
      label: render(text, { caseFile }),
      state: exchange.facts.includes(id) ? 'present' : 'absent',
      passages: [],
    }),
  )
  return { verdict: outcome?.verdict ?? 'derape', findings: [...facts, ...markFindings(dialogue, exchange)] }
}

function isMet(outcome: DialogueOutcome, exchange: Exchange): boolean {
  if (outcome.without?.some((mark) => exchange.marks.includes(mark))) return false
  if (outcome.learnt?.some((fact) => !exchange.facts.includes(fact))) return false
  return !outcome.endedBy || outcome.endedBy.some((end) => end === exchange.endedBy || end === exchange.state)
}

/** The very lines that left a mark, quoted. */
function markFindings(dialogue: Dialogue, exchange: Exchange): readonly Finding[] {
  const lines = Object.values(dialogue.states).flatMap((state) => state.lines)
  return lines
    .filter((line) => line.marks.length > 0 && (exchange.uses[line.id] ?? 0) > 0)
    .map((line) => ({
      id: `replique-${line.id}`,
      label: `«\u00a0${line.text}\u00a0»`,
      state: 'interdit',
      passages: [],
    }))
}
