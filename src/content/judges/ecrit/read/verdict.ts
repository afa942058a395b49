import type { Grid } from '../grid/grid.ts'
import type { FoundIdea } from './ideas.ts'
import type { IdeaReading, IdeaState, Passage, ProhibitionReading, VerdictRule, VerdictWord } from './reading.ts'
import type { Style } from './style.ts'

interface Evidence {
  readonly grid: Grid
  readonly ideas: readonly IdeaReading[]
  readonly found: readonly FoundIdea[]
  readonly prohibitions: readonly ProhibitionReading[]
  readonly order: { readonly respected: boolean }
  readonly style: Style
  readonly unread: readonly Passage[]
  /** The text has so many unknown words that it is read by ear. */
  readonly loose: boolean
}

interface Decision {
  readonly verdict: VerdictWord
  readonly rule: VerdictRule
  readonly motives: readonly string[]
  readonly states: ReadonlyMap<string, IdeaState>
  readonly reserves: readonly string[]
}

/** Draws the verdict: faux, incomplet, maladroit, juste in that order, and « a-relire » whenever the reading is not sure enough. */
export function decideVerdict(evidence: Evidence): Decision {
  const states = new Map<string, IdeaState>()
  const reserves = reservesOf(evidence)
  const grave = evidence.prohibitions.filter((reading) => reading.grave)
  const sure = grave.filter((reading) => reading.state === 'present')
  if (sure.length > 0)
    return { verdict: 'faux', rule: 'interdit', motives: sure.map((reading) => reading.motive), states, reserves }
  const missing = evidence.found.filter((idea) => idea.rule.required && !idea.present)
  // A value that is not in the text cannot be a wording unread; an idea told in words can.
  const doubtful = missing.filter(
    (idea) => !(idea.rule.values === 'suffisent' || idea.rule.values === 'exigees') || idea.own.complete,
  )
  // Written by ear, an idea may be there and unreadable: a teacher decides.
  if (evidence.unread.length > 0 || evidence.loose) for (const idea of doubtful) states.set(idea.rule.id, 'unsure')
  const absent = missing.filter((idea) => states.get(idea.rule.id) !== 'unsure')
  if (grave.length > 0)
    return {
      verdict: 'a-relire',
      rule: 'interdit-incertain',
      motives: grave.map((reading) => reading.motive),
      states,
      reserves,
    }
  if (absent.length > 0)
    return {
      verdict: 'incomplet',
      rule: 'idee-absente',
      motives: absent.map((idea) => `Il manque : ${lowerFirst(idea.rule.says)}`),
      states,
      reserves,
    }
  if (missing.length > 0)
    return {
      verdict: 'a-relire',
      rule: 'idee-incertaine',
      motives: missing.map((idea) => `Non trouvé, mais peut-être écrit autrement : ${lowerFirst(idea.rule.says)}`),
      states,
      reserves,
    }
  if (evidence.unread.length > 0)
    return {
      verdict: 'a-relire',
      rule: 'passage-non-lu',
      motives: ['Toutes les idées y sont, mais un passage reste à lire : il n’est expliqué par aucune d’elles.'],
      states,
      reserves,
    }
  return reserves.length > 0
    ? { verdict: 'maladroit', rule: 'reserves', motives: reserves, states, reserves }
    : { verdict: 'juste', rule: 'tout-y-est', motives: [], states, reserves }
}

/** What makes a complete work clumsy. */
function reservesOf(evidence: Evidence): readonly string[] {
  return [
    ...evidence.style.tones
      .filter(({ tone }) => evidence.grid.tones.includes(tone))
      .map(({ tone }) => `Le ton est ${tone}.`),
    ...evidence.prohibitions.filter((reading) => !reading.grave).map((reading) => reading.motive),
    ...(evidence.order.respected ? [] : ['L’ordre des idées est à reprendre.']),
    ...(evidence.style.language.count * 2 > evidence.grid.mostLanguageErrors
      ? ['La langue est à reprendre avant l’envoi.']
      : []),
    ...(evidence.style.form ? [evidence.style.form] : []),
  ]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
