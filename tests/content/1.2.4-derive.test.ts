import { describe, expect, test } from 'vitest'
import { DISTRIBUTIONS } from '../../scenarios/1.2.4-reclamations-litiges/rules/distribution.ts'
import { rules } from '../../scenarios/1.2.4-reclamations-litiges/rules.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { amountDue } from '../../src/domain/records/records.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import { LEVELS } from '../../src/domain/scenario/draw.ts'
import { resolveDraw } from '../../src/domain/scenario/resolve-draw.ts'
import { daysBetween } from '../../src/domain/trade/date-arithmetic.ts'
import { isDayOfKind } from '../../src/domain/trade/working-days.ts'
import { exampleDraw } from './1.2.4-exemple.ts'

const loaded = loadWorld('scenarios')
if (!loaded.ok) throw new Error('The world does not load')
const house = loaded.value.organisations.entreprise

function line(caseFile: CaseFile, role: string) {
  const document = caseFile.records.salesDocuments.find((one) => one.id === `piece-${role}`)
  if (!document) throw new Error(`No line ${role}`)
  return [document.number, document.date, document.due, amountDue(caseFile.records, document) / 100]
}

describe('1.2.4, the example of the treatment (§ 4.4)', () => {
  const plain = rules.derive(exampleDraw(['h2']), house)
  const full = rules.derive(exampleDraw(['x2', 'h2', 'h3']), house)

  test('the lines of the first day', () => {
    expect(line(plain, 'r1')).toEqual(['FA-2610-0287', '2026-10-14', '2026-11-13', 1348.8])
    expect(line(plain, 'r2')).toEqual(['FA-2610-0198', '2026-10-05', '2026-11-04', 2849.76])
    expect(line(plain, 'f1')).toEqual(['FA-2610-0342', '2026-10-22', '2026-11-21', 2447.86])
    expect(line(plain, 'f2')).toEqual(['FA-2611-0466', '2026-11-20', '2026-12-20', 1860.02])
    expect(line(plain, 'pn')).toEqual(['FA-2611-0402', '2026-11-12', '2026-11-12', 364.8])
    expect(line(plain, 'ec')).toEqual(['FA-2609-0233', '2026-09-23', '2026-12-23', 1385.2])
    expect(line(plain, 'tt')).toEqual(['FA-2610-0319', '2026-10-21', '2026-11-20', 1308])
    expect(line(plain, 'ge')).toEqual(['FA-2608-0095', '2026-08-28', '2026-08-28', 3216])
    expect(line(plain, 'md')).toEqual(['FA-2609-0187', '2026-09-22', '2026-10-22', 6233.52])
    expect(line(plain, 'rc').slice(2)).toEqual(['2026-12-31', 3838.81])
  })

  test('what a claim and a lawsuit change: the claimant is late, Cyclorama is at J + 44', () => {
    expect(line(full, 'rc')).toEqual(['FA-2609-0141', '2026-09-08', '2026-10-31', 3838.81])
    expect(line(full, 'md')).toEqual(['FA-2609-0187', '2026-09-11', '2026-10-11', 6233.52])
    expect(full.values['md.courrier']).toEqual({ kind: 'date', iso: '2026-11-10' })
    expect(full.values['md.contentieux']).toEqual({ kind: 'date', iso: '2026-11-25' })
    expect(full.values['rc.du']).toEqual({ kind: 'montant', cents: 341_227 })
  })

  test('late by the balance, really late', () => {
    expect(full.values['retard.affiche']).toEqual({ kind: 'montant', cents: 2_160_755 })
    expect(full.values['retard.reel']).toEqual({ kind: 'montant', cents: 1_760_021 })
    expect(plain.values['retard.affiche']).toEqual({ kind: 'montant', cents: 2_160_755 - 383_881 })
    expect(plain.values['retard.reel']).toEqual({ kind: 'montant', cents: 1_760_021 - 341_227 })
  })

  test('details: the statement of R2, the next dates, what was paid', () => {
    expect(plain.values['r2.penalites.j1']).toEqual({ kind: 'montant', cents: 1_874 })
    expect(plain.values['r2.penalites.j2']).toEqual({ kind: 'montant', cents: 1_968 })
    expect(plain.values['r2.penalites.j3']).toEqual({ kind: 'montant', cents: 2_061 })
    expect(plain.values['r2.total.j1']).toEqual({ kind: 'montant', cents: 290_850 })
    expect(plain.values['r2.relance-1']).toEqual({ kind: 'date', iso: '2026-11-12' })
    expect(plain.values['limite.j1.1']).toEqual({ kind: 'date', iso: '2026-12-02' })
    expect(plain.values['pn.paiement']).toEqual({ kind: 'date', iso: '2026-11-16' })
    expect(plain.values['tt.suite']).toEqual({ kind: 'date', iso: '2026-11-27' })
    expect(plain.values['f1.suite']).toEqual({ kind: 'date', iso: '2026-11-30' })
    expect(plain.values['r1.suite']).toEqual({ kind: 'date', iso: '2026-11-30' })
    expect(plain.values['md.acompte']).toEqual({ kind: 'montant', cents: 150_000 })
    expect(plain.values['md.total']).toEqual({ kind: 'montant', cents: 773_352 })
  })
})

