import type { Party, SheetBlock } from '../../../../src/domain/records/records.ts'
import { formatInteger } from '../../../../src/domain/trade/format-amount.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'

/** Heading of the house, as on its letters and invoices. */
export function letterhead(house: Organisation): SheetBlock {
  return {
    kind: 'entete',
    lines: [
      house.name.toUpperCase(),
      house.address.line,
      `${house.address.postcode} ${house.address.city.toUpperCase()}`,
      `${house.phone} · ${house.email}`,
    ],
  }
}

/** Legal foot: form, capital, SIREN, register, VAT number. */
export function legalFooter(house: Organisation): string {
  const { legal } = house
  const capital = legal.capital === undefined ? '' : ` au capital de ${formatInteger(legal.capital / 100)}\u00a0€`
  const register = legal.rcs === undefined ? `SIREN ${legal.siren}` : legal.rcs
  const vat = legal.vatNumber === undefined ? '' : ` · TVA ${legal.vatNumber}`
  return `${house.name}, ${house.legalForm}${capital} · ${register}${vat}`
}

/** Postal address of a customer: from the person to the town, last line in capitals. */
export function addressLines(party: Party): readonly string[] {
  const last = `${party.address.postcode} ${party.address.city.toUpperCase()}`
  if (party.nature === 'particulier') return [party.name, party.address.line, last]
  return [
    party.name,
    `${party.contact.title} ${party.contact.firstName} ${party.contact.lastName}`,
    party.address.line,
    last,
  ]
}
