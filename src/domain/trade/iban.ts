/** Remainder by 97 of a run of digits too long for a number. */
const mod97 = (digits: string): number =>
  [...digits].reduce((rest, character) => (rest * 10 + Number(character)) % 97, 0)

const compact = (text: string): string => text.replace(/\s/g, '').toUpperCase()

/** Letters become two digits (A is 10), as ISO 13616 asks before the check. */
const asDigits = (text: string): string =>
  [...text].map((character) => (/\d/.test(character) ? character : String(character.charCodeAt(0) - 55))).join('')

/** Whether an IBAN has a right key (remainder 1 by 97, ISO 13616); spaces are ignored. */
export function isIban(text: string): boolean {
  const iban = compact(text)
  return /^[A-Z]{2}\d{2}[0-9A-Z]{10,30}$/.test(iban) && mod97(asDigits(iban.slice(4) + iban.slice(0, 4))) === 1
}

/** Whether a French IBAN also has a right RIB key and all its 27 characters. */
export function isFrenchIban(text: string): boolean {
  const iban = compact(text)
  return isIban(iban) && /^FR\d{25}$/.test(iban) && mod97(iban.slice(4)) === 0
}

/** Five-digit bank code of a French IBAN. */
export const bankCodeOf = (iban: string): string => compact(iban).slice(4, 9)