describe('1.2.4, what the factors of the example open (§ 4.4)', () => {
  const full = rules.derive(exampleDraw(['x1', 'x2', 'h1', 'h2', 'h3']), house)
  const cents = (name: string) => {
    const value = full.values[name]
    return value?.kind === 'montant' ? value.cents / 100 : null
  }
  const iso = (name: string) => {
    const value = full.values[name]
    return value?.kind === 'date' ? value.iso : null
  }

  test('x1 : two per cent of the recent invoice alone, the late one in three', () => {
    expect(['x1.escompte-ht', 'x1.escompte', 'x1.net', 'x1.escompte-sur-tout', 'x1.retenu'].map(cents)).toEqual([
      31, 37.2, 1822.82, 86.16, 4270.68,
    ])
    expect(['x1.tiers-1', 'x1.tiers-2', 'x1.tiers-3', 'x1.peut'].map(cents)).toEqual([815.95, 815.95, 815.96, 1900])
    expect([iso('x1.limite'), iso('x1.date-1'), iso('x1.date-3')]).toEqual(['2026-11-30', '2026-12-15', '2027-02-15'])
  })

  test('x2 : one trailer in nine, 355.45 before tax', () => {
    expect(['rc.conteste-ht', 'rc.conteste', 'rc.reste'].map(cents)).toEqual([355.45, 426.54, 3412.27])
    expect([iso('rc.reclamation'), iso('rc.reponse'), iso('limite.j1.1')]).toEqual([
      '2026-11-23',
      '2026-12-01',
      '2026-12-02',
    ])
  })

  test('h1 : two instalments are due again, in three payments on working days', () => {
    expect(['ec.rejete', 'ec.reste', 'ec.nouveau-1', 'ec.nouveau-3'].map(cents)).toEqual([
      1385.2, 2770.4, 923.47, 923.46,
    ])
    expect([1, 2, 3].map((rank) => iso(`ec.nouvelle-date-${rank}`))).toEqual(['2026-12-10', '2027-01-11', '2027-02-10'])
  })

  test('h3 : the deposit is taken off before penalties are counted', () => {
    expect(
      ['md.total', 'md.acompte', 'md.penalites', 'md.indemnite', 'md.exigible', 'md.versement'].map(cents),
    ).toEqual([7733.52, 1500, 94.27, 40, 6367.79, 600])
  })
})

describe('1.2.4, every claim and every arrangement', () => {
  const own = Object.entries(DISTRIBUTIONS).flatMap(([distribution, { clients }]) =>
    (clients.rc === 'cli-costadoat' ? ['temps', 'plaquettes'] : ['quantite', 'remise', 'reliquat']).flatMap((claim) =>
      [0, 7, 23, 41].map((figure) => {
        const draw = exampleDraw(['x1', 'x2', 'h1', 'h3'])
        const picks = {
          ...draw.picks,
          distribution,
          date: clients.rc === 'cli-costadoat' ? '2026-12-01' : '2026-12-08',
          'figures-rc-a': figure,
          'figures-rc-b': figure + 1,
          'variante-x2-revendeur': claim,
          'variante-x2-particuliere': claim,
        }
        return { claim, client: clients.rc, caseFile: rules.derive({ ...draw, picks }, house) }
      }),
    ),
  )
  test('what is contested stays within what the validator may decide', () => {
    for (const { client, caseFile } of own) {
      const net = caseFile.values['rc.conteste-ht']
      if (net?.kind !== 'montant') throw new Error('No amount is contested')
      expect(net.cents).toBeGreaterThan(client === 'cli-costadoat' ? 0 : 15_000)
      expect(net.cents).toBeLessThan(client === 'cli-costadoat' ? 15_000 : 50_000)
    }
  })

  test('the paper that answers is in the store, and the rest plus what is contested is the invoice', () => {
    for (const { caseFile } of own) {
      const [piece, contested, rest, all] = ['rc.piece', 'rc.conteste', 'rc.reste', 'rc.montant'].map(
        (name) => caseFile.values[name],
      )
      if (piece?.kind !== 'reference') throw new Error('No proof')
      expect(
        caseFile.records.documents.some(({ id }) => id === piece.text),
        piece.text,
      ).toBe(true)
      if (contested?.kind !== 'montant' || rest?.kind !== 'montant' || all?.kind !== 'montant')
        throw new Error('Amounts')
      expect(contested.cents + rest.cents).toBe(all.cents)
    }
  })
})

