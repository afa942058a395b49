// Those who come to a counter or to one's desk in the scenarios: each composed from parts, so that nobody is anybody's twin.
// Dignified, all of them: looks say nothing of a request, a temper, a status or a debt.
import { HAIR, SKIN } from '../bake/dress.ts'
import { PALETTE as C } from '../lib/palette-colors.ts'
import type { Legs, PersonLook, Top } from '../lib/people/look.ts'

type Shade = keyof typeof C
type HairColour = 'noir' | 'brun' | 'chatain' | 'roux' | 'blond' | 'gris' | 'blanc' | 'prune'

interface Parts {
  /** 0 lightest … 5 darkest. */
  readonly skin: 0 | 1 | 2 | 3 | 4 | 5
  readonly hair: readonly [cut: string, colour: HairColour]
  readonly top: readonly [kind: Top['kind'], colour: Shade, under?: Shade]
  readonly legs: readonly [colour: Shade, kind?: NonNullable<Legs['kind']>]
  readonly rest?: Omit<PersonLook, 'skin' | 'hair' | 'hairColor' | 'top' | 'legs'>
}

function compose({
  skin,
  hair: [cut, colour],
  top: [kind, shade, under],
  legs: [leg, cutOfLegs],
  rest,
}: Parts): PersonLook {
  return {
    skin: SKIN[skin],
    hair: cut,
    hairColor: HAIR[colour] ?? '#4a2c2a',
    top: {
      kind,
      color: C[shade],
      ...(under ? { shirt: C[under] } : {}),
      ...(kind === 'tee' || kind === 'polo' || kind === 'sari' ? { short: true } : {}),
      ...(kind === 'robe' ? { trim: C.moutarde } : {}),
      ...(kind === 'hivis' ? { sleeve: '#4a5a78' } : {}),
    },
    legs: {
      color: C[leg],
      ...(cutOfLegs ? { kind: cutOfLegs } : {}),
      ...(cutOfLegs === 'skirt' ? { tights: '#5a4a6a' } : {}),
    },
    ...rest,
  }
}

const woman = { lashes: true, bust: 1 } as const
const elder = { age: 'elder' } as const

