import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../scenarios/1.2.4-reclamations-litiges/rules.ts'
import { playPath } from '../../src/app/play-path.ts'
import { playStrategy } from '../../src/app/strategies.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import { proseReader } from '../../src/content/judges/prose-reader.ts'
import { loadJudgeContent, readYamlFolder } from '../../src/content/load/grids.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { setUpRun } from '../../src/domain/attempt/run.ts'
import type { DrawWishes } from '../../src/domain/scenario/resolve-draw.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'

const FOLDER = 'scenarios/1.2.4-reclamations-litiges'
const scenario = loadScenario('.', '1.2.4-reclamations-litiges')
const world = loadWorld('scenarios')
const content = loadJudgeContent(readYamlFolder(`${FOLDER}/grilles`))
if (!scenario.ok || !world.ok || !content.ok) throw new Error('The content does not load')
const loaded = { scenario: scenario.value, house: world.value.organisations.entreprise }
const judging = { judges: SHARED_JUDGES, readProse: proseReader(content.content) }

function setUp(wishes: DrawWishes) {
  const { draw, caseFile } = resolveDraw(
    loaded.scenario,
    wishes,
    (candidate) => rules.derive(candidate, loaded.house),
    rules.accepts,
  )
  return setUpRun(loaded.scenario, draw, caseFile)
}

const levelsOf = (setup: ReturnType<typeof setUp>, played: ReturnType<typeof playStrategy>) => {
  const { criteria, competence } = assess(setup, played.attempting.state)
  return { ...Object.fromEntries(criteria.map(({ criterion, level }) => [criterion, level])), competence }
}

interface WrittenPath {
  readonly graine: string
  readonly niveau: DrawWishes['level']
  readonly facteurs: readonly string[]
  readonly tirage?: Readonly<Record<string, string | number>>
  readonly attendu: Readonly<Record<string, string>>
  /** Values of the criteria, as the treatment computed them (§ 13). */
  readonly valeurs?: Readonly<Record<string, number>>
  readonly verdicts?: Readonly<Record<string, string>>
  readonly fautes?: readonly string[]
}

describe('1.2.4, les parcours tombent où ils disent', () => {
  const files = readdirSync(`${FOLDER}/parcours`).filter((name) => name.endsWith('.yaml'))

  test('ce sont les cinq du traitement', () =>
    expect(files).toEqual(['debutant-applique.yaml', 'expert.yaml', 'muet.yaml', 'presse.yaml', 'silence.yaml']))

  test.each(files)('%s', (name) => {
    const path = parse(readFileSync(`${FOLDER}/parcours/${name}`, 'utf8')) as WrittenPath
    const setup = setUp({ seed: path.graine, level: path.niveau, factors: path.facteurs, picks: path.tirage ?? {} })
    const played = playPath(setup, judging, path)
    if (!played.ok) throw new Error(played.message)
    const shown = played.played.log.map(({ act, obligations, faults }) =>
      [act.gesture, ...obligations.map(({ id, verdict }) => `${id} ${verdict}`), ...faults].join(' · '),
    )
    expect(levelsOf(setup, played.played), shown.join('\n')).toEqual(path.attendu)
    const { state } = played.played.attempting
    const values = Object.fromEntries(
      assess(setup, state).criteria.map(({ criterion, value }) => [criterion, (value ?? 0) / 10_000]),
    )
    for (const [criterion, value] of Object.entries(path.valeurs ?? {}))
      expect(
        Math.abs((values[criterion] ?? 0) - value),
        `${criterion} ${values[criterion]}\n${shown.join('\n')}`,
      ).toBeLessThan(0.001)
    const verdicts = Object.fromEntries(Object.entries(state.play.made).map(([id, { verdict }]) => [id, verdict]))
    expect(verdicts, shown.join('\n')).toMatchObject(path.verdicts ?? {})
    if (path.fautes) expect(Object.keys(state.play.faults).sort()).toEqual([...path.fautes].sort())
  })
})

describe('1.2.4, le corrigé et le silence', () => {
  const draws = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8'].map((distribution) => ({ distribution }))

  test.each(draws)('$distribution : le corrigé est au sommet, tous facteurs ensemble', ({ distribution }) => {
    const setup = setUp({
      seed: `corrige-${distribution}`,
      level: 'expert',
      factors: ['x1', 'x2', 'h1', 'h2', 'h3'],
      picks: { distribution },
    })
    const played = playStrategy(setup, judging, 'corrige')
    expect(played.log.flatMap(({ faults }) => faults)).toEqual([])
    expect(levelsOf(setup, played)).toEqual({ c1: 'TS', c2: 'TS', c3: 'TS', competence: 'TS' })
  })

  test('ne rien faire ne vaut rien', () => {
    const setup = setUp({ seed: 'silence', level: 'confirme', factors: ['h2'], picks: { distribution: 'r4' } })
    expect(levelsOf(setup, playStrategy(setup, judging, 'silence'))).toEqual({
      c1: 'TI',
      c2: 'TI',
      c3: 'TI',
      competence: 'TI',
    })
  })
})
