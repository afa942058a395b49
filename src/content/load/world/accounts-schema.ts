import { z } from 'zod'
import type { ChartOfAccounts } from '../../../domain/world/chart-of-accounts.ts'
import { code, date, euros, facts, prose } from './forms.ts'

const account = z.string().regex(/^[1-8]\d{5}$/, 'compte à six chiffres attendu, entre guillemets')
const positive = euros.refine((amount) => amount > 0, 'montant positif attendu')

export const accountsSchema = z
  .strictObject({
    journaux: z.record(code, prose),
    numerotation: z.record(code, prose),
    comptes: z.record(account, prose),
    'a-nouveaux': z.strictObject({ date, debit: z.record(account, positive), credit: z.record(account, positive) }),
    'seuil-tresorerie': facts.optional(),
    'fonds-de-regie': facts.optional(),
  })
  .transform((raw): ChartOfAccounts => {
    const notes = { 'seuil-tresorerie': raw['seuil-tresorerie'], 'fonds-de-regie': raw['fonds-de-regie'] }
    return {
      journals: raw.journaux,
      numbering: raw.numerotation,
      accounts: raw.comptes,
      opening: raw['a-nouveaux'],
      notes: Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined)),
    }
  })
