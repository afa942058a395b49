import { fold } from './fold.ts'

export type WordKind = 'v' | 'n' | 'a' | 'b' | 'p' | 'o'

export interface Reading {
  /** Folded dictionary form. */
  readonly lemma: string
  readonly kind: WordKind
  /** The word as the dictionary spells it, accents included. */
  readonly form: string
}

interface Paradigm {
  readonly kind: WordKind
  readonly lemmaEnd: string
  readonly ends: ReadonlyMap<string, readonly string[]>
}

export interface FrenchTable {
  /** Every dictionary reading of a folded word; empty when the word is unknown. */
  readonly lookup: (folded: string) => readonly Reading[]
  /** Every folded form of a folded dictionary form. */
  readonly forms: (lemma: string) => readonly string[]
}

/** Opens the pinned dictionary text (stems and endings); throws on another format, which is a build error. */
export function openFrenchTable(source: string): FrenchTable {
  const lines = source.split('\n')
  if (lines[0] !== 'francais 1') throw new Error('Dictionnaire français : format inconnu.')
  const count = Number(lines[2])
  const paradigms: Paradigm[] = []
  for (let index = 0; index < count; index++) {
    const line = lines[3 + index] ?? ''
    const [lemmaEnd = '', ...others] = line.slice(2).split(',')
    const ends = new Map<string, string[]>()
    for (const end of [lemmaEnd, ...others]) {
      const key = fold(end)
      const known = ends.get(key)
      if (known) known.push(end)
      else ends.set(key, [end])
    }
    paradigms.push({ kind: line.charAt(0) as WordKind, lemmaEnd, ends })
  }
  const stems = new Map<string, { stem: string; paradigm: Paradigm }[]>()
  let previous = ''
  for (let index = 3 + count; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const space = line.lastIndexOf(' ')
    const stem = previous.slice(0, line.charCodeAt(0) - 48) + line.slice(1, space)
    previous = stem
    const paradigm = paradigms[Number.parseInt(line.slice(space + 1), 36)]
    if (!paradigm) continue
    const key = fold(stem)
    const same = stems.get(key)
    if (same) same.push({ stem, paradigm })
    else stems.set(key, [{ stem, paradigm }])
  }

  const seen = new Map<string, readonly Reading[]>()
  const lookup = (folded: string): readonly Reading[] => {
    const known = seen.get(folded)
    if (known) return known
    const readings: Reading[] = []
    for (let cut = folded.length; cut >= 0; cut--) {
      for (const { stem, paradigm } of stems.get(folded.slice(0, cut)) ?? []) {
        for (const end of paradigm.ends.get(folded.slice(cut)) ?? []) {
          readings.push({ lemma: fold(stem + paradigm.lemmaEnd), kind: paradigm.kind, form: stem + end })
        }
      }
    }
    if (seen.size < 50_000) seen.set(folded, readings)
    return readings
  }

  const forms = (lemma: string): readonly string[] => {
    const found = new Set<string>([lemma])
    for (let cut = lemma.length; cut >= 0; cut--) {
      for (const { stem, paradigm } of stems.get(lemma.slice(0, cut)) ?? []) {
        if (fold(paradigm.lemmaEnd) !== lemma.slice(cut)) continue
        for (const end of paradigm.ends.keys()) found.add(fold(stem) + end)
      }
    }
    return [...found]
  }
  return { lookup, forms }
}
