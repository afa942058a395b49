import type { Draft } from './draft.ts'
import type { Passage } from './reading.ts'

const familiar = new Set([
  'tu',
  'te',
  'toi',
  'ton',
  'ta',
  'tes',
  't',
  'coucou',
  'salut',
  'slt',
  'bisous',
  'bisou',
  'mdr',
  'lol',
  'hein',
  'ciao',
  'zen',
  'tkt',
  'genre',
  'kiss',
  'biz',
  'asap',
  'gueule',
  'chaud',
  'zapper',
  'zappe',
  'truc',
])
const harsh = new Set([
  'scandaleux',
  'scandaleuse',
  'inadmissible',
  'honteux',
  'honteuse',
  'honte',
  'inacceptable',
  'intolerable',
])

export interface Style {
  readonly tones: readonly { readonly tone: string; readonly passages: readonly Passage[] }[]
  readonly language: { readonly count: number; readonly passages: readonly Passage[] }
  readonly form: string | undefined
}

/** Tone marks, language slips and form, as far as a reader without judgement of style can tell. */
export function readStyle(draft: Draft): Style {
  const { tokens } = draft
  const outside = tokens.map((_, index) => index).filter((index) => !tokens[index]?.stance.quoted)
  const familiarPlaces = outside.filter((index) => familiar.has(tokens[index]?.folded ?? ''))
  const strong = familiarPlaces.filter((index) =>
    ['tu', 'toi', 'te', 'coucou', 'salut', 'slt', 'bisous', 'mdr', 'tkt'].includes(tokens[index]?.folded ?? ''),
  )
  const smiley = /[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]/u.test(draft.text)
  const harshPlaces = outside.filter((index) => harsh.has(tokens[index]?.folded ?? ''))
  const tones: { tone: string; passages: Passage[] }[] = []
  if (strong.length > 0 || familiarPlaces.length > 1 || smiley)
    tones.push({ tone: 'familier', passages: familiarPlaces.map((index) => draft.passage([index])) })
  if (harshPlaces.length > 0 || /[!?]{2,}/.test(draft.text))
    tones.push({ tone: 'agressif', passages: harshPlaces.map((index) => draft.passage([index])) })
  const slips = tokens.flatMap((token, index) =>
    !token.value && !token.correct && !(token.capital && !token.known) && !draft.facts.names.has(token.folded)
      ? [index]
      : [],
  )
  const verbs = new Set(
    tokens.filter((token) => [...token.lemmas].some((lemma) => lemma.endsWith('/v'))).map((token) => token.sentence),
  )
  const lengths = new Map<number, number>()
  for (const token of tokens) lengths.set(token.sentence, (lengths.get(token.sentence) ?? 0) + 1)
  const real = [...lengths].filter(([, length]) => length >= 4).map(([sentence]) => sentence)
  const told = real.filter((sentence) => verbs.has(sentence)).length
  const form =
    tokens.length > 15 && real.length > 0 && told / real.length < 0.3
      ? 'Le texte est une liste de mots, sans phrases.'
      : undefined
  return { tones, language: { count: slips.length, passages: slips.map((index) => draft.passage([index])) }, form }
}
