import { isError, type Scalar } from './cell-value.ts'
import { compareScalars } from './coerce.ts'
import { parseCell } from './parse-cell.ts'

export type Test = (value: Scalar) => boolean

/**
 * The test that a criterion of NB.SI and of its sisters means: `">=30"`, `"<>payée"`, `"FA-*"`, a number, a text (case
 * apart). A comparison with a number only looks at numbers.
 */
export function criterionOf(criterion: Scalar): Test {
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error
  if (typeof criterion !== 'string')
    return (value) => sameKind(value, criterion) && compareScalars(value, criterion) === 0
  const match = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion)
  const [, operator = '', operand = ''] = match ?? []
  if (operand === '') return emptyTest(operator)
  const parsed = parseCell(operand)
  const wanted: Scalar = parsed.kind === 'texte' || parsed.kind === 'formule' ? operand : parsed.value
  const equal: Test =
    typeof wanted === 'string'
      ? wildcard(wanted)
      : (value) => (sameKind(value, wanted) || readsAs(value, wanted)) && compareScalars(readOf(value), wanted) === 0
  switch (operator) {
    case '':
    case '=':
      return equal
    case '<>':
      return (value) => !equal(value)
    default:
      return (value) => {
        if (value === null || isError(value) || !sameKind(value, wanted)) return false
        const order = compareScalars(value, wanted)
        return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0
      }
  }
}

function emptyTest(operator: string): Test {
  const isEmpty: Test = (value) => value === null || value === ''
  return operator === '<>' ? (value) => value !== null : operator === '' || operator === '=' ? isEmpty : () => false
}

const sameKind = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && a !== null && b !== null

/** A number kept as a text (“'12”) is found by the criterion 12, as spreadsheets do. */
function readsAs(value: Scalar, wanted: Scalar): boolean {
  return typeof value === 'string' && typeof wanted === 'number' && parseCell(value).kind === 'nombre'
}

const readOf = (value: Scalar): Scalar => (typeof value === 'string' ? (parseCell(value).value ?? value) : value)

function wildcard(pattern: string): Test {
  const source = pattern.replace(/~[*?~]|[.+^${}()|[\]\\]|\*|\?/g, (sign) => {
    if (sign === '*') return '[\\s\\S]*'
    if (sign === '?') return '[\\s\\S]'
    return sign === '~~' ? '~' : `\\${sign.slice(-1)}`
  })
  const expression = new RegExp(`^${source}$`, 'iu')
  return (value) => typeof value === 'string' && expression.test(value)
}
