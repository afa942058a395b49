import type { Dialogue, DialogueLine, DialogueState } from '../scenario/dialogue.ts'
import { formatAmount } from '../trade/format-amount.ts'
import type { DeskState, Exchange } from './desk.ts'
import { render, type TemplateContext } from './render.ts'

/** Acts done elsewhere before the switchboard takes the call instead. */
const RINGS_BEFORE_SWITCHBOARD = 4

/** [T1] A call rings or a visitor comes in; nobody has answered yet. */
export function openExchange(
  dialogue: Dialogue,
  id: string,
  withId: string,
  name: string,
  when: { readonly day: number; readonly minute: number },
): Exchange {
  return {
    id,
    dialogue: dialogue.id,
    channel: dialogue.channel,
    withId,
    name,
    phase: 'attend',
    day: when.day,
    minute: when.minute,
    rings: 0,
    state: dialogue.start,
    transcript: [],
    facts: [],
    marks: [],
    uses: {},
  }
}

/** [T2] Somebody answers: the other person speaks first. */
export function answer(exchange: Exchange, dialogue: Dialogue, context: TemplateContext): Exchange {
  const state = dialogue.states[exchange.state]
  return state ? say({ ...exchange, phase: 'en-cours' }, state, context) : exchange
}

/** [T3] The learner says a line; its effects are those of the dialogue, none other. */
export function sayLine(
  exchange: Exchange,
  dialogue: Dialogue,
  lineId: string,
  context: TemplateContext,
  amount?: number,
): Exchange {
  const here = dialogue.states[exchange.state]
  const line = here?.lines.find((candidate) => candidate.id === lineId)
  if (!here || !line) return exchange
  const uses = (exchange.uses[line.id] ?? 0) + 1
  const goes = line.wearsOut && uses >= line.wearsOut.after ? line.wearsOut.goes : line.goes
  const next = dialogue.states[goes]
  const spoken: Exchange = {
    ...exchange,
    uses: { ...exchange.uses, [line.id]: uses },
    transcript: [...exchange.transcript, { who: 'vous', text: spokenText(line, context, amount), mood: here.mood }],
    facts: union(exchange.facts, line.teaches),
    marks: union(exchange.marks, line.marks),
    state: goes,
  }
  if (!next) return spoken
  const heard = line.reply
    ? {
        ...spoken,
        transcript: [...spoken.transcript, { who: 'eux' as const, text: render(line.reply, context), mood: next.mood }],
      }
    : say(spoken, next, context)
  return next.ends ? { ...heard, phase: 'termine', endedBy: line.id } : heard
}

/** What was said, with the amount typed in its place. */
function spokenText(line: DialogueLine, context: TemplateContext, amount: number | undefined): string {
  const text = line.asks ? line.text.replace('[montant]', amount === undefined ? '…' : formatAmount(amount)) : line.text
  return render(text, context)
}

/** [T4] The learner passes the call on, hangs up, or lets it ring. */
export function endExchange(exchange: Exchange, how: 'transfert' | 'sec' | 'manque' | 'oriente'): Exchange {
  return { ...exchange, phase: how === 'manque' ? 'manque' : 'termine', endedBy: how }
}

/** [T6] The learner calls back somebody whose call was missed or broken off; `null` when there is nothing to take up. */
export function callBack(exchange: Exchange, dialogue: Dialogue, context: TemplateContext): Exchange | null {
  if (exchange.channel !== 'telephone') return null
  if (exchange.phase === 'attend' || exchange.phase === 'manque') {
    return answer(
      { ...exchange, state: exchange.phase === 'manque' ? (dialogue.callback ?? exchange.state) : exchange.state },
      dialogue,
      context,
    )
  }
  const broken = exchange.phase === 'termine' && dialogue.states[exchange.state]?.mood === 'rompu'
  if (!broken || dialogue.callback === undefined) return null
  const { endedBy: _, ...open } = exchange
  return answer({ ...open, state: dialogue.callback }, dialogue, context)
}

/** [T5] An act done elsewhere while somebody waits: one more ring. */
export function ringOnce(exchange: Exchange): Exchange {
  if (exchange.phase !== 'attend' || exchange.channel !== 'telephone') return exchange
  const rings = exchange.rings + 1
  return rings >= RINGS_BEFORE_SWITCHBOARD ? endExchange({ ...exchange, rings }, 'manque') : { ...exchange, rings }
}

/** The lines that can be said now. */
export function linesOf(exchange: Exchange, dialogues: readonly Dialogue[]): readonly DialogueLine[] {
  if (exchange.phase !== 'en-cours') return []
  return stateOf(exchange, dialogues)?.lines ?? []
}

export function stateOf(exchange: Exchange, dialogues: readonly Dialogue[]): DialogueState | null {
  return dialogues.find((dialogue) => dialogue.id === exchange.dialogue)?.states[exchange.state] ?? null
}

/** The exchange under way, or the one that waits for an answer. */
export function liveExchange(desk: DeskState): Exchange | null {
  return (
    desk.exchanges.find((exchange) => exchange.phase === 'en-cours') ??
    desk.exchanges.find((exchange) => exchange.phase === 'attend') ??
    null
  )
}

function say(exchange: Exchange, state: DialogueState, context: TemplateContext): Exchange {
  return {
    ...exchange,
    transcript: [...exchange.transcript, { who: 'eux', text: render(state.says, context), mood: state.mood }],
  }
}

function union(known: readonly string[], added: readonly string[]): readonly string[] {
  return added.length === 0 ? known : [...known, ...added.filter((item) => !known.includes(item))]
}
