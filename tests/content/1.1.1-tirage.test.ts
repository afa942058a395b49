import { describe, expect, test } from 'vitest'
import { acceptsDraw, CONSTRAINTS } from '../../scenarios/1.1.1-accueil-renseignement/rules/accepts.ts'
import { valuesOf } from '../../scenarios/1.1.1-accueil-renseignement/rules/values.ts'
import { factorSets } from '../../src/domain/model/check-model.ts'
import type { Draw } from '../../src/domain/scenario/draw.ts'
import { weekday } from '../../src/domain/trade/date-arithmetic.ts'
import { publicHolidayName } from '../../src/domain/trade/public-holidays.ts'
import { morning, scenario } from './1.1.1-support.ts'

const drawn = morning({ seed: '111-tirage', level: 'confirme', factors: [] }).draw
const with_ = (factors: readonly string[], picks: Draw['picks'] = {}): Draw => ({
  ...drawn,
  factors,
  picks: { ...drawn.picks, 'appel-message': 'cuisine', 'appel-curieux': 'cousine', ...picks },
})
const TUESDAY = '2026-11-24'
const WEDNESDAY = '2026-11-25'
const MONDAY = '2026-11-23'

describe('1.1.1, les contraintes du tirage', () => {
  test.each([
    ['mercredi et flux', with_(['x1'], { jour: WEDNESDAY })],
    ['flux et absence de Ludovic', with_(['x1', 'h2'], { jour: TUESDAY, 'rendez-vous': 'ludovic' })],
    ['lundi et annexe', with_(['x2'], { jour: MONDAY, dispersee: 'annexe' })],
    ['lundi et Kallvik', with_([], { jour: MONDAY, 'appel-message': 'kallvik' })],
    ['mardi et médiathèque', with_(['x2'], { jour: TUESDAY, dispersee: 'mediatheque' })],
    ['interprète et absente', with_(['x5', 'h2'], { jour: TUESDAY, etranger: 'de', 'rendez-vous': 'cecile' })],
    ['interprète et destinataire', with_(['x5'], { jour: TUESDAY, etranger: 'es', 'appel-message': 'kallvik' })],
    [
      'préfecture sans Olivier',
      with_(['x4', 'h2'], { jour: TUESDAY, autorite: 'prefecture', 'rendez-vous': 'olivier' }),
    ],
    ['ascenseur et Ndiaga', with_(['h1'], { jour: TUESDAY, travaux: 'ascenseur', badge: 'ndiaga' })],
    ['motif sans absent', with_([], { jour: TUESDAY, 'appel-curieux': 'motif' })],
  ])('%s : refusé', (_, draw) => expect(acceptsDraw(draw)).toBe(false))

  test('chaque contrainte refuse quelque chose et admet un mardi ordinaire', () => {
    const plain = with_([], { jour: TUESDAY, etranger: 'en', 'rendez-vous': 'olivier', autorite: 'huissier' })
    expect(CONSTRAINTS.filter(({ holds }) => !holds(plain))).toEqual([])
  })

  test('les jours proposés sont ouverts : ni jeudi, ni week-end, ni férié', () => {
    const { jour } = scenario.draw.streams
    const days = jour?.kind === 'choix' ? jour.options : []
    expect(days.length).toBe(14)
    for (const day of days) {
      expect([1, 2, 3, 5]).toContain(weekday(day))
      expect(publicHolidayName(day)).toBeNull()
    }
  })

  test('les 1 024 ensembles de facteurs ont une matinée', () => {
    const sets = factorSets(scenario, true)
    expect(sets.length).toBe(1024)
    for (const [rank, factors] of sets.entries()) {
      const { caseFile } = morning({ seed: `ensemble-${rank}`, level: 'expert', factors })
      expect(caseFile.counter?.visitors.length).toBeGreaterThanOrEqual(7)
    }
  })
})

describe('1.1.1, les délais', () => {
  test('une buvette le 12 décembre : trois semaines avant est un samedi, on dit le vendredi 20 novembre', () => {
    const values = valuesOf(with_([], { jour: '2026-11-17', delai: 'buvette', 'delai-buvette': '2026-12-12' }))
    expect(values['delai.limite']).toEqual({ kind: 'date', iso: '2026-11-20' })
  })
  test('10 jours ouvrés après le mardi 24 novembre : le 8 décembre', () => {
    expect(valuesOf(with_([], { jour: TUESDAY }))['matinale.limite']).toEqual({ kind: 'date', iso: '2026-12-08' })
  })
  test('46 tickets de 4 minutes en 150 minutes : 1,23, donc deux postes', () => {
    const values = valuesOf(with_([], { prevision: 46 }))
    expect([values['flux.charge'], values['flux.ratio'], values['flux.postes']]).toEqual([
      { kind: 'nombre', value: 184 },
      { kind: 'nombre', value: 1.23 },
      { kind: 'nombre', value: 2 },
    ])
  })
})
