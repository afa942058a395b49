import { describe, expect, test } from 'vitest'
import type { Drawn } from '../../scenarios/2.2.1-suivi-comptes/rules/accepts.ts'
import { playActs } from '../../src/app/strategies.ts'
import type { ExpectedTable } from '../../src/content/judges/tableau-expected.ts'
import type { RunSetup } from '../../src/domain/attempt/run.ts'
import type { ReportLine } from '../../src/domain/records/accounting.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import type { Act, ActOf } from '../../src/domain/scenario/tools.ts'
import { judging, setUp } from './2.2.1-support.ts'

type Report = ActOf<'etablir-etat'>
type Entry = ActOf<'saisir-ecriture'>

const base = setUp({ seed: 'juges-base', level: 'confirme', factors: [] })
const full = setUp({ seed: 'juges-plein', level: 'expert', factors: ['x1', 'x2', 'x3', 'h1', 'h2'] })

const answer = <T>(setup: RunSetup, name: string): T => setup.caseFile.computed[name] as T
const reportOf = (setup: RunSetup): Report => ({
  gesture: 'etablir-etat',
  ...answer<Omit<Report, 'gesture'>>(setup, 'corrige-etat'),
})
const entriesOf = (setup: RunSetup, name: string): readonly Entry[] =>
  answer<readonly Omit<Entry, 'gesture'>[]>(setup, name).map((entry) => ({ gesture: 'saisir-ecriture', ...entry }))

function play(setup: RunSetup, acts: readonly Act[]) {
  const played = playActs(setup, judging, [{ gesture: 'prendre-poste' }, ...acts])
  expect(played.log).toHaveLength(acts.length + 1)
  const { made, faults } = played.attempting.state.play
  return {
    verdicts: Object.fromEntries(Object.entries(made).map(([id, { verdict }]) => [id, verdict])),
    faults: Object.keys(faults),
  }
}
const verdictsOf = (setup: RunSetup, change: (report: Report) => Report) =>
  play(setup, [change(reportOf(setup))]).verdicts
const without = (report: Report, line: ReportLine | undefined): Report => ({
  ...report,
  lines: report.lines.filter((one) => one !== line),
})
const withLine = (report: Report, line: Partial<ReportLine>): Report => ({
  ...report,
  lines: [...report.lines, { column: 'banque', amount: 1234, label: '', reason: '', piece: '', ...line }],
})
const first = (report: Report, column: string): ReportLine => {
  const line = report.lines.find((one) => one.column === column)
  if (!line) throw new Error(`No line in ${column}`)
  return line
}

