import { isError, type Scalar, sheetError } from './cell-value.ts'
import { compareScalars, toNumber, toText } from './coerce.ts'
import type { BinaryOperator } from './formula-tree.ts'
import { power } from './functions/arithmetic.ts'
import { addNumbers, significant } from './significant.ts'

/** The result of an operator on two values; the first error met passes through. */
export function computeOperation(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left
  if (isError(right)) return right
  switch (operator) {
    case '&': {
      const [a, b] = [toText(left), toText(right)]
      return typeof a !== 'string' ? a : typeof b !== 'string' ? b : a + b
    }
    case '=':
      return compareScalars(left, right) === 0
    case '<>':
      return compareScalars(left, right) !== 0
    case '<':
      return compareScalars(left, right) < 0
    case '<=':
      return compareScalars(left, right) <= 0
    case '>':
      return compareScalars(left, right) > 0
    case '>=':
      return compareScalars(left, right) >= 0
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return calculate(operator, left, right)
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left)
  if (typeof a !== 'number') return a
  const b = toNumber(right)
  if (typeof b !== 'number') return b
  switch (operator) {
    case '+':
      return addNumbers(a, b)
    case '-':
      return addNumbers(a, -b)
    case '*':
      return significant(a * b)
    case '/':
      return b === 0 ? sheetError('#DIV/0!') : significant(a / b)
    case '^':
      return power(a, b)
  }
}

/** A value with its sign; a plus sign changes nothing, not even a text. */
export function signOf(value: Scalar, negative: boolean): Scalar {
  if (!negative) return value
  const number = toNumber(value)
  return typeof number === 'number' ? 0 - number : number
}

/** A value divided by one hundred. */
export function percentOf(value: Scalar): Scalar {
  const number = toNumber(value)
  return typeof number === 'number' ? significant(number / 100) : number
}
