import type { FormulaNode } from './formula-tree.ts'
import { FUNCTIONS } from './functions/index.ts'
import { isFormula } from './parse-cell.ts'
import { parseFormula } from './parse-formula.ts'

/** What a spreadsheet would refuse in a cell, as a French sentence with its place; `null` when it can be entered. */
export function checkFormula(input: string): { readonly message: string; readonly at: number } | null {
  if (!isFormula(input)) return null
  const parsed = parseFormula(input)
  if (!parsed.ok) return { message: parsed.message, at: parsed.at }
  const message = badCall(parsed.tree)
  return message === null ? null : { message, at: input.length }
}

function badCall(node: FormulaNode): string | null {
  switch (node.kind) {
    case 'constante':
    case 'erreur':
    case 'reference':
      return null
    case 'operation':
      return badCall(node.left) ?? badCall(node.right)
    case 'signe':
    case 'pourcent':
      return badCall(node.of)
    case 'appel': {
      const rule = FUNCTIONS[node.name]
      if (rule && (node.args.length < rule.min || node.args.length > rule.max)) return arity(node.name, rule)
      return node.args.reduce<string | null>((found, arg) => found ?? (arg ? badCall(arg) : null), null)
    }
  }
}

function arity(name: string, { min, max }: { readonly min: number; readonly max: number }): string {
  if (max === 0) return `${name} s’écrit sans argument : ${name}().`
  const count = min === max ? `${min}` : max > 10 ? `au moins ${min}` : `${min} à ${max}`
  return `${name} attend ${count} argument${max === 1 ? '' : 's'}, séparés par des points-virgules.`
}

/** Whether a formula reads at least one cell: `=1250+40` does not, nor does a typed value. */
export function readsCells(input: string): boolean {
  if (!isFormula(input)) return false
  const parsed = parseFormula(input)
  return parsed.ok && hasReference(parsed.tree)
}

function hasReference(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'constante':
    case 'erreur':
      return false
    case 'reference':
      return true
    case 'operation':
      return hasReference(node.left) || hasReference(node.right)
    case 'signe':
    case 'pourcent':
      return hasReference(node.of)
    case 'appel':
      return node.args.some((arg) => arg !== null && hasReference(arg))
  }
}
