import { typingDistance } from '../language/distance.ts'
import { fold } from '../language/fold.ts'
import { sameName } from '../values/case.ts'
import type { Draft } from './draft.ts'

export interface WrongRecipient {
  readonly tokens: readonly number[]
  readonly sure: boolean
}

const titles = new Set(['monsieur', 'madame', 'm', 'mme', 'mr', 'mlle', 'docteur', 'dr', 'mrs'])
const greetings = new Set(['cher', 'chere', 'bonjour', 'bonsoir', 'salut', 'coucou', 'slt', 'bjr', 'hello', 'boujour'])
const skip = new Set([
  'salut',
  'coucou',
  'slt',
  'hello',
  'merci',
  'objet',
  'lettre',
  'recommandee',
  'recommande',
  'accuse',
  'avis',
  'reception',
  'note',
  'copie',
  'cc',
  'piece',
  'facture',
  'rappel',
  'relance',
  'date',
  'de',
  'compte',
  'rendu',
  'message',
  'fiche',
  'bonjour',
  'cher',
  'chere',
  'bonsoir',
  'service',
  'envoi',
  'mise',
  'demeure',
  'projet',
  'directeur',
  'directrice',
  'president',
  'presidente',
  'gerant',
  'gerante',
  'docteur',
  'responsable',
  'urgent',
  'particulier',
  'client',
  'cliente',
])

