const accents: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '…': '.',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\t': ' ',
  '\r': ' ',
  ß: 'ss',
}

const marks = /[\u0300-\u036f]/g

const folds = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const folded = computeFold(character)
  folds.set(character, folded)
  return folded
}

function computeFold(character: string): string {
  const lower = character.toLowerCase()
  return accents[lower] ?? lower.normalize('NFD').replace(marks, '')
}

/** Folds a word for comparison: small letters, no accents, plain apostrophes, ligatures opened. */
export function fold(text: string): string {
  let out = ''
  for (const character of text.normalize('NFC')) out += foldCharacter(character)
  return out
}

export interface FoldedText {
  readonly folded: string
  /** For each folded character, its place in the text as typed; one more entry for the end. */
  readonly origin: readonly number[]
}

/** Folds a whole text and keeps, for each folded character, its offset in the text as typed. */
export function foldText(text: string): FoldedText {
  let folded = ''
  const origin: number[] = []
  let at = 0
  for (const character of text) {
    const piece = foldCharacter(character)
    // Runs of blanks count as one, wherever they fall.
    if (!(piece === ' ' && folded.endsWith(' '))) {
      for (let index = 0; index < piece.length; index++) origin.push(at)
      folded += piece
    }
    at += character.length
  }
  origin.push(at)
  return { folded, origin }
}
