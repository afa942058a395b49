import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { caseFile, after as done, found, letter, mail, on } from './1.2.4-facteurs.ts'

const words = (act: Act, state = on(1)) => {
  const { words: list, why } = found(act, state)
  return { list, why }
}
const expectWords = (act: Act, expected: readonly string[], state = on(1)) => {
  const { list, why } = words(act, state)
  expect(list, why).toEqual(expected)
}

describe('1.2.4, la lettre de relance 2 (w1)', () => {
  test.each<[string, Act, readonly string[]]>([
    ['mots d’élève', letter(), ['relance-2 juste']],
    [
      'sans code postal',
      letter({ recipient: 'LES PANIERS DU PRÉ\nM. Anselme Torreilles\nCHEMIN DES NOUES\nLES AULNETTES' }),
      ['relance-2 maladroit'],
    ],
    ['sans date ni objet', letter({ date: '', subject: '' }), ['relance-2 maladroit']],
    ['politesse à Madame', letter({ closing: 'Veuillez agréer, Madame, nos salutations.' }), ['relance-2 maladroit']],
    ['signée par l’élève', letter({ signatory: 'Le service administratif' }), ['relance-2 maladroit']],
    ['signée Nadège', letter({ signatory: 'Nadège Kouamé-Ferrand' }), ['relance-2 faux']],
    [
      'menace de tribunal',
      letter({
        body: 'La facture FA-2610-0198 de 2 849,76 € échue le 4 novembre est impayée malgré notre rappel du 12 novembre. Payez au plus tard le 2 décembre ou nous saisirons le tribunal.',
      }),
      ['relance-2 faux'],
    ],
    [
      'sans date limite',
      letter({
        body: 'Malgré notre rappel du 12 novembre 2026, la facture FA-2610-0198 de 2 849,76 € échue le 4 novembre n’est toujours pas payée. Si vous avez un problème, dites-le-nous. Nous vous demandons de la régler par virement. Sinon nous appliquerons les pénalités de retard et l’indemnité de 40 €.',
      }),
      ['relance-2 incomplet'],
    ],
    [
      'la promesse de Julien reprise',
      letter({
        body: 'Malgré notre rappel du 12 novembre 2026, la facture FA-2610-0198 de 2 849,76 € échue le 4 novembre n’est pas payée. Si vous avez un problème, dites-le-nous. Comme convenu avec M. Escoffard, vous pouvez régler au plus tard le 2 décembre 2026, sinon pénalités et indemnité de 40 €.',
      }),
      ['relance-2 faux'],
    ],
  ])('%s', (_, act, expected) => expectWords(act, expected))

  test('elle ne se juge plus une fois partie', () => {
    const sent = done(done(on(1), letter()), {
      gesture: 'expedier-pli',
      documents: ['ecrit-1'],
      to: 'cli-paniers-du-pre',
      mode: 'simple',
    })
    expectWords({ ...letter(), writing: 'ecrit-2' } as Act, [], sent)
  })

  test('partie sans signature : une faute', () => {
    const act: Act = { gesture: 'expedier-pli', documents: ['ecrit-1'], to: 'cli-paniers-du-pre', mode: 'simple' }
    expectWords(act, ['signer-seul'], done(on(1), letter()))
  })
})

describe('1.2.4, le parapheur', () => {
  const slip = (changes: Partial<Extract<Act, { gesture: 'mettre-au-parapheur' }>> = {}): Act => ({
    gesture: 'mettre-au-parapheur',
    documents: ['ecrit-1'],
    signatory: 'irina-dobrescu',
    purpose: 'signature',
    attachments: ['decompte-relance-2', 'facture-r2'],
    sending: 'simple',
    ...changes,
  })
  const written = (minute: number) => done(on(1, minute), letter())

  test.each<[string, Act, number, readonly string[]]>([
    ['complet, avant 15 h 30', slip(), 14 * 60, ['parapheur-2 juste']],
    ['après l’affranchissement', slip(), 15 * 60 + 45, ['parapheur-2 tardif']],
    ['sans le décompte', slip({ attachments: ['facture-r2'] }), 14 * 60, ['parapheur-2 incomplet']],
    ['sans mode d’envoi', slip({ sending: '' }), 14 * 60, ['parapheur-2 incomplet']],
    ['chez Nadège', slip({ signatory: 'nadege-kouame-ferrand' }), 14 * 60, ['parapheur-2 faux']],
  ])('%s', (_, act, minute, expected) => expectWords(act, expected, written(minute)))
})

describe('1.2.4, le litige au PGI (x2)', () => {
  const status = (amount: number | undefined, piece?: string): Act => ({
    gesture: 'changer-statut',
    table: 'piece-vente',
    record: 'piece-rc',
    status: 'en-litige',
    reason: 'Réclamation',
    ...(amount === undefined ? {} : { amount }),
    ...(piece ? { piece } : {}),
  })
  test.each<[string, Act, readonly string[]]>([
    ['la part contestée, pièce liée', status(42_654, 'bon-livraison-rc'), ['x2-suspendre juste']],
    ['un autre bon de la même livraison', status(42_654, 'bon-preparation-rc'), ['x2-suspendre juste']],
    ['sans pièce', status(42_654), ['x2-suspendre faux']],
    ['le montant hors taxes', status(35_545, 'bon-livraison-rc'), ['x2-suspendre faux']],
    ['toute la facture', status(undefined, 'bon-livraison-rc'), ['x2-suspendre faux', 'tout-suspendre']],
  ])('%s', (_, act, expected) => expectWords(act, expected))
})

