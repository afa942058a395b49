import { columnName } from './cell-ref.ts'
import type { RefEnd, Reference } from './formula-tree.ts'

/** A sheet's name as a formula writes it, between apostrophes when it is not a plain word. */
export function writeSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
  return plain ? name : `'${name.replaceAll("'", "''")}'`
}

/** A reference as typed: `$B$7`, `B2:D9`, `'Données 2'!A:A`. */
export function writeReference(reference: Omit<Reference, 'start' | 'end'>): string {
  const sheet = reference.sheet === null ? '' : `${writeSheetName(reference.sheet)}!`
  const to = reference.to ? `:${writeEnd(reference.to)}` : ''
  return sheet + writeEnd(reference.from) + to
}

function writeEnd(end: RefEnd): string {
  const column = end.column === null ? '' : (end.fixedColumn ? '$' : '') + columnName(end.column)
  const row = end.row === null ? '' : (end.fixedRow ? '$' : '') + (end.row + 1)
  return column + row
}
