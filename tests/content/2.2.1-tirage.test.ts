import { describe, expect, test } from 'vitest'
import { type Drawn, reasonsAgainst } from '../../scenarios/2.2.1-suivi-comptes/rules/accepts.ts'
import { rules } from '../../scenarios/2.2.1-suivi-comptes/rules.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import { LEVELS } from '../../src/domain/scenario/draw.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import { isDayOfKind } from '../../src/domain/trade/working-days.ts'
import { loaded } from './2.2.1-support.ts'

/** Every level and every set of factors; more seeds in the long run. */
const SEEDS = process.env.SOAK ? 100 : 4
const FACTORS = ['x1', 'x2', 'x3', 'h1', 'h2']
const SETS = Array.from({ length: 32 }, (_, mask) => FACTORS.filter((_factor, rank) => mask & (1 << rank)))

const cases: readonly { readonly caseFile: CaseFile; readonly name: string; readonly rejected: number }[] =
  LEVELS.flatMap((level) =>
    SETS.flatMap((factors) =>
      Array.from({ length: SEEDS }, (_, seed) => {
        let tries = 0
        const { caseFile } = resolveDraw(
          loaded.scenario,
          { seed: `t-${level}-${factors.join('')}-${seed}`, level, factors },
          (draw) => {
            tries += 1
            return rules.derive(draw, loaded.house)
          },
          rules.accepts,
        )
        return { caseFile, name: `${level} ${factors.join(' ')} ${seed}`, rejected: tries - 1 }
      }),
    ),
  )
const drawn = cases.map(({ caseFile, name }) => ({ name, ...(caseFile.computed.tirage as Drawn) }))
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

describe('2.2.1, le mois tiré', () => {
  test('ça ferme : les deux soldes rectifiés sont le vrai, au centime', () => {
    for (const { name, account, items } of drawn) {
      const side = (column: string) => sum(items.filter((item) => item.column === column).map(({ amount }) => amount))
      expect([account.books + side('livres'), account.bank + side('banque')], name).toEqual([
        account.truth,
        account.truth,
      ])
    }
  })

  test('le relevé et le livre s’additionnent, le départ est celui de septembre', () => {
    for (const { name, account } of drawn) {
      expect(account.openingBank + sum(account.lines.map(({ amount }) => amount)), name).toBe(account.bank)
      expect(account.openingBank + sum(account.openItems.map(({ amount }) => amount)), name).toBe(account.openingBooks)
      for (const entry of account.entries)
        expect(sum(entry.lines.map(({ debit, credit }) => debit - credit)), `${name} ${entry.label}`).toBe(0)
    }
  })

  // Not the function that refuses draws: every mistake is made for good on both balances.
  test('[G4] une ou deux fautes simples ne ferment jamais par hasard', () => {
    for (const { name, account, items } of drawn) {
      const gapWith = (factors: readonly number[]) => {
        let books = account.books
        let bank = account.bank
        items.forEach(({ column, amount }, rank) => {
          if (column === 'livres') books += amount * (factors[rank] ?? 1)
          else bank += amount * (factors[rank] ?? 1)
        })
        return books - bank
      }
      const mistakes = [0, -1, 2]
      const right = items.map(() => 1)
      const closing: string[] = []
      for (let one = 0; one < items.length; one++)
        for (const first of mistakes) {
          const single = right.with(one, first)
          if (gapWith(single) === 0) closing.push(`${one}`)
          for (let other = one + 1; other < items.length; other++)
            for (const second of mistakes)
              if (gapWith(single.with(other, second)) === 0) closing.push(`${one} et ${other}`)
        }
      expect(closing, name).toEqual([])
    }
  })

  test('[G1 à G8] aucune contrainte n’est rompue, peu de tirages sont refusés', () => {
    for (const one of drawn) expect(reasonsAgainst(one), one.name).toEqual([])
    expect(sum(cases.map(({ rejected }) => rejected)) / cases.length).toBeLessThan(1.5)
  })

  test('[G7] ni samedi ni dimanche en banque ; chèques et bordereaux montent avec les dates', () => {
    for (const { name, operations, account } of drawn) {
      for (const { date } of account.lines) expect(isDayOfKind(date, 'ouvre'), `${name} ${date}`).toBe(true)
      for (const pattern of [/Chèque (44172\d\d)/, /bordereau (10[6-9]\d)/]) {
        const issued = operations
          .filter(({ september }) => !september)
          .flatMap(({ books }) => books.slice(0, 1))
          .flatMap(({ date, label }) => {
            const number = pattern.exec(label)?.[1]
            return number ? [{ date, number }] : []
          })
          .sort((one, other) => (one.number < other.number ? -1 : 1))
        const dates = issued.map(({ date }) => date)
        expect(dates, `${name} ${pattern}`).toEqual([...dates].sort())
      }
    }
  })

  test('chaque facteur change le dossier comme il le dit', () => {
    for (const { name, operations } of drawn) {
      const families = new Set(operations.map(({ family }) => family))
      const has = (factor: string) => name.split(' ').includes(factor)
      expect(families.has('devise'), name).toBe(has('x1'))
      expect(families.has('attente'), name).toBe(has('h2'))
      expect(
        operations.some(
          ({ bankRole, family }) => bankRole === 'erreur' && (family === 'erreur' || family === 'double'),
        ),
        name,
      ).toBe(has('h1'))
      expect(
        operations.some(({ family, books }) => family === 'impaye' && books.length === 0),
        name,
      ).toBe(has('x3'))
      expect(
        operations.some(({ family, books }) => family === 'tenue' && books.length === 0),
        name,
      ).toBe(has('x2'))
    }
  })

  test('avec h1, dix-huit paires se pointent avant le relevé définitif', () => {
    for (const { caseFile, name } of cases) {
      const count = ['corrige-septembre', 'corrige-debut', 'corrige-milieu'].map(
        (answer) => (caseFile.computed[answer] as { readonly couples: readonly unknown[] }).couples.length,
      )
      expect(sum(count), name).toBe(18)
      expect((count[0] ?? 0) + (count[1] ?? 0), name).toBe(8)
    }
  })

  test('les dossiers diffèrent, et l’enjeu répond tantôt oui, tantôt non', () => {
    const triples = drawn.map(({ account }) => `${account.books} ${account.bank} ${account.truth}`)
    expect(new Set(triples).size).toBe(triples.length)
    const yes = drawn.filter(({ account }) => account.truth - account.price >= 2_500_000).length
    expect(yes).toBeGreaterThan(drawn.length / 5)
    expect(yes).toBeLessThan((drawn.length * 4) / 5)
  })
})
