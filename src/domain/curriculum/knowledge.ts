/** What a pole lists as associated knowledge (savoirs associés), by family. Labels only: the source gives no code. */
export interface Knowledge {
  /** Savoirs de gestion. */
  readonly management: readonly string[]
  /** Savoirs juridiques et économiques. */
  readonly legalEconomic: readonly string[]
  /** Savoirs de communication et numériques. */
  readonly communicationDigital: readonly string[]
}
