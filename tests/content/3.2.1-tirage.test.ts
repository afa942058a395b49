import { describe, expect, test } from 'vitest'
import { DEFECTS } from '../../scenarios/3.2.1-suivi-temps-travail/rules/draft.ts'
import { factsOf } from '../../scenarios/3.2.1-suivi-temps-travail/rules/facts.ts'
import { LEGEND } from '../../scenarios/3.2.1-suivi-temps-travail/rules/legend.ts'
import { withoutLent } from '../../scenarios/3.2.1-suivi-temps-travail/rules/sheets.ts'
import { solveRota } from '../../scenarios/3.2.1-suivi-temps-travail/rules/solve.ts'
import { badgesOf, weekHoursOf } from '../../scenarios/3.2.1-suivi-temps-travail/rules/timesheet.ts'
import { assemblyWitness, codesFor } from '../../scenarios/3.2.1-suivi-temps-travail/rules/witness.ts'
import { checkRota } from '../../src/content/judges/planning/check-rota.ts'
import { stream } from '../../src/domain/random/streams.ts'
import type { Presence } from '../../src/domain/records/rota.ts'
import { caseOf, constraintsOf, weekOf } from './3.2.1-semaine.ts'

/** `SOAK=1` tries many more draws. */
const DRAWS = process.env.SOAK === '1' ? 300 : 8
const SETS = [[], ['x3'], ['h3'], ['h4'], ['h3', 'h4'], ['x3', 'h3', 'h4']] as const
const seeds = Array.from({ length: DRAWS }, (_, rank) => `semaine-${rank}`)

describe('every draw owns its answer', () => {
  test.each(SETS.map((set) => [set.join(' + ') || 'no factor', set] as const))('%s', (_, factors) => {
    for (const seed of seeds) {
      const { caseFile, asked } = caseOf(seed, factors)
      // The treatment gives up to 44 tries; two hundred are allowed.
      expect(asked).toBeLessThan(45)
      const hazards = factors.filter((id) => id === 'h3' || id === 'h4')
      const last = ['montage', ...hazards].join('-')
      expect(checkRota(weekOf(caseFile, 'temoin-v1'), LEGEND, constraintsOf(caseFile, 'montage'))).toEqual([])
      expect(checkRota(weekOf(caseFile, 'temoin-v2'), LEGEND, constraintsOf(caseFile, last))).toEqual([])
    }
  })

  test('x1, x2, x3: the three other sheets too', () => {
    for (const seed of seeds) {
      const { caseFile } = caseOf(seed, ['x1', 'x2', 'x3'])
      for (const name of ['magasin', 'tournees', 'nuit'])
        expect(checkRota(weekOf(caseFile, `temoin-${name}`), LEGEND, constraintsOf(caseFile, name))).toEqual([])
    }
  })

  test('h3 makes a true hole: the first week breaks, and nobody of the team can fill it', () => {
    for (const seed of seeds) {
      const { caseFile, draw } = caseOf(seed, ['h3'])
      const constraints = constraintsOf(caseFile, 'montage-h3')
      expect(checkRota(weekOf(caseFile, 'temoin-v1'), LEGEND, constraints).length).toBeGreaterThan(0)
      expect(assemblyWitness(withoutLent(constraints), factsOf(draw))).toBeNull()
    }
  })
})

