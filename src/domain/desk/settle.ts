import type { Payment, SalesDocument } from '../records/records.ts'
import type { DeskState } from './desk.ts'

/**
 * A sales document is paid: what had been received for that very amount and matched to nothing is matched to it; only
 * otherwise is a new payment entered. So money that was already there is never counted twice.
 */
export function settle(
  desk: DeskState,
  invoice: SalesDocument,
  amount: number,
  entry: { readonly id: string; readonly date: string },
): DeskState {
  const allocation = { salesDocument: invoice.id, amount }
  const waiting = desk.records.payments.find(
    (payment) => payment.status === 'non-lettre' && payment.allocations.length === 0 && payment.amount === amount,
  )
  const payments: readonly Payment[] = waiting
    ? desk.records.payments.map((payment) =>
        payment === waiting ? { ...payment, allocations: [allocation], status: 'recu' } : payment,
      )
    : [
        ...desk.records.payments,
        {
          ...entry,
          party: invoice.party,
          mode: 'virement',
          amount,
          label: `Virement ${invoice.number}`,
          allocations: [allocation],
          status: 'recu',
        },
      ]
  return {
    ...desk,
    records: {
      ...desk.records,
      payments,
      salesDocuments: desk.records.salesDocuments.map((document) =>
        document.id === invoice.id ? { ...document, status: 'soldee' } : document,
      ),
    },
  }
}
