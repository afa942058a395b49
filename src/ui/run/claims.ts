import type { ReplayedAction } from '../../domain/attempt/replay.ts'
import type { RunSetup } from '../../domain/attempt/run.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { actTitle, writtenText } from './words.ts'

/** Finding by which a learner says that a work was done, before the act is pointed at. */
export const NOT_DONE = 'rien'

/** Written acts that could be a work which nobody recognised, one line each. */
export function claimable(
  source: { readonly setup: RunSetup; readonly replayed: readonly ReplayedAction[] },
  obligation: string,
) {
  const wanted = source.setup.rules.obligations.find(({ id }) => id === obligation)
  const lines: { readonly seq: number; readonly start: number; readonly text: string }[] = []
  let start = 0
  for (const { action, before, after } of source.replayed) {
    if (!wanted?.recognised.gestures.includes(action.act.gesture) || !writtenText(action.act)) continue
    // One line is one choice: a subject of two sentences stays whole.
    const subject = 'subject' in action.act ? `, ${action.act.subject.replace(/[.!?…]+(?=\s)/g, ',')}` : ''
    const text = `${formatTime(after.play.minute)}\u00a0: ${actTitle(action.act, before)}${subject}`.replace(
      /\s*\n\s*/g,
      ' ',
    )
    lines.push({ seq: action.seq, start, text })
    start += text.length + 1
  }
  return lines
}
