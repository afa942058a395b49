import type { Cents } from '../trade/cents.ts'
import type { IsoDate } from '../trade/iso-date.ts'
import type { OrganisationId } from './organisation-id.ts'
import type { PostalAddress } from './postal-address.ts'

/** An account of the organisation at a bank of the town. */
export interface BankAccount {
  readonly id: string
  /** Id of the bank in the town. */
  readonly bank: string
  readonly title: string
  /** Account of the chart of accounts: `512100`. */
  readonly account: string
  readonly iban: string
  readonly bic: string
  /** ISO code of the currency when it is not the euro. */
  readonly currency?: string | undefined
  /** Ids of the people who may sign on it, when the bank keeps a list. */
  readonly signatories?: readonly string[] | undefined
  readonly delegate?: { readonly person: string; readonly limit: Cents } | undefined
}

/** One step of a signature limit: who decides up to an amount; the last one has no ceiling. */
export interface SignatureStep {
  readonly upTo?: Cents | undefined
  /** Ids of people, or `assistant` (the learner), or `bureau`. */
  readonly who: readonly string[]
  /** All sign together instead of any one. */
  readonly together?: boolean | undefined
  readonly condition?: string | undefined
}

/** Who may sign what, by rising amount. */
export interface SignatureLimit {
  readonly act: string
  readonly steps: readonly SignatureStep[]
}

export interface Service {
  readonly id: string
  readonly name: string
  readonly manager: string
  readonly headcount: number
}

export type RoomAccess =
  | 'public'
  | 'personnel'
  | 'sur-rendez-vous'
  | 'reserve'
  | 'epi-obligatoires'
  | 'adherents'
  | 'sur-inscription'

/** A room; its id is that of the scene. */
export interface Room {
  readonly id: string
  readonly name: string
  readonly site: string
  readonly access: RoomAccess
  readonly capacity: number
  /** Ids of the people who work there. */
  readonly occupants: readonly string[]
  readonly floor?: number | undefined
  /** Where the learner sits, when it is in this room. */
  readonly learnerDesk?: string | undefined
  readonly equipment?: readonly string[] | undefined
}

export interface Site {
  readonly id: string
  readonly name: string
  readonly address: string
  /** Minutes from the head office. */
  readonly travelMinutes: number
  readonly phone?: string | undefined
}

export interface AgendaEntry {
  /** As a person says it: “mercredi 11 h”. */
  readonly when: string
  readonly what: string
  readonly who: readonly string[]
}

export interface FollowedContract {
  readonly id: string
  readonly subject: string
  /** Id of the counterparty. */
  readonly counterparty: string
  readonly monthlyCost: Cents
  readonly ends: IsoDate
  readonly noticeMonths: number
  readonly indexation: string
}

/** Who answers when a person is away; `null` when nobody does and a message is taken. */
export interface Substitute {
  readonly absent: string
  readonly by: string | null
  readonly for: string
}

/** Legal identity, as it stands at the foot of a letter. */
export interface LegalIdentity {
  readonly siren: string
  readonly headOfficeSiret: string
  /** Other establishments: `boutique`, `mediatheque`… */
  readonly otherSirets: Readonly<Record<string, string>>
  readonly ape: string
  readonly capital?: Cents | undefined
  readonly rcs?: string | undefined
  readonly vatNumber?: string | undefined
  readonly eori?: string | undefined
  readonly rna?: string | undefined
  readonly collectiveAgreement?: string | undefined
}

/** One of the three organisations: who it is, where, who decides what. General facts, the same in every scenario. */
export interface Organisation {
  readonly id: OrganisationId
  readonly shortName: string
  readonly name: string
  readonly legalForm: string
  readonly slogan: string
  readonly business: string
  readonly legal: LegalIdentity
  readonly address: PostalAddress & { readonly area: string; readonly access: string }
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly networks: readonly string[]
  readonly banks: readonly BankAccount[]
  /** Opening hours by place, as they are displayed. */
  readonly hours: Readonly<Record<string, string>>
  readonly financialYear: { readonly start: IsoDate; readonly end: IsoDate }
  readonly story: readonly string[]
  readonly values: readonly string[]
  /** Figures to quote: headcount, turnover… */
  readonly figures: Readonly<Record<string, number | Readonly<Record<string, number>>>>
  readonly colours: {
    readonly accents: readonly string[]
    readonly codes: readonly string[]
    readonly setting: readonly string[]
  }
  /** Id of the learner's manager. */
  readonly learnerManager: string
  readonly signatureLimits: readonly SignatureLimit[]
  readonly substitutes: readonly Substitute[]
  readonly services: readonly Service[]
  readonly rooms: readonly Room[]
  readonly sites: readonly Site[]
  readonly agenda: readonly AgendaEntry[]
  /** Name of the software by use: `ged`, `pgi`, `messagerie`… */
  readonly software: Readonly<Record<string, string>>
  readonly contracts: readonly FollowedContract[]
  /** What only one organisation has (VAT regime, CSE, statutes, council, public accountant…), by heading, as text. */
  readonly particulars: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>
}
