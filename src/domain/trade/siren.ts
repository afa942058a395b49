const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '')

/** Luhn check of a run of digits, as SIREN and SIRET use it. */
export function passesLuhn(digits: string): boolean {
  const total = [...digits].reverse().reduce((sum, character, index) => {
    const doubled = Number(character) * (index % 2 === 1 ? 2 : 1)
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return total % 10 === 0
}

/** Whether a text is a SIREN of nine digits with a right key; spaces are ignored. Source: rules-bloc1#0.5. */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(digitsOf(text)) && passesLuhn(digitsOf(text))

/** Whether a SIREN is right and lies in the range kept for fiction (999…). Source: rules-bloc1#0.5. */
export const isFictitiousSiren = (text: string): boolean => isSiren(text) && digitsOf(text).startsWith('999')

/** Whether a text is a SIRET of fourteen digits with a right key, belonging to the given SIREN. */
export const isSiretOf = (siret: string, siren: string): boolean =>
  /^\d{14}$/.test(digitsOf(siret)) && passesLuhn(digitsOf(siret)) && digitsOf(siret).startsWith(digitsOf(siren))

/** French VAT number of a SIREN: FR, key (12 + 3 × (SIREN mod 97)) mod 97, SIREN. Source: rules-bloc1#1.3.1 (999123458 → 61). */
export function vatNumberOf(siren: string): string {
  const digits = digitsOf(siren)
  const key = (12 + 3 * (Number(digits) % 97)) % 97
  return `FR${String(key).padStart(2, '0')}${digits}`
}
