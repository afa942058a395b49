// Customers, suppliers and visitors: the world gives them a name and a voice, we give them a face.
// Looks say nothing of a temper, a trade or a debt.
import { HAIR, SKIN } from '../bake/dress.ts'
import { PALETTE as C } from '../lib/palette-colors.ts'
import type { PersonLook } from '../lib/people/look.ts'

const woman = { lashes: true, bust: 1 } as const
const hair = (name: string) => HAIR[name] ?? '#4a2c2a'

/** Those one speaks to on the telephone or at the counter, by the id of their contact: portraits in every mood. */
export const CONTACTS: Readonly<Record<string, PersonLook>> = {
  'thierry-malaurie': {
    skin: SKIN[1],
    hair: 'receding',
    hairColor: hair('brun'),
    beard: 'goatee',
    build: 1.15,
    belly: 0.8,
    top: { kind: 'jacket', color: '#7a4a3a', shirt: C.ciel, tie: C.moutarde },
    legs: { color: C.nuit },
  },
  'halima-doucoure-vial': {
    ...woman,
    skin: SKIN[4],
    hair: 'afroShort',
    hairColor: hair('noir'),
    earring: C.corail,
    top: { kind: 'parka', color: C.petrole, shirt: C.papier },
    legs: { color: C.nuit },
    bag: C.corail,
    strap: C.corail,
  },
  'corinne-astruc-bayle': {
    ...woman,
    skin: SKIN[0],
    hair: 'bob',
    hairColor: hair('gris'),
    glasses: C.corail,
    top: { kind: 'sweater', color: C.prune },
    legs: { color: C.nuit },
  },
  'wendy-lapeyrade': {
    ...woman,
    skin: SKIN[0],
    hair: 'braids',
    hairColor: hair('blond'),
    freckles: true,
    top: { kind: 'shirt', color: C.feuille },
    legs: { color: C.noyer },
  },
  'anselme-torreilles': {
    skin: SKIN[2],
    hair: 'short',
    hairColor: hair('blanc'),
    beard: 'full',
    age: 'elder',
    hat: 'cap',
    hatColor: C.feuille2,
    top: { kind: 'waistcoat', color: C.feuille2, shirt: C.sable },
    legs: { color: C.noyer },
  },
  'yanis-rebouh': {
    skin: SKIN[2],
    hair: 'tousled',
    hairColor: hair('noir'),
    top: { kind: 'polo', color: C.moutarde, collar: C.nuit, short: true },
    legs: { color: C.petrole },
  },
  'bernadette-costadoat': {
    ...woman,
    skin: SKIN[0],
    hair: 'curly',
    hairColor: hair('blanc'),
    browColor: '#b9aeb4',
    age: 'elder',
    glasses: C.noyer,
    neckScarf: C.corail,
    top: { kind: 'waistcoat', color: '#8e6aa8', shirt: C.papier },
    legs: { color: '#5a5570', kind: 'skirt', tights: '#c9a58e' },
  },
  'maxence-bourguet': {
    skin: SKIN[1],
    hair: 'parted',
    hairColor: hair('blond'),
    glasses: C.petrole,
    build: 0.92,
    top: { kind: 'shirt', color: C.lilas },
    legs: { color: C.nuit },
  },
}

/** People without a name: they come to the counter, wait, get lost. */
export const STOCK: Readonly<Record<string, PersonLook>> = {
  'visiteur-1': {
    skin: SKIN[1],
    hair: 'receding',
    hairColor: hair('gris'),
    age: 'elder',
    hearingAid: C.corail,
    beard: 'moustache',
    build: 1.06,
    top: { kind: 'sweater', color: '#4f7a5b', shirt: C.papier },
    legs: { color: '#6b5a4e' },
  },
  'visiteur-2': {
    ...woman,
    skin: SKIN[5],
    hair: 'headwrap',
    hairColor: hair('noir'),
    scarfColor: '#e08a2e',
    build: 1.1,
    earring: '#f2c14e',
    top: { kind: 'robe', color: '#2f6fa3', trim: C.moutarde },
    legs: { color: '#2f6fa3' },
  },
  'visiteur-3': {
    skin: SKIN[0],
    hair: 'short',
    hairColor: hair('blond'),
    hat: 'cap',
    hatColor: C.petrole,
    height: 0.96,
    build: 0.92,
    top: { kind: 'polo', color: C.moutarde, collar: C.petrole, band: C.petrole, short: true },
    legs: { color: '#2c4a6a', kind: 'shorts' },
  },
  'visiteur-4': {
    ...woman,
    skin: SKIN[2],
    hair: 'wavy',
    hairColor: hair('brun'),
    pregnant: true,
    top: { kind: 'dress', color: '#e08a7a', dots: C.papier, short: true },
    legs: { color: '#e08a7a', tights: '#5a4a6a' },
  },
  'visiteur-5': {
    skin: SKIN[2],
    hair: 'curly',
    hairColor: hair('brun'),
    wheelchair: C.corail,
    top: { kind: 'hoodie', color: C.petrole },
    legs: { color: '#4a4a5e' },
    shoes: C.creme,
  },
  'visiteur-6': {
    ...woman,
    skin: SKIN[3],
    hair: 'long',
    hairColor: hair('noir'),
    earring: '#f2c14e',
    top: { kind: 'parka', color: C.feuille },
    legs: { color: C.nuit },
  },
}

/** The learner, seen from behind, at their desk. */
export const LEARNERS: Readonly<Record<string, PersonLook>> = {
  eleve: {
    skin: SKIN[3],
    hair: 'tousled',
    hairColor: hair('noir'),
    age: 'teen',
    height: 0.85,
    top: { kind: 'hoodie', color: C.menthe },
    legs: { color: C.nuit },
    shoes: C.papier,
  },
}
