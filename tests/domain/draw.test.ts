import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash, stream } from '../../src/domain/random/streams.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import { tinyCase, tinyScenario } from '../support/tiny-scenario.ts'

const take = (seed: string, name: string, count = 8) => {
  const source = stream(seed, name)
  return Array.from({ length: count }, () => source.integer(0, 999))
}

test('[D1] the numbers of a stream are pinned: a change of library or of hash would change every case', () => {
  expect(hash('graine')).toBe(-1_873_564_061)
  expect(take('124-exemple', 'figures')).toEqual([872, 712, 295, 452, 454, 834, 230, 94])
})

test('[D1] streams do not disturb one another, and names are not mistaken for seeds', () => {
  expect(take('a', 'bc')).not.toEqual(take('ab', 'c'))
  expect(take('a', 'b')).toEqual(take('a', 'b'))
})

test('[D2] same seed, same draw; a wish is obeyed; a pick stays in its range', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const wishes = { seed, level: 'confirme' as const }
      const { draw } = resolveDraw(tinyScenario, wishes, () => tinyCase)
      expect(resolveDraw(tinyScenario, wishes, () => tinyCase).draw).toEqual(draw)
      expect(draw.factors).toEqual(['h1'])
      const montant = Number(draw.picks.montant)
      expect(montant >= 100 && montant <= 900 && montant % 50 === 0).toBe(true)
      const forced = resolveDraw(tinyScenario, { ...wishes, factors: [], picks: { qui: 'b' } }, () => tinyCase).draw
      expect([forced.factors, forced.picks.qui, forced.picks.montant]).toEqual([[], 'b', draw.picks.montant])
    }),
    { seed: 7, numRuns: 100 },
  )
})

test('[D2] a refused case asks every stream again; a scenario that refuses everything is a bug', () => {
  let asked = 0
  const { draw } = resolveDraw(
    tinyScenario,
    { seed: 's', level: 'confirme' },
    () => tinyCase,
    () => ++asked > 3,
  )
  expect(asked).toBe(4)
  expect(draw.seed).toBe('s')
  expect(() =>
    resolveDraw(
      tinyScenario,
      { seed: 's', level: 'confirme' },
      () => tinyCase,
      () => false,
    ),
  ).toThrow(/200 tries/)
})

test('[D1] streams of near names are independent: every couple of two choices comes up', () => {
  const couples = new Set<string>()
  for (let rank = 0; rank < 2000; rank++) {
    const seed = `graine-${rank}`
    couples.add(`${stream(seed, 'distribution').integer(0, 7)} ${stream(seed, 'date').integer(0, 3)}`)
  }
  expect(couples.size).toBe(32)
})
