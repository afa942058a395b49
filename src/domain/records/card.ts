/** A kind of card that a house keeps: a dispute, a request, an absence, a line of mileage… Declared by the case. */
export interface CardTable {
  readonly id: string
  readonly label: string
  readonly fields: readonly CardField[]
  /** Whether the assistant may open a new one. */
  readonly canCreate: boolean
}

export interface CardField {
  readonly id: string
  readonly label: string
  readonly kind: 'texte' | 'montant' | 'date' | 'nombre' | 'choix'
  /** For a choice: word → what is read on screen. */
  readonly options?: Readonly<Record<string, string>>
}

/** One card, its fields as typed: judges read them as amounts, dates and numbers. */
export interface Card {
  readonly id: string
  readonly table: string
  readonly title: string
  /** Record or person it is about, empty when there is none. */
  readonly about: string
  readonly fields: Readonly<Record<string, string>>
  readonly author: string
  readonly date: string
  /** Stored document that justifies it, empty when none does. */
  readonly piece: string
  /** What was changed, oldest first: a card keeps its scars. */
  readonly changes: readonly { readonly field: string; readonly former: string; readonly date: string }[]
}
