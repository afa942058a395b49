import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { type Cents, sumCents } from '../../../src/domain/trade/cents.ts'
import type { Entry } from './entries.ts'
import { wordPick } from './picks.ts'

/** Late according to the balance, and really late: what is owed and due. */
export interface Lateness {
  readonly shown: Cents
  readonly real: Cents
  readonly paid: Cents
  readonly frozen: Cents
  readonly contested: Cents
}

export function latenessOf(entries: readonly Entry[]): Lateness {
  const overdue = entries.filter((entry) => entry.late > 0)
  const gap = (names: readonly Entry['name'][]): Cents =>
    sumCents(overdue.filter(({ name }) => names.includes(name)).map(({ balance, owed }) => balance - owed))
  return {
    shown: sumCents(overdue.map(({ balance }) => balance)),
    real: sumCents(overdue.map(({ owed }) => owed)),
    paid: gap(['pn']),
    frozen: gap(['ge']),
    contested: gap(['rc']),
  }
}

/** The lines as the export gives them: by customer, by invoice or by due date, as the stream says. */
export function inDrawnOrder(entries: readonly Entry[], draw: Draw): readonly Entry[] {
  const key = (entry: Entry): string => {
    switch (wordPick(draw, 'ordre-des-lignes')) {
      case 'echeance':
        return entry.due + entry.number
      case 'facture':
        return entry.number.slice(3)
      default:
        return entry.client + entry.number
    }
  }
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
