import type { Grid } from '../grid/grid.ts'
import type { FoundIdea } from './ideas.ts'
import type { IdeaReading, IdeaState, Passage, ProhibitionReading, VerdictWord } from './reading.ts'
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
  readonly motives: readonly string[]
  readonly states: ReadonlyMap<string, IdeaState>
}

/** Draws the verdict: faux, incomplet, maladroit, juste in that order, and « a-relire » whenever the reading is not sure enough. */
export function decideVerdict(evidence: Evidence): Decision {
  const states = new Map<string, IdeaState>()
  const grave = evidence.prohibitions.filter((reading) => reading.grave)
  const sure = grave.filter((reading) => reading.state === 'present')
  if (sure.length > 0) return { verdict: 'faux', motives: sure.map((reading) => reading.motive), states }
  const missing = evidence.found.filter((idea) => idea.rule.required && !idea.present)
  // A value that is not in the text cannot be a wording unread; an idea told in words can.
  const doubtful = missing.filter(
    (idea) => !(idea.rule.values === 'suffisent' || idea.rule.values === 'exigees') || idea.own.complete,
  )
  // Written by ear, an idea may be there and unreadable: a teacher decides.
  if (evidence.unread.length > 0 || evidence.loose) for (const idea of doubtful) states.set(idea.rule.id, 'unsure')
  const absent = missing.filter((idea) => states.get(idea.rule.id) !== 'unsure')
  if (grave.length > 0) return { verdict: 'a-relire', motives: grave.map((reading) => reading.motive), states }
  if (absent.length > 0)
    return { verdict: 'incomplet', motives: absent.map((idea) => `Il manque : ${lowerFirst(idea.rule.says)}`), states }
  if (missing.length > 0)
    return {
      verdict: 'a-relire',
      motives: missing.map((idea) => `Non trouvé, mais peut-être écrit autrement : ${lowerFirst(idea.rule.says)}`),
      states,
    }
  if (evidence.unread.length > 0)
    return {
      verdict: 'a-relire',
      motives: ['Toutes les idées y sont, mais un passage reste à lire : il n’est expliqué par aucune d’elles.'],
      states,
    }
  const motives = [
    ...evidence.style.tones
      .filter(({ tone }) => evidence.grid.tones.includes(tone))
      .map(({ tone }) => `Le ton est ${tone}.`),
    ...evidence.prohibitions.map((reading) => reading.motive),
    ...(evidence.order.respected ? [] : ['L’ordre des idées est à reprendre.']),
    ...(evidence.style.language.count * 2 > evidence.grid.mostLanguageErrors
      ? ['La langue est à reprendre avant l’envoi.']
      : []),
    ...(evidence.style.form ? [evidence.style.form] : []),
  ]
  return { verdict: motives.length > 0 ? 'maladroit' : 'juste', motives, states }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
