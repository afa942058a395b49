import type { Cents } from '../trade/cents.ts'
import type { Rate } from '../trade/rate.ts'
import type { Title } from './person.ts'

/** A bank of the town and what it charges. */
export interface Bank {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly address: string
  readonly phone?: string | undefined
  readonly adviser?:
    | { readonly title: Title; readonly firstName: string; readonly lastName: string; readonly temper: string }
    | undefined
  readonly fees?:
    | {
        readonly sepaTransfer: Cents
        readonly otherTransfer: Cents
        readonly rejection: Cents
        readonly monthly: Cents
        readonly cardCommission: Rate
        readonly foreignCardCommission: Rate
      }
    | undefined
}

/** The town that the three organisations share. */
export interface Town {
  readonly name: string
  readonly postcode: string
  readonly banks: readonly Bank[]
  /** Carriers, telecoms, temping, travel, training, press, schools: by family, each with an id. */
  readonly places: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>
  readonly streets: readonly { readonly id: string; readonly name: string; readonly what: readonly string[] }[]
  readonly events: readonly { readonly what: string; readonly when: string; readonly note?: string | undefined }[]
  /** Buses, neighbours, schools, railway: read as they are. */
  readonly notes: Readonly<Record<string, unknown>>
}
