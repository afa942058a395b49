import type { Cents } from '../trade/cents.ts'
import type { IsoDate } from '../trade/iso-date.ts'
import type { Title } from './person.ts'
import type { PostalAddress } from './postal-address.ts'

export type CounterpartyRole =
  | 'client'
  | 'fournisseur'
  | 'client-et-fournisseur'
  | 'transporteur'
  | 'partenaire'
  | 'candidat'
  | 'administration'
  | 'financeur'
  | 'adherent'
  | 'usager'

export type CounterpartyCategory =
  | 'professionnel'
  | 'particulier'
  | 'collectivite'
  | 'association'
  | 'administration'
  | 'ue'
  | 'hors-ue'

export type Tariff = 'revendeur' | 'quantite' | 'marche' | 'public'

/** A third party (tiers): customer, supplier, member, user, administration. */
export interface Counterparty {
  readonly id: string
  readonly name: string
  readonly role: CounterpartyRole
  readonly category: CounterpartyCategory
  /** Auxiliary accounts: `411BONFO`, `401DEUXR`. */
  readonly accounts: readonly string[]
  readonly tariff?: Tariff | undefined
  readonly siren?: string | undefined
  readonly vatNumber?: string | undefined
  readonly foreignId?: string | undefined
  readonly currency?: string | undefined
  readonly iban?: string | undefined
  readonly address: PostalAddress
  /** Absent for a foreigner: no number is kept for fiction abroad. */
  readonly phone?: string | undefined
  readonly email: string
  readonly contact: {
    readonly title: Title
    readonly firstName: string
    readonly lastName: string
    readonly role: string
    readonly temper: string
    readonly voice: string
  }
  /** Terms of payment as the card says them. */
  readonly paymentTerms: string
  /** Highest debt allowed, in cents; `0` when no credit is granted. */
  readonly creditLimit?: Cents | undefined
  /** Usual delay of delivery, in days. */
  readonly deliveryDays?: number | undefined
  readonly history: string
  /** What this party may set off in a scenario. */
  readonly hook: string
  /** Id of its entry in the town, if any. */
  readonly town?: string | undefined
  readonly membership?:
    | { readonly number: string; readonly tariff: string; readonly bracket: string; readonly people: number }
    | undefined
  readonly household?: { readonly child: string; readonly otherParent: string } | undefined
  readonly insolvency?:
    | {
        readonly nature: string
        readonly published: IsoDate
        readonly claimDeclared: IsoDate
        readonly signedBy: string
        readonly trustee: string
      }
    | undefined
}