describe('1.2.4, a thousand seeds', () => {
  const scenario = loadScenario('.', '1.2.4-reclamations-litiges')
  if (!scenario.ok) throw new Error('The scenario does not load')
  // Every distribution on every Tuesday that suits it, in turn; the seed draws the rest.
  const couples = Object.entries(DISTRIBUTIONS).flatMap(([distribution, { clients }]) =>
    ['2026-11-17', '2026-11-24', '2026-12-01', '2026-12-08']
      .filter((date) => clients.rc !== 'cli-bonne-fourche' || date !== '2026-12-01')
      .map((date) => ({ distribution, date })),
  )
  const cases = Array.from({ length: 1000 }, (_, rank) =>
    resolveDraw(
      scenario.value,
      {
        seed: `graine-${rank}`,
        level: LEVELS[rank % LEVELS.length] ?? 'confirme',
        picks: couples[rank % couples.length] ?? {},
      },
      (draw) => rules.derive(draw, house),
      rules.accepts,
    ),
  )

  test('a thousand different cases on 27 couples of distribution and date', () => {
    expect(couples.length).toBe(27)
    expect(new Set(cases.map(({ caseFile }) => JSON.stringify(caseFile.values))).size).toBe(1000)
  })

  test('invoices, reminders and payments are on working days', () => {
    const wrong = cases.flatMap(({ draw, caseFile: { records } }) =>
      [
        ...records.salesDocuments.map(({ id, date }) => [id, date] as const),
        ...records.followUps.flatMap(({ id, date, next }) => [[id, date] as const, [`${id} suite`, next] as const]),
        ...records.payments.map(({ id, date }) => [id, date] as const),
      ]
        .filter(([, date]) => !isDayOfKind(date, 'ouvre'))
        .map(([id, date]) => `${draw.seed} ${id} ${date}`),
    )
    expect(wrong).toEqual([])
  })

  test('nothing that is known today is dated after today', () => {
    const wrong = cases.flatMap(({ draw, caseFile: { records, days } }) =>
      [...records.salesDocuments, ...records.payments, ...records.followUps, ...records.documents]
        .filter(({ date }) => date > (days[0] ?? ''))
        .map(({ id, date }) => `${draw.seed} ${id} ${date}`),
    )
    expect(wrong).toEqual([])
  })

  test('numbers add up: lines, tax, total, instalments, both latenesses', () => {
    for (const { caseFile } of cases) {
      for (const document of caseFile.records.salesDocuments) {
        expect(document.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(document.totalExclTax)
        expect(document.totalExclTax + document.vat).toBe(document.total)
      }
      const today = caseFile.days[0] ?? ''
      const overdue = caseFile.records.salesDocuments.filter(({ due }) => due < today)
      const shown = overdue.reduce((sum, document) => sum + amountDue(caseFile.records, document), 0)
      const paid = caseFile.values['retard.paye']
      const frozen = caseFile.values['retard.gele']
      if (paid?.kind !== 'montant' || frozen?.kind !== 'montant') throw new Error('Gaps are amounts')
      expect(caseFile.values['retard.affiche']).toEqual({ kind: 'montant', cents: shown })
      const value = caseFile.values['retard.conteste']
      const contested = value?.kind === 'montant' ? value.cents : 0
      const real = shown - paid.cents - frozen.cents - contested
      expect(caseFile.values['retard.reel']).toEqual({ kind: 'montant', cents: real })
    }
  })

  test('each role is in its window of days', () => {
    const windows: Readonly<Record<string, readonly [number, number]>> = {
      'piece-r1': [7, 13],
      'piece-r2': [17, 24],
      'piece-f1': [2, 4],
      'piece-tt': [2, 4],
      'piece-pn': [9, 13],
      'piece-md': [33, 44],
    }
    for (const { caseFile } of cases) {
      for (const { id, due } of caseFile.records.salesDocuments) {
        const [min, max] = windows[id] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
        const late = daysBetween(due, caseFile.days[0] ?? '')
        expect(late).toBeGreaterThanOrEqual(min)
        expect(late).toBeLessThanOrEqual(max)
      }
    }
  })

  test('nobody passes the limit of the card, amounts and numbers cannot be confused', () => {
    expect(cases.every(({ caseFile, draw }) => rules.accepts?.(caseFile, draw) === true)).toBe(true)
  })

  test('attachments named by the case exist', () => {
    for (const { caseFile } of cases) {
      const known = new Set([...caseFile.records.documents, ...caseFile.records.workbooks].map(({ id }) => id))
      for (const name of [
        'pn.piece',
        'document.balance',
        'document.avis',
        'r1.document',
        'classeur.suivi',
        'classeur.decompte',
      ]) {
        const value = caseFile.values[name]
        expect(value && 'text' in value && known.has(value.text), name).toBe(true)
      }
    }
  })

  test('every folder named by a document is in the filing plan', () => {
    for (const { caseFile } of cases) {
      const folders = new Set(caseFile.records.folders.map(({ path }) => path))
      for (const { id, folder } of caseFile.records.documents) {
        // What a customer joins to a message is not filed yet.
        if (id !== 'photo-rc') expect(folders.has(folder), folder).toBe(true)
      }
    }
  })
})
