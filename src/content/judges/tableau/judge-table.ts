import type { SheetContent } from '../../../domain/scenario/tools.ts'
import type { Finding, Judgement } from '../../../domain/scenario/verdict.ts'
import type { Admitted, ExpectedRow, ExpectedTable } from '../tableau-expected.ts'
import { figuresOf, labelsOf } from './find-labels.ts'
import { type LinePlace, placeLines } from './find-lines.ts'
import type { Sought, TableParameters } from './parameters.ts'
import { isAdmitted, printAdmitted, readAs } from './read-value.ts'
import { isComputed, passageOf, type ViewedCell, type WorkView } from './sheet-view.ts'
import { headingScore } from './words.ts'

/** How far above the first line a heading may stand. */
const HEADING_REACH = 8

interface ChosenColumn {
  readonly sought: Sought
  readonly sheet: string | null
  readonly column: number
}

/** Judges a table line by line; `null` when nothing of the work is there. `given` is the workbook as it was received. */
export function judgeTable(
  expected: ExpectedTable,
  parameters: TableParameters,
  view: WorkView,
  given: readonly SheetContent[],
): Judgement | null {
  const places = placeLines(expected.rows, parameters.keys, view)
  if (places.length === 0) return null
  const columns = parameters.columns.map((sought) => chooseColumn(sought, expected.rows, places, view))
  if (!isWorked(columns, places, view, given)) return null
  const lines = expected.rows.map((row) => judgeLine(row, columns, places, view))
  const wrong = lines.filter(({ right }) => !right).length
  const totals = parameters.totals.flatMap((sought) => {
    const admitted = expected.totals[sought.id]
    return admitted === undefined ? [] : [judgeTotal(sought, admitted, columns, places, view)]
  })
  const missing = totals.some(({ state }) => state !== 'present')
  const verdict = wrong > parameters.wrongAllowed ? 'faux' : wrong > 0 || missing ? 'incomplet' : 'juste'
  return { verdict, findings: [...lines.flatMap(({ findings }) => findings), ...totals] }
}

/** The column of a meaning: by its heading, then the one that says it best on the lines, then the fuller. */
function chooseColumn(
  sought: Sought,
  rows: readonly ExpectedRow[],
  places: readonly LinePlace[],
  view: WorkView,
): ChosenColumn {
  const candidates = view.sheets.flatMap(({ name, cells }) => {
    const own = places.filter((place) => place.sheet === name)
    if (own.length === 0) return []
    const top = Math.min(...own.map((place) => place.row))
    return cells.flatMap((cell) => {
      const above = cell.row < top && cell.row >= top - HEADING_REACH
      const score = above && typeof cell.value === 'string' ? headingScore(cell.value, sought.names, sought.except) : 0
      if (score === 0) return []
      const right = rows.filter((row) => {
        const admitted = row.values[sought.id]
        const found = cellOf(row, { sought, sheet: name, column: cell.column }, places, view)
        return admitted !== undefined && found !== null && isAdmitted(readAs(found.value, sought), admitted, sought)
      }).length
      const filled = own.filter((place) => view.at(name, cell.column, place.row) !== null).length
      return [{ sheet: name, column: cell.column, score, right, filled }]
    })
  })
  const [best] = candidates.sort((a, b) => b.right - a.right || b.score - a.score || b.filled - a.filled)
  return { sought, sheet: best?.sheet ?? null, column: best?.column ?? 0 }
}

/** The cell of a line in a column: of the first place of the line where something is written. */
function cellOf(
  row: ExpectedRow,
  column: ChosenColumn,
  places: readonly LinePlace[],
  view: WorkView,
): ViewedCell | null {
  for (const place of places) {
    if (place.key !== row.key || place.sheet !== column.sheet) continue
    const cell = view.at(place.sheet, column.column, place.row)
    if (cell) return cell
  }
  return null
}

/** Something was written in a column judged that was not in the workbook received. */
function isWorked(
  columns: readonly ChosenColumn[],
  places: readonly LinePlace[],
  view: WorkView,
  given: readonly SheetContent[],
): boolean {
  return columns.some(({ sheet, column }) =>
    places.some((place) => {
      if (place.sheet !== sheet) return false
      const cell = view.at(place.sheet, column, place.row)
      const former = given.find(({ name }) => name === sheet)?.cells.find(({ ref }) => ref === cell?.ref)
      return cell !== null && former?.input !== cell.input
    }),
  )
}

function judgeLine(
  row: ExpectedRow,
  columns: readonly ChosenColumn[],
  places: readonly LinePlace[],
  view: WorkView,
): { readonly right: boolean; readonly findings: readonly Finding[] } {
  const findings = columns.flatMap((column): readonly Finding[] => {
    const { sought } = column
    const admitted = row.values[sought.id]
    if (admitted === undefined) return []
    const cell = cellOf(row, column, places, view)
    const right = column.sheet !== null && isAdmitted(readAs(cell?.value ?? null, sought), admitted, sought)
    return [
      {
        id: `${row.key}-${sought.id}`,
        label: `${row.name}, ${row.key}\u00a0: ${sought.names[0] ?? sought.id}`,
        state: right ? 'present' : 'absent',
        passages: cell ? [passageOf(cell)] : [],
        expected: printAdmitted(admitted, sought),
      },
    ]
  })
  return { right: findings.every(({ state }) => state === 'present'), findings }
}

/** A total said by its label, or standing under the column that it adds up. */
function judgeTotal(
  sought: Sought,
  admitted: Admitted,
  columns: readonly ChosenColumn[],
  places: readonly LinePlace[],
  view: WorkView,
): Finding {
  const lineRows = new Set(places.map((place) => `${place.sheet}!${place.row}`))
  const isLine = (cell: ViewedCell) => lineRows.has(`${cell.sheet}!${cell.row}`)
  const column = columns.find((candidate) => candidate.sought.id === sought.column)
  const labelled = labelsOf(sought, view).flatMap((label) => figuresOf(label, sought, view))
  const under = view.sheets.flatMap(({ name, cells }) =>
    cells.filter((cell) => name === column?.sheet && cell.column === column.column && isComputed(cell, view)),
  )
  const found = [...labelled, ...under].filter((cell) => !isLine(cell))
  const right = found.filter((cell) => isAdmitted(readAs(cell.value, sought), admitted, sought))
  const computed = sought.formula ? right.find((cell) => isComputed(cell, view)) : right[0]
  const shown = computed ?? right[0] ?? found[0]
  return {
    id: sought.id,
    label: computed
      ? `${sought.names[0] ?? sought.id}`
      : right.length > 0
        ? `${sought.names[0] ?? sought.id}\u00a0: une formule est attendue, le résultat est tapé`
        : `${sought.names[0] ?? sought.id}`,
    state: computed ? 'present' : right.length > 0 ? 'forme' : 'absent',
    passages: shown ? [passageOf(shown)] : [],
    expected: printAdmitted(admitted, sought),
  }
}
