import { z } from 'zod'
import { frenchTypography } from '../../../domain/trade/french-typography.ts'
import { isIsoDate } from '../../../domain/trade/iso-date.ts'

const centPrecise = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6

/** Text kept as typed: codes, addresses of mail, identifiers. */
export const code = z.string().min(1)

/** Text that a learner reads, dressed in French typography. */
export const prose = code.transform(frenchTypography)

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'identifiant en minuscules sans accent, mots séparés par des tirets, attendu')

/** An amount in euros becomes cents. */
export const euros = z
  .number()
  .refine(centPrecise, 'montant en euros, deux décimales au plus, attendu')
  .transform((value) => Math.round(value * 100))

/** A percentage becomes ten-thousandths. */
export const percentage = z
  .number()
  .refine(centPrecise, 'taux en pour cent, deux décimales au plus, attendu')
  .transform((value) => Math.round(value * 100))

export const date = z.string().refine(isIsoDate, 'date AAAA-MM-JJ attendue, entre guillemets')

export const title = z.enum(['M.', 'Mme'])

export const address = z
  .strictObject({ ligne: prose, 'code-postal': code, ville: prose, pays: prose.optional() })
  .transform(({ ligne, ville, pays, ...rest }) => ({
    line: ligne,
    postcode: rest['code-postal'],
    city: ville,
    country: pays,
  }))

/** Dresses every text of a tree that is read as it is, keys left alone. */
export function dressed(value: unknown): unknown {
  if (typeof value === 'string') return frenchTypography(value)
  if (Array.isArray(value)) return value.map(dressed)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dressed(inner)]))
  return value
}

/** A free table of facts: texts, numbers, lists. */
export const facts = z.record(z.string(), z.unknown()).transform((table) => dressed(table) as Record<string, unknown>)
