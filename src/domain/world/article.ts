import type { Cents } from '../trade/cents.ts'
import type { Rate } from '../trade/rate.ts'

/** Something bought, made, kept or sold. Prices without tax unless said otherwise, in cents. */
export interface Article {
  readonly ref: string
  readonly name: string
  readonly category: string
  readonly unit: string
  /** Purchase price, or cost when the article is made in the house. */
  readonly cost: Cents
  /** Selling price without tax; `null` for what is sold with tax included or not sold. */
  readonly price: Cents | null
  /** Selling price with tax, as at a counter. */
  readonly priceWithTax: Cents | null
  readonly vat: Rate
  /** Id of the supplier, `interne` (made here) or `particuliers`. */
  readonly supplier: string
  readonly backupSupplier?: string | undefined
  /** Stock at the opening date of the world; the case adds movements. */
  readonly stock: number
  readonly alertLevel: number
  readonly leadDays?: number | undefined
  readonly lot?: number | undefined
  readonly location?: string | undefined
  /** `marge`: second-hand, VAT on the margin. */
  readonly vatScheme?: 'normal' | 'marge' | undefined
  readonly forSale: boolean
}

/** Work or carriage charged at a unit price without tax. */
export interface ServiceItem {
  readonly ref: string
  readonly name: string
  readonly unit?: string | undefined
  readonly price: Cents
  readonly vat: Rate
  /** Where the rate is to be read, when it must not be known by heart. */
  readonly vatReadOn?: string | undefined
  /** Carriage only: free above this amount without tax. */
  readonly freeAbove?: Cents | undefined
  readonly note?: string | undefined
}

/** Anything with a price by bracket or by kind of person: activity, stay, hall, counter service. */
export interface TariffItem {
  readonly ref: string
  readonly name: string
  readonly family: 'activite' | 'sejour' | 'location' | 'regie'
  readonly prices: Readonly<Record<string, Cents>>
  /** Everything else the catalogue says: day, hours, site, places, leader, deposit… */
  readonly details: Readonly<Record<string, string | number>>
}

/** A formality at a counter of the town hall. */
export interface Formality {
  readonly id: string
  readonly name: string
  readonly service: string
  readonly counter: string
  readonly who: string
  readonly documents: readonly string[]
  /** Cost in cents, or a wording (“selon tarif”). */
  readonly cost: Cents | string
  readonly delay: string
  readonly delayByPost?: string | undefined
}

/** A thing that is lent: its number of inventory and the deposit, in cents. */
export interface LentItem {
  readonly id: string
  readonly name: string
  readonly inventory: string
  readonly deposit?: Cents | undefined
}

/** Quantity prices of a supplier. */
export interface PurchaseTier {
  readonly supplier: string
  readonly ref: string
  readonly rule: string
  readonly prices: readonly { readonly from: number; readonly price: Cents }[]
  readonly freeCarriageAbove?: Cents | undefined
  readonly carriage?: Cents | undefined
}

/** All that an organisation sells, charges, lends or delivers. */
export interface Catalogue {
  readonly articles: readonly Article[]
  readonly services: readonly ServiceItem[]
  readonly carriage: readonly ServiceItem[]
  readonly tariffs: readonly TariffItem[]
  readonly formalities: readonly Formality[]
  readonly lent: readonly LentItem[]
  readonly purchaseTiers: readonly PurchaseTier[]
  /** What each bracket means: `T1` “QF inférieur à 500”. */
  readonly brackets: Readonly<Record<string, string>>
  /** Other general facts of the catalogue (edition, season, membership…), as text or numbers. */
  readonly notes: Readonly<Record<string, unknown>>
}