describe('2.2.1, l’état lu ligne à ligne', () => {
  test('l’état du corrigé est juste de tous les côtés', () => {
    expect(verdictsOf(base, (report) => report)).toEqual({
      'etat-egal': 'juste',
      'suspens-banque': 'juste',
      'elements-livres': 'juste',
      'justifier-suspens': 'juste',
    })
  })

  test.each(['livres', 'banque'])('une ligne oubliée dans la colonne %s', (column) => {
    const verdicts = verdictsOf(base, (report) => without(report, first(report, column)))
    expect(verdicts['etat-egal']).toBe('faux')
    expect(verdicts[column === 'livres' ? 'elements-livres' : 'suspens-banque']).toBe('incomplet')
    expect(verdicts[column === 'livres' ? 'suspens-banque' : 'elements-livres']).toBe('juste')
  })

  test.each(['livres', 'banque'])('un sens inversé dans la colonne %s', (column) => {
    const verdicts = verdictsOf(base, (report) => {
      const line = first(report, column)
      return withLine(without(report, line), { ...line, amount: -line.amount })
    })
    expect(verdicts[column === 'livres' ? 'elements-livres' : 'suspens-banque']).toBe('faux')
  })

  test('une ligne dans l’autre colonne ferme, et reste fausse', () => {
    const verdicts = verdictsOf(base, (report) => {
      const line = first(report, 'banque')
      return withLine(without(report, line), { ...line, column: 'livres', amount: -line.amount })
    })
    expect(verdicts).toMatchObject({ 'etat-egal': 'faux', 'elements-livres': 'faux' })
  })

  test('fermer par une ligne « écart » est faux', () => {
    const verdicts = verdictsOf(base, (report) => {
      const line = first(report, 'livres')
      return withLine(without(report, line), { column: 'livres', amount: line.amount + 500, label: 'Écart' })
    })
    expect(verdicts).toMatchObject({ 'etat-egal': 'faux', 'elements-livres': 'faux' })
  })

  test('sans date d’arrêté, sans compte ou sans préparateur : maladroit', () => {
    expect(verdictsOf(base, (report) => ({ ...report, date: '2026-11-03' }))['etat-egal']).toBe('maladroit')
    expect(verdictsOf(base, (report) => ({ ...report, account: '611' }))['etat-egal']).toBe('maladroit')
    expect(verdictsOf(base, (report) => ({ ...report, preparer: '' }))['etat-egal']).toBe('maladroit')
  })

  test('un sous-total de chèques, sans liste : maladroit', () => {
    const { items } = answer<Drawn>(base, 'tirage')
    const cheques = items.filter(({ group }) => group === 'cheques')
    expect(cheques.length).toBeGreaterThan(1)
    const verdicts = verdictsOf(base, (report) => {
      const kept = report.lines.filter((line) => !cheques.some(({ amount }) => amount === line.amount))
      const total = cheques.reduce((sum, { amount }) => sum + amount, 0)
      return withLine({ ...report, lines: kept }, { amount: total, label: 'Chèques émis' })
    })
    expect(verdicts).toMatchObject({ 'etat-egal': 'juste', 'suspens-banque': 'maladroit' })
  })

  test('sans pièces, les suspens ne sont pas justifiés', () => {
    const bare = (report: Report): Report => ({
      ...report,
      lines: report.lines.map((line) => ({ ...line, piece: '', reason: '' })),
    })
    expect(verdictsOf(base, bare)).toMatchObject({ 'etat-egal': 'juste', 'justifier-suspens': 'faux' })
  })

  test('la correction d’une saisie se dit en net ou en deux lignes', () => {
    const swapped = setUp({ seed: 'juges-expert', level: 'expert', factors: [] })
    const item = answer<Drawn>(swapped, 'tirage').items.find(({ id }) => id === 'inversion')
    const way = item?.ways[1] ?? []
    expect(way).toHaveLength(2)
    const verdicts = verdictsOf(swapped, (report) => {
      const net = report.lines.find(({ column, amount }) => column === 'livres' && amount === item?.amount)
      return way.reduce(
        (next, amount) => withLine(next, { column: 'livres', amount, label: item?.label ?? '' }),
        without(report, net),
      )
    })
    expect(verdicts).toMatchObject({ 'etat-egal': 'juste', 'elements-livres': 'juste' })
  })

  test('partir du livre une fois tout écrit est admis', () => {
    const works = ['virement', 'prelevement', 'saisie'].flatMap((work) => entriesOf(base, `corrige-${work}`))
    const reversals = answer<readonly Omit<ActOf<'contrepasser'>, 'gesture'>[]>(base, 'corrige-contrepassation')
    const truth = base.caseFile.values['compte.vrai']
    const { verdicts } = play(base, [
      ...reversals.map((act): Act => ({ gesture: 'contrepasser', ...act })),
      ...works,
      {
        ...reportOf(base),
        books: truth?.kind === 'montant' ? truth.cents : 0,
        lines: reportOf(base).lines.filter(({ column }) => column === 'banque'),
      },
    ])
    expect(verdicts).toMatchObject({ 'etat-egal': 'juste', 'elements-livres': 'juste', 'corriger-saisie': 'juste' })
  })
})