const PARTS: Readonly<Record<string, Parts>> = {
  'us-bensalem-roy': {
    skin: 3,
    hair: ['wavy', 'noir'],
    top: ['parka', 'ciel'],
    legs: ['nuit'],
    rest: { ...woman, bag: C.noyer, strap: C.noyer },
  },
  'us-fiadzo': {
    skin: 5,
    hair: ['headwrap', 'noir'],
    top: ['blazer', 'moutarde', 'papier'],
    legs: ['prune', 'skirt'],
    rest: { ...woman, scarfColor: C.petrole, earring: C.moutarde, build: 1.08 },
  },
  'lison-abadie-kone': {
    skin: 4,
    hair: ['braids', 'noir'],
    top: ['hoodie', 'lilas'],
    legs: ['petrole'],
    rest: { ...woman, age: 'teen', height: 0.84, bag: C.corail, strap: C.corail },
  },
  'octave-bremontier-sall': {
    skin: 4,
    hair: ['receding', 'blanc'],
    top: ['jacket', 'noyer', 'creme'],
    legs: ['noyer'],
    rest: { ...elder, glasses: C.ink, neckScarf: C.prune },
  },
  'ndiaga-sarremejane': {
    skin: 5,
    hair: ['buzz', 'noir'],
    top: ['hivis', 'corail'],
    legs: ['nuit'],
    rest: { beard: 'goatee', shoes: '#6b4630', bag: C.noyer, strap: C.noyer },
  },
  'sacha-brelivet': {
    skin: 0,
    hair: ['parted', 'roux'],
    top: ['waistcoat', 'petrole', 'papier'],
    legs: ['sable'],
    rest: { beard: 'full', glasses: C.sapin, build: 0.9 },
  },
  'gwenael-astruc-nilsen': {
    skin: 0,
    hair: ['long', 'gris'],
    top: ['sweater', 'feuille2'],
    legs: ['noyer'],
    rest: { beard: 'moustache', bag: C.prune, strap: C.prune },
  },
  'anouk-treguier': {
    skin: 1,
    hair: ['ponytail', 'blond'],
    top: ['dress', 'corail'],
    legs: ['corail'],
    rest: { age: 'child', lashes: true, freckles: true, shoes: C.moutarde },
  },
  'anselme-treguier-badou': {
    skin: 1,
    hair: ['curly', 'blanc'],
    top: ['sweater', 'terra'],
    legs: ['feuille2'],
    rest: { ...elder, beard: 'full', glasses: C.moutarde },
  },
  'us-cordova': {
    skin: 2,
    hair: ['bun', 'gris'],
    top: ['blazer', 'corail', 'creme'],
    legs: ['noyer'],
    rest: { ...woman, ...elder, glasses: C.corail, bag: C.prune },
  },
  'us-lagarde': {
    skin: 1,
    hair: ['short', 'chatain'],
    top: ['parka', 'nuit'],
    legs: ['gris'],
    rest: { build: 1.12, belly: 0.8, beard: 'moustache' },
  },
  'maurice-escoubeyrou': {
    skin: 0,
    hair: ['none', 'gris'],
    top: ['shirt', 'corail'],
    legs: ['petrole'],
    rest: { ...elder, beard: 'full', build: 1.2, belly: 1.2, hat: 'cap', hatColor: C.moutarde },
  },
  'pauline-vasseur-tchamba': {
    skin: 3,
    hair: ['curly', 'brun'],
    top: ['dress', 'menthe'],
    legs: ['menthe'],
    rest: { ...woman, glasses: C.prune },
  },
  'pauline-et-swann': {
    skin: 1,
    hair: ['tied', 'blond'],
    top: ['shirt', 'petrole'],
    legs: ['sable'],
    rest: { freckles: true, build: 0.9 },
  },
  'pere-a-la-poussette': {
    skin: 4,
    hair: ['afroShort', 'brun'],
    top: ['sweater', 'moutarde'],
    legs: ['sapin'],
    rest: { beard: 'goatee', strap: C.corail },
  },
  'passante-au-stylo': {
    skin: 1,
    hair: ['bob', 'prune'],
    top: ['shirt', 'lilas'],
    legs: ['noyer', 'skirt'],
    rest: { ...woman, neckScarf: C.moutarde },
  },
  'passant-du-47': {
    skin: 2,
    hair: ['tousled', 'brun'],
    top: ['tee', 'feuille'],
    legs: ['nuit'],
    rest: { build: 0.9, headset: true },
  },
  'us-marchandot': {
    skin: 0,
    hair: ['receding', 'gris'],
    top: ['waistcoat', 'sable', 'ciel'],
    legs: ['noyer'],
    rest: { ...elder, cane: true, hearingAid: C.corail, hat: 'cap', hatColor: C.noyer },
  },
  'oriane-kestelyn-faure': {
    skin: 0,
    hair: ['ponytail', 'roux'],
    top: ['jacket', 'feuille'],
    legs: ['noyer'],
    rest: { ...woman, freckles: true, shoes: '#6b4630' },
  },
  'abel-castagnede-ly': {
    skin: 1,
    hair: ['parted', 'gris'],
    top: ['polo', 'lilas'],
    legs: ['sable'],
    rest: { ...elder, glasses: C.petrole, build: 0.9 },
  },
  'valere-nkoudou-petit': {
    skin: 5,
    hair: ['short', 'noir'],
    top: ['jacket', 'petrole', 'ciel'],
    legs: ['petrole'],
    rest: { hat: 'cap', hatColor: C.petrole, build: 1.1 },
  },
  'gaelle-pontarlat': {
    skin: 0,
    hair: ['bob', 'blond'],
    top: ['parka', 'terra'],
    legs: ['nuit'],
    rest: { ...woman, badge: C.ciel, bag: C.ink, strap: C.ink },
  },
  'yoan-castelbon': {
    skin: 2,
    hair: ['parted', 'noir'],
    top: ['jacket', 'sapin', 'papier'],
    legs: ['sapin'],
    rest: { badge: C.corail, beard: 'goatee' },
  },
  'aurelie-sauvanet-rey': {
    skin: 4,
    hair: ['bun', 'brun'],
    top: ['blazer', 'nuit', 'papier'],
    legs: ['nuit', 'skirt'],
    rest: { ...woman, earring: C.metal, bag: C.noyer },
  },
  'jonas-veyssade': {
    skin: 0,
    hair: ['short', 'blond'],
    top: ['jacket', 'gris', 'ciel'],
    legs: ['gris'],
    rest: { glasses: C.ink, badge: C.petrole, height: 0.97 },
  },
  'us-schneider': {
    skin: 0,
    hair: ['short', 'blanc'],
    top: ['waistcoat', 'menthe', 'petrole'],
    legs: ['sable'],
    rest: { ...woman, ...elder, glasses: C.petrole, bag: C.sapin, strap: C.sapin },
  },
  'us-obiora': {
    skin: 5,
    hair: ['afroShort', 'noir'],
    top: ['sweater', 'prune', 'papier'],
    legs: ['sable'],
    rest: { glasses: C.moutarde, beard: 'full' },
  },
  'joaquin-ribalta-sanz': {
    skin: 2,
    hair: ['wavy', 'noir'],
    top: ['shirt', 'ciel'],
    legs: ['terra'],
    rest: { beard: 'moustache', neckScarf: C.corail },
  },
  'philippe-aubarede-mesle': {
    skin: 1,
    hair: ['none', 'brun'],
    top: ['jacket', 'bois', 'lilas'],
    legs: ['nuit'],
    rest: { glasses: C.noyer, build: 1.1 },
  },
  'hanae-kerjean-diallo': {
    skin: 4,
    hair: ['hijab', 'noir'],
    top: ['parka', 'prune'],
    legs: ['noyer'],
    rest: { ...woman, scarfColor: C.lilas, pregnant: true },
  },
  'christian-mouret-salinas': {
    skin: 2,
    hair: ['receding', 'brun'],
    top: ['polo', 'terra'],
    legs: ['nuit'],
    rest: { wheelchair: C.petrole, beard: 'full' },
  },
  'huguette-calvignac': {
    skin: 0,
    hair: ['curly', 'gris'],
    top: ['dress', 'petrole'],
    legs: ['petrole'],
    rest: { ...woman, ...elder, cane: true, neckScarf: C.lilas },
  },
  'corentin-delahousse-mbaye': {
    skin: 3,
    hair: ['locks', 'brun'],
    top: ['waistcoat', 'corail', 'creme'],
    legs: ['petrole'],
    rest: { bag: C.ink, strap: C.ink, beard: 'goatee' },
  },
  'rayan-ottavy-diop': {
    skin: 3,
    hair: ['afro', 'noir'],
    top: ['shirt', 'papier'],
    legs: ['petrole'],
    rest: { age: 'teen', strap: C.sapin, bag: C.sapin },
  },
  'elise-quintard-owono': {
    skin: 3,
    hair: ['tied', 'chatain'],
    top: ['sweater', 'creme'],
    legs: ['petrole'],
    rest: { ...woman, apron: C.lilas, earring: C.corail },
  },
  'gaspard-iturria': {
    skin: 1,
    hair: ['curly', 'chatain'],
    top: ['hoodie', 'gris'],
    legs: ['noyer'],
    rest: { beard: 'full', build: 1.08 },
  },
  'ludmila-sorbet-traore': {
    skin: 0,
    hair: ['braids', 'chatain'],
    top: ['blazer', 'feuille2', 'creme'],
    legs: ['sable', 'skirt'],
    rest: { ...woman, earring: C.corail },
  },
  'us-goyenetche': {
    skin: 2,
    hair: ['buzz', 'chatain'],
    top: ['sweater', 'petrole'],
    legs: ['sable'],
    rest: { build: 1.15, beard: 'full', shoes: '#6b4630' },
  },
  'florent-dieulafait-rey': {
    skin: 1,
    hair: ['short', 'brun'],
    top: ['hivis', 'feuille'],
    legs: ['nuit'],
    rest: { hat: 'helmet', hatColor: C.papier, shoes: '#6b4630' },
  },
  'basile-kerdranvat': {
    skin: 1,
    hair: ['tied', 'roux'],
    top: ['parka', 'feuille2'],
    legs: ['gris'],
    rest: { glasses: C.ink, beard: 'long' },
  },
  'emre-kocdemir': {
    skin: 2,
    hair: ['short', 'noir'],
    top: ['sweater', 'gris'],
    legs: ['nuit'],
    rest: { beard: 'moustache', badge: C.corail, shoes: '#6b4630' },
  },
  'parent-de-14-h': {
    skin: 2,
    hair: ['hijab', 'noir'],
    top: ['sweater', 'corail'],
    legs: ['nuit', 'skirt'],
    rest: { ...woman, scarfColor: C.creme },
  },
}

