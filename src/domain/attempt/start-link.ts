import { LEVELS, type Level } from '../scenario/draw.ts'

export const LINK_FORMAT = 1

/** What a teacher fixes for everyone: the same case, with the same factors. */
export interface StartLink {
  readonly scenario: string
  readonly scenarioVersion: number
  readonly mode: 'entrainement' | 'evaluation'
  readonly level: Level
  readonly seed: string
  /** `null`: the level decides how many, the seed which. */
  readonly factors: readonly string[] | null
}

export type ReadLink =
  | { readonly ok: true; readonly link: StartLink }
  | { readonly ok: false; readonly message: string }

const START = 'jouer'

/** The address after the hash: `jouer/1/1.2.4-reclamations-litiges@1/evaluation/confirme/ruche-7/h2`. */
export function writeStartLink(link: StartLink): string {
  const factors = link.factors === null ? [] : [link.factors.length === 0 ? 'aucun' : link.factors.join('+')]
  return [
    START,
    String(LINK_FORMAT),
    `${link.scenario}@${link.scenarioVersion}`,
    link.mode,
    link.level,
    encodeURIComponent(link.seed),
    ...factors,
  ].join('/')
}

/** Reads a link pasted whole, or its parts after the hash. Anything else gets a sentence. */
export function readStartLink(text: string): ReadLink {
  const parts = (text.includes('#') ? text.slice(text.indexOf('#') + 1) : text).trim().replace(/^\/+/, '').split('/')
  const [start, format, scenario, mode, level, seed, factors] = parts
  if (start !== START) {
    return refuse('Ce texte n’est pas un lien d’En poste. Collez le lien entier, tel que votre professeur l’a donné.')
  }
  if (Number(format) > LINK_FORMAT) {
    return refuse('Ce lien a été fait avec une version plus récente d’En poste. Rechargez la page, puis recommencez.')
  }
  const named = /^(\d(?:\.\d)+-[a-z0-9-]+)@(\d+)$/.exec(scenario ?? '')
  const known = LEVELS.find((candidate) => candidate === level)
  const name = decoded(seed)
  if (
    Number(format) !== LINK_FORMAT ||
    !named ||
    !known ||
    (mode !== 'entrainement' && mode !== 'evaluation') ||
    name === ''
  ) {
    return refuse('Ce lien est incomplet ou abîmé : un morceau s’est perdu en le copiant. Demandez-le de nouveau.')
  }
  if (factors !== undefined && !/^(aucun|[xh]\d(\+[xh]\d)*)$/.test(factors)) {
    return refuse('Ce lien demande un facteur qui n’existe pas. Demandez-le de nouveau à votre professeur.')
  }
  return {
    ok: true,
    link: {
      scenario: named[1] ?? '',
      scenarioVersion: Number(named[2]),
      mode,
      level: known,
      seed: name,
      factors: factors === undefined ? null : factors === 'aucun' ? [] : factors.split('+'),
    },
  }
}

const LONGEST_SEED = 40

function decoded(seed: string | undefined): string {
  try {
    const text = decodeURIComponent(seed ?? '').trim()
    return text.length <= LONGEST_SEED ? text : ''
  } catch {
    return ''
  }
}

function refuse(message: string): ReadLink {
  return { ok: false, message }
}
