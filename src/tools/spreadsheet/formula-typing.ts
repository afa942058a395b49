import { FUNCTION_HELP, type FunctionHelp } from '../../domain/sheet/function-help.ts'
import { foldName, tokenize } from '../../domain/sheet/tokenize.ts'
import { writeReference } from '../../domain/sheet/write-reference.ts'

/** What the formula bar can say while a formula is typed. */
export interface TypingHelp {
  /** Functions whose name begins as what is being typed. */
  readonly proposals: readonly FunctionHelp[]
  /** Where the name being typed begins. */
  readonly from: number
  /** The function whose arguments are being typed. */
  readonly current: FunctionHelp | null
}

const NONE: TypingHelp = { proposals: [], from: 0, current: null }
const MOST = 6

/** Help for a formula, the caret at `caret`. */
export function typingHelp(text: string, caret: number): TypingHelp {
  if (!text.startsWith('=')) return NONE
  const before = text.slice(0, caret)
  const current = openFunction(before)
  const word = /[\p{L}][\p{L}\p{N}.]*$/u.exec(before)
  const inText = (before.match(/"/g) ?? []).length % 2 === 1
  if (!word || inText || /^[A-Za-z]{1,2}$/.test(word[0]) || /^[\p{L}\p{N}.(]/u.test(text.slice(caret))) {
    return { proposals: [], from: caret, current }
  }
  const start = foldName(word[0])
  const proposals = FUNCTION_HELP.filter(({ name }) => name.startsWith(start)).slice(0, MOST)
  return { proposals, from: word.index, current }
}

/** The innermost function whose parenthesis is open before the caret. */
function openFunction(before: string): FunctionHelp | null {
  const open: (string | null)[] = []
  let last: string | null = null
  for (const token of tokenize(before)) {
    if (token.kind === 'signe' && token.text === '(') open.push(last)
    if (token.kind === 'signe' && token.text === ')') open.pop()
    last = token.kind === 'nom' ? token.name : null
  }
  const name = open.findLast((candidate) => candidate !== null)
  return FUNCTION_HELP.find((help) => help.name === name) ?? null
}

/** The text once a proposal is taken, and where the caret goes. */
export function complete(
  text: string,
  caret: number,
  from: number,
  name: string,
): { readonly text: string; readonly caret: number } {
  const start = `${text.slice(0, from)}${name}(`
  return { text: start + text.slice(caret), caret: start.length }
}

/** Whether a cell that is clicked would be read as a reference: after `=`, an operator, a parenthesis, a semicolon. */
export function takesReference(text: string, caret: number): boolean {
  return text.startsWith('=') && /[=(;+\-*/^&<>:]\s*$/.test(text.slice(0, caret))
}

export interface TintedPiece {
  readonly text: string
  /** Rank of the colour, 0 for plain text. The same reference always has the same colour. */
  readonly tint: number
}

const TINTS = 4

/** A formula cut so that each reference has its colour, and the references themselves with theirs. */
export function tintedPieces(text: string): readonly TintedPiece[] {
  if (!text.startsWith('=')) return [{ text, tint: 0 }]
  const pieces: TintedPiece[] = []
  const known: string[] = []
  let from = 0
  for (const token of tokenize(text)) {
    if (token.kind !== 'reference') continue
    const written = text.slice(token.start, token.end)
    const plain = written.replaceAll('$', '').toUpperCase()
    if (!known.includes(plain)) known.push(plain)
    if (token.start > from) pieces.push({ text: text.slice(from, token.start), tint: 0 })
    pieces.push({ text: written, tint: (known.indexOf(plain) % TINTS) + 1 })
    from = token.end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), tint: 0 })
  return pieces
}

/** A formula as a spreadsheet writes it once entered: functions and references in capitals. */
export function tidyFormula(text: string): string {
  if (!text.startsWith('=')) return text
  let tidy = ''
  let from = 0
  for (const token of tokenize(text)) {
    if (token.kind !== 'nom' && token.kind !== 'reference') continue
    tidy += text.slice(from, token.start)
    tidy +=
      token.kind === 'nom'
        ? token.call
          ? token.name
          : text.slice(token.start, token.end)
        : writeReference(token.reference)
    from = token.end
  }
  return tidy + text.slice(from)
}
