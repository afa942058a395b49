import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents, toEuros } from '../../src/domain/trade/cents.ts'
import { cascadeDiscounts, netAfterDiscounts } from '../../src/domain/trade/discounts.ts'
import {
  earlyPaymentDiscount,
  earnsEarlyPaymentDiscount,
  yearlyCostOfDiscount,
} from '../../src/domain/trade/early-payment-discount.ts'
import { formatAmount, formatFigure, formatInteger, formatRate } from '../../src/domain/trade/format-amount.ts'
import { monthlyPlan, splitInstalments } from '../../src/domain/trade/instalments.ts'
import { daysLate, lateClaim, latePenalty } from '../../src/domain/trade/late-payment.ts'
import { parseAmount } from '../../src/domain/trade/parse-amount.ts'
import { percent, rateOf, shareOf } from '../../src/domain/trade/rate.ts'
import { divideHalfUp } from '../../src/domain/trade/round.ts'
import { grossOf, netOf, vatOn, vatTotals } from '../../src/domain/trade/vat.ts'

const amount = fc.integer({ min: 0, max: 100_000_000 })
const signedAmount = fc.integer({ min: -100_000_000, max: 100_000_000 })

describe('arrondi', () => {
  it.each([
    [1, 2, 1],
    [-1, 2, -1],
    [1, 3, 0],
    [2, 3, 1],
    [5, 10, 1],
    [149, 100, 1],
    [150, 100, 2],
    [-150, 100, -2],
    [-1, 3, 0],
    [7, -2, -4],
  ])('%i / %i donne %i', (top, bottom, expected) => expect(divideHalfUp(top, bottom)).toBe(expected))

  it('est symétrique : un avoir annule sa facture au centime', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 10_000 }), (value, bottom) => {
        expect(divideHalfUp(-value, bottom) + divideHalfUp(value, bottom)).toBe(0)
        expect(Math.abs(divideHalfUp(value, bottom) * bottom - value) * 2).toBeLessThanOrEqual(bottom)
      }),
    )
  })

  it('refuse ce qui ne se calcule pas exactement', () => {
    expect(() => divideHalfUp(1, 0)).toThrow(RangeError)
    expect(() => divideHalfUp(0.5, 2)).toThrow(RangeError)
    expect(() => divideHalfUp(2 ** 53, 2)).toThrow(RangeError)
  })
})

describe('euros et taux du contenu', () => {
  it('lit les euros sans erreur de virgule flottante', () => {
    expect(cents(1348.8)).toBe(134_880)
    expect(cents(0.29)).toBe(29)
    expect(cents(-0.0)).toBe(0)
    expect(() => cents(1.005)).toThrow('Montant')
    fc.assert(fc.property(signedAmount, (value) => void expect(cents(toEuros(value))).toBe(value)))
  })

  it('lit les taux', () => {
    expect(percent(12)).toBe(1200)
    expect(percent(5.5)).toBe(550)
    expect(percent(7.86)).toBe(786)
    expect(() => percent(5.555)).toThrow('Taux')
    expect(shareOf(324_000, percent(5.5))).toBe(17_820)
    expect(rateOf(48_600 - 45_000, 45_000)).toBe(percent(8))
    expect(rateOf(1, 0)).toBeNull()
  })
})

describe('écriture des montants', () => {
  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [134_880, '1\u202f348,80'],
    [2_160_755, '21\u202f607,55'],
    [100_000_000, '1\u202f000\u202f000,00'],
    [-5, '−0,05'],
    [-134_880, '−1\u202f348,80'],
  ])('%i centimes s’écrivent %s', (value, text) => {
    expect(formatFigure(value)).toBe(text)
    expect(formatAmount(value)).toBe(`${text}\u00a0€`)
  })

  it('écrit entiers et taux', () => {
    expect(formatInteger(8412)).toBe('8\u202f412')
    expect(formatInteger(-640)).toBe('−640')
    expect(formatRate(1200)).toBe('12\u00a0%')
    expect(formatRate(550)).toBe('5,5\u00a0%')
    expect(formatRate(786)).toBe('7,86\u00a0%')
    expect(formatRate(-5)).toBe('−0,05\u00a0%')
  })

  it('relit ce qu’elle écrit', () => {
    fc.assert(fc.property(signedAmount, (value) => void expect(parseAmount(formatAmount(value))).toBe(value)))
  })

  it.each([
    ['1348,8', 134_880],
    ['1 348.80 €', 134_880],
    [' 40 ', 4000],
    ['40 euros', 4000],
    ['-12,05', -1205],
    ['12 34', null],
    ['1.348', null],
    ['12,345', null],
    ['', null],
    ['quarante', null],
    ['1 348,80 € TTC', null],
  ])('lit « %s »', (text, value) => expect(parseAmount(text)).toBe(value))
})