/** Checks who the text is written to, in its heading and greeting: person, firm and street apart. */
export function wrongRecipient(draft: Draft): WrongRecipient | undefined {
  const written = draft.facts.facts.addressee
  if (!written) return undefined
  const expected = (fold(written).match(/[a-z]{3,}/g) ?? []).filter((word) => !titles.has(word))
  const insiders = (draft.facts.facts.insiders ?? []).flatMap((text) => fold(text).match(/[a-z]{3,}/g) ?? [])
  const surnames = expected.filter((word) => draft.facts.names.has(word))
  const tokens = draft.tokens
  const matches = (word: string): boolean =>
    expected.some((name) => word === name || (draft.facts.names.has(name) && sameName(word, name, typingDistance)))
  const inside = (word: string): boolean =>
    insiders.some((name) => word === name || sameName(word, name, typingDistance))

  // The heading runs to the first line that tells something.
  const lines = new Map<number, number[]>()
  tokens.forEach((token, index) => {
    const list = lines.get(token.line)
    if (list) list.push(index)
    else lines.set(token.line, [index])
  })
  const ordered = [...lines.entries()].sort((a, b) => a[0] - b[0]).map(([, indexes]) => indexes)
  const head: number[][] = []
  const long = new Set<number>()
  for (const line of ordered) {
    const words = line.filter((index) => !tokens[index]?.value)
    const isSubject = line.some((index) => tokens[index] && draft.inSubject(tokens[index]))
    if (isSubject) continue
    if (words.length > 12) {
      long.add(head.length)
      head.push(line.slice(0, 5))
      break
    }
    head.push(line)
    if (head.length > 14) break
  }
  const persons: { index: number; word: string }[] = []
  for (const [rank, line] of head.entries()) {
    for (let place = 0; place < line.length; place++) {
      const token = tokens[line[place] ?? -1]
      if (!token || token.stance.quoted) continue
      const first = tokens[line[0] ?? -1]?.folded ?? ''
      const opener =
        titles.has(token.folded) ||
        (place === 0 && greetings.has(token.folded)) ||
        (place === 0 && ['a', 'pour'].includes(token.folded))
      // « M. Tessol » told of inside a line of heading is not spoken to.
      if (!opener || place > (['a', 'pour', 'destinataire'].includes(first) ? 8 : 3)) continue
      const named: { index: number; word: string }[] = []
      for (let ahead = place + 1; ahead <= place + 3; ahead++) {
        const index = line[ahead]
        const word = index === undefined ? undefined : tokens[index]
        if (!word || index === undefined) break
        if (titles.has(word.folded) || ['la', 'le', 'l', 'attention', 'de'].includes(word.folded)) continue
        if (!word.capital || skip.has(word.folded) || word.value) break
        named.push({ index, word: word.folded })
      }
      const last = named[named.length - 1]
      if (!last) continue
      const gap = /^[^\n]?/.exec(draft.text.slice(tokens[last.index]?.end ?? 0))?.[0] ?? ''
      const alone = (line.length <= 9 && !long.has(rank)) || [',', '', ':', '!', '.'].includes(gap)
      const told = place === 0 && titles.has(token.folded) && !alone
      if (!told && (alone || greetings.has(first) || first === 'a')) persons.push(...named)
    }
  }
  const people = surnames.length > 0
  const right = persons.filter((person) =>
    people ? surnames.some((name) => sameName(person.word, name, typingDistance)) : matches(person.word),
  )
  const odd = persons.filter(
    (person) =>
      !right.includes(person) &&
      !inside(person.word) &&
      !draft.content.french.lookup(person.word).some((reading) => reading.kind === 'o' || reading.kind === 'v'),
  )
  const caseOther = odd.filter((person) => draft.facts.names.has(person.word) && !expected.includes(person.word))
  const named = odd.filter(
    (person) =>
      !draft.content.french.lookup(person.word).some((reading) => reading.kind !== 'p') ||
      draft.facts.names.has(person.word),
  )
  const elsewhere = tokens.some((token) => surnames.includes(token.folded) && token.capital)
  if (right.length === 0 && (named.length > 0 || caseOther.length > 0)) {
    return {
      tokens: (named.length > 0 ? named : caseOther).map((person) => person.index),
      sure: !elsewhere || caseOther.length > 0 || named.length > 0,
    }
  }
  // The right name in another firm: a line of the heading names a firm that the case does not know.
  // Where everything is in capitals, a capital names nobody.
  const shouted = tokens.filter((token) => token.typed === token.typed.toUpperCase()).length > tokens.length * 0.8
  const firmLine = (shouted ? [] : head.slice(0, 6)).find((line) => {
    const words = line.map((index) => tokens[index]).filter((token) => token !== undefined && !token.value)
    if (words.length < 2 || words.length > 7) return false
    if (words.some((token) => token && (skip.has(token.folded) || titles.has(token.folded) || token.stance.quoted)))
      return false
    const first = words[0]
    if (!first?.capital) return false
    const unknown = words.filter(
      (token) => token?.capital && token.folded.length > 2 && !draft.facts.words.has(token.folded),
    )
    const known = words.some(
      (token) =>
        token &&
        token.folded.length > 3 &&
        draft.facts.words.has(token.folded) &&
        token.capital &&
        !surnames.includes(token.folded),
    )
    return unknown.length > 0 && !known && words.every((token) => token && (token.capital || token.folded.length <= 3))
  })
  const street = head
    .slice(0, 6)
    .find(
      (line) =>
        line.some((index) =>
          /^(rue|avenue|place|boulevard|chemin|impasse|allee|quai|route)$/.test(tokens[index]?.folded ?? ''),
        ) &&
        line
          .filter((index) => (tokens[index]?.folded.length ?? 0) > 3 && !tokens[index]?.value)
          .some((index) => !draft.facts.words.has(tokens[index]?.folded ?? '')),
    )
  const exactPerson = persons.every((person) => expected.includes(person.word))
  if (
    firmLine &&
    persons.length > 0 &&
    !firmLine.some((index) => matches(tokens[index]?.folded ?? '') && !surnames.includes(tokens[index]?.folded ?? ''))
  ) {
    const containsSurname = firmLine.some((index) => matches(tokens[index]?.folded ?? ''))
    return { tokens: firmLine, sure: containsSurname || !exactPerson }
  }
  if (street && right.length > 0 && !exactPerson)
    return { tokens: [...street, ...right.map((person) => person.index)], sure: true }
  return undefined
}
