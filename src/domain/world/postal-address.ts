/** A postal address; `country` only when it is abroad. Postcodes 99xxx do not exist in France. */
export interface PostalAddress {
  readonly line: string
  readonly postcode: string
  readonly city: string
  readonly country?: string | undefined
}
