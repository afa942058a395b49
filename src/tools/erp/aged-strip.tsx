import type { CSSProperties } from 'react'
import { AGES, type AgedAmounts } from '../../domain/records/aged-balance.ts'
import { formatAmount } from '../../domain/trade/format-amount.ts'
import { AGE_WORDS } from './words.ts'

/** What an account owes, by age; a bar tells the share of each at a glance, the figure says it. */
export function AgedStrip({ amounts }: { readonly amounts: AgedAmounts }) {
  const most = Math.max(...AGES.map((age) => amounts.ages[age]), 1)
  return (
    <dl className="aged" aria-label="Ce que doit le compte, par ancienneté">
      {AGES.map((age) => {
        const amount = amounts.ages[age]
        const share = Math.max(0, Math.round((amount / most) * 100))
        return (
          <div key={age} className={`aged-cell ${amount > 0 && age !== 'non-echu' ? 'is-on' : ''}`}>
            <dt>{AGE_WORDS[age]}</dt>
            <dd className="num">{formatAmount(amount)}</dd>
            {share > 0 && <i aria-hidden="true" style={{ '--share': `${share}%` } as CSSProperties} />}
          </div>
        )
      })}
      {amounts.unallocated !== 0 && (
        <div className="aged-cell">
          <dt>Non lettré</dt>
          <dd className="num">{formatAmount(-amounts.unallocated)}</dd>
        </div>
      )}
      <div className="aged-cell aged-cell--total">
        <dt>{amounts.balance < 0 ? 'Solde créditeur' : 'Solde dû'}</dt>
        <dd className="num">{formatAmount(Math.abs(amounts.balance))}</dd>
      </div>
    </dl>
  )
}