describe('2.2.1, le pointage', () => {
  const all = () =>
    ['corrige-debut', 'corrige-milieu', 'corrige-pointage'].flatMap(
      (name) => answer<Omit<ActOf<'pointer-lignes'>, 'gesture'>>(base, name).couples,
    )
  const pointed = (couples: ActOf<'pointer-lignes'>['couples']) =>
    play(base, [{ gesture: 'pointer-lignes', couples, undone: [] }]).verdicts.pointer

  test('tout pointé, deux oubliées, trois oubliées', () => {
    expect([pointed(all()), pointed(all().slice(2)), pointed(all().slice(3))]).toEqual(['juste', 'incomplet', 'faux'])
  })

  test('deux lignes mariées en croix sont fausses', () => {
    const [one, other, ...rest] = all()
    if (!one || !other) throw new Error('No couples')
    const crossed = [
      { bank: one.bank, books: other.books, gap: 'a-chercher' as const },
      { bank: other.bank, books: one.books, gap: 'a-chercher' as const },
    ]
    expect(pointed([...crossed, ...rest])).toBe('faux')
  })

  test('le logiciel refuse deux sommes différentes sans un mot, et une ligne pointée deux fois', () => {
    const [one, other] = all()
    if (!one || !other) throw new Error('No couples')
    const refused = (couples: ActOf<'pointer-lignes'>['couples']) =>
      playActs(base, judging, [{ gesture: 'prendre-poste' }, { gesture: 'pointer-lignes', couples, undone: [] }]).log
    expect(refused([{ bank: one.bank, books: other.books }])).toHaveLength(1)
    expect(refused([one, one])).toHaveLength(1)
  })
})

describe('2.2.1, les écritures', () => {
  const verdict = (entries: readonly Entry[], work: string) => play(full, entries).verdicts[work]
  const one = (setup: RunSetup, name: string): Entry => {
    const [entry] = entriesOf(setup, name)
    if (!entry) throw new Error(name)
    return entry
  }

  test('les frais se regroupent ou se séparent ; tout le prélevé est faux', () => {
    const separate = entriesOf(full, 'corrige-frais')
    const total = separate.reduce((sum, { lines }) => sum + (lines[0]?.debit ?? 0), 0)
    const grouped = (amount: number): Entry => ({
      ...one(full, 'corrige-frais'),
      lines: [
        { account: '627000', debit: amount, credit: 0 },
        { account: '512100', debit: 0, credit: amount },
      ],
    })
    expect(verdict(separate, 'ecrire-frais')).toBe('juste')
    expect(verdict([grouped(total)], 'ecrire-frais')).toBe('juste')
    const taken = answer<ExpectedTable>(full, 'frais-attendus').rows.reduce(
      (sum, { values }) => sum + Number(values.preleve),
      0,
    )
    expect(taken).toBeGreaterThan(total)
    expect(verdict([...separate.slice(1), grouped(taken)], 'ecrire-frais')).toBe('faux')
    expect(verdict(separate.slice(1), 'ecrire-frais')).toBe('incomplet')
  })

  test('hors d’octobre : maladroit', () => {
    expect(verdict([{ ...one(full, 'corrige-prelevement'), date: '2026-11-03' }], 'ecrire-prelevement')).toBe(
      'maladroit',
    )
  })

  test('le mauvais tiers est faux', () => {
    const entry = one(full, 'corrige-prelevement')
    const lines = entry.lines.map((line) => (line.account === '512100' ? line : { ...line, account: '401TAPIS' }))
    expect(verdict([{ ...entry, lines }], 'ecrire-prelevement')).toBe('faux')
  })

  test('écrire la seule différence, sans contrepasser : maladroit', () => {
    const swapped = setUp({ seed: '221-seul', level: 'confirme', factors: ['x3', 'h1', 'h2'] })
    const item = answer<Drawn>(swapped, 'tirage').items.find(({ id }) => id === 'inversion')
    const gap = Math.abs(item?.amount ?? 0)
    const entry: Entry = {
      gesture: 'saisir-ecriture',
      journal: 'BQ',
      date: '2026-10-31',
      label: 'Différence sur le chèque',
      lines: [
        { account: (item?.amount ?? 0) < 0 ? '401TAPIS' : '512100', debit: gap, credit: 0 },
        { account: (item?.amount ?? 0) < 0 ? '512100' : '401TAPIS', debit: 0, credit: gap },
      ],
      attachment: 'facture-tapis',
    }
    expect(play(swapped, [entry]).verdicts['corriger-saisie']).toBe('maladroit')
  })

  test('frais de rejet portés au compte du payeur : maladroit ; oubliés : incomplet', () => {
    const single = setUp({ seed: '221-famille', level: 'decouverte', factors: ['x3', 'h2'] })
    const onMember = (amount: number): Entry => ({
      gesture: 'saisir-ecriture',
      journal: 'BQ',
      date: '2026-10-31',
      label: 'Chèque impayé',
      lines: [
        { account: '411P26-0089', debit: amount, credit: 0 },
        { account: '512100', debit: 0, credit: amount },
      ],
      attachment: 'avis-rejet',
    })
    expect(play(single, [onMember(9833)]).verdicts['ecrire-impaye']).toBe('maladroit')
    expect(play(single, [onMember(8833)]).verdicts['ecrire-impaye']).toBe('incomplet')
  })

  test('le logiciel refuse une écriture qui ne balance pas, et une contrepassation refaite', () => {
    const entry = one(full, 'corrige-prelevement')
    const uneven = { ...entry, lines: entry.lines.slice(0, 1) }
    const [reversal] = answer<readonly Omit<ActOf<'contrepasser'>, 'gesture'>[]>(full, 'corrige-contrepassation')
    if (!reversal) throw new Error('No reversal')
    const twice: Act = { gesture: 'contrepasser', ...reversal }
    expect(playActs(full, judging, [{ gesture: 'prendre-poste' }, uneven]).log).toHaveLength(1)
    expect(playActs(full, judging, [{ gesture: 'prendre-poste' }, twice, twice]).log).toHaveLength(2)
  })
})

