import type { ProhibitionRule } from '../grid/grid.ts'
import { typingDistance } from '../language/distance.ts'
import { fold } from '../language/fold.ts'
import { type Match, polarityHolds } from '../patterns/match.ts'
import { sameName } from '../values/case.ts'
import type { Draft } from './draft.ts'
import { ownValues } from './own-values.ts'
import type { ProhibitionReading } from './reading.ts'
import { wrongRecipient } from './recipient.ts'
import { unqualifiedSignature } from './signature.ts'
import type { WrongValue } from './wrong-value.ts'

function firm(match: Match, draft: Draft, rule: ProhibitionRule): boolean {
  if (match.guessed || !polarityHolds(match, draft.tokens)) return false
  return match.tokens.every((index) => {
    const stance = draft.tokens[index]?.stance
    if (!stance || stance.quoted || stance.reported || stance.procedure) return false
    if (stance.subjectDenied && match.plain.includes(index)) return false
    return rule.stance === 'libre' || (!stance.hypothetical && !stance.question)
  })
}

const documents = new Set([
  'carte',
  'piece',
  'copie',
  'papier',
  'attestation',
  'justificatif',
  'certificat',
  'avis',
  'livret',
  'carnet',
  'photocopie',
  'document',
  'dernier',
  'derniere',
])

/** Places of the things the case forbids to ask for: « livret de famille » is its last word, beside another of its words or a word for a document. */
function documentsIn(draft: Draft, id: string): readonly (readonly number[])[] {
  const { tokens } = draft
  return (draft.facts.facts.prohibitions?.[id]?.values ?? []).map(([text = '']) => {
    const words = (text.match(/\p{L}{4,}|\p{Lu}{2,3}(?!\p{L})/gu) ?? []).map(fold).filter((word) => word !== 'avec')
    const last = words[words.length - 1]
    if (last === undefined) return []
    return tokens.flatMap((token, index) => {
      if (token.folded !== last && typingDistance(token.folded, last, 1) > (token.known ? 0 : 1)) return []
      if (words.length === 1) return [index]
      const before = tokens.slice(Math.max(0, index - 3), index).map((other) => other.folded)
      return before.some((word) => documents.has(word) || words.includes(word)) ? [index] : []
    })
  })
}

/** `$1`: the documents that the case forbids to ask for; `$2`: any other usual document, those the case itself asks for left out. */
function documentGroups(draft: Draft, id: string): readonly (readonly number[])[] {
  const forbidden = documentsIn(draft, id)
  if (forbidden.length === 0) return []
  const wanted = new Set(draft.grid.ideas.flatMap((idea) => [...ownValues(draft, idea.id, true).tokens]))
  const others = draft.matcher
    .concept('piece-courante')
    .filter((match) => match.tokens.every((token) => !wanted.has(token) && !wanted.has(token - 1)))
  return [forbidden.flat(), others.flatMap((match) => match.tokens)]
}

/** Looks for one forbidden content; what is found is certain or, on one signal only, unsure. */
export function findProhibition(
  draft: Draft,
  rule: ProhibitionRule,
  wrong: readonly WrongValue[],
): ProhibitionReading | undefined {
  const make = (tokens: readonly number[], sure: boolean, motive: string): ProhibitionReading => ({
    id: rule.id,
    grave: rule.grave,
    state: sure ? 'present' : 'unsure',
    passages: tokens.length > 0 ? [draft.passage(tokens)] : [],
    motive,
  })
  const byRule = mechanism(draft, rule, wrong, make)
  if (byRule) return byRule
  if (rule.signs.length === 0) return undefined
  const nouns = draft.facts.prohibitions.get(rule.id)?.nouns ?? new Set<string>()
  const matcher = draft.matcher.with({ nouns, groups: documentGroups(draft, rule.id) })
  const barred = rule.except
    .flatMap((pattern) => matcher.pattern(pattern))
    .filter((match) => polarityHolds(match, draft.tokens))
  // « Un avoir est établi. Il reste subordonné à son accord. »: the reserve covers the sentence before, too.
  const sentences = new Set(
    barred.flatMap((match) => {
      const sentence = draft.tokens[match.tokens[0] ?? 0]?.sentence ?? 0
      return [sentence, sentence - 1]
    }),
  )
  let doubt: ProhibitionReading | undefined
  for (const pattern of rule.signs) {
    for (const match of matcher.pattern(pattern)) {
      if (!firm(match, draft, rule)) continue
      if (sentences.has(draft.tokens[match.tokens[0] ?? 0]?.sentence ?? -1)) continue
      if (!match.weak && !pattern.weak) return make(match.tokens, true, rule.says)
      doubt ??= make(match.tokens, false, rule.says)
    }
  }
  return doubt
}

