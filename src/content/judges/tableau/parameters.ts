import type { JudgeParams } from '../../../domain/scenario/scenario.ts'

export type Kind = 'montant' | 'nombre' | 'date' | 'mot'

/** One thing looked for: a column by its heading, a line or a total by its label. */
export interface Sought {
  readonly id: string
  readonly names: readonly string[]
  readonly except: readonly string[]
  readonly kind: Kind
  /** Cents for an amount, units for a number. */
  readonly tolerance: number
  /** An empty cell is worth 0. */
  readonly emptyIsZero: boolean
  /** A negative number is worth 0: a date not yet due has no delay. */
  readonly floor: boolean
  readonly formula: boolean
  /** Column that a total adds up. */
  readonly column: string | null
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly neutral: readonly string[]
  readonly neutralMeans: string | null
}

export interface TableParameters {
  readonly expected: string
  readonly keys: readonly string[]
  readonly columns: readonly Sought[]
  readonly totals: readonly Sought[]
  readonly lines: readonly Sought[]
  /** How many lines may be wrong, or absent, and the work still be incomplete rather than wrong. */
  readonly wrongAllowed: number
  readonly absentAllowed: number
}

/** Reads the parameters from the YAML. A content error throws: checks play every judge before a learner does. */
export function parametersOf(params: JudgeParams): TableParameters {
  if (typeof params.attendu !== 'string') throw new Error('tableau : « attendu » doit nommer un calcul du dossier')
  const lines = soughtOf(params.lignes, 'libelles')
  return {
    expected: params.attendu,
    keys: listOf(params.cle),
    columns: soughtOf(params.colonnes, 'entetes'),
    totals: soughtOf(params.totaux, 'libelles'),
    lines,
    wrongAllowed: numberOf(params.fausses, lines.length > 0 ? 0 : 2),
    absentAllowed: numberOf(params.absentes, 1),
  }
}

function soughtOf(table: unknown, names: 'entetes' | 'libelles'): readonly Sought[] {
  return Object.entries(recordOf(table)).map(([id, raw]) => {
    const given = recordOf(raw)
    const neutral = recordOf(given.neutres)
    const said = listOf(given[names])
    if (said.length === 0) throw new Error(`tableau : « ${id} » n’a pas de ${names}`)
    return {
      id,
      names: said,
      except: listOf(given.sauf),
      kind: kindOf(given.genre, id),
      tolerance: numberOf(given.tolerance, 0),
      emptyIsZero: given.vide === true,
      floor: given.plancher === true,
      formula: given.formule === true,
      column: typeof given.colonne === 'string' ? given.colonne : null,
      words: Object.fromEntries(Object.entries(recordOf(given.mots)).map(([key, list]) => [key, listOf(list)])),
      neutral: listOf(neutral.mots),
      neutralMeans: typeof neutral.valent === 'string' ? neutral.valent : null,
    }
  })
}

function kindOf(value: unknown, id: string): Kind {
  switch (value ?? 'montant') {
    case 'montant':
      return 'montant'
    case 'nombre':
      return 'nombre'
    case 'date':
      return 'date'
    case 'mot':
      return 'mot'
    default:
      throw new Error(`tableau : « ${id} » : genre inconnu « ${String(value)} »`)
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list.map(String)
}

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)
