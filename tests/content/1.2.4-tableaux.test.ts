import { describe, expect, test } from 'vitest'
import { rules } from '../../scenarios/1.2.4-reclamations-litiges/rules.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { recognise } from '../../src/domain/attempt/recognise.ts'
import { setUpRun, startRun } from '../../src/domain/attempt/run.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import type { Cell, SheetContent } from '../../src/domain/scenario/tools.ts'
import { exampleDraw } from './1.2.4-exemple.ts'

const scenario = loadScenario('.', '1.2.4-reclamations-litiges')
const world = loadWorld('scenarios')
if (!scenario.ok || !world.ok) throw new Error('The content does not load')
const house = world.value.organisations.entreprise
const judging = {
  judges: SHARED_JUDGES,
  readProse: () => {
    throw new Error('No prose in a workbook')
  },
}

const exampleCase = rules.derive(exampleDraw([]), house)
const privateDraw = resolveDraw(
  scenario.value,
  { seed: 'particuliere', level: 'confirme', factors: [], picks: { distribution: 'r8' } },
  (draw) => rules.derive(draw, house),
  rules.accepts,
)

function judged(caseFile: CaseFile, workbook: string, cells: readonly Cell[]) {
  const setup = setUpRun(scenario.ok ? scenario.value : neverLoaded(), exampleDraw([]), caseFile)
  const act = { gesture: 'terminer-classeur', workbook, title: 'Essai', sheets: [{ name: 'Feuil1', cells }] } as const
  return recognise(setup, startRun(setup), act, judging).obligations.map(({ verdict }) => verdict)
}

function neverLoaded(): never {
  throw new Error('Checked above')
}

function model(caseFile: CaseFile, name: string): readonly Cell[] {
  const sheets = caseFile.computed[name] as readonly SheetContent[]
  return sheets[0]?.cells ?? []
}

/** Row of an invoice in the sorted sheet. */
function rowOf(caseFile: CaseFile, role: string): string {
  const value = caseFile.values[`${role}.facture`]
  const cell = model(caseFile, 'tri-corrige').find(({ input }) => value?.kind === 'reference' && input === value.text)
  return cell?.ref.slice(1) ?? ''
}

/** The model sheet with some cells replaced; an empty input removes the cell. */
function changed(cells: readonly Cell[], changes: Readonly<Record<string, string>>): readonly Cell[] {
  const kept = cells.filter(({ ref }) => changes[ref] === undefined)
  const added = Object.entries(changes)
    .filter(([, input]) => input !== '')
    .map(([ref, input]) => ({ ref, input }))
  return [...kept, ...added]
}

describe('1.2.4, le tri de la balance', () => {
  const sorted = model(exampleCase, 'tri-corrige')
  const decision = (role: string, word: string) => ({ [`I${rowOf(exampleCase, role)}`]: word })
  const total = sorted.find(({ ref, input }) => ref.startsWith('H') && input.startsWith('=SOMME'))?.ref ?? ''
  const tried = (changes: Readonly<Record<string, string>>) =>
    judged(exampleCase, 'suivi-relances', changed(sorted, changes))

  test('le corrigé est juste', () => expect(tried({})).toEqual(['juste']))

  test.each([
    ['r1', 'Relance n° 1 par mail'],
    ['r1', '1ère relance'],
    ['r2', 'relance 2 (lettre Irina)'],
    ['r2', '2ème relance'],
    ['pn', 'Déjà payé, à signaler à Irina'],
    ['pn', 'ne pas relancer : payé'],
    ['ge', 'Ne pas relancer, redressement judiciaire'],
    ['tt', 'trop tôt'],
    ['tt', 'attendre le 27/11'],
    ['f2', 'pas encore échue'],
    ['ec', 'rien, échéancier en cours'],
    ['md', 'mise en demeure déjà envoyée'],
    ['md', 'Rien à faire'],
  ])('%s dit avec ses mots : %s', (role, word) => expect(tried(decision(role, word))).toEqual(['juste']))

  test('une ligne fausse, puis deux : incomplet ; trois : faux', () => {
    const one = decision('tt', 'relance 1')
    const two = { ...one, ...decision('md', 'relance 2') }
    const three = { ...two, ...decision('ec', 'relance 1') }
    expect(tried(one)).toEqual(['incomplet'])
    expect(tried(two)).toEqual(['incomplet'])
    expect(tried(three)).toEqual(['faux'])
  })

  test('un total tapé ne prouve rien', () => expect(tried({ [total]: '14187,94' })).toEqual(['incomplet']))

  test('la balance telle quelle n’est pas un travail', () => {
    const given = exampleCase.records.workbooks.find(({ id }) => id === 'suivi-relances')?.sheets[0]?.cells ?? []
    expect(judged(exampleCase, 'suivi-relances', given)).toEqual([])
  })
})

describe('1.2.4, le décompte', () => {
  const cells = model(exampleCase, 'decompte-corrige')
  const tried = (changes: Readonly<Record<string, string>>) =>
    judged(exampleCase, 'decompte-relance-2', changed(cells, changes))

  test('le corrigé est juste', () => expect(tried({})).toEqual(['juste']))
  test('un jour de trop : faux', () => expect(tried({ B10: '21' })).not.toEqual(['juste']))
  test('un total tapé : incomplet', () => expect(tried({ B13: '2908,50' })).toEqual(['incomplet']))
  test('sans l’indemnité : pas juste', () => expect(tried({ A12: '', B12: '0' })).not.toEqual(['juste']))

  test('une particulière ne doit que le principal', () => {
    const own = model(privateDraw.caseFile, 'decompte-corrige')
    expect(judged(privateDraw.caseFile, 'decompte-relance-2', own)).toEqual(['juste'])
    const claimed = changed(own, { A10: 'Indemnité forfaitaire', B10: '40', A11: 'Total', B11: '=B8-B9+B10' })
    expect(judged(privateDraw.caseFile, 'decompte-relance-2', claimed)).toEqual(['faux'])
  })
})
