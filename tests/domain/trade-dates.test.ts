import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  isoWeek,
  weekday,
} from '../../src/domain/trade/date-arithmetic.ts'
import {
  carrierClaimDeadline,
  deadlineAfter,
  latestSendingDay,
  withdrawalDeadline,
} from '../../src/domain/trade/deadline.ts'
import { easter } from '../../src/domain/trade/easter.ts'
import {
  formatLongDate,
  formatShortDate,
  formatTime,
  formatWeekdayDate,
  monthName,
} from '../../src/domain/trade/format-date.ts'
import { dateOfDayNumber, dayNumber, daysInMonth, isIsoDate, makeDate } from '../../src/domain/trade/iso-date.ts'
import { dueDate } from '../../src/domain/trade/payment-terms.ts'
import { publicHolidayName, publicHolidays } from '../../src/domain/trade/public-holidays.ts'
import {
  addDaysOfKind,
  countDaysOfKind,
  isDayOfKind,
  onOrAfter,
  onOrBefore,
} from '../../src/domain/trade/working-days.ts'

const rank = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })
const anyDate = rank.map(dateOfDayNumber)

describe('dates', () => {
  it.each([
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['24/11/2026', false],
    ['2026-11-24T08:00', false],
  ])('« %s » est une date : %s', (text, expected) => expect(isIsoDate(text)).toBe(expected))

  it('refuse une date impossible', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('AAAA-MM-JJ')
    expect(() => makeDate(2026, 2, 30)).toThrow('impossible')
  })

  it('compte les jours comme le calendrier de la machine', () => {
    fc.assert(
      fc.property(rank, (value) => {
        const date = dateOfDayNumber(value)
        expect(date).toBe(new Date(value * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(date)).toBe(value)
        expect(weekday(date)).toBe(new Date(value * 86_400_000).getUTCDay() || 7)
      }),
    )
  })

  it('ajoute et retire des jours', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2026-09-30', '2026-11-18')).toBe(49)
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -4000, max: 4000 }),
        (date, days) => void expect(daysBetween(date, addDays(date, days))).toBe(days),
      ),
    )
  })

  it.each([
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s + %i mois : %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected))

  it('trouve fin de mois et semaine', () => {
    expect(endOfMonth('2028-02-03')).toBe('2028-02-29')
    expect(daysInMonth(2026, 11)).toBe(30)
    expect(isoWeek('2026-11-24')).toBe(48)
    expect(isoWeek('2027-01-01')).toBe(53)
    expect(isoWeek('2027-01-04')).toBe(1)
  })

  it('écrit les dates en français', () => {
    expect(formatLongDate('2026-12-01')).toBe('1er décembre 2026')
    expect(formatWeekdayDate('2026-11-24')).toBe('mardi 24 novembre 2026')
    expect(formatShortDate('2026-11-04')).toBe('04/11/2026')
    expect([monthName(2), monthName(8), monthName(13)]).toEqual(['février', 'août', ''])
    expect([formatTime(9 * 60 + 5), formatTime(14 * 60)]).toEqual(['9\u00a0h\u00a005', '14\u00a0h'])
  })
})

describe('jours fériés', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Pâques %i : %s', (year, date) => expect(easter(year)).toBe(date))

  it('Pâques est un dimanche, du 22 mars au 25 avril', () => {
    for (let year = 1900; year < 2200; year += 1) {
      const date = easter(year)
      expect(weekday(date)).toBe(7)
      expect(date >= makeDate(year, 3, 22) && date <= makeDate(year, 4, 25)).toBe(true)
    }
  })

  it('[rules-bloc3#0] les onze jours de 2027 tombent où le manuel le dit', () => {
    expect(publicHolidays(2027).map((holiday) => [holiday.date, weekday(holiday.date)])).toEqual([
      ['2027-01-01', 5],
      ['2027-03-29', 1],
      ['2027-05-01', 6],
      ['2027-05-06', 4],
      ['2027-05-08', 6],
      ['2027-05-17', 1],
      ['2027-07-14', 3],
      ['2027-08-15', 7],
      ['2027-11-01', 1],
      ['2027-11-11', 4],
      ['2027-12-25', 6],
    ])
    expect(publicHolidayName('2026-11-11')).toBe('Armistice de 1918')
    expect(publicHolidayName('2026-11-12')).toBeNull()
  })

  it('reste en ordre quand l’Ascension passe avant le 8 mai ou tombe le 1er', () => {
    for (let year = 1990; year < 2100; year += 1) {
      const dates = publicHolidays(year).map((holiday) => holiday.date)
      expect(dates).toEqual([...dates].sort())
      expect(dates).toHaveLength(11)
    }
  })
})

