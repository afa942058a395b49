import { amountDue, type Records, type SalesDocument } from '../../domain/records/records.ts'
import { formatAmount, formatFigure, formatInteger, formatRate } from '../../domain/trade/format-amount.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { FollowUpList } from './follow-up-list.tsx'

interface InvoiceDetailProps {
  readonly records: Records
  readonly document: SalesDocument
}

/** One invoice: its lines, its totals, what settled it, what was done about it. */
export function InvoiceDetail({ records, document }: InvoiceDetailProps) {
  const settled = records.payments.flatMap((payment) =>
    payment.status === 'rejete'
      ? []
      : payment.allocations
          .filter(({ salesDocument }) => salesDocument === document.id)
          .map(({ amount }) => ({ payment, amount })),
  )
  const facts: readonly (readonly [string, string])[] = [
    ['Total HT', formatAmount(document.totalExclTax)],
    ['TVA', formatAmount(document.vat)],
    ['Total TTC', formatAmount(document.total)],
    ...settled.map(
      ({ payment, amount }) => [`Réglé le ${formatShortDate(payment.date)}`, formatAmount(-amount)] as const,
    ),
    ['Reste dû', formatAmount(amountDue(records, document))],
    ...(document.disputed > 0 ? [['Dont en litige', formatAmount(document.disputed)] as const] : []),
  ]
  return (
    <div className="erp-detail">
      {document.lines.length > 0 && (
        <ul className="erp-lines" aria-label="Lignes">
          {document.lines.map((line) => (
            <li key={`${line.reference} ${line.label}`}>
              <span className="grow">
                <b>{line.label}</b>
                <br />
                <span className="muted num">
                  {line.reference}, {formatInteger(line.quantity)} × {formatFigure(line.unitPrice)}
                  {line.discounts.map((discount) => `, remise ${formatRate(discount)}`).join('')}
                </span>
              </span>
              <span className="num">{formatFigure(line.amount)}</span>
            </li>
          ))}
        </ul>
      )}
      <dl className="erp-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <FollowUpList
        records={records}
        followUps={records.followUps.filter((one) => one.salesDocument === document.id)}
      />
    </div>
  )
}