describe('1.2.4, le rééchelonnement (h1)', () => {
  const plan = (rows: readonly (readonly [string, string])[], total = `=SOMME(B2:B${rows.length + 1})`): Act => ({
    gesture: 'terminer-classeur',
    workbook: 'fiche-reechelonnement',
    title: 'Échéancier',
    sheets: [
      {
        name: 'Feuil1',
        cells: [
          { ref: 'A1', input: 'Date' },
          { ref: 'B1', input: 'Montant' },
          ...rows.flatMap(([date, amount], rank) => [
            { ref: `A${rank + 2}`, input: date },
            { ref: `B${rank + 2}`, input: amount },
          ]),
          { ref: `A${rows.length + 2}`, input: 'Total' },
          { ref: `B${rows.length + 2}`, input: total },
        ],
      },
    ],
  })
  test.each<[string, Act, readonly string[]]>([
    [
      'deux versements, ses propres dates',
      plan([
        ['15/12/2026', '1385,20'],
        ['15/01/2027', '1385,20'],
      ]),
      ['h1-reechelonner juste'],
    ],
    [
      'trois versements',
      plan([
        ['10/12/2026', '923,47'],
        ['11/01/2027', '923,47'],
        ['10/02/2027', '923,46'],
      ]),
      ['h1-reechelonner juste'],
    ],
    [
      'total tapé',
      plan(
        [
          ['15/12/2026', '1385,20'],
          ['15/01/2027', '1385,20'],
        ],
        '2770,40',
      ),
      ['h1-reechelonner incomplet'],
    ],
    [
      'un dimanche',
      plan([
        ['13/12/2026', '1385,20'],
        ['15/01/2027', '1385,20'],
      ]),
      ['h1-reechelonner incomplet'],
    ],
    [
      'le premier dans deux mois',
      plan([
        ['25/01/2027', '1385,20'],
        ['25/02/2027', '1385,20'],
      ]),
      ['h1-reechelonner incomplet'],
    ],
    [
      'quatre versements',
      plan([
        ['10/12/2026', '692,60'],
        ['11/01/2027', '692,60'],
        ['10/02/2027', '692,60'],
        ['10/03/2027', '692,60'],
      ]),
      ['h1-reechelonner faux'],
    ],
    [
      'les frais de rejet ajoutés',
      plan([
        ['15/12/2026', '1397,20'],
        ['15/01/2027', '1385,20'],
      ]),
      ['h1-reechelonner faux'],
    ],
    [
      'la seule échéance rejetée',
      plan([
        ['15/12/2026', '692,60'],
        ['15/01/2027', '692,60'],
      ]),
      ['h1-reechelonner faux'],
    ],
  ])('%s', (_, act, expected) => expectWords(act, expected, on(2)))
})

describe('1.2.4, le dossier de contentieux (h3)', () => {
  const NINE = [
    'commande-md',
    'bon-livraison-md',
    'facture-md',
    'relance-1-md',
    'relance-2-md',
    'mise-en-demeure-md',
    'avis-reception-md',
    'decompte-contentieux',
    'conditions-de-vente-2025',
  ]
  const file = (pieces: readonly string[], to = 'nadege-kouame-ferrand'): Act => ({
    gesture: 'transmettre-dossier',
    title: 'Contentieux Cyclorama',
    pieces,
    to,
    note: '',
  })
  test.each<[string, Act, readonly string[]]>([
    ['neuf pièces', file(NINE), ['h3-dossier juste']],
    ['dans un autre ordre', file([...NINE].reverse()), ['h3-dossier juste']],
    ['sans l’avis de réception', file(NINE.filter((id) => id !== 'avis-reception-md')), ['h3-dossier incomplet']],
    [
      'conditions de la mauvaise édition',
      file(NINE.map((id) => (id === 'conditions-de-vente-2025' ? 'conditions-de-vente-2026' : id))),
      ['h3-dossier incomplet'],
    ],
    ['avec l’appel de mardi et un relevé', file([...NINE, 'releve-bancaire', 'balance-agee']), ['h3-dossier faux']],
    ['trois pièces', file(NINE.slice(0, 3)), ['h3-dossier faux']],
  ])('%s', (_, act, expected) => expectWords(act, expected, on(3)))

  test('toutes ces pièces sont dans Casier, l’avis de réception chez un autre client', () => {
    const stored = caseFile.records.documents
    expect(NINE.filter((id) => id !== 'decompte-contentieux' && !stored.some((one) => one.id === id))).toEqual([])
    expect(stored.find(({ id }) => id === 'avis-reception-md')?.folder).toBe('02-ventes/clients/tournee-maline')
  })
})

describe('1.2.4, ce qui n’est pas un travail demandé', () => {
  test('un mot à Patrick pour le bon signé ne se juge pas', () =>
    expectWords(mail('patrick-vauzelle', 'Marché de Noël', 'Bonjour Patrick, à samedi !'), [], on(3)))
})
