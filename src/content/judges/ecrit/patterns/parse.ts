import { fold } from '../language/fold.ts'
import type { FrenchTable } from '../language/french.ts'
import type { ValueKind } from '../values/mention.ts'
import type { Element, Pattern, Piece, Sequence } from './pattern.ts'

const kinds: readonly ValueKind[] = [
  'montant',
  'date',
  'jour',
  'semaine',
  'mois',
  'heure',
  'duree',
  'taux',
  'tel',
  'courriel',
  'reference',
  'nombre',
]
const near = 2
const far = 8

export interface PatternProblem {
  readonly source: string
  readonly message: string
}

/** Dictionary forms meant by a word of a pattern: the entry of that exact spelling first, else every reading. */
function lemmasOf(word: string, french: FrenchTable): readonly string[] {
  const slash = word.indexOf('/')
  const bare = slash < 0 ? word : word.slice(0, slash)
  const wanted = slash < 0 ? '' : word.slice(slash + 1)
  const folded = fold(bare)
  const lower = bare.toLowerCase().normalize('NFC')
  const classed = french.lookup(folded).map((reading) => ({
    ...reading,
    group: reading.kind === 'v' ? 'v' : reading.kind === 'o' ? 'o' : reading.kind === 'p' ? 'p' : 'n',
  }))
  const allowed = classed.filter((reading) => wanted === '' || reading.group === wanted)
  const spelt = allowed.filter((reading) => reading.form === lower)
  const entries = spelt.filter((reading) => reading.lemma === folded)
  const infinitives = entries.filter((reading) => reading.group === 'v')
  const chosen =
    infinitives.length > 0 && wanted === ''
      ? infinitives
      : entries.length > 0
        ? entries
        : spelt.length > 0
          ? spelt
          : allowed
  return [...new Set(chosen.map((reading) => `${reading.lemma}/${reading.group}`))]
}

function wordPiece(source: string, french: FrenchTable): Piece {
  const lemmas: string[] = []
  const exact: string[] = []
  const also: ('noms' | 'personne')[] = []
  const kindsToo: ValueKind[] = []
  const conceptsToo: string[] = []
  for (const word of source.split('|')) {
    if (word === '%noms') also.push('noms')
    else if (word === '%personne') also.push('personne')
    else if (word.startsWith('#')) kindsToo.push(...kinds.filter((kind) => kind === word.slice(1)))
    else if (word.startsWith('@')) conceptsToo.push(word.slice(1))
    else if (word.startsWith('=')) exact.push(fold(word.slice(1)))
    else {
      const found = lemmasOf(word, french)
      if (found.length > 0) lemmas.push(...found)
      else exact.push(fold(word))
    }
  }
  return {
    type: 'mots',
    lemmas: [...new Set(lemmas)],
    exact: [...new Set(exact)],
    also,
    kinds: kindsToo,
    concepts: conceptsToo,
  }
}

