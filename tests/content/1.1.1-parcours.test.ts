import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { playPath } from '../../src/app/play-path.ts'
import { playStrategy } from '../../src/app/strategies.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import type { RunSetup } from '../../src/domain/attempt/run.ts'
import type { DrawWishes } from '../../src/domain/scenario/resolve-draw.ts'
import { FOLDER, judging, morning } from './1.1.1-support.ts'

const TEN = ['x1', 'x2', 'x3', 'x4', 'x5', 'h1', 'h2', 'h3', 'h4', 'h5']

const assessed = (setup: RunSetup, played: ReturnType<typeof playStrategy>) => assess(setup, played.attempting.state)
const levelsOf = ({ criteria, competence }: ReturnType<typeof assessed>) => ({
  ...Object.fromEntries(criteria.map(({ criterion, level }) => [criterion, level])),
  competence,
})

interface WrittenPath {
  readonly graine: string
  readonly niveau: DrawWishes['level']
  readonly facteurs: readonly string[]
  readonly tirage?: Readonly<Record<string, string | number>>
  readonly attendu: Readonly<Record<string, string>>
  readonly valeurs?: Readonly<Record<string, number>>
}

describe('1.1.1, les parcours tombent où le dit la fiche', () => {
  const files = readdirSync(`${FOLDER}/parcours`).filter((name) => name.endsWith('.yaml'))

  test('il y en a trois', () => expect(files.length).toBe(3))

  test.each(files)('%s', (name) => {
    const path = parse(readFileSync(`${FOLDER}/parcours/${name}`, 'utf8')) as WrittenPath
    const setup = morning({ seed: path.graine, level: path.niveau, factors: path.facteurs, picks: path.tirage ?? {} })
    const played = playPath(setup, judging, path)
    if (!played.ok) throw new Error(played.message)
    const result = assessed(setup, played.played)
    expect(levelsOf(result)).toEqual(path.attendu)
    for (const { criterion, value } of result.criteria) {
      if (path.valeurs?.[criterion] !== undefined)
        expect([criterion, value]).toEqual([criterion, path.valeurs[criterion]])
    }
  })
})

describe('1.1.1, le corrigé et le silence', () => {
  const mornings = [
    { factors: [] as string[], level: 'decouverte' as const },
    { factors: ['x1', 'x2', 'x5', 'h1', 'h2', 'h5'], level: 'expert' as const },
    { factors: TEN, level: 'confirme' as const },
  ]

  test.each(mornings)('$factors : le corrigé est au sommet, personne ne s’en va', ({ factors, level }) => {
    const setup = morning({ seed: '111-corrige', level, factors })
    const played = playStrategy(setup, judging, 'corrige')
    expect(played.log.flatMap(({ faults }) => faults)).toEqual([])
    expect(assessed(setup, played).criteria.map(({ value }) => value)).toEqual([10_000, 10_000, 10_000, 10_000])
    const { counter } = played.attempting.state.desk
    expect(counter?.visits.map(({ id, presence, returns }) => ({ id, presence, returns }))).toEqual(
      counter?.visits.map(({ id }) => ({ id, presence: 'servi', returns: 0 })),
    )
    expect(counter?.visits.length).toBe(setup.caseFile.counter?.visitors.length)
  })

  test('ne rien faire ne vaut rien, et tout le monde s’en va', () => {
    const setup = morning({ seed: '111-silence', level: 'confirme', factors: TEN })
    const played = playStrategy(setup, judging, 'silence')
    expect(assessed(setup, played).criteria.map(({ value }) => value)).toEqual([0, 0, 0, 0])
    expect(played.attempting.life).toBe('bilan')
    expect(played.attempting.state.desk.counter?.visits.filter(({ presence }) => presence === 'servi')).toEqual([])
  })
})
