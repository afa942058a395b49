/**
 * What `rules.ts` puts in `CaseFile.computed` for the judge `tableau` (named by `parametres.attendu`). Figures only: the
 * words that people may use (headers, labels, decisions) are parameters of the YAML, see `tableau.ts`.
 */
export type Expected = ExpectedTable | ExpectedLabels

/** A table with one line per record: `tri-comptes`. */
export interface ExpectedTable {
  readonly kind: 'tableau'
  readonly rows: readonly ExpectedRow[]
  /** Total (key of `parametres.totaux`) → value admitted. */
  readonly totals: Readonly<Record<string, Admitted>>
}

export interface ExpectedRow {
  /** What identifies the line, as printed: `FA-2610-0287`. */
  readonly key: string
  /** Who it is about, said in findings; also finds the line when the key was not kept. */
  readonly name: string
  /** Column (key of `parametres.colonnes`) → value admitted. A column that is absent here is not judged on this line. */
  readonly values: Readonly<Record<string, Admitted>>
}

/** A list of labels with their figure beside: `decompte-2`. */
export interface ExpectedLabels {
  readonly kind: 'libelles'
  /** Any one of them makes the list right: one per date the letter may bear. */
  readonly alternatives: readonly ExpectedFigures[]
}

export interface ExpectedFigures {
  /** Said in findings: `au 24 novembre 2026`. */
  readonly when: string
  /**
   * Label (key of `parametres.lignes`) → value admitted. 0 also admits that the line is absent. A label of the parameters
   * that is absent here must not be claimed at all (a penalty to a private person): then the work is wrong.
   */
  readonly values: Readonly<Record<string, Admitted>>
}

/** One value or several that are all right (both roundings of a cent). */
export type Admitted = AdmittedValue | readonly AdmittedValue[]

/**
 * By kind of column or label: `montant` in cents, `nombre` as it is, `date` ISO, `mot` a key of the column's `mots`.
 * `null` admits an empty cell, a dash or “sans objet”.
 */
export type AdmittedValue = number | string | null

/** Reads the expected data of a case; `null` when the name is unknown or the shape is not one of the two. */
export function readExpected(computed: Readonly<Record<string, unknown>>, name: string): Expected | null {
  const data = computed[name]
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  if (data.kind === 'tableau' && 'rows' in data && 'totals' in data) return data as ExpectedTable
  if (data.kind === 'libelles' && 'alternatives' in data) return data as ExpectedLabels
  return null
}

/** The admitted values as a list. */
export function admittedList(admitted: Admitted): readonly AdmittedValue[] {
  return typeof admitted === 'object' && admitted !== null ? admitted : [admitted]
}
