/** A value written in a text, typed and normalised. */
export type Value =
  | { readonly kind: 'montant'; readonly cents: number; readonly label?: 'ht' | 'ttc'; readonly bare?: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'jour'; readonly day: number; readonly month?: number }
  | { readonly kind: 'semaine'; readonly weekday: number }
  | { readonly kind: 'mois'; readonly month: number }
  | { readonly kind: 'heure'; readonly minutes: number; readonly half: boolean }
  | { readonly kind: 'duree'; readonly count: number; readonly unit: 'jour' | 'mois' | 'an' }
  | { readonly kind: 'taux'; readonly hundredths: number }
  | { readonly kind: 'tel'; readonly digits: string }
  | { readonly kind: 'courriel'; readonly address: string }
  | { readonly kind: 'reference'; readonly key: string }
  | { readonly kind: 'nombre'; readonly count: number }

export type ValueKind = Value['kind']

/** A value and its place in the folded text. */
export interface Mention {
  readonly value: Value
  readonly start: number
  readonly end: number
}
