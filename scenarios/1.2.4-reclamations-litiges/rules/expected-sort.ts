import type { Admitted, ExpectedTable } from '../../../src/content/judges/tableau-expected.ts'
import type { Party } from '../../../src/domain/records/records.ts'
import { latenessOf } from './balance.ts'
import type { Entry } from './entries.ts'

/** What the sorted balance must say, line by line; what is not due yet may be left blank, at 0 or at its balance. */
export function expectedSort(entries: readonly Entry[], parties: readonly Party[]): ExpectedTable {
  return {
    kind: 'tableau',
    rows: entries.map((entry) => ({
      key: entry.number,
      name: parties.find((one) => one.id === entry.client)?.name ?? entry.client,
      values: { retard: daysAdmitted(entry), du: owedAdmitted(entry), decision: entry.decision },
    })),
    totals: { reel: latenessOf(entries).real },
  }
}

function daysAdmitted(entry: Entry): Admitted {
  return entry.late > 0 ? entry.late : [0, null]
}

function owedAdmitted(entry: Entry): Admitted {
  if (entry.late === 0) return [0, null, entry.balance]
  return entry.owed === 0 ? [0, null] : entry.owed
}