function parseSequence(source: string, french: FrenchTable, problems: PatternProblem[], whole: string): Sequence {
  const elements: Element[] = []
  let gap = near
  for (const chunk of source.trim().split(/\s+/)) {
    if (chunk === '…' || chunk === '...') {
      gap = far
      continue
    }
    let adjacent = false
    for (const raw of chunk.split('_')) {
      let text = raw.replace(/[()]/g, '')
      let polarity: Element['polarity'] = 'plain'
      if (text.startsWith('!')) polarity = 'denied'
      else if (text.startsWith('~')) polarity = 'free'
      if (polarity !== 'plain') text = text.slice(1)
      const optional = text.endsWith('?')
      if (optional) text = text.slice(0, -1)
      const step = adjacent ? 0 : elements.length === 0 ? 0 : gap
      adjacent = true
      if (text === '') {
        problems.push({ source: whole, message: 'élément vide' })
        continue
      }
      if (text.startsWith('@') && !text.includes('|'))
        elements.push({ piece: { type: 'concept', name: text.slice(1) }, polarity, optional, gap: step })
      else if (
        text.startsWith('#') &&
        text.split('|').every((kind) => kind === text || /^[a-z]+$/.test(kind.replace('#', ''))) &&
        !text.split('|').some((kind, place) => place > 0 && !kinds.some((known) => known === kind.replace('#', '')))
      ) {
        const wanted = text.split('|').map((kind) => kind.replace('#', ''))
        const wrong = wanted.find((kind) => !kinds.some((known) => known === kind))
        if (wrong !== undefined)
          problems.push({
            source: whole,
            message: `type de valeur inconnu « ${wrong} » (connus : ${kinds.join(', ')})`,
          })
        elements.push({
          piece: { type: 'valeur', kinds: kinds.filter((kind) => wanted.includes(kind)) },
          polarity,
          optional,
          gap: step,
        })
      } else if (text === '%noms') elements.push({ piece: { type: 'noms' }, polarity, optional, gap: step })
      else if (text === '%personne') elements.push({ piece: { type: 'personne' }, polarity, optional, gap: step })
      else if (text === '$valeurs') elements.push({ piece: { type: 'siennes' }, polarity, optional, gap: step })
      else if (/^\$[1-9]$/.test(text))
        elements.push({ piece: { type: 'siennes', group: Number(text.slice(1)) }, polarity, optional, gap: step })
      else {
        // Elisions and hyphens part words: « d'accord » is « =d » then « accord », side by side.
        const parts = text.includes('|') ? [text] : text.split(/(?<=['’])|-/)
        parts.forEach((part, index) => {
          const clean = part.replace(/['’]$/, '')
          if (clean === '' || clean === '=') return
          const elided = part.length !== clean.length || (parts.length > 1 && text.startsWith('='))
          const word = elided && !clean.startsWith('=') ? `=${clean}` : clean
          elements.push({
            piece: wordPiece(word, french),
            polarity: elided ? 'free' : polarity,
            optional,
            gap: index === 0 ? step : 0,
          })
        })
      }
    }
    gap = near
  }
  if (elements.length === 0) problems.push({ source: whole, message: 'motif vide' })
  return elements
}

/** `a|b_c|d` means a, or b then c side by side, or d: each such compound makes a pattern of its own. */
function expand(source: string): readonly string[] {
  let expanded: readonly string[] = ['']
  for (const chunk of source.split(/(\s+)/)) {
    const flag = /^[!~]/.exec(chunk)?.[0] ?? ''
    const body = chunk.slice(flag.length)
    const compound = body.includes('|') && body.includes('_') && !body.includes('(')
    const optional = compound && body.endsWith('?')
    const choices = compound ? (optional ? body.slice(0, -1) : body).split('|') : [body]
    const simple = choices.filter((choice) => !choice.includes('_')).join('|')
    const variants = compound
      ? [...(simple === '' ? [] : [simple]), ...choices.filter((choice) => choice.includes('_'))]
      : choices
    expanded = expanded.flatMap((start) =>
      variants.map((variant) => `${start}${flag}${variant}${optional && !variant.includes('_') ? '?' : ''}`),
    )
  }
  return expanded
}

/** Reads one entry of the lexicon or of a grid into its patterns; problems are added to the list, with the entry they come from. */
export function parsePatterns(entry: string, french: FrenchTable, problems: PatternProblem[]): readonly Pattern[] {
  const weak = entry.startsWith('(?) ')
  const source = weak ? entry.slice(4) : entry
  const scope = source.includes('&&') ? 'phrases' : source.includes(' & ') ? 'phrase' : 'proche'
  return expand(source).map((variant) => {
    const parts = variant.split(/\s&&?\s/).map((part) => parseSequence(part, french, problems, source))
    // A denial covers its clause: beside a word that must be denied, the others may be too.
    const denies = parts.some((part) => part.some((element) => element.polarity === 'denied'))
    const freed = denies
      ? parts.map((part) =>
          part.map((element): Element => (element.polarity === 'plain' ? { ...element, polarity: 'free' } : element)),
        )
      : parts
    return { source: entry, parts: freed, scope, weak }
  })
}
