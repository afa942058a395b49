import { typingDistance } from '../language/distance.ts'
import { fold } from '../language/fold.ts'
import { peopleInText, sameName } from '../values/case.ts'
import type { Draft } from './draft.ts'

const services = new Set([
  'service',
  'equipe',
  'accueil',
  'mairie',
  'direction',
  'comptabilite',
  'assistant',
  'assistante',
  'societe',
  'rh',
])

function lastLines(draft: Draft, count: number): readonly number[] {
  const lines = [...new Set(draft.tokens.map((token) => token.line))].sort((a, b) => b - a).slice(0, count)
  return draft.tokens.flatMap((token, index) => (lines.includes(token.line) ? [index] : []))
}

/** A first name or a name that closes the text: somebody to ask for. */
export function namedSignature(draft: Draft): readonly number[] {
  const total = draft.tokens.length
  const addressee = new Set(fold(draft.facts.facts.addressee ?? '').match(/[a-z]{3,}/g) ?? [])
  const insiders = new Set((draft.facts.facts.insiders ?? []).flatMap((text) => fold(text).match(/[a-z]{3,}/g) ?? []))
  const inside = insideNames(draft)
  const last = lastLines(draft, 3)
  const places: number[] = []
  for (const index of last) {
    const token = draft.tokens[index]
    if (!token || token.value || index < total - 25) continue
    const lineTokens = draft.tokens.filter((other) => other.line === token.line)
    const short = lineTokens.length <= 14
    if (!short && index < total - 3) continue
    if (addressee.has(token.folded) && !insiders.has(token.folded)) continue
    const first = draft.content.french.lookup(token.folded)
    const isFirstName = first.length > 0 && first.every((reading) => reading.kind === 'p')
    const alsoFirstName = first.some((reading) => reading.kind === 'p') && token.capital
    const isPerson = token.capital && inside.has(token.folded)
    const title = ['monsieur', 'madame', 'm', 'mme', 'mr'].includes(draft.tokens[index - 1]?.folded ?? '')
    if (
      (isFirstName && (token.capital || index >= total - 2)) ||
      (alsoFirstName && !services.has(token.folded)) ||
      isPerson ||
      (title && token.capital && inside.has(token.folded))
    )
      places.push(index)
    // An unknown capitalised word alone on its line is a name, unless it belongs to a firm of the case.
    else if (
      token.capital &&
      !token.known &&
      token.folded.length > 2 &&
      !draft.facts.words.has(token.folded) &&
      lineTokens.length <= 3 &&
      lineTokens.every((other) => other.value || !other.known || other.capital)
    )
      places.push(index)
  }
  return places
}

/** Names of the people on the writer's side, the words of their firm left out. */
function insideNames(draft: Draft): ReadonlySet<string> {
  const texts = [...(draft.facts.facts.insiders ?? []), draft.facts.facts.signatory ?? '']
  return new Set(texts.flatMap((text) => peopleInText(text, draft.content.french)))
}

/** The only person who may sign closes the text, or is announced as the one who signs. */
export function signatoryAtEnd(draft: Draft): readonly number[] {
  const names = fold(draft.facts.facts.signatory ?? '').match(/[a-z]{4,}/g) ?? []
  const surnames = names.filter((name) => draft.facts.names.has(name))
  const end = draft.tokens.length
  return draft.tokens.flatMap((token, index) => {
    if (token.value || !surnames.some((name) => sameName(token.folded, name, typingDistance))) return []
    const near = draft.tokens.slice(Math.max(0, index - 5), index + 4).map((other) => other.folded)
    const announced = near.some((word) => /^sign/.test(word))
    return index >= end - 22 || announced ? [index] : []
  })
}

/** Somebody else signs for the only person who may: « p. o. », an assistant or a service in the last lines. */
export function unqualifiedSignature(draft: Draft): readonly number[] {
  const end = draft.tokens.length
  const places = lastLines(draft, 3).filter((index) => index >= end - 16)
  const word = (index: number): string => draft.tokens[index]?.folded ?? ''
  return places.filter((index) => {
    const byOrder =
      (word(index) === 'p' && ['o', 'ordre'].includes(word(index + 1))) ||
      (word(index) === 'ordre' && ['par', 'pour'].includes(word(index - 1))) ||
      word(index) === 'po'
    return (
      byOrder ||
      ['assistant', 'assistante', 'secretaire', 'stagiaire', 'comptable'].includes(word(index)) ||
      (word(index) === 'service' &&
        !draft.tokens.slice(index, end).some((token) => draft.facts.names.has(token.folded) && token.capital))
    )
  })
}
