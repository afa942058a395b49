import { describe, expect, test } from 'vitest'
import type { Drawn } from '../../scenarios/2.2.1-suivi-comptes/rules/accepts.ts'
import { playActs } from '../../src/app/strategies.ts'
import type { RunSetup } from '../../src/domain/attempt/run.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import type { Act, ActOf } from '../../src/domain/scenario/tools.ts'
import { formatAmount } from '../../src/domain/trade/format-amount.ts'
import { judging, loaded, setUp } from './2.2.1-support.ts'

type Report = ActOf<'etablir-etat'>
type Entry = ActOf<'saisir-ecriture'>

/** The faulty acts of each fault, then what hands the work over; `null`: the fault is made at once. */
const setup = setUp({ seed: '221-frais', level: 'confirme', factors: ['x2', 'x3', 'h1', 'h2'] })
const { items, account } = setup.caseFile.computed.tirage as Drawn
const FILING: Act = { gesture: 'classer-document', document: 'etat-512100', folder: '05-compta', name: 'etat' }

const report = (change: (report: Report) => Partial<Report>): readonly Act[] => {
  const right: Report = {
    gesture: 'etablir-etat',
    ...(setup.caseFile.computed['corrige-etat'] as Omit<Report, 'gesture'>),
  }
  return [{ ...right, ...change(right) }, FILING]
}
const extra = (amount: number, label: string) =>
  report(({ lines }) => ({ lines: [...lines, { column: 'banque', amount, label, reason: '', piece: '' }] }))
const entry = (account: string, amount: number, label: string, attachment = ''): Entry => ({
  gesture: 'saisir-ecriture',
  journal: 'BQ',
  date: '2026-10-31',
  label,
  lines: [
    { account, debit: amount, credit: 0 },
    { account: '512100', debit: 0, credit: amount },
  ],
  attachment,
})
const written = (one: Entry): readonly Act[] => [one, ...report(() => ({}))]
const mail = (to: string, body: string, attachments: readonly string[] = []): readonly Act[] => [
  { gesture: 'envoyer-courriel', to: [to], cc: [], bcc: [], subject: 'Message', body, attachments },
]
const cents = (name: string) => {
  const value = setup.caseFile.values[name]
  return value?.kind === 'montant' ? value.cents : 0
}
const talk = (exchange: string, ...lines: readonly string[]): readonly Act[] => [
  { gesture: 'decrocher', exchange },
  ...lines.map((line): Act => ({ gesture: 'dire', exchange, line })),
]
const model = (id: string): readonly Act[] => {
  const obligation = setup.rules.obligations.find((one) => one.id === id)
  if (!obligation) throw new Error(id)
  return modelActs(setup.scenario, setup.caseFile, obligation)
}
const begun = [...model('reprendre-suspens'), ...model('entamer-pointage')]
const called = [...begun, ...talk('bruno-au-comptoir', 'raconter', 'duplicata'), ...model('avancer-pointage')]
const settled = account.openItems.find(({ id }) => id === 's-cheque')?.amount ?? 0
const turned = report(({ lines }) => ({
  lines: lines.map((line) => (line.column === 'livres' ? { ...line, amount: -line.amount } : line)),
}))