describe('2.2.1, la pièce qui manque', () => {
  const setup = setUp({ seed: 'juges-piece', level: 'decouverte', factors: ['h2'] })
  const model = (id: string): readonly Act[] => {
    const obligation = setup.rules.obligations.find((one) => one.id === id)
    if (!obligation) throw new Error(id)
    return modelActs(setup.scenario, setup.caseFile, obligation)
  }
  const tuesday = (...lines: readonly string[]): readonly Act[] => [
    ...model('reprendre-suspens'),
    ...model('entamer-pointage'),
    { gesture: 'decrocher', exchange: 'bruno-au-comptoir' },
    ...lines.map((line): Act => ({ gesture: 'dire', exchange: 'bruno-au-comptoir', line })),
    ...model('mettre-en-attente'),
    { gesture: 'finir-journee' },
  ]
  const reminder: Act = { gesture: 'poser-rappel', date: '2026-11-12', title: 'Relancer Bruno' }
  const telling: Act = {
    gesture: 'envoyer-courriel',
    to: ['r.cotinaud@passerelles.example'],
    cc: [],
    bcc: [],
    subject: 'Compte 471',
    body: 'Bonjour Raphaël, la facture du 22 octobre n’est pas encore là ; je la relance jeudi.',
    attachments: [],
  }

  test('reçue jeudi : le 471 se solde, pièce jointe ; sans elle, incomplet', () => {
    const acts = tuesday('raconter', 'duplicata')
    expect(play(setup, [...acts, ...model('suivre-471')]).verdicts['suivre-471']).toBe('juste')
    const bare = model('suivre-471').map((act) => ({ ...act, attachment: '' }) as Act)
    expect(play(setup, [...acts, ...bare]).verdicts['suivre-471']).toBe('incomplet')
  })

  test('pas reçue, Bruno blessé : on relance et l’on prévient ; l’un des deux, incomplet', () => {
    const acts = tuesday('tickets', 'pas-pour-vous')
    expect(play(setup, [...acts, reminder, telling]).verdicts['suivre-471']).toBe('juste')
    expect(play(setup, [...acts, reminder]).verdicts['suivre-471']).toBe('incomplet')
  })

  test('mardi, rien n’est encore à suivre', () => {
    const acts = tuesday('raconter', 'duplicata').slice(0, -1)
    expect(play(setup, [...acts, reminder]).verdicts['suivre-471']).toBeUndefined()
  })
})
