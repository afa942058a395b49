import { type Judging, recognise } from '../../domain/attempt/recognise.ts'
import type { ReplayedAction } from '../../domain/attempt/replay.ts'
import { type RunSetup, startRun } from '../../domain/attempt/run.ts'
import { render } from '../../domain/desk/render.ts'
import { modelActs } from '../../domain/scenario/model-acts.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { formatLongDate } from '../../domain/trade/format-date.ts'
import type { Passage } from '../view-models/annotate.ts'
import { actTitle, cellsAsText, writtenText } from './words.ts'

/** What productions and model answers are read from. */
export interface ProductionSource {
  readonly setup: RunSetup
  readonly judging: Judging
}

/** Places of findings in a produced text, each with the number of its note. */
export function passagesOf(
  findings: readonly Finding[],
  offsets: Readonly<Record<string, number>>,
): readonly Passage[] {
  return findings.flatMap((finding, rank) =>
    finding.passages.flatMap((passage) => {
      const base = offsets[passage.field]
      if (base === undefined) return []
      const tone = finding.state === 'present' ? 'good' : finding.state === 'interdit' ? 'bad' : 'doubt'
      return [{ start: base + passage.start, end: base + passage.end, note: rank + 1, tone } as const]
    }),
  )
}

/** What was produced: a text as typed, a conversation as it was held, a table as lines. */
export function producedText(made: ReplayedAction) {
  const { act } = made.action
  const written = writtenText(act)
  if (written) return written
  if (act.gesture === 'terminer-classeur') {
    return { text: act.sheets.map((sheet) => cellsAsText(sheet.cells)).join('\n\n'), offsets: {} }
  }
  if ('exchange' in act) {
    const exchange = made.after.desk.exchanges.find(({ id }) => id === act.exchange)
    if (!exchange) return null
    const lines = exchange.transcript.map(
      ({ who, text }) => `${who === 'vous' ? 'Vous' : exchange.name}\u00a0: ${text}`,
    )
    return { text: lines.join('\n'), offsets: {} }
  }
  return { text: actTitle(act, made.before), offsets: {} }
}

/** The right production of an obligation in this case, with what makes it right. */
export function modelText(source: ProductionSource, obligationId: string, made: ReplayedAction | null) {
  const obligation = source.setup.rules.obligations.find(({ id }) => id === obligationId)
  if (!obligation) return null
  const acts = modelActs(source.setup.scenario, source.setup.caseFile, obligation)
  const last = acts.findLast((act) => writtenText(act) !== null)
  if (last) {
    const written = writtenText(last)
    const before = made?.before ?? startRun(source.setup)
    const findings = recognise(source.setup, before, last, source.judging).judgements[obligationId]?.findings ?? []
    return written
      ? {
          text: written.text,
          passages: passagesOf(
            findings.filter(({ state }) => state === 'present'),
            written.offsets,
          ),
        }
      : null
  }
  const text = acts.flatMap((act) => modelLine(source, act)).join('\n')
  return text === '' ? null : { text, passages: [] }
}

function modelLine(source: ProductionSource, act: Act): readonly string[] {
  switch (act.gesture) {
    case 'terminer-classeur':
      return act.sheets.map((sheet) => cellsAsText(sheet.cells))
    case 'dire': {
      const event = source.setup.rules.events.find(({ id }) => id === act.exchange)
      const spoken = event?.effects.flatMap((effect) => ('dialogue' in effect ? [effect.dialogue] : []))
      const line = source.setup.scenario.dialogues
        .filter(({ id }) => spoken?.includes(id))
        .flatMap((dialogue) => Object.values(dialogue.states).flatMap((state) => state.lines))
        .find(({ id }) => id === act.line)
      return line ? [`— ${render(line.text, { caseFile: source.setup.caseFile })}`] : []
    }
    case 'poser-rappel':
      return [`${formatLongDate(act.date)}\u00a0: ${act.title}`]
    default:
      return []
  }
}
