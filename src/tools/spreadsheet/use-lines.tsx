import type { CellRange } from '../../domain/sheet/cell-ref.ts'
import type { MenuAction } from '../../ui/components/menu.tsx'
import { shiftLines, withSheet } from './edits.ts'
import { DEFAULT_WIDTH, type SheetDraft, type WorkbookDraft, widthFor } from './workbook-draft.ts'

interface LinesInput {
  readonly draft: WorkbookDraft
  readonly sheet: SheetDraft
  readonly range: CellRange
  readonly extent: { readonly columns: number; readonly rows: number }
  readonly change: (draft: WorkbookDraft) => void
  readonly setStatus: (status: string) => void
}

/** What the menu « Lignes et colonnes » does around the selection. */
export function useLines({ draft, sheet, range, extent, change, setStatus }: LinesInput): readonly MenuAction[] {
  const rows = range.bottom - range.top + 1
  const columns = range.right - range.left + 1
  const act = (id: string, label: string, next: () => WorkbookDraft, said: string): MenuAction => ({
    id,
    label,
    onAction: () => {
      change(next())
      setStatus(said)
    },
  })
  const setWidth = (width: (column: number) => number) =>
    withSheet(draft, (one) => {
      const widths: Record<number, number> = { ...one.widths }
      for (let column = range.left; column <= range.right; column += 1) widths[column] = width(column)
      return { ...one, widths }
    })
  const widen = (by: number) => setWidth((column) => Math.max(36, (sheet.widths[column] ?? DEFAULT_WIDTH) + by))
  const isFrozen = sheet.frozen === range.top + 1
  return [
    act(
      'ligne-plus',
      rows > 1 ? `Insérer ${rows} lignes au-dessus` : 'Insérer une ligne au-dessus',
      () => shiftLines(draft, 'ligne', range.top, rows),
      'Lignes insérées.',
    ),
    act(
      'colonne-plus',
      columns > 1 ? `Insérer ${columns} colonnes à gauche` : 'Insérer une colonne à gauche',
      () => shiftLines(draft, 'colonne', range.left, columns),
      'Colonnes insérées.',
    ),
    act(
      'ligne-moins',
      rows > 1 ? `Supprimer les ${rows} lignes` : 'Supprimer la ligne',
      () => shiftLines(draft, 'ligne', range.top, -rows),
      'Lignes supprimées.',
    ),
    act(
      'colonne-moins',
      columns > 1 ? `Supprimer les ${columns} colonnes` : 'Supprimer la colonne',
      () => shiftLines(draft, 'colonne', range.left, -columns),
      'Colonnes supprimées.',
    ),
    act(
      'ajuster',
      'Ajuster la largeur au contenu',
      () => setWidth((column) => widthFor(sheet, column, extent.rows)),
      'Largeur ajustée.',
    ),
    act('elargir', 'Élargir la colonne', () => widen(24), 'Colonne élargie.'),
    act('retrecir', 'Rétrécir la colonne', () => widen(-24), 'Colonne rétrécie.'),
    act(
      'figer',
      isFrozen ? 'Libérer les lignes figées' : `Figer jusqu’à la ligne ${range.top + 1}`,
      () => withSheet(draft, (one) => ({ ...one, frozen: isFrozen ? 0 : range.top + 1 })),
      isFrozen ? 'Lignes libérées.' : 'Lignes figées.',
    ),
  ]
}
