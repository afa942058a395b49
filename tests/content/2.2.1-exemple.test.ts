import { describe, expect, test } from 'vitest'
import type { ExpectedItem, ExpectedReconciliation } from '../../src/content/judges/rapprochement/expected.ts'
import { startRun } from '../../src/domain/attempt/run.ts'
import { accountingOf, changeAccounting } from '../../src/domain/desk/accounting.ts'
import type { ReportLine } from '../../src/domain/records/accounting.ts'
import { rectified } from '../../src/domain/records/accounting.ts'
import type { ActOf } from '../../src/domain/scenario/tools.ts'
import { judging, setUp } from './2.2.1-support.ts'

/** The worked example of the treatment, § 11.7: seed 221-exemple, `confirme`, x1 x2 x3 h1 (`voisin`) h2. Cents. */
const TRUTH = 2_613_270
const BOOKS = 2_652_521
const BANK = 2_698_687

const item = (
  column: ExpectedItem['column'],
  amount: number,
  id: string,
  word: string,
  role: ExpectedItem['role'] = column === 'livres' ? 'livres' : 'suspens',
  ways: readonly (readonly number[])[] = [],
): ExpectedItem => ({ id, column, role, label: id, words: [word], amount, ways: [[amount], ...ways], pieces: [] })

const expected: ExpectedReconciliation = {
  accounts: ['512100', '829'],
  date: '2026-10-31',
  truth: TRUTH,
  books: BOOKS,
  bank: BANK,
  provisional: 2_657_459,
  opening: { books: 4_229_558, bank: 4_219_830 },
  items: [
    item('livres', 900, 'inversion', '4417237', 'livres', [[23_247, -22_347]]),
    item('livres', 24_000, 'pollen', 'PF-2610-014'),
    item('livres', -284, 'cartes-05', 'commissions'),
    item('livres', -430, 'cartes-12', 'commissions'),
    item('livres', -475, 'cartes-19', 'commissions'),
    item('livres', -600, 'tenue', 'tenue'),
    item('livres', -8990, 'filandre', 'filandre'),
    item('livres', -38_803, 'auberge', 'auberge', 'livres', [[-38_230, -573]]),
    item('livres', -9167, 'impaye', 'P26-0089', 'livres', [[-8167, -1000]]),
    item('livres', -5402, 'carte', '22/10'),
    item('banque', -6539, 'partition', '4417104'),
    item('banque', -48_370, 'papeteris', '4417238'),
    item('banque', -11_840, 'castellazzi', '4417239'),
    item('banque', -19_724, 'tapis', '4417240'),
    item('banque', 42_884, 'remise', '1062'),
    item('banque', -42_178, 'bar', 'B-0211', 'erreur'),
    item('banque', 350, 'tenue', 'tenue', 'excedent'),
  ],
  groups: [
    { column: 'livres', items: ['cartes-05', 'cartes-12', 'cartes-19'], clumsy: false },
    { column: 'banque', items: ['papeteris', 'castellazzi', 'tapis'], clumsy: true },
  ],
  settled: [
    { label: 'bordereau 1051', amount: 36_833 },
    { label: 'chèque 4417158', amount: -24_166 },
    { label: 'rectificatif', amount: 3600 },
  ],
  matches: [],
}

const line = (column: ReportLine['column'], amount: number, label: string, piece = label): ReportLine => ({
  column,
  amount,
  label,
  reason: '',
  piece,
})