describe('jours ouvrables et ouvrés', () => {
  it.each([
    ['2026-11-21', true, false],
    ['2026-11-22', false, false],
    ['2026-11-23', true, true],
    ['2026-11-11', false, false],
  ])('%s : ouvrable %s, ouvré %s', (date, ouvrable, ouvre) => {
    expect(isDayOfKind(date, 'ouvrable')).toBe(ouvrable)
    expect(isDayOfKind(date, 'ouvre')).toBe(ouvre)
    expect(isDayOfKind(date, 'calendaire')).toBe(true)
  })

  it('[rules-bloc3#0] du lundi au vendredi sans férié, reprise le lundi : 6 jours ouvrables', () => {
    expect(countDaysOfKind('2026-11-15', '2026-11-22', 'ouvrable')).toBe(6)
    expect(countDaysOfKind('2026-11-15', '2026-11-22', 'ouvre')).toBe(5)
    expect(countDaysOfKind('2026-11-22', '2026-11-15', 'ouvre')).toBe(0)
  })

  it('saute les fériés et les fins de semaine', () => {
    expect(addDaysOfKind('2026-11-10', 1, 'ouvre')).toBe('2026-11-12')
    expect(addDaysOfKind('2026-11-20', 2, 'ouvre')).toBe('2026-11-24')
    expect(addDaysOfKind('2026-11-23', -1, 'ouvre')).toBe('2026-11-20')
    expect(addDaysOfKind('2026-11-24', 0, 'ouvre')).toBe('2026-11-24')
    expect([onOrAfter('2026-11-21', 'ouvre'), onOrBefore('2026-11-22', 'ouvrable')]).toEqual([
      '2026-11-23',
      '2026-11-21',
    ])
  })

  it('compter puis ajouter reviennent au même', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('ouvrable', 'ouvre', 'calendaire'),
        (date, count, kind) => {
          const end = addDaysOfKind(date, count, kind)
          expect(isDayOfKind(end, kind)).toBe(true)
          expect(countDaysOfKind(date, end, kind)).toBe(count)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('délais', () => {
  it('[rules-bloc1#0.2] un mois après le 24/11/2026 : 24/12/2026', () => {
    expect(deadlineAfter('2026-11-24', { count: 1, unit: 'mois' })).toBe('2026-12-24')
    expect(deadlineAfter('2026-11-24', { count: 8, unit: 'calendaire' })).toBe('2026-12-02')
    expect(deadlineAfter('2026-11-24', { count: 5, unit: 'ouvre' })).toBe('2026-12-01')
    expect(deadlineAfter('2026-11-24', { count: 3, unit: 'franc' })).toBe('2026-11-28')
  })

  it.each([
    ['2026-12-10', 5, '2026-12-04'],
    ['2026-12-15', 3, '2026-12-11'],
    ['2026-12-15', 5, '2026-12-09'],
  ])('[rules-bloc2#2.3.1.4] réunion le %s, %i jours francs : %s', (event, days, expected) =>
    expect(latestSendingDay(event, days)).toBe(expected),
  )

  it('[rules-bloc1#1.2.2] reçu mardi 17/11/2026 : recommandé au transporteur le 20 au plus tard', () => {
    expect(carrierClaimDeadline('2026-11-17')).toBe('2026-11-20')
    expect(carrierClaimDeadline('2026-11-09')).toBe('2026-11-13')
  })

  it('[rules-bloc1#1.2.1] reçu samedi 07/11/2026 : rétractation jusqu’au lundi 23/11/2026', () => {
    expect(withdrawalDeadline('2026-11-07', 14)).toBe('2026-11-23')
    expect(withdrawalDeadline('2026-11-10', 14)).toBe('2026-11-24')
    expect(withdrawalDeadline('2026-12-11', 14)).toBe('2026-12-28')
  })

  it.each([
    [{ kind: 'comptant' }, '2026-10-12'],
    [{ kind: 'jours', days: 30 }, '2026-11-11'],
    [{ kind: 'jours', days: 60 }, '2026-12-11'],
    [{ kind: 'jours-puis-fin-de-mois', days: 45 }, '2026-11-30'],
    [{ kind: 'fin-de-mois-puis-jours', days: 45 }, '2026-12-15'],
  ] as const)('[rules-bloc1#1.2.4] facture du 12/10/2026, %o : %s', (terms, expected) =>
    expect(dueDate('2026-10-12', terms)).toBe(expected),
  )
})
