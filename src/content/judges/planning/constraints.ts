import type { ShiftKind } from '../../../domain/records/rota.ts'

/** Figures of law, agreement and house, in minutes unless said otherwise. A value that equals a limit is allowed. */
export interface RotaLimits {
  readonly dayMax: number
  readonly weekMax: number
  readonly rest: number
  readonly weeklyRest: number
  /** Days worked. */
  readonly daysMax: number
  readonly pauseFrom: number
  readonly pauseMin: number
  readonly minorDayMax: number
  readonly minorWeekMax: number
  readonly minorPauseFrom: number
  readonly minorPauseMin: number
  readonly minorRest: number
  /** Consecutive days off of a minor. */
  readonly minorDaysOff: number
  /** Night of a minor, minutes since midnight. */
  readonly minorNightFrom: number
  readonly minorNightTo: number
  readonly nightMax: number
  /** People on paid leave on the same day. */
  readonly leavesTogether: number
}

/** Something already decided for one person on one day: leave, night, training. `rule` names it when it is not kept. */
export interface DecidedDay {
  readonly date: string
  /** Codes that keep it: `CP`, or `CS` and `ABS`, which are printed alike. */
  readonly codes: readonly string[]
  readonly rule: string
}

export interface Meeting {
  readonly date: string
  readonly start: number
  readonly end: number
}

/** What the week owes to one person, and what it may ask. */
export interface PersonConstraints {
  readonly id: string
  /** First name, as the sheet says it. */
  readonly name: string
  /** Minutes of the contract; `null` for somebody lent, whose week is owed elsewhere. */
  readonly contract: number | null
  readonly skills: readonly string[]
  readonly isMinor: boolean
  /** Days of the contract of a part-timer; every day when absent. */
  readonly days?: readonly string[]
  /** Minutes of overtime accepted in writing. */
  readonly overtime: number
  readonly decided: readonly DecidedDay[]
  readonly meetings: readonly Meeting[]
  /** Hours that cannot move: arrangement of working time (R23), agreement of a trainee (R14). */
  readonly fixed?: { readonly start: number; readonly end: number; readonly pause: number; readonly rule: string }
  /** Earliest start and latest end of an itinerant. */
  readonly within?: { readonly start: number; readonly end: number }
  readonly isNightVolunteer: boolean
  /** Minutes left by an annual count: neither more nor less. */
  readonly exact?: number
  /** A trainee is not part of the strength: they hold no slot. */
  readonly counts: boolean
}

/** People wanted from the beginning to the end of a slot, by trade. */
export interface Need {
  readonly date: string
  readonly slot: string
  readonly start: number
  readonly end: number
  readonly skills: Readonly<Record<string, number>>
}

/** All that a sheet must respect. Plain data of the case, read by the judge and by the solver. */
export interface RotaConstraints {
  readonly kind: 'planning'
  readonly rota: string
  /** Monday to Sunday. */
  readonly dates: readonly string[]
  readonly people: readonly PersonConstraints[]
  readonly needs: readonly Need[]
  /** Minutes of overtime that the team may do. */
  readonly overtimeCeiling: number
  readonly limits: RotaLimits
  /** At least so many people on each night; 0 when the nights are another sheet's business. */
  readonly nightTeam: number
  /** Words that would say why somebody is away. */
  readonly reasons: readonly string[]
}

/** A protects (law), B binds (contract, agreement, decision), C is a hole in the needs, D is form; `vide`, a cell left empty. */
export type BreachClass = 'A' | 'B' | 'C' | 'D' | 'vide'

/** One thing wrong: where, how much, against what. */
export interface Breach {
  readonly rule: string
  readonly class: BreachClass
  readonly person?: string
  readonly date?: string
  /** In a French sentence, with who and when. */
  readonly label: string
  readonly value: string
  readonly limit: string
  /** People missing, for a hole. */
  readonly missing: number
}

/** One cell read with the legend of the sheet. Minutes since midnight; a night ends after 24 h. */
export interface ReadCell {
  readonly person: string
  readonly date: string
  readonly code: string
  readonly kind: ShiftKind
  readonly start: number
  readonly end: number
  readonly pause: number
  /** Minutes at work. */
  readonly worked: number
  /** Minutes that the week counts. */
  readonly counted: number
}

/** Reads what a case computed under a name; `null` when it is no set of constraints. */
export function readConstraints(data: unknown): RotaConstraints | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== 'planning') return null
  return data as RotaConstraints
}