describe('remises en cascade', () => {
  it('[rules-bloc1#1.2.2] 170,00 moins 5 % puis 3 % : 156,65 et non 156,66', () => {
    const steps = cascadeDiscounts(17_000, [percent(5), percent(3)])
    expect(steps.map((step) => [step.discount, step.net])).toEqual([
      [850, 16_150],
      [485, 15_665],
    ])
    const net = netAfterDiscounts(17_000, [percent(5), percent(3)])
    expect([vatOn(net, percent(20)), grossOf(net, percent(20))]).toEqual([3133, 18_798])
  })

  it('sans remise, rend le brut ; sinon chaque net est le précédent moins sa remise', () => {
    expect(netAfterDiscounts(17_000, [])).toBe(17_000)
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 }),
        (gross, rates) => {
          const steps = cascadeDiscounts(gross, rates)
          expect(gross - sumCents(steps.map((step) => step.discount))).toBe(steps.at(-1)?.net)
          for (const step of steps) expect(step.net).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('TVA', () => {
  it('[rules-bloc1#1.2.2] deux taux : 912,96 TTC', () => {
    const totals = vatTotals([
      { net: 48_615, rate: percent(20) },
      { net: 31_240, rate: percent(5.5) },
    ])
    expect(totals.byRate.map((row) => [row.rate, row.vat])).toEqual([
      [550, 1718],
      [2000, 9723],
    ])
    expect([totals.net, totals.vat, totals.gross]).toEqual([79_855, 11_441, 91_296])
  })

  it('calcule la taxe une fois par taux, non ligne à ligne', () => {
    const lines = [
      { net: 3, rate: 2000 },
      { net: 3, rate: 2000 },
    ]
    expect(vatTotals(lines).vat).toBe(1)
    expect(sumCents(lines.map((line) => vatOn(line.net, line.rate)))).toBe(2)
    expect(vatTotals([])).toEqual({ byRate: [], net: 0, vat: 0, gross: 0 })
  })

  it('retrouve le HT à partir du TTC', () => {
    expect(netOf(180_000, percent(20))).toBe(150_000)
    fc.assert(
      fc.property(
        signedAmount,
        fc.constantFrom(0, 210, 550, 1000, 2000),
        (net, rate) => void expect(netOf(grossOf(net, rate), rate)).toBe(net),
      ),
    )
  })
})

describe('escompte', () => {
  it('[rules-bloc1#1.2.3] 2 % de 1 500,00 HT : encaissement 1 764,00', () => {
    const discount = earlyPaymentDiscount(150_000, percent(2), percent(20))
    expect(discount).toEqual({ net: 3000, vat: 600, gross: 3600 })
    expect(180_000 - discount.gross).toBe(176_400)
  })

  it('[rules-bloc1#1.2.4] 2 % pour 30 jours coûtent 24,83 % l’an', () => {
    expect(yearlyCostOfDiscount(percent(2), 30)).toBe(2483)
    expect(() => yearlyCostOfDiscount(percent(2), 0)).toThrow(RangeError)
  })

  it('[regles-internes § 3] le dixième jour compte, le onzième non', () => {
    expect(earnsEarlyPaymentDiscount('2026-11-14', '2026-11-24', 10)).toBe(true)
    expect(earnsEarlyPaymentDiscount('2026-11-14', '2026-11-25', 10)).toBe(false)
  })
})

describe('échéancier', () => {
  it.each([
    [100_000, 3, [33_333, 33_333, 33_334]],
    [20_000, 3, [6667, 6667, 6666]],
    [90_000, 3, [30_000, 30_000, 30_000]],
    [1, 1, [1]],
  ])('%i centimes en %i', (total, count, parts) => expect(splitInstalments(total, count)).toEqual(parts))

  it('se ferme toujours sur la dette', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 24 }), (total, count) => {
        const parts = splitInstalments(total, count)
        expect(parts).toHaveLength(count)
        expect(sumCents(parts)).toBe(total)
      }),
    )
    expect(() => splitInstalments(100, 0)).toThrow('échéances')
    expect(() => splitInstalments(100, 1.5)).toThrow('échéances')
  })

  it('date les échéances de mois en mois', () => {
    expect(monthlyPlan(100_000, 3, '2026-12-31')).toEqual([
      { rank: 1, date: '2026-12-31', amount: 33_333 },
      { rank: 2, date: '2027-01-31', amount: 33_333 },
      { rank: 3, date: '2027-02-28', amount: 33_334 },
    ])
  })
})

describe('retard de paiement', () => {
  it('[rules-bloc1#1.2.4] 3 240,00 à 12 % pendant 49 jours : 52,20, total 3 332,20', () => {
    expect(daysLate('2026-09-30', '2026-11-18')).toBe(49)
    expect(lateClaim(324_000, '2026-09-30', '2026-11-18', { rate: percent(12), indemnity: 4000 })).toEqual({
      principal: 324_000,
      days: 49,
      penalty: 5220,
      indemnity: 4000,
      total: 333_220,
    })
  })

  it.each([
    [20, 1874],
    [21, 1968],
    [22, 2061],
  ])('2 849,76 à 12 % pendant %i jours : %i centimes', (days, penalty) =>
    expect(latePenalty(284_976, percent(12), days)).toBe(penalty),
  )

  it.each([
    ['2026-11-03', 0],
    ['2026-11-04', 0],
    ['2026-11-05', 1],
    ['2026-11-11', 7],
  ])('échéance le 04/11, le %s : %i jour(s)', (on, days) => expect(daysLate('2026-11-04', on)).toBe(days))

  it('rien n’est dû en plus du principal le jour de l’échéance', () => {
    const claim = lateClaim(284_976, '2026-11-04', '2026-11-04', { rate: percent(12), indemnity: 4000 })
    expect(claim.total).toBe(284_976)
  })

  it('croît avec les jours', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 3650 }), (principal, days) => {
        expect(latePenalty(principal, 1200, days + 1)).toBeGreaterThanOrEqual(latePenalty(principal, 1200, days))
      }),
    )
  })
})