describe('it is a puzzle', () => {
  test('everybody by day never does', () => {
    for (const seed of seeds) {
      const { caseFile } = caseOf(seed)
      const cells = weekOf(caseFile, 'temoin-v1').map(
        (cell): Presence => (['M', 'S'].includes(cell.code) ? { ...cell, code: 'J' } : cell),
      )
      expect(checkRota(cells, LEGEND, constraintsOf(caseFile, 'montage')).length).toBeGreaterThan(0)
    }
  })

  test('weeks filled at random with the right totals hardly ever do', () => {
    const { caseFile } = caseOf('hasard')
    const constraints = constraintsOf(caseFile, 'montage')
    const source = stream('hasard', 'remplissage')
    let right = 0
    for (let rank = 0; rank < 300; rank++) {
      const cells = constraints.people.flatMap((person) => {
        const days = weekOf(caseFile, 'temoin-v1').filter((cell) => cell.person === person.id)
        const codes = days.map(({ code }) => code)
        for (let place = codes.length - 1; place > 0; place--) {
          const other = source.integer(0, place)
          const [one = '', two = ''] = [codes[place], codes[other]]
          codes[place] = two
          codes[other] = one
        }
        return days.map((cell, place): Presence => ({ ...cell, code: codes[place] ?? 'R' }))
      })
      if (checkRota(cells, LEGEND, constraints).length === 0) right += 1
    }
    expect(right).toBeLessThan(3)
  })

  test('a draw has many right weeks, all of them accepted', () => {
    const { caseFile, draw } = caseOf('plusieurs')
    const facts = factsOf(draw)
    const constraints = constraintsOf(caseFile, 'montage')
    const source = stream('plusieurs', 'ordre')
    const found = new Set<string>()
    for (let rank = 0; rank < 40; rank++) {
      const week = solveRota(constraints, LEGEND, (person, date) => {
        const codes = [...codesFor(person, date, facts)]
        const turn = source.integer(0, Math.max(0, codes.length - 1))
        return [...codes.slice(turn), ...codes.slice(0, turn)]
      })
      if (week === null || week === 'inconnu') continue
      expect(checkRota(week, LEGEND, constraints)).toEqual([])
      found.add(week.map(({ code }) => code).join(' '))
    }
    expect(found.size).toBeGreaterThan(10)
  })

  test('draws differ in structure, not in figures alone', () => {
    const structures = new Set(seeds.map((seed) => JSON.stringify(constraintsOf(caseOf(seed).caseFile, 'montage'))))
    expect(structures.size).toBe(DRAWS)
  })
})

describe('the draft of the production manager', () => {
  test('each defect, put into a right week, is seen', () => {
    const seen = new Map<string, number>()
    for (const seed of seeds) {
      const { caseFile, draw } = caseOf(seed)
      for (const [name, defect] of Object.entries(DEFECTS)) {
        const cells = defect(weekOf(caseFile, 'temoin-v1'), factsOf(draw))
        if (!cells) continue
        const constraints = constraintsOf(caseFile, 'montage')
        const told = cells.some(({ comment }) => constraints.reasons.some((word) => comment.includes(word)))
        if (checkRota(cells, LEGEND, constraints).length > 0 || told) seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    }
    expect([...seen.keys()].sort()).toEqual(Object.keys(DEFECTS).sort())
  })

  test('it never does as it stands', () => {
    for (const level of ['decouverte', 'confirme', 'expert'] as const) {
      for (const seed of seeds) {
        const { caseFile } = caseOf(seed, [], level)
        const cells = caseFile.records.presences ?? []
        expect(checkRota(cells, LEGEND, constraintsOf(caseFile, 'montage')).length).toBeGreaterThan(0)
      }
    }
  })
})

describe('hours of week 47', () => {
  test('overtime by week, leave counted to reach 35 h, part-timers apart', () => {
    for (const seed of seeds) {
      const { draw } = caseOf(seed, ['x3', 'x4'])
      for (const hours of weekHoursOf(badgesOf(draw))) {
        const isPartTime = ['lea-bonnaventure', 'ginette-fabrezat'].includes(hours.person)
        const contract = (isPartTime ? 28 : 35) * 60
        const over = Math.max(0, hours.done + hours.leave - contract)
        expect(hours.ot25 + hours.ot50 + hours.extra10 + hours.extra25).toBe(over)
        expect(hours.ot25).toBeLessThanOrEqual(8 * 60)
        expect(hours.extra10).toBeLessThanOrEqual(2.8 * 60)
        expect(isPartTime ? hours.ot25 + hours.ot50 : hours.extra10 + hours.extra25).toBe(0)
        if (isPartTime) expect(hours.done).toBeLessThan(35 * 60)
        // Nothing is invented: done, waiting and leave never pass what was planned and signed.
        expect(hours.done + hours.pending + hours.leave).toBeGreaterThan(27 * 60)
      }
    }
  })
})
