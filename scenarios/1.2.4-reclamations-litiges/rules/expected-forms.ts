import type { ExpectedLabels, ExpectedTable } from '../../../src/content/judges/tableau-expected.ts'
import { formatLongDate } from '../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import type { Entry } from './entries.ts'
import type { Arrangement } from './facts/arrangement.ts'
import { lawsuitClaim } from './facts/lawsuit.ts'

/** The comparison of x1, line by line; what a way that is set aside would bring in is not asked for. */
export function expectedComparison(plan: Arrangement, late: Entry): ExpectedTable {
  const onTime = plan.variant !== 'hors-delai'
  const spread = plan.variant !== 'tout-de-suite'
  const row = (key: string, name: string, values: ExpectedTable['rows'][number]['values']) => ({ key, name, values })
  return {
    kind: 'tableau',
    rows: [
      row('Mode A', 'l’escompte sur les deux factures', { permis: 'non', avis: 'ecarte' }),
      row('Mode B', 'l’escompte sur la facture récente', {
        ...(onTime ? { somme: plan.netOfRecent, cout: plan.discount.net } : {}),
        permis: onTime ? 'oui' : 'non',
        avis: onTime ? 'retenu' : 'ecarte',
      }),
      row('Mode C', 'l’étalement de la facture échue', {
        ...(spread ? { somme: late.balance } : {}),
        permis: 'oui',
        avis: spread ? 'retenu' : 'ecarte',
      }),
    ],
    totals: { retenu: plan.kept },
  }
}

/** The statement of h3 on the last day; the principal may be given before or after the deposit. */
export function expectedLawsuit(entry: Entry, on: IsoDate): ExpectedLabels {
  const claim = lawsuitClaim(entry, on)
  const common = { jours: claim.days, penalites: claim.penalty, indemnite: claim.indemnity, total: claim.total }
  const when = `au ${formatLongDate(on)}`
  return {
    kind: 'libelles',
    alternatives: [
      { when, values: { principal: entry.sale.total, acompte: entry.deposit, ...common } },
      { when, values: { principal: entry.balance, acompte: 0, ...common } },
    ],
  }
}
