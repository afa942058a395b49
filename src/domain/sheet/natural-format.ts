import type { CellFormat } from './cell-value.ts'
import type { BinaryOperator, FormulaNode, Reference } from './formula-tree.ts'

const OF_ARGUMENT: Readonly<Record<string, readonly number[]>> = {
  SOMME: [0],
  MOYENNE: [0],
  MEDIANE: [0],
  MIN: [0],
  MAX: [0],
  'GRANDE.VALEUR': [0],
  'PETITE.VALEUR': [0],
  ARRONDI: [0],
  'ARRONDI.INF': [0],
  'ARRONDI.SUP': [0],
  TRONQUE: [0],
  ABS: [0],
  SI: [1, 2],
  SIERREUR: [0, 1],
  'SI.NON.DISP': [0, 1],
  'SOMME.SI': [2, 0],
  'MOYENNE.SI': [2, 0],
  'SOMME.SI.ENS': [0],
  'MOYENNE.SI.ENS': [0],
  'MAX.SI.ENS': [0],
  'MIN.SI.ENS': [0],
  INDEX: [0],
  RECHERCHEX: [2],
}
const DATE_FUNCTIONS: ReadonlySet<string> = new Set([
  'AUJOURDHUI',
  'DATE',
  'FIN.MOIS',
  'MOIS.DECALER',
  'SERIE.JOUR.OUVRE',
])

/** The format a formula takes when none was chosen: a sum of euros is in euros, a date plus days is a date. */
export function naturalFormat(node: FormulaNode, formatOf: (reference: Reference) => CellFormat): CellFormat {
  const read = (child: FormulaNode): CellFormat => naturalFormat(child, formatOf)
  switch (node.kind) {
    case 'constante':
    case 'erreur':
      return 'standard'
    case 'pourcent':
      return 'pourcent'
    case 'signe':
      return read(node.of)
    case 'reference':
      return formatOf(node.reference)
    case 'operation':
      return ofOperation(node.operator, read(node.left), read(node.right))
    case 'appel': {
      if (DATE_FUNCTIONS.has(node.name)) return 'date'
      for (const index of OF_ARGUMENT[node.name] ?? []) {
        const argument = node.args[index]
        const format = argument ? read(argument) : 'standard'
        if (format !== 'standard') return format
      }
      return 'standard'
    }
  }
}

function ofOperation(operator: BinaryOperator, left: CellFormat, right: CellFormat): CellFormat {
  const either = (format: CellFormat) => left === format || right === format
  switch (operator) {
    case '+':
    case '-':
      if (left === 'date' && right === 'date') return 'standard'
      if (either('date')) return 'date'
      if (either('euro')) return 'euro'
      if (left === right) return left
      return either('nombre') ? 'nombre' : 'standard'
    case '*':
      return either('euro') ? 'euro' : either('nombre') ? 'nombre' : 'standard'
    case '/':
      if (left === 'euro') return right === 'euro' ? 'standard' : 'euro'
      return left === 'nombre' && right !== 'nombre' ? 'nombre' : 'standard'
    default:
      return 'standard'
  }
}
