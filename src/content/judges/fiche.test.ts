import { describe, expect, test } from 'vitest'
import { tinyCase, tinyScenario } from '../../../tests/support/tiny-scenario.ts'
import { applyAct } from '../../domain/desk/apply-act.ts'
import type { DeskState } from '../../domain/desk/desk.ts'
import { startDesk } from '../../domain/desk/start-desk.ts'
import type { CardTable } from '../../domain/records/card.ts'
import type { CaseFile } from '../../domain/scenario/case-file.ts'
import type { JudgeParams } from '../../domain/scenario/scenario.ts'
import type { ActOf } from '../../domain/scenario/tools.ts'
import { ficheJudge } from './fiche.ts'

const dispute: CardTable = {
  id: 'litige',
  label: 'Litige',
  canCreate: true,
  fields: [
    { id: 'montant', label: 'Montant contesté', kind: 'montant' },
    { id: 'motif', label: 'Motif', kind: 'texte' },
    { id: 'recu', label: 'Reçu le', kind: 'date' },
  ],
}
const leave: CardTable = {
  id: 'conge',
  label: 'Demande de congé',
  canCreate: false,
  fields: [
    { id: 'jours', label: 'Jours ouvrables', kind: 'nombre' },
    { id: 'solde', label: 'Solde après', kind: 'nombre' },
    { id: 'depot', label: 'Déposée le', kind: 'date' },
  ],
}
const card = (id: string) => ({
  id,
  table: 'conge',
  title: `Congé de ${id}`,
  about: id,
  fields: { depot: '2026-11-02' },
  author: id,
  date: '2026-11-02',
  piece: '',
  changes: [],
})
const caseFile: CaseFile = {
  ...tinyCase,
  values: {
    'rc.conteste': { kind: 'montant', cents: 18_050 },
    'rc.recu': { kind: 'date', iso: '2026-11-20' },
    'a.jours': { kind: 'nombre', value: 2.5 },
    'a.solde': { kind: 'nombre', value: 9 },
    'fac.numero': { kind: 'reference', text: 'FA-2610-0001' },
  },
  records: { ...tinyCase.records, cardTables: [dispute, leave], cards: [card('a'), card('b')] },
}
const context = { scenario: tinyScenario, caseFile, seq: 4, day: 1, minute: 540 }

type CardAct = ActOf<'creer-fiche' | 'modifier-fiche'>

function play(params: JudgeParams, acts: readonly CardAct[]) {
  let desk: DeskState = startDesk(caseFile)
  let verdict: string | null = null
  for (const [rank, act] of acts.entries()) {
    const result = applyAct(desk, act, { ...context, seq: rank + 1 })
    if (!result.ok) throw new Error(result.refusal.message)
    const input = { act, params, caseFile, before: desk, after: result.desk, day: 1, minute: 540, dialogues: [] }
    verdict =
      ficheJudge({ ...input, readProse: () => ({ verdict: 'juste', findings: [], ideas: [], forbidden: [] }) })
        ?.verdict ?? null
    desk = result.desk
  }
  return { verdict, desk }
}

const opened = (fields: Readonly<Record<string, string>>, piece = 'bon-1'): CardAct => ({
  gesture: 'creer-fiche',
  table: 'litige',
  title: 'Litige',
  about: 'fac-1',
  fields,
  piece,
})
const changed = (id: string, fields: Readonly<Record<string, string>>): CardAct => ({
  gesture: 'modifier-fiche',
  card: id,
  fields,
  piece: '',
})

describe('juge fiche, une fiche ouverte', () => {
  const params = {
    fiches: [
      {
        table: 'litige',
        sur: 'fac.numero',
        champs: { montant: 'rc.conteste', motif: ['casse', 'transport'], recu: 'rc.recu' },
        pieces: ['bon-1'],
      },
    ],
  }

  test.each([
    ['180,50 €', 'Cadre arrivé voilé, casse au transport', '20/11/2026'],
    ['180.5', 'transport', '20 novembre 2026'],
    ['180,50', 'Casse', '2026-11-20'],
  ])('montant « %s », motif « %s », date « %s » : juste', (montant, motif, recu) => {
    expect(play(params, [opened({ montant, motif, recu })]).verdict).toBe('juste')
  })

  test('un champ faux, une pièce oubliée : incomplet ; rien de juste : faux ; une autre facture : rien', () => {
    const right = { montant: '180,50', motif: 'casse', recu: '20/11/2026' }
    expect(play(params, [opened({ ...right, montant: '208,50' })]).verdict).toBe('incomplet')
    expect(play(params, [opened(right, '')]).verdict).toBe('incomplet')
    expect(play(params, [opened({ montant: '1', motif: 'retard', recu: '' }, '')]).verdict).toBe('faux')
    expect(play(params, [{ ...opened(right), about: 'fac-9' } as CardAct]).verdict).toBeNull()
  })
})

describe('juge fiche, plusieurs fiches', () => {
  const params = {
    fiches: [
      { fiche: 'a', champs: { jours: 'a.jours', solde: 'a.solde' } },
      { fiche: 'b', champs: { jours: 'a.jours', solde: 'a.solde' } },
    ],
    ecarts: 1,
    intacts: ['depot'],
  }
  const right = { jours: '2,5 jours', solde: '9' }

  test('toutes remplies : juste ; un écart : maladroit ; une fiche vide : incomplet', () => {
    expect(play(params, [changed('a', right)]).verdict).toBe('incomplet')
    expect(play(params, [changed('a', right), changed('b', right)]).verdict).toBe('juste')
    expect(play(params, [changed('a', right), changed('b', { ...right, solde: '8' })]).verdict).toBe('maladroit')
  })

  test('toucher à ce qui devait rester : faux, et l’ancienne valeur se lit toujours', () => {
    const { verdict, desk } = play(params, [changed('a', right), changed('b', { ...right, depot: '2026-10-01' })])
    expect(verdict).toBe('faux')
    expect(desk.records.cards?.[1]?.changes.at(-1)).toEqual({
      field: 'depot',
      former: '2026-11-02',
      date: '2026-11-24',
    })
  })
})

describe('ce que le logiciel refuse', () => {
  test.each<[string, CardAct, string]>([
    ['une fiche inconnue', changed('z', { jours: '1' }), 'fiche-inconnue'],
    ['un champ inconnu', changed('a', { motif: 'mariage' }), 'champ-inconnu'],
    ['une fiche qu’on n’ouvre pas', { ...opened({ jours: '1' }), table: 'conge' } as CardAct, 'fiche-fermee'],
    ['une fiche vide', opened({ montant: ' ' }), 'fiche-vide'],
  ])('%s', (_, act, code) => {
    const result = applyAct(startDesk(caseFile), act, context)
    expect(result.ok ? null : result.refusal.code).toBe(code)
  })
})