/** The report as the treatment prints it: commissions in one line, the foreign payment and the bounced cheque net. */
const printed: readonly ReportLine[] = [
  line('livres', 900, 'Chèque 4417237 saisi 232,47 au lieu de 223,47'),
  line('livres', 24_000, 'Virement Cycles Pollen PF-2610-014'),
  line('livres', -1189, 'Commissions cartes (3 remises)'),
  line('livres', -600, 'Tenue de compte, part due'),
  line('livres', -8990, 'Filandre F10-2291'),
  line('livres', -38_803, 'Auberge, 350,00 CHF'),
  line('livres', -9167, 'Chèque impayé P26-0089 et frais de rejet'),
  line('livres', -5402, 'Carte 22/10, pièce attendue'),
  line('banque', -6539, 'Chèque 4417104 (septembre)'),
  line('banque', -48_370, 'Chèque 4417238 Papétéris'),
  line('banque', -11_840, 'Chèque 4417239'),
  line('banque', -19_724, 'Chèque 4417240 Tapis Volants'),
  line('banque', 42_884, 'Remise 1062'),
  line('banque', -42_178, 'Versement B-0211 du bar, erreur de banque'),
  line('banque', 350, 'Tenue de compte prélevée en trop'),
]

const setup = setUp({ seed: 'exemple', level: 'confirme', factors: ['x1', 'x2', 'x3', 'h1', 'h2'] })
const caseFile = { ...setup.caseFile, computed: { ...setup.caseFile.computed, exemple: expected } }
const context = { scenario: setup.scenario, caseFile, seq: 1, day: 1, minute: 640 }

function judge(partie: string, lines: readonly ReportLine[]) {
  const act: ActOf<'etablir-etat'> = {
    gesture: 'etablir-etat',
    id: 'etat-512100',
    kind: 'rapprochement',
    account: '512100, compte 829',
    date: '2026-10-31',
    preparer: 'Accueil',
    books: BOOKS,
    bank: BANK,
    lines,
  }
  const before = startRun(setup).desk
  const after = changeAccounting(before, act, context)
  const found = judging.judges['etat-rapprochement']?.({
    act,
    params: { attendu: 'exemple', partie },
    caseFile,
    before,
    after,
    day: 1,
    struck: [],
    dialogues: [],
    readProse: judging.readProse,
  })
  const report = accountingOf(after).reports.at(-1)
  if (!report) throw new Error('No report')
  return { verdict: found?.verdict, books: rectified(report, 'livres'), bank: rectified(report, 'banque') }
}

describe('2.2.1, la graine d’exemple du traitement (§ 11.7)', () => {
  test('les deux soldes imprimés se rejoignent à 26 132,70', () => {
    expect(BANK - BOOKS).toBe(46_166)
    expect(judge('egalite', printed)).toEqual({ verdict: 'juste', books: TRUTH, bank: TRUTH })
  })

  test.each(['banque', 'livres', 'erreur', 'pieces'])('partie %s : l’état imprimé est juste', (partie) => {
    expect(judge(partie, printed).verdict).toBe('juste')
  })

  test('le même état, détaillé autrement, reste juste', () => {
    const detailed = printed
      .filter(({ amount }) => ![900, -1189, -38_803, -9167].includes(amount))
      .concat(
        [23_247, -22_347].map((amount) => line('livres', amount, 'Chèque 4417237')),
        [-284, -430, -475].map((amount) => line('livres', amount, 'Commissions')),
        [-38_230, -573].map((amount) => line('livres', amount, 'Auberge')),
        [-8167, -1000].map((amount) => line('livres', amount, 'P26-0089')),
      )
    expect(judge('livres', detailed)).toEqual({ verdict: 'juste', books: TRUTH, bank: TRUTH })
  })

  test('l’erreur du bar portée dans nos livres ferme encore, sur 26 554,48 : faux', () => {
    const ours = printed.map((one) => (one.amount === -42_178 ? line('livres', 42_178, 'Versement du bar') : one))
    const closed = judge('egalite', ours)
    expect(closed).toEqual({ verdict: 'faux', books: 2_655_448, bank: 2_655_448 })
    expect(judge('erreur', ours).verdict).toBe('faux')
    // Judged once, where it should have stood.
    expect([judge('livres', ours).verdict, judge('banque', ours).verdict]).toEqual(['juste', 'juste'])
  })

  test('le chèque de septembre déjà passé, repris au 31 octobre, est faux', () => {
    expect(judge('banque', [...printed, line('banque', -24_166, 'Chèque 4417158')]).verdict).toBe('faux')
  })
})