/** A firm of the case that must not be named, by two words of its name at least, side by side: « La Bonne Fourche ». */
function namedFirm(draft: Draft): readonly number[] {
  const { facts } = draft.facts
  const words = (text: string): readonly string[] => fold(text).match(/[a-z]{3,}/g) ?? []
  const own = new Set([facts.addressee ?? '', ...(facts.insiders ?? [])].flatMap(words))
  for (const firm of (facts.outsiders ?? []).flatMap((text) => text.split(','))) {
    const name = words(firm.replace(/\([^)]*\)/g, '')).filter((word) => !['les', 'des', 'une'].includes(word))
    if (name.length < 2 || name.every((word) => own.has(word))) continue
    const start = draft.tokens.findIndex(
      (token, index) =>
        token.capital &&
        !token.stance.quoted &&
        name.every((word, step) => draft.tokens[index + step]?.folded === word) &&
        name.some((_, step) => step > 0 && draft.tokens[index + step]?.capital),
    )
    if (start >= 0) return name.map((_, step) => start + step)
  }
  return []
}

/** The sentence that a list without verbs is about: « deux factures restent à régler : » for each of its lines. */
function listHead(draft: Draft, sentence: number): number {
  const hasVerb = (which: number): boolean =>
    draft.tokens.some((token) => token.sentence === which && [...token.lemmas].some((lemma) => lemma.endsWith('/v')))
  let head = sentence
  while (head > 0 && sentence - head < 4 && !hasVerb(head)) head--
  return head
}

function mechanism(
  draft: Draft,
  rule: ProhibitionRule,
  wrong: readonly WrongValue[],
  make: (tokens: readonly number[], sure: boolean, motive: string) => ProhibitionReading,
): ProhibitionReading | undefined {
  const { tokens } = draft
  switch (rule.mechanism) {
    case undefined:
      return undefined
    case 'signataire': {
      const found = unqualifiedSignature(draft)
      return found.length > 0 ? make(found, true, rule.says) : undefined
    }
    case 'valeurs': {
      const hasPast = draft.grid.prohibitions.some((other) => other.mechanism === 'date-passee')
      const mine = wrong.filter((value) => !(value.pastDate && hasPast))
      const best = mine.find((value) => value.sure) ?? mine[0]
      return best ? make([best.token], best.sure, best.motive) : undefined
    }
    case 'date-passee': {
      const past = wrong.find((value) => value.pastDate)
      return past ? make([past.token], past.sure, rule.says) : undefined
    }
    case 'destinataire': {
      const found = wrongRecipient(draft)
      return found ? make(found.tokens, found.sure, rule.says) : undefined
    }
    case 'tiers': {
      const addressee = new Set(fold(draft.facts.facts.addressee ?? '').match(/[a-z]{3,}/g) ?? [])
      const names = (draft.facts.facts.outsiders ?? []).flatMap((text) =>
        (fold(text).match(/[a-z]{4,}/g) ?? []).filter((word) => draft.facts.names.has(word)),
      )
      const found = tokens.findIndex(
        (token, index) =>
          index > 3 &&
          token.capital &&
          !token.stance.quoted &&
          names.some((name) => !addressee.has(name) && sameName(token.folded, name, typingDistance)),
      )
      if (found >= 0 && !wrongRecipient(draft)) return make([found], true, rule.says)
      const firm = namedFirm(draft)
      return firm.length > 0 && !wrongRecipient(draft) ? make(firm, true, rule.says) : undefined
    }
    case 'deja-payee': {
      const paid = (draft.facts.facts.paid ?? []).map((reference) => fold(reference).replace(/[^a-z0-9]/g, ''))
      const claims = [
        ...draft.matcher.concept('impaye'),
        ...draft.matcher.concept('devoir-encore'),
        ...draft.matcher.concept('demande-de-paiement'),
      ].filter((match) => polarityHolds(match, tokens))
      const settled = [...draft.matcher.concept('paiement-recu')].filter((match) => polarityHolds(match, tokens))
      const found = tokens.findIndex((token) => {
        const value = token.value
        if (value?.kind !== 'reference' || token.stance.quoted) return false
        if (
          !paid.some((reference) => reference === value.key || (value.key.length >= 3 && reference.endsWith(value.key)))
        )
          return false
        const about = listHead(draft, token.sentence)
        const inSentence = (match: Match): boolean => {
          const sentence = tokens[match.tokens[0] ?? 0]?.sentence
          return sentence === token.sentence || sentence === about
        }
        return claims.some(inSentence) && !settled.some(inSentence)
      })
      return found >= 0 ? make([found], true, rule.says) : undefined
    }
    case 'mot-a-mot': {
      const told = draft.matcher.concept('parole-rapportee').filter((match) => match.tokens.length > 0)
      const places = new Set(told.map((match) => tokens[match.tokens[0] ?? 0]?.clause))
      return places.size >= 4
        ? make(
            told.flatMap((match) => match.tokens),
            true,
            rule.says,
          )
        : undefined
    }
  }
}
