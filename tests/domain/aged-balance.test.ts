import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AGES,
  agedAccount,
  agedBalance,
  ageOf,
  openDocuments,
  unallocatedPart,
} from '../../src/domain/records/aged-balance.ts'
import { amountDue, type Payment, type Records, type SalesDocument } from '../../src/domain/records/records.ts'
import { addDays } from '../../src/domain/trade/date-arithmetic.ts'
import { sampleRecords, TODAY } from '../support/sample-accounts.ts'

describe('ageOf', () => {
  it.each([
    [-1, 'non-echu'],
    [0, 'non-echu'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, 'plus-90'],
    [1000, 'plus-90'],
  ] as const)('%i jours de retard : %s', (days, age) => {
    expect(ageOf(addDays(TODAY, -days), TODAY)).toBe(age)
  })
})

describe('balance âgée', () => {
  it('range chaque facture selon son retard et compte ce qui n’est pas lettré', () => {
    expect(agedAccount(sampleRecords, 'cli-cyclorama', TODAY)).toEqual({
      ages: { 'non-echu': 118_000, '1-30': 324_000, '31-60': 0, '61-90': 41_250, 'plus-90': 96_000 },
      unallocated: 0,
      late: 461_250,
      balance: 579_250,
    })
    expect(agedAccount(sampleRecords, 'cli-cyclorama-2', TODAY)).toMatchObject({
      unallocated: 36_480,
      balance: -36_480,
    })
  })

  it('un avoir diminue ce qui est dû, un chèque rejeté ne règle rien', () => {
    expect(agedAccount(sampleRecords, 'cli-bonne-fourche', TODAY).balance).toBe(255_924 - 12_654)
    expect(agedAccount(sampleRecords, 'cli-paniers-du-pre', TODAY).ages['31-60']).toBe(103_200)
  })

  it('va par compte et laisse de côté les comptes sans rien', () => {
    const empty = { ...sampleRecords, payments: [] }
    expect(agedBalance(sampleRecords, TODAY).lines.map((line) => line.account)).toEqual([
      '411BONFO',
      '411CYCLB',
      '411CYCLO',
      '411PANIE',
    ])
    expect(agedBalance(empty, TODAY).lines.map((line) => line.account)).not.toContain('411CYCLB')
  })

  it('les factures ouvertes vont de la plus ancienne à la plus récente', () => {
    expect(openDocuments(sampleRecords, 'cli-cyclorama').map((document) => document.number)).toEqual([
      'FA-2607-0088',
      'FA-2608-0102',
      'FA-2610-0287',
      'FA-2611-0402',
    ])
  })

  const documents = fc.array(
    fc.record({
      party: fc.nat({ max: 3 }),
      late: fc.integer({ min: -40, max: 200 }),
      total: fc.integer({ min: -50_000, max: 500_000 }),
    }),
    { maxLength: 12 },
  )
  const paid = fc.array(
    fc.record({
      party: fc.nat({ max: 3 }),
      amount: fc.integer({ min: 1, max: 90_000 }),
      on: fc.option(fc.nat({ max: 11 })),
      rejected: fc.boolean(),
    }),
    { maxLength: 6 },
  )

  it('les totaux sont la somme des lignes, et le solde celle des factures moins les règlements', () => {
    fc.assert(
      fc.property(documents, paid, (drawn, received) => {
        const records = recordsOf(drawn, received)
        const { lines, total } = agedBalance(records, TODAY)
        for (const age of AGES) expect(total.ages[age]).toBe(lines.reduce((sum, line) => sum + line.ages[age], 0))
        for (const amounts of [...lines, total]) {
          expect(amounts.late).toBe(amounts.balance + amounts.unallocated - amounts.ages['non-echu'])
        }
        const invoiced = records.salesDocuments.reduce((sum, document) => sum + document.total, 0)
        const cashed = records.payments.reduce((sum, one) => sum + (one.status === 'rejete' ? 0 : one.amount), 0)
        expect(total.balance).toBe(invoiced - cashed)
        expect(total.balance).toBe(lines.reduce((sum, line) => sum + line.balance, 0))
      }),
    )
  })

  it('ce qui reste dû et ce qui n’est pas lettré disent le même solde', () => {
    const due = sampleRecords.salesDocuments.reduce((sum, document) => sum + amountDue(sampleRecords, document), 0)
    const free = sampleRecords.payments.reduce((sum, payment) => sum + unallocatedPart(payment), 0)
    expect(agedBalance(sampleRecords, TODAY).total.balance).toBe(due - free)
  })
})

interface Drawn {
  readonly party: number
  readonly late: number
  readonly total: number
}
interface Received {
  readonly party: number
  readonly amount: number
  readonly on: number | null
  readonly rejected: boolean
}

function recordsOf(drawn: readonly Drawn[], received: readonly Received[]): Records {
  const [model] = sampleRecords.salesDocuments
  if (!model) throw new Error('sample')
  const ids = sampleRecords.parties.map((party) => party.id)
  const salesDocuments = drawn.map(
    ({ party, late, total }, rank): SalesDocument => ({
      ...model,
      id: `d${rank}`,
      party: ids[party] ?? '',
      due: addDays(TODAY, -late),
      total,
    }),
  )
  const payments = received.map(({ party, amount, on, rejected }, rank): Payment => {
    const target = on === null ? undefined : salesDocuments[on]
    return {
      id: `p${rank}`,
      party: target?.party ?? ids[party] ?? '',
      date: TODAY,
      mode: 'virement',
      amount,
      label: '',
      allocations: target ? [{ salesDocument: target.id, amount }] : [],
      status: rejected ? 'rejete' : 'recu',
    }
  })
  return { ...sampleRecords, salesDocuments, payments }
}
