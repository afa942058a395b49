import type { ExpectedRow } from '../tableau-expected.ts'
import type { ViewedCell, WorkView } from './sheet-view.ts'
import { compact, headingScore, placeOf, wordsOf } from './words.ts'

/** Where a line of the table stands. A line may stand in several places (the export, and the learner's own sheet). */
export interface LinePlace {
  readonly key: string
  readonly sheet: string
  readonly row: number
}

/** Finds the lines by their key wherever it is written; a line whose key was not kept, by a name that no other line bears. */
export function placeLines(
  rows: readonly ExpectedRow[],
  keys: readonly string[],
  view: WorkView,
): readonly LinePlace[] {
  return view.sheets.flatMap(({ name, cells }) => {
    const texts = cells.filter((cell) => typeof cell.value === 'string' || typeof cell.value === 'number')
    const keyColumns = columnsHeaded(texts, keys)
    return rows.flatMap((row): readonly LinePlace[] => {
      const wanted = compact(row.key)
      const byKey = texts.filter((cell) => compact(String(cell.value)).includes(wanted))
      const inKeyColumn = byKey.filter((cell) => keyColumns.has(cell.column))
      const alone = rows.filter((other) => other.name === row.name).length === 1
      const found = inKeyColumn.length > 0 ? inKeyColumn : byKey
      const chosen = found.length > 0 ? found : alone ? texts.filter((cell) => isNamed(cell, row.name)) : []
      return [...new Set(chosen.map((cell) => cell.row))].map((rank) => ({ key: row.key, sheet: name, row: rank }))
    })
  })
}

function columnsHeaded(cells: readonly ViewedCell[], names: readonly string[]): ReadonlySet<number> {
  return new Set(cells.flatMap((cell) => (headingScore(String(cell.value), names, []) > 0 ? [cell.column] : [])))
}

/** “M. et Mme Bourguet” is found by “Bourguet”: every word of the name that is not a title. */
function isNamed(cell: ViewedCell, name: string): boolean {
  if (typeof cell.value !== 'string') return false
  const words = wordsOf(cell.value)
  const proper = wordsOf(name).filter((word) => !['m', 'mme', 'mlle', 'monsieur', 'madame'].includes(word))
  return proper.length > 0 && words.length <= proper.length + 3 && proper.every((word) => placeOf(words, word) >= 0)
}
