import type { Cents } from '../trade/cents.ts'
import type { IsoDate } from '../trade/iso-date.ts'

export type Title = 'M.' | 'Mme'

/** How a character speaks; `example` gives the rhythm and is never copied. */
export interface Voice {
  readonly traits: readonly string[]
  readonly example: string
}

/** Looks, in the words of the drawing kit (skin 0 to 5, hair, colours of the palette). */
export interface Looks {
  readonly skin: number
  readonly hair: string
  readonly hairColour: string
  readonly veilColour?: string | undefined
  readonly beard: string
  readonly glasses: string
  readonly top: {
    readonly type: string
    readonly colour: string
    readonly under?: string | undefined
    readonly tie?: string | undefined
  }
  readonly bottom: { readonly type: string; readonly colour: string }
  readonly badge: string
  readonly extras: readonly string[]
}

/** A contract of employment. Pay is confidential: no tool of the learner shows it outside a payroll scenario. */
export interface Contract {
  /** Absent for the employees whom one never meets: the world does not say. */
  readonly type?: string | undefined
  /** Weekly hours, or a wording (“forfait jours”). */
  readonly hours: number | string
  readonly since: IsoDate
  readonly monthlyPay?: Cents | undefined
  readonly status?: string | undefined
  readonly until?: IsoDate | undefined
  /** Anything else the contract says (motif, maître d'apprentissage, habilitations…). */
  readonly notes: Readonly<Record<string, string | boolean>>
}

/** Anyone who works in an organisation, met or not. */
export interface Employee {
  readonly id: string
  readonly title: Title
  readonly firstName: string
  readonly lastName: string
  readonly role: string
  readonly service: string
  readonly hours: string
  readonly email?: string | undefined
  /** Who tells this person by word of mouth, for want of an address. */
  readonly reachedThrough?: string | undefined
  /** Trades for the planning of production. */
  readonly trades: readonly string[]
  readonly contract?: Contract | undefined
}

/** A character: somebody whom the learner can meet. */
export interface Person extends Employee {
  readonly email: string
  readonly birth?: IsoDate | undefined
  /** Id of the room where the person works. */
  readonly office: string
  readonly extension: string
  readonly temper: string
  readonly voice: Voice
  readonly ties: string
  readonly looks: Looks
}

/** A pupil on work placement. */
export interface Trainee {
  readonly id: string
  readonly title: Title
  readonly firstName: string
  readonly lastName: string
  readonly birth: IsoDate
  /** Id of the school in the town. */
  readonly school: string
  readonly start: IsoDate
  readonly end: IsoDate
  readonly service: string
  readonly tutor: string
  readonly hours: string
  readonly temper: string
}

/** First and last name, as one says them. */
export const fullName = (person: { readonly firstName: string; readonly lastName: string }): string =>
  `${person.firstName} ${person.lastName}`
