/** An amount of money in whole euro cents, negative for a credit: 3 240,00 € is `324000`. */
export type Cents = number

/** Turns euros as written in content (`3240`, `348.8`) into cents; throws if there is more than a cent's precision. */
export function cents(euros: number): Cents {
  const value = Math.round(euros * 100)
  if (!Number.isSafeInteger(value) || Math.abs(euros * 100 - value) > 1e-4)
    throw new RangeError(`Montant en euros et centimes attendu, reçu ${euros}`)
  return value === 0 ? 0 : value
}

/** Turns cents back into euros, for a spreadsheet cell only: never compute on the result. */
export const toEuros = (amount: Cents): number => amount / 100

/** Adds up amounts in cents. */
export const sumCents = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0)