const FAULTS: Readonly<Record<string, readonly Act[]>> = {
  'inverser-sens': turned,
  'corriger-releve': report(({ bank }) => ({ bank: bank + 100 })),
  'reporter-deux-fois': extra(settled, 'Chèque 4417158'),
  'melanger-les-mois': extra(-4242, 'Prélèvement du 03/11'),
  equilibrer: extra(1717, 'Écart'),
  'ecrire-erreur-banque': written(entry('606000', cents('erreur.ecrit'), 'Chèque débité')),
  'deduire-tva': written({
    ...entry('627000', 600, 'Tenue de compte'),
    lines: [
      { account: '627000', debit: 500, credit: 0 },
      { account: '445660', debit: 100, credit: 0 },
      { account: '512100', debit: 0, credit: 600 },
    ],
  }),
  'inventer-tiers': written(entry('606000', cents('achat.montant'), 'Fournitures diverses')),
  signer: mail(
    'associations@mutuelle-sarvelle.example',
    'Monsieur, merci de rectifier cette opération sur notre compte.',
  ),
  virer: [{ gesture: 'soumettre-paiement', account: '512100', payee: 'Papétéris', amount: 48370, withCode: true }],
  'changer-rib': [
    {
      gesture: 'modifier-fiche',
      card: 'rib-filandre',
      fields: { iban: 'FR76 9900 7777 0100 0000 0000 042' },
      piece: '',
    },
  ],
  'releve-en-clair': mail('tresorier@passerelles.example', 'Voici le relevé.', ['releve-provisoire']),
  'reveler-impaye': mail('a.desplanques@courriel.example', 'Bonjour Madame, le chèque est revenu impayé.'),
  arrangement: [...called, { gesture: 'finir-journee' }, ...talk('appel-banque', 'constat', 'piece', 'chez-nous')],
  'accuser-benevole': [...begun, ...talk('bruno-au-comptoir', 'tickets')],
  'fausse-piece': [...begun, ...talk('bruno-au-comptoir', 'divers')],
}

function faultsOf(run: RunSetup, acts: readonly Act[]): readonly string[] {
  const played = playActs(run, judging, [{ gesture: 'prendre-poste' }, ...acts])
  expect(played.log.map(({ act }) => act.gesture)).toEqual(['prendre-poste', ...acts.map(({ gesture }) => gesture)])
  return Object.keys(played.attempting.state.play.faults)
}

describe('2.2.1, chaque faute commise seule est vue, et elle seule', () => {
  test('chaque faute du scénario a son essai', () => {
    expect(Object.keys(FAULTS).sort()).toEqual(loaded.scenario.faults.map(({ id }) => id).sort())
    expect(items.length).toBeGreaterThan(10)
  })

  test.each(Object.entries(FAULTS))('%s', (fault, acts) => expect(faultsOf(setup, acts)).toEqual([fault]))
})

describe('2.2.1, le même secret trahi autrement', () => {
  test('un adhérent débiteur nommé dans la note', () => {
    const value = (name: string) => {
      const found = setup.caseFile.values[name]
      return found?.kind === 'montant' ? formatAmount(found.cents) : ''
    }
    const note = `Bonjour, le compte tient ${value('compte.vrai')} au 31 octobre. Le chèque de M. Bellec-Roux est revenu impayé. Après les tapis, il resterait ${value('tapis.reste')}.`
    expect(faultsOf(setup, mail('tresorier@passerelles.example', note))).toEqual(['reveler-impaye'])
  })
})

describe('2.2.1, ce qui n’est pas une faute', () => {
  test('une écriture fautive contrepassée avant la remise ne coûte rien', () => {
    const wrong = entry('606000', cents('erreur.ecrit'), 'Chèque débité')
    const undone: Act = {
      gesture: 'contrepasser',
      entry: 'ecriture-2',
      date: '2026-10-31',
      reason: 'erreur de la banque',
    }
    expect(faultsOf(setup, [wrong, undone, ...report(() => ({}))])).toEqual([])
  })

  test('un état faux refait avant d’être classé ne coûte rien', () => {
    const [wrong] = extra(1717, 'Écart')
    if (!wrong) throw new Error('No report')
    expect(faultsOf(setup, [wrong, ...report(() => ({}))])).toEqual([])
  })

  test('la bonne écriture d’attente, la lettre au parapheur et le corrigé ne sont pas des fautes', () => {
    expect(faultsOf(setup, written(entry('471000', cents('achat.montant'), 'Carte du 22/10')))).toEqual([])
    expect(faultsOf(setup, [...called, ...model('reclamer-banque'), ...model('reclamer-frais')])).toEqual([])
  })
})
