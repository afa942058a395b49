import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { playPath } from '../../src/app/play-path.ts'
import { playStrategy } from '../../src/app/strategies.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import type { Level } from '../../src/domain/scenario/draw.ts'
import { FOLDER, judging, setUp } from './2.2.1-support.ts'

interface WrittenPath {
  readonly graine: string
  readonly niveau: Level
  readonly facteurs: readonly string[]
  readonly attendu: Readonly<Record<string, string>>
  /** Value of the only criterion, in ten-thousandths (treatment § 14). */
  readonly valeur: number
}

describe('2.2.1, les parcours tombent où le traitement le dit', () => {
  const files = readdirSync(`${FOLDER}/parcours`).filter((name) => name.endsWith('.yaml'))

  test('il y en a cinq', () => expect(files).toHaveLength(5))

  test.each(files)('%s', (name) => {
    const path = parse(readFileSync(`${FOLDER}/parcours/${name}`, 'utf8')) as WrittenPath
    const setup = setUp({ seed: path.graine, level: path.niveau, factors: path.facteurs })
    const played = playPath(setup, judging, path)
    if (!played.ok) throw new Error(played.message)
    const shown = played.played.log.map(({ act, obligations, faults }) =>
      [act.gesture, ...obligations.map(({ id, verdict }) => `${id} ${verdict}`), ...faults].join(' · '),
    )
    const { criteria, competence } = assess(setup, played.played.attempting.state)
    const [criterion] = criteria
    expect({ c1: criterion?.level, competence }, shown.join('\n')).toEqual(path.attendu)
    expect(criterion?.value).toBe(path.valeur)
    expect(played.played.attempting.life).toBe('bilan')
  })

  test('presse commet les trois fautes dites, ca-fermait une seule', () => {
    const faultsOf = (name: string) => {
      const path = parse(readFileSync(`${FOLDER}/parcours/${name}.yaml`, 'utf8')) as WrittenPath
      const setup = setUp({ seed: path.graine, level: path.niveau, factors: path.facteurs })
      const played = playPath(setup, judging, path)
      if (!played.ok) throw new Error(played.message)
      return Object.keys(played.played.attempting.state.play.faults).sort()
    }
    expect(faultsOf('presse')).toEqual(['ecrire-erreur-banque', 'equilibrer', 'releve-en-clair'])
    expect(faultsOf('ca-fermait')).toEqual(['ecrire-erreur-banque'])
  })
})

describe('2.2.1, le sommet et le bas', () => {
  const draws = [
    { level: 'decouverte' as const, factors: [] },
    { level: 'decouverte' as const, factors: ['h1'] },
    { level: 'confirme' as const, factors: ['x1', 'h2'] },
    { level: 'confirme' as const, factors: ['x2', 'h1'] },
    { level: 'expert' as const, factors: ['x1', 'x2', 'x3', 'h1', 'h2'] },
  ]

  test.each(draws)('$level $factors : le corrigé est à 1, le silence à 0', ({ level, factors }) => {
    const setup = setUp({ seed: `corrige-${level}-${factors.join('')}`, level, factors })
    const model = playStrategy(setup, judging, 'corrige')
    expect(Object.keys(model.attempting.state.play.faults)).toEqual([])
    expect(assess(setup, model.attempting.state).criteria[0]?.value).toBe(10_000)
    const silence = playStrategy(setup, judging, 'silence')
    expect(assess(setup, silence.attempting.state).criteria[0]).toMatchObject({ value: 0, level: 'TI' })
  })
})
