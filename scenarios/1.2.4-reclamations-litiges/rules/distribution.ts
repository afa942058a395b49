/** Roles of the story, in the order of the treatment. Cyclorama and La Tournée Maline always play theirs. */
export type RoleName = 'r1' | 'r2' | 'ec' | 'dm' | 'pn' | 'rc' | 'tt'
export type Caller = 'malaurie' | 'doucoure-vial'

export interface Distribution {
  readonly clients: Readonly<Record<RoleName, string>>
  /** Who telephones when hazard h2 strikes. */
  readonly caller: Caller
}

const of = (
  r1: string,
  r2: string,
  ec: string,
  dm: string,
  pn: string,
  rc: string,
  tt: string,
  caller: Caller,
): Distribution => ({
  clients: {
    r1: `cli-${r1}`,
    r2: `cli-${r2}`,
    ec: `cli-${ec}`,
    dm: `cli-${dm}`,
    pn: `cli-${pn}`,
    rc: `cli-${rc}`,
    tt: `cli-${tt}`,
  },
  caller,
})

const PASS = 'les-passerelles'
const PANIERS = 'paniers-du-pre'
const ROUES = 'deux-roues-un-toit'
const VIAL = 'doucoure-vial'
const FOURCHE = 'bonne-fourche'
const VILLE = 'ville-orvelle'
const AGGLO = 'agglo-cormelin'

/** Who plays what: seven different customers a time. */
export const DISTRIBUTIONS: Readonly<Record<string, Distribution>> = {
  r1: of(PASS, PANIERS, 'bourguet', ROUES, VIAL, FOURCHE, VILLE, 'malaurie'),
  r2: of(VIAL, 'costadoat', PANIERS, ROUES, VILLE, FOURCHE, AGGLO, 'doucoure-vial'),
  r3: of('bourguet', ROUES, PANIERS, PASS, VIAL, FOURCHE, VILLE, 'malaurie'),
  r4: of(VIAL, PANIERS, ROUES, PASS, VILLE, 'costadoat', AGGLO, 'doucoure-vial'),
  r5: of(PASS, ROUES, 'bourguet', PANIERS, VIAL, 'costadoat', VILLE, 'malaurie'),
  r6: of(VIAL, 'costadoat', 'bourguet', PANIERS, ROUES, FOURCHE, AGGLO, 'doucoure-vial'),
  r7: of('bourguet', PANIERS, ROUES, PASS, VILLE, 'costadoat', AGGLO, 'malaurie'),
  r8: of('bourguet', 'costadoat', PANIERS, PASS, ROUES, FOURCHE, VILLE, 'malaurie'),
}

export const CYCLORAMA = 'cli-cyclorama'
export const TOURNEE_MALINE = 'cli-tournee-maline'

/** Throws on an unknown name: the streams of the YAML and this table must agree. */
export function distributionOf(name: string): Distribution {
  const found = DISTRIBUTIONS[name]
  if (!found) throw new Error(`Unknown distribution "${name}"`)
  return found
}
