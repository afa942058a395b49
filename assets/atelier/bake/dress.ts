// From the words of the world's files (« apparence ») to a look.
import { PALETTE } from '../lib/palette-colors.ts'
import type { Legs, PersonLook, Top } from '../lib/people/look.ts'

export interface Appearance {
  readonly peau: number
  readonly coiffure: string
  readonly couleur: string
  readonly 'couleur-voile'?: string
  readonly barbe: string
  readonly lunettes: string
  readonly haut: {
    readonly type: string
    readonly couleur: string
    readonly dessous?: string
    readonly cravate?: string
  }
  readonly bas: { readonly type: string; readonly couleur: string }
  readonly badge: string
  readonly extras: readonly string[]
}

export const SKIN = ['#f6cfae', '#eab78f', '#d79c72', '#b97a50', '#8d5636', '#643b2a'] as const
export const HAIR: Readonly<Record<string, string>> = {
  noir: '#2a2030',
  brun: '#4a2c2a',
  chatain: '#7d4a2d',
  roux: '#b8552a',
  blond: '#d9a650',
  gris: '#a7a0a8',
  blanc: '#e4dfdc',
  prune: '#6b2f55',
}
const HAIR_CUTS: Readonly<Record<string, string>> = {
  carre: 'bob',
  tresses: 'locks',
  chignon: 'bun',
  long: 'long',
  voile: 'hijab',
  turban: 'headwrap',
  raie: 'parted',
  queue: 'ponytail',
  boucle: 'curly',
  court: 'short',
  chauve: 'receding',
  ras: 'buzz',
  afro: 'afro',
}
const TOPS: Readonly<Record<string, Top['kind']>> = {
  blazer: 'blazer',
  gilet: 'waistcoat',
  pull: 'sweater',
  chemise: 'shirt',
  robe: 'robe',
  veste: 'jacket',
  sweat: 'hoodie',
  hivis: 'hivis',
  tee: 'tee',
  polo: 'polo',
  parka: 'parka',
}
const BEARDS: Readonly<Record<string, NonNullable<PersonLook['beard']>>> = {
  barbe: 'full',
  longue: 'long',
  bouc: 'goatee',
  moustache: 'moustache',
}

const colour = (name: string): string => {
  const found: string | undefined = { ...PALETTE, encre: PALETTE.ink, 'feuille-foncee': PALETTE.feuille2 }[
    name as 'encre'
  ]
  if (!found) throw new Error(`no colour ${name}`)
  return found
}
const optional = (name: string) => (/^aucun/.test(name) ? undefined : colour(name))

/** woman: lashes and bust only; age: from the year of birth. */
export function dress(a: Appearance, { woman, born }: { woman: boolean; born: number }): PersonLook {
  const has = (extra: string) => a.extras.includes(extra)
  const kind = TOPS[a.haut.type]
  const hair = HAIR_CUTS[a.coiffure]
  if (!kind || !hair) throw new Error(`cannot dress ${a.haut.type}, ${a.coiffure}`)
  const glasses = optional(a.lunettes)
  const badge = optional(a.badge)
  const beard = BEARDS[a.barbe]
  const top: Top = {
    kind,
    color: colour(a.haut.couleur),
    ...(a.haut.dessous ? { shirt: colour(a.haut.dessous) } : {}),
    ...(a.haut.cravate ? { tie: colour(a.haut.cravate) } : {}),
    ...(kind === 'tee' || kind === 'polo' ? { short: true } : {}),
    ...(kind === 'hivis' ? { sleeve: '#4a5a78' } : {}),
    ...(kind === 'robe' ? { trim: PALETTE.moutarde } : {}),
  }
  const legs: Legs = {
    color: colour(a.bas.couleur),
    ...(a.bas.type === 'jupe' ? { kind: 'skirt', tights: a.peau > 3 ? '#3a3150' : '#5a4a6a' } : {}),
    ...(a.bas.type === 'short' ? { kind: 'shorts' } : {}),
  }
  return {
    skin: SKIN[a.peau] ?? SKIN[1],
    hair,
    hairColor: HAIR[a.couleur] ?? HAIR.brun ?? '#4a2c2a',
    ...(a['couleur-voile'] ? { scarfColor: colour(a['couleur-voile']) } : {}),
    ...(beard ? { beard } : {}),
    ...(glasses ? { glasses } : {}),
    ...(badge ? { badge } : {}),
    ...(woman ? { lashes: true, bust: 1 } : {}),
    ...(has('boucles-oreilles') ? { earring: PALETTE.moutarde } : {}),
    ...(has('casque-telephonique') ? { headset: true } : {}),
    ...(has('appareil-auditif') ? { hearingAid: PALETTE.corail } : {}),
    ...(has('casquette') ? { hat: 'cap', hatColor: top.color } : {}),
    ...(has('fauteuil-roulant') ? { wheelchair: PALETTE.corail } : {}),
    ...(has('tablier') ? { apron: PALETTE.nuit } : {}),
    ...(has('echarpe') ? { neckScarf: PALETTE.moutarde } : {}),
    ...(has('foulard') ? { neckScarf: PALETTE.menthe } : {}),
    ...(has('canne') ? { cane: true } : {}),
    ...(has('sac-a-outils') || has('sac-a-dos') ? { strap: PALETTE.noyer, bag: PALETTE.noyer } : {}),
    ...(has('echarpe-tricolore') ? { sash: ['#3557a0', '#fff6e6', '#d94a40'] } : {}),
    ...(has('chaussures-de-securite') ? { shoes: '#6b4630' } : {}),
    ...(born >= 2006 ? { age: 'teen', height: 0.86 } : born <= 1955 ? { age: 'elder' } : {}),
    top,
    legs,
  }
}
