import type { Item } from './sale.ts'

/** Invoices of the story. `f1` and `f2` are the two of role DM. */
export const ENTRY_NAMES = ['r1', 'r2', 'rc', 'f1', 'f2', 'pn', 'ec', 'tt', 'md', 'ge'] as const
export type EntryName = (typeof ENTRY_NAMES)[number]

/** Two drawn numbers, 0 to 59, that shape what was sold; `large` only changes F1 of the co-operative, `passesStep` RC. */
export interface Figures {
  readonly a: number
  readonly b: number
  readonly large: boolean
  /** The reductions are contested (x2): a basket that passes a step. */
  readonly passesStep: boolean
}

const among = (picked: number, min: number, count: number): number => min + (picked % count)
const hours = (picked: number, from: number): number => from + (picked % 4) / 2

/** Repair at the workshop of a private person's electric bike. */
const overhaul = ({ a, b }: Figures): readonly Item[] => [
  ['SV-REV-E', 1],
  ['SV-MO', hours(a, 1)],
  ['PI-PLA', b % 3],
  ['PI-FRE', Math.floor(b / 3) % 2],
]

const trailersAndLocks = ({ a, b }: Figures, from: number): readonly Item[] => [
  ['RM-PRO', among(a, from, 3)],
  ['AC-ANT', among(b, 2, 7)],
]

type Basket = (figures: Figures) => readonly Item[]

const BASKETS: Readonly<Record<string, Basket>> = {
  'r1/cli-les-passerelles': ({ a, b }) => [
    ['RM-NEC', among(a, 1, 3)],
    ['AC-GIL', among(b, 8, 13)],
  ],
  'r1/cli-doucoure-vial': overhaul,
  'r1/cli-bourguet': ({ a, b }) => [
    ['RM-NEC', 1],
    ['AC-BAN', among(a, 2, 3)],
    ['AC-CAS-E', b % 5],
    ['AC-BAC-P', Math.floor(b / 5) % 2],
  ],
  'r2/cli-paniers-du-pre': ({ a, b }) => [
    ['RM-NEC-F', among(a, 2, 4)],
    ['PI-PNE', among(b, 2, 7)],
  ],
  'r2/cli-deux-roues-un-toit': (figures) => trailersAndLocks(figures, 1),
  'r2/cli-costadoat': ({ a, b }) => [
    ['SV-DEP', 1],
    ['SV-MO', hours(a, 1)],
    ['PI-PLA', among(b, 1, 4)],
  ],
  'ec/cli-bourguet': ({ a, b }) => [
    ['VC-ABE-20', 1],
    ['AC-SIE', among(a, 1, 2)],
    ['AC-CAS-E', b % 4],
    ['AC-BAC-P', Math.floor(a / 2) % 2],
    ['PT-VEL-FR', 1],
  ],
  'ec/cli-paniers-du-pre': ({ a, b }) => [
    ['VC-FRE-L', 1],
    ['PI-PNE', among(a, 2, 6)],
    ['AC-SAC', b % 3],
    ['PT-VEL-FR', 1],
  ],
  'ec/cli-deux-roues-un-toit': ({ a, b }) => [
    ['RM-PRO', among(a, 3, 2)],
    ['AC-ANT', among(b, 2, 6)],
  ],
  'f1/cli-deux-roues-un-toit': (figures) => trailersAndLocks(figures, figures.large ? 6 : 1),
  'f1/cli-les-passerelles': ({ a, b }) => [
    ['RM-NEC', among(a, 2, 2)],
    ['AC-GIL', among(b, 10, 12)],
  ],
  'f1/cli-paniers-du-pre': ({ a, b }) => [
    ['RM-NEC-F', among(a, 1, 2)],
    ['PI-PNE', among(b, 4, 12)],
  ],
  'f2/cli-deux-roues-un-toit': ({ a, b }) => recent(a, b, 'AC-ECL'),
  'f2/cli-les-passerelles': ({ a, b }) => [
    ['RM-NEC', among(a, 1, 2)],
    ['AC-CAS-A', among(b, 2, 10)],
  ],
  'f2/cli-paniers-du-pre': ({ a, b }) =>
    a % 3 === 0
      ? longtail(b)
      : [
          ['RM-NEC', among(b, 1, 2)],
          ['AC-SAC', among(a, 2, 6)],
        ],
  'pn/cli-doucoure-vial': overhaul,
  'pn/cli-ville-orvelle': ({ a, b }) => [
    ['SV-REV', among(a, 3, 4)],
    ['SV-MO', hours(b, 1)],
    ['PI-PLA', among(b, 2, 5)],
  ],
  'pn/cli-deux-roues-un-toit': ({ a, b }) => [
    ['RM-PRO', 1],
    ['AC-ANT', among(a, 2, 6)],
    ['AC-ECL', b % 3],
  ],
  'rc/cli-bonne-fourche': ({ a, b, passesStep }) =>
    passesStep
      ? [['RM-PRO', among(a, 6, 6)]]
      : [[['RM-NEC', 'AC-SAC', 'AC-SIE'][b % 3] ?? 'RM-NEC', among(a, b % 3 ? 8 : 7, 5)]],
  'rc/cli-costadoat': ({ a, b }) => [
    ['SV-DEP', 1],
    ['SV-MO', hours(a, 1.5)],
    ['PI-PLA', among(b, 1, 3)],
  ],
  'tt/cli-ville-orvelle': ({ a, b }) => [
    ['RM-PRO', 1],
    ['PI-PLA', (a % 4) * 2],
    ['AC-SAC', b % 4],
  ],
  'tt/cli-agglo-cormelin': ({ a, b }) => [
    ['SV-REV', among(a, 8, 8)],
    ['PI-PLA', among(b, 8, 8)],
  ],
  'md/cli-cyclorama': ({ a }) => [
    ['VC-FRE-L', among(a, 2, 2)],
    ['PT-VEL-FR', among(a, 2, 2)],
  ],
  'ge/cli-tournee-maline': ({ a, b }) => [
    ['SV-REV', among(a, 12, 7)],
    ['PI-FRE', among(b, 8, 7)],
  ],
}

function longtail(b: number): readonly Item[] {
  return [
    ['VC-FRE-L', 1],
    ['AC-SIE', b % 3],
    ['PT-VEL-FR', 1],
  ]
}

function recent(a: number, b: number, accessory: string): readonly Item[] {
  if (a % 3 === 0) return longtail(b)
  return [
    ['RM-PRO', 1],
    ['RM-NEC', among(b, 1, 3)],
    [accessory, a % 3 === 2 ? among(b, 2, 5) : 0],
  ]
}

/** What a customer bought in a role; throws when this customer never plays it. */
export function basketOf(name: EntryName, client: string, figures: Figures): readonly Item[] {
  const basket = BASKETS[`${name}/${client}`]
  if (!basket) throw new Error(`${client} never plays ${name}`)
  return basket(figures)
}
