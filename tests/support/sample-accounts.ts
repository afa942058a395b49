import type {
  FollowUp,
  Party,
  Payment,
  Records,
  SalesDocument,
  SheetBlock,
  StoredDocument,
} from '../../src/domain/records/records.ts'
import { fakeParties, fakeRecords } from './fake-case.ts'

/** Accounts, invoices and papers of a small company on 24 November 2026, for the tests and pictures of PGI and store. */
export const TODAY = '2026-11-24'

const [cyclorama, bonneFourche, paniers] = fakeParties
if (!cyclorama || !bonneFourche || !paniers) throw new Error('three customers expected')

const duplicate: Party = {
  ...cyclorama,
  id: 'cli-cyclorama-2',
  account: '411CYCLB',
  name: 'Cyclorama Valcrosne SARL',
  status: 'doublon',
  comment: 'Fiche créée au salon 2025. Voir aussi 411CYCLO.',
}

const invoice = (
  number: string,
  party: string,
  date: string,
  due: string,
  total: number,
  changes: Partial<SalesDocument> = {},
): SalesDocument => ({
  id: `fac-${number.slice(3)}`,
  number,
  party,
  type: 'facture',
  date,
  due,
  lines: [],
  totalExclTax: Math.round(total / 1.2),
  vat: total - Math.round(total / 1.2),
  total,
  status: 'echue',
  disputed: 0,
  ...changes,
})

export const salesDocuments: readonly SalesDocument[] = [
  invoice('FA-2611-0402', cyclorama.id, '2026-11-09', '2026-12-09', 118_000, { status: 'a-echoir' }),
  invoice('FA-2610-0287', cyclorama.id, '2026-10-05', '2026-11-04', 324_000, {
    document: 'doc-facture',
    status: 'relancee',
    lines: [
      {
        reference: 'CAD-ACI-54',
        label: 'Cadre acier 54',
        quantity: 12,
        unitPrice: 22_500,
        discounts: [],
        amount: 270_000,
      },
    ],
    totalExclTax: 270_000,
    vat: 54_000,
  }),
  invoice('FA-2608-0144', cyclorama.id, '2026-08-27', '2026-09-26', 216_000, { status: 'soldee' }),
  invoice('FA-2608-0102', cyclorama.id, '2026-08-04', '2026-09-03', 82_500, { status: 'relancee' }),
  invoice('FA-2607-0088', cyclorama.id, '2026-06-22', '2026-07-22', 96_000),
  invoice('AV-2610-0009', bonneFourche.id, '2026-10-12', '2026-10-12', -12_654, { type: 'avoir' }),
  invoice('FA-2610-0311', bonneFourche.id, '2026-10-06', '2026-11-05', 255_924, {
    status: 'en-litige',
    disputed: 42_654,
  }),
  invoice('FA-2609-0201', paniers.id, '2026-09-01', '2026-10-01', 103_200),
]

export const payments: readonly Payment[] = [
  {
    id: 'reg-1',
    party: cyclorama.id,
    date: '2026-09-30',
    mode: 'virement',
    amount: 257_250,
    label: 'VIR CYCLORAMA FA-2608-0144 0102',
    allocations: [
      { salesDocument: 'fac-2608-0144', amount: 216_000 },
      { salesDocument: 'fac-2608-0102', amount: 41_250 },
    ],
    status: 'recu',
  },
  {
    id: 'reg-2',
    party: duplicate.id,
    date: '2026-11-20',
    mode: 'virement',
    amount: 36_480,
    label: 'VIR CYCLORAMA SANS REFERENCE',
    allocations: [],
    status: 'non-lettre',
  },
  {
    id: 'reg-3',
    party: paniers.id,
    date: '2026-10-20',
    mode: 'cheque',
    amount: 103_200,
    label: 'CHQ 0045871',
    allocations: [{ salesDocument: 'fac-2609-0201', amount: 103_200 }],
    status: 'rejete',
  },
]

export const followUps: readonly FollowUp[] = [
  {
    id: 'rel-1',
    salesDocument: 'fac-2610-0287',
    level: 'relance-1',
    date: '2026-11-12',
    channel: 'courriel',
    author: 'irina-dobrescu',
    next: '2026-11-19',
    comment: 'Pas de réponse.',
  },
  {
    id: 'rel-2',
    salesDocument: 'fac-2608-0102',
    level: 'relance-2',
    date: '2026-09-28',
    channel: 'lettre',
    author: 'irina-dobrescu',
    next: '',
    comment: 'Lettre suivie, moitié payée le 30.',
  },
]

