/** What a code of a rota means for the week. */
export type ShiftKind = 'travail' | 'nuit' | 'formation' | 'absence' | 'repos'

/** One code of the legend, with its hours: `S`, 13 h – 20 h 30, 30 min of break. Minutes since midnight. */
export interface RotaCode {
  readonly code: string
  readonly label: string
  readonly kind: ShiftKind
  readonly start: number
  readonly end: number
  readonly pause: number
  /** Minutes that the code counts from Monday to Friday when nobody is at work (7 h of leave); Saturday counts none. */
  readonly counted: number
}

/** One person on one day: a code of the legend, or free hours when the code is empty. One line per person, whatever the sheet. */
export interface Presence {
  readonly person: string
  readonly date: string
  readonly code: string
  /** Free hours, minutes since midnight; 0 with a code. */
  readonly start: number
  readonly end: number
  readonly pause: number
  readonly comment: string
}

/** A sheet of the rota: who is on it, on which days, and the versions that were published. */
export interface Rota {
  readonly id: string
  readonly title: string
  readonly service: string
  readonly dates: readonly string[]
  readonly people: readonly string[]
  readonly legend: readonly RotaCode[]
  readonly versions: readonly RotaVersion[]
}

/** A published version is kept as it was read. */
export interface RotaVersion {
  readonly version: number
  /** Date written on it, and version it cancels and replaces (0: none). */
  readonly date: string
  readonly replaces: number
  /** Rank of the day and minute of the publication. */
  readonly day: number
  readonly minute: number
  readonly cells: readonly Presence[]
}

/** Cells of a sheet as they stand, in the order of its people and dates. */
export function cellsOf(rota: Rota, presences: readonly Presence[]): readonly Presence[] {
  return rota.people.flatMap((person) =>
    rota.dates.flatMap((date) => presences.filter((cell) => cell.person === person && cell.date === date).slice(-1)),
  )
}
