import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { playPath } from '../../src/app/play-path.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { setUpRun } from '../../src/domain/attempt/run.ts'
import type { Level } from '../../src/domain/scenario/draw.ts'
import { caseOf, judging, scenario } from './3.2.1-semaine.ts'

const FOLDER = 'scenarios/3.2.1-suivi-temps-travail/parcours'

interface WrittenPath {
  readonly graine: string
  readonly niveau: Level
  readonly facteurs: readonly string[]
  readonly attendu: Readonly<Record<string, string>>
  readonly valeurs: { readonly c1: number }
  readonly verdicts?: Readonly<Record<string, string>>
  readonly fautes: readonly string[]
}

describe('3.2.1, les parcours tombent où ils disent', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

  test('ce sont les cinq du traitement (§ 14)', () =>
    expect(files).toEqual(['debutant-applique.yaml', 'expert.yaml', 'muet.yaml', 'presse.yaml', 'silence.yaml']))

  test.each(files)('%s', (name) => {
    const path = parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as WrittenPath
    const { draw, caseFile } = caseOf(path.graine, path.facteurs, path.niveau)
    const setup = setUpRun(scenario, draw, caseFile)
    const played = playPath(setup, judging, path)
    if (!played.ok) throw new Error(played.message)
    const shown = played.played.log
      .map(({ act, obligations, faults }) =>
        [act.gesture, ...obligations.map(({ id, verdict }) => `${id} ${verdict}`), ...faults].join(' · '),
      )
      .join('\n')
    const { state } = played.played.attempting
    expect(state.play.life, shown).toBe('close')
    const { criteria, competence } = assess(setup, state)
    const verdicts = Object.fromEntries(Object.entries(state.play.made).map(([id, { verdict }]) => [id, verdict]))
    expect(verdicts, shown).toMatchObject(path.verdicts ?? {})
    expect(Object.keys(state.play.faults).sort(), shown).toEqual([...path.fautes].sort())
    expect((criteria[0]?.value ?? 0) / 10_000, shown).toBeCloseTo(path.valeurs.c1, 3)
    expect({ c1: criteria[0]?.level, competence }).toEqual(path.attendu)
  })
})