const invoiceBlocks: readonly SheetBlock[] = [
  { kind: 'entete', lines: ['Cycles Pollen', '14 quai des Tanneurs', '99210 Orvelle', 'compta@pollen.example'] },
  {
    kind: 'destinataire',
    lines: ['Cyclorama Valcrosne', 'M. Thierry Malaurie', '5 boulevard du Canal', '99230 Valcrosne'],
  },
  { kind: 'titre', text: 'Facture FA-2610-0287' },
  {
    kind: 'champs',
    rows: [
      ['Date', '05/10/2026'],
      ['Échéance', '04/11/2026'],
      ['Bon de livraison', 'BL-2610-0871'],
    ],
  },
  {
    kind: 'tableau',
    head: ['Réf.', 'Désignation', 'Qté', 'PU HT', 'Remise', 'Montant HT'],
    rows: [
      ['CAD-ACI-54', 'Cadre acier 54, vert sapin', '10', '225,00', '–', '2\u202f250,00'],
      ['SEL-CUI-01', 'Selle cuir surpiquée', '12', '50,00', '25 %', '450,00'],
    ],
    figures: [2, 3, 4, 5],
  },
  {
    kind: 'totaux',
    rows: [
      ['Total HT', '2\u202f700,00 €'],
      ['TVA 20 %', '540,00 €'],
      ['Net à payer', '3\u202f240,00 €'],
    ],
  },
  { kind: 'paragraphe', text: 'Règlement par virement à 30 jours date de facture. Pénalités de retard : 12 % l’an.' },
  { kind: 'tampon', text: 'Duplicata', tone: 'rouge' },
  { kind: 'signature', name: 'Irina Dobrescu', role: 'comptable clients' },
  { kind: 'pied', text: 'Cycles Pollen, SARL au capital de 60 000 €, SIREN 999 100 014, TVA FR 00 999100014' },
]

const paper = (id: string, name: string, folder: string, type: string, date: string): StoredDocument => ({
  id,
  name,
  folder,
  type,
  date,
  author: 'irina-dobrescu',
  blocks:
    id === 'doc-facture'
      ? invoiceBlocks
      : [
          { kind: 'titre', text: name },
          { kind: 'paragraphe', text: 'Réserve portée à la livraison : deux selles rayées.' },
        ],
})

export const documents: readonly StoredDocument[] = [
  paper(
    'doc-facture',
    '2026-10-05_facture_cyclorama_cadres_v1.pdf',
    '02-ventes/clients/cyclorama',
    'facture',
    '2026-10-05',
  ),
  paper(
    'doc-relance',
    '2026-11-12_relance_cyclorama_FA-2610-0287_v1.pdf',
    '02-ventes/clients/cyclorama',
    'lettre',
    '2026-11-12',
  ),
  paper(
    'doc-bl',
    '2026-10-06_bon-livraison_bonne-fourche_selles_v1.pdf',
    '02-ventes/clients/bonne-fourche',
    'bon de livraison',
    '2026-10-06',
  ),
  paper('doc-modele', 'relance-2_v3.odt', '10-modeles', 'modèle', '2026-03-02'),
  paper('doc-scan', 'SCAN0042.pdf', '', 'lettre', '2026-11-24'),
  paper('doc-paie', 'bulletins.pdf', '06-personnel', 'bulletin', '2026-10-31'),
]

export const sampleRecords: Records = {
  ...fakeRecords,
  parties: [cyclorama, bonneFourche, paniers, duplicate],
  salesDocuments,
  payments,
  followUps,
  documents,
  folders: [
    { path: '02-ventes', label: '02 Ventes', restricted: false },
    { path: '02-ventes/clients', label: 'Clients', restricted: false },
    { path: '02-ventes/clients/cyclorama', label: 'Cyclorama', restricted: false },
    { path: '02-ventes/clients/bonne-fourche', label: 'La Bonne Fourche', restricted: false },
    { path: '06-personnel', label: '06 Personnel', restricted: true },
    { path: '06-personnel/plannings', label: 'Plannings', restricted: false },
    { path: '10-modeles', label: '10 Modèles', restricted: false },
  ],
}
