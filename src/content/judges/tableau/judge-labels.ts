import type { Finding, Judgement } from '../../../domain/scenario/verdict.ts'
import { type Admitted, admittedList, type ExpectedFigures, type ExpectedLabels } from '../tableau-expected.ts'
import { figuresOf, labelsOf } from './find-labels.ts'
import type { Sought, TableParameters } from './parameters.ts'
import { isAdmitted, printAdmitted, readAs } from './read-value.ts'
import { isComputed, passageOf, type ViewedCell, type WorkView } from './sheet-view.ts'

/** Judges a list of labels with their figures, against the alternative it comes closest to; `null` when it is not one. */
export function judgeLabels(expected: ExpectedLabels, parameters: TableParameters, view: WorkView): Judgement | null {
  const figures = new Map(
    parameters.lines.map((sought) => [
      sought.id,
      labelsOf(sought, view).flatMap((label) => figuresOf(label, sought, view)),
    ]),
  )
  if (!isSuchAList(figures)) return null
  const attempts = expected.alternatives.map((alternative) => compareWith(alternative, parameters, figures, view))
  const [best] = attempts.sort((a, b) => a.cost - b.cost)
  return best ? { verdict: best.verdict, findings: best.findings } : null
}

/** At least two of the labels bear a figure on the same sheet: else it is another table, and another matter. */
function isSuchAList(figures: ReadonlyMap<string, readonly ViewedCell[]>): boolean {
  const bySheet = new Map<string, number>()
  for (const cells of figures.values()) {
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1)
  }
  return [...bySheet.values()].some((count) => count >= Math.min(2, figures.size))
}

interface Comparison extends Judgement {
  /** Defects: the fewer, the closer. */
  readonly cost: number
}

function compareWith(
  alternative: ExpectedFigures,
  parameters: TableParameters,
  figures: ReadonlyMap<string, readonly ViewedCell[]>,
  view: WorkView,
): Comparison {
  const findings = parameters.lines.flatMap((sought) => {
    const cells = figures.get(sought.id) ?? []
    const admitted = alternative.values[sought.id]
    const finding =
      admitted === undefined ? unwanted(sought, cells) : judgeLine(sought, admitted, cells, view, alternative.when)
    return finding ? [finding] : []
  })
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length
  const forbidden = count(({ state }) => state === 'interdit')
  const wrong = count(({ state, passages }) => state === 'absent' && passages.length > 0)
  const absent = count(({ state, passages }) => state === 'absent' && passages.length === 0)
  const typed = count(({ state }) => state === 'forme')
  const bad = forbidden > 0 || wrong > parameters.wrongAllowed || absent > parameters.absentAllowed
  const verdict = bad ? 'faux' : wrong + absent + typed > 0 ? 'incomplet' : 'juste'
  return { verdict, findings, cost: forbidden * 100 + wrong * 10 + absent * 10 + typed }
}

/** A figure claimed where none is due. */
function unwanted(sought: Sought, cells: readonly ViewedCell[]): Finding | null {
  const claimed = cells.find((cell) => {
    const reading = readAs(cell.value, sought)
    return reading.kind === 'valeur' && reading.value !== 0
  })
  if (!claimed) return null
  return {
    id: sought.id,
    label: `${sought.names[0] ?? sought.id}\u00a0: rien ne peut être réclamé à ce titre`,
    state: 'interdit',
    passages: [passageOf(claimed)],
  }
}

function judgeLine(
  sought: Sought,
  admitted: Admitted,
  cells: readonly ViewedCell[],
  view: WorkView,
  when: string,
): Finding {
  const name = sought.names[0] ?? sought.id
  const right = cells.filter((cell) => isAdmitted(readAs(cell.value, sought), admitted, sought))
  const optional = admittedList(admitted).some((value) => value === 0 || value === null)
  const expected = `${printAdmitted(admitted, sought)}, ${when}`
  const base = { id: sought.id, expected }
  const computed = right.find((cell) => isComputed(cell, view))
  const shown = sought.formula ? computed : (computed ?? right[0])
  if (shown) return { ...base, label: name, state: 'present', passages: [passageOf(shown)] }
  const [typed] = right
  if (typed) {
    const label = `${name}\u00a0: une formule est attendue, le résultat est tapé`
    return { ...base, label, state: 'forme', passages: [passageOf(typed)] }
  }
  const [wrong] = cells
  if (wrong) return { ...base, label: name, state: 'absent', passages: [passageOf(wrong)] }
  return { ...base, label: name, state: optional ? 'present' : 'absent', passages: [] }
}
