import type { BinaryOperator, FormulaNode } from './formula-tree.ts'
import { type Token, tokenize } from './tokenize.ts'

export type ParsedFormula =
  | { readonly ok: true; readonly tree: FormulaNode }
  /** A French sentence for the person who types, and where it goes wrong. */
  | { readonly ok: false; readonly message: string; readonly at: number }

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
]
/** Deep enough for any real formula; beyond, the stack of the browser is at stake. */
const MAX_DEPTH = 100
const NOTHING: FormulaNode = { kind: 'erreur', code: '#ERREUR!' }

/** Reads a formula typed with its `=`, French way: `;` between arguments, decimal comma, French function names. */
export function parseFormula(input: string): ParsedFormula {
  const tokens = tokenize(input)
  let next = 0
  let depth = 0
  let problem: { readonly message: string; readonly at: number } | null = null

  const peek = (): Token | undefined => tokens[next]
  const isSign = (text: string): boolean => {
    const token = peek()
    return token?.kind === 'signe' && token.text === text
  }
  /** Keeps the first problem and leaves the rest unread, so that every loop ends. */
  const fail = (message: string, at: number): FormulaNode => {
    problem ??= { message, at }
    next = tokens.length
    return NOTHING
  }
  const failOn = (token: Token): FormulaNode => fail(surprise(token), token.start)

  const operation = (level: number): FormulaNode => {
    const operators = LEVELS[level]
    if (!operators) return signed()
    let left = operation(level + 1)
    for (;;) {
      const token = peek()
      const operator = token?.kind === 'signe' ? operators.find((candidate) => candidate === token.text) : undefined
      if (!operator) return left
      next += 1
      left = { kind: 'operation', operator, left, right: operation(level + 1) }
    }
  }

  /** A sign binds closer than a power, and a percentage closer still: =-2^2 is 4, as in every spreadsheet. */
  const signed = (): FormulaNode => {
    depth += 1
    if (depth > MAX_DEPTH) return fail('Cette formule est trop longue. Calculez en plusieurs cellules.', 0)
    const node = isSign('-') || isSign('+') ? signOf() : percentOf(primary())
    depth -= 1
    return node
  }

  const signOf = (): FormulaNode => {
    const negative = isSign('-')
    next += 1
    return { kind: 'signe', negative, of: signed() }
  }

  const percentOf = (of: FormulaNode): FormulaNode => {
    let node = of
    while (isSign('%')) {
      next += 1
      node = { kind: 'pourcent', of: node }
    }
    return node
  }

  const primary = (): FormulaNode => {
    const token = peek()
    if (!token) return fail('La formule n’est pas finie. Il manque une valeur à la fin.', input.length)
    next += 1
    switch (token.kind) {
      case 'nombre':
      case 'texte':
        return { kind: 'constante', value: token.value }
      case 'erreur':
        return { kind: 'erreur', code: token.code }
      case 'reference':
        return { kind: 'reference', reference: token.reference }
      case 'nom':
        if (token.call) return call(token.name)
        if (token.name === 'VRAI' || token.name === 'FAUX') return { kind: 'constante', value: token.name === 'VRAI' }
        // An unknown word is not a slip of writing: the cell shows #NOM?, as a spreadsheet does.
        return { kind: 'erreur', code: '#NOM?' }
      case 'signe':
        return token.text === '(' ? closed(operation(0)) : failOn(token)
      case 'inconnu':
        return failOn(token)
    }
  }

  const closed = (node: FormulaNode): FormulaNode => {
    const token = peek()
    if (!token) return fail('Il manque une parenthèse fermante.', input.length)
    if (!isSign(')')) return failOn(token)
    next += 1
    return node
  }

  const call = (name: string): FormulaNode => {
    next += 1
    const args: (FormulaNode | null)[] = []
    if (isSign(')')) return closed({ kind: 'appel', name, args })
    for (;;) {
      args.push(isSign(';') || isSign(')') ? null : operation(0))
      if (!isSign(';')) return closed({ kind: 'appel', name, args })
      next += 1
    }
  }

  const tree = operation(0)
  const rest = peek()
  if (rest) failOn(rest)
  return problem === null ? { ok: true, tree } : { ok: false, ...(problem as { message: string; at: number }) }
}

function surprise(token: Token): string {
  if (token.kind === 'inconnu') {
    if (token.text.startsWith('"')) return 'Le texte ouvert par un guillemet n’est pas fermé.'
    if (token.text === ',') return 'Séparez les arguments par un point-virgule.'
    if (token.text === ':') return 'Une plage s’écrit de cellule à cellule, comme A1:B9.'
    return `Le signe « ${token.text} » n’a pas de sens dans une formule.`
  }
  if (token.kind !== 'signe') return 'Il manque un opérateur (+, −, *, /, &) ou un point-virgule.'
  if (token.text === ')') return 'Une parenthèse fermante est en trop, ou une valeur manque avant elle.'
  if (token.text === ';') return 'Le point-virgule ne sépare que les arguments d’une fonction.'
  return `Il manque une valeur avant « ${token.text} ».`
}