/** By id of the person in the scenarios: whole in the scene, faces in the moods that a counter meets. */
export const VISITORS: Readonly<Record<string, PersonLook>> = Object.fromEntries(
  Object.entries(PARTS).map(([id, parts]) => [id, compose(parts)]),
)

const VOICES: Readonly<Record<string, Parts>> = {
  'sindre-aasnes-vik': {
    skin: 0,
    hair: ['long', 'blond'],
    top: ['sweater', 'petrole'],
    legs: ['nuit'],
    rest: { beard: 'long' },
  },
  'veronique-trussant': {
    skin: 2,
    hair: ['bob', 'chatain'],
    top: ['shirt', 'papier'],
    legs: ['gris'],
    rest: { ...woman, apron: C.menthe },
  },
  'hermeline-castera-biau': {
    skin: 1,
    hair: ['bun', 'blanc'],
    top: ['blazer', 'gris', 'lilas'],
    legs: ['nuit'],
    rest: { ...woman, ...elder, glasses: C.prune },
  },
  'alexis-gourvennec': {
    skin: 0,
    hair: ['short', 'roux'],
    top: ['shirt', 'menthe'],
    legs: ['nuit'],
    rest: { beard: 'goatee', badge: C.menthe },
  },
  'vanessa-coustal': {
    skin: 3,
    hair: ['long', 'chatain'],
    top: ['hoodie', 'corail'],
    legs: ['nuit'],
    rest: { ...woman, earring: C.metal },
  },
  'thierry-fauchois': {
    skin: 1,
    hair: ['receding', 'chatain'],
    top: ['waistcoat', 'prune', 'papier'],
    legs: ['nuit'],
    rest: { glasses: C.noyer, build: 1.1 },
  },
  'lucette-arramond': {
    skin: 1,
    hair: ['curly', 'roux'],
    top: ['sweater', 'lilas'],
    legs: ['noyer'],
    rest: { ...woman, ...elder, glasses: C.sapin },
  },
  'hugues-lambertini': {
    skin: 2,
    hair: ['parted', 'gris'],
    top: ['jacket', 'petrole', 'ciel'],
    legs: ['petrole'],
    rest: { glasses: C.ink },
  },
}

/** Heard on the telephone, or met once: faces only. */
export const CALLERS: Readonly<Record<string, PersonLook>> = Object.fromEntries(
  Object.entries(VOICES).map(([id, parts]) => [id, compose(parts)]),
)
