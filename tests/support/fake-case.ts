import type { Mail } from '../../src/domain/desk/desk.ts'
import type { Party, Records, StaffMember, StoredDocument } from '../../src/domain/records/records.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Dialogue } from '../../src/domain/scenario/dialogue.ts'
import type { Scenario } from '../../src/domain/scenario/scenario.ts'
import { tinyCase, tinyScenario } from './tiny-scenario.ts'

/** A plausible desk for component tests and pictures: people, customers, documents, messages and one angry call. */

const person = (
  id: string,
  [title, firstName, lastName]: readonly ['M.' | 'Mme', string, string],
  [role, service, office]: readonly [string, string, string],
  [extension, email, hours]: readonly [string, string, string],
): StaffMember => ({ id, title, firstName, lastName, role, service, office, extension, email, hours })

export const fakeStaff: readonly StaffMember[] = [
  person(
    'nadege-kouame-ferrand',
    ['Mme', 'Nadège', 'Kouamé-Ferrand'],
    ['responsable administrative et financière', 'administration', 'bureau-raf'],
    ['110', 'n.kouame-ferrand@pollen.example', '8 h 30 à 17 h 30, vendredi en télétravail le matin'],
  ),
  person(
    'irina-dobrescu',
    ['Mme', 'Irina', 'Dobrescu'],
    ['comptable clients, fournisseurs et trésorerie', 'administration', 'open-space'],
    ['112', 'i.dobrescu@pollen.example', '8 h à 16 h'],
  ),
  person(
    'aissata-bompard',
    ['Mme', 'Aïssata', 'Bompard'],
    ['chargée d’accueil et du standard', 'administration', 'accueil'],
    ['100', 'a.bompard@pollen.example', '8 h 15 à 12 h et 13 h 30 à 17 h'],
  ),
  person(
    'julien-escoffard',
    ['M.', 'Julien', 'Escoffard'],
    ['responsable commercial', 'commerce', 'bureau-commercial'],
    ['120', 'j.escoffard@pollen.example', '9 h à 18 h, sur la route deux jours par semaine'],
  ),
  person(
    'zoe-abergel',
    ['Mme', 'Zoé', 'Abergel'],
    ['chargée de communication et du site', 'commerce', 'open-space'],
    ['130', 'z.abergel@pollen.example', '9 h 30 à 17 h 30'],
  ),
]

const customer = (
  id: string,
  account: string,
  name: string,
  [title, firstName, lastName, role]: readonly ['M.' | 'Mme', string, string, string],
  [line, postcode, city]: readonly [string, string, string],
  [phone, email]: readonly [string, string],
  nature: Party['nature'] = 'professionnel',
): Party => ({
  id,
  account,
  name,
  nature,
  tariff: 'revendeur',
  siren: '999 200 256',
  address: { line, postcode, city },
  phone,
  email,
  contact: { title, firstName, lastName, role },
  paymentTerms: '30 jours date de facture',
  creditLimit: 900_000,
  comment: '',
  status: 'actif',
})

export const fakeParties: readonly Party[] = [
  customer(
    'cli-cyclorama',
    '411CYCLO',
    'Cyclorama Valcrosne',
    ['M.', 'Thierry', 'Malaurie', 'directeur du magasin'],
    ['5 boulevard du Canal', '99230', 'Valcrosne'],
    ['04 65 71 53 40', 'compta@cyclorama.example'],
  ),
  customer(
    'cli-bonne-fourche',
    '411BONFO',
    'La Bonne Fourche',
    ['Mme', 'Corinne', 'Astruc-Bayle', 'gérante'],
    ['27 rue des Chaudronniers', '99250', 'Cormelin'],
    ['04 65 71 52 18', 'commande@bonnefourche.example'],
  ),
  customer(
    'cli-paniers-du-pre',
    '411PANIE',
    'Les Paniers du Pré',
    ['M.', 'Anselme', 'Torreilles', 'maraîcher'],
    ['chemin des Noues', '99215', 'Les Aulnettes'],
    ['04 65 71 55 62', 'livraison@paniersdupre.example'],
  ),
]

const sheet = (id: string, name: string, folder: string, type: string, date: string): StoredDocument => ({
  id,
  name,
  folder,
  type,
  date,
  author: 'irina-dobrescu',
  blocks: [
    { kind: 'titre', text: name },
    { kind: 'paragraphe', text: 'Document de travail.' },
  ],
})

export const fakeDocuments: readonly StoredDocument[] = [
  sheet('doc-balance', 'balance-agee_2026-11-24.pdf', '05-comptabilite', 'état', '2026-11-24'),
  sheet('doc-facture', 'FA-2609-0187_cyclorama.pdf', '02-ventes/clients/cyclorama', 'facture', '2026-09-11'),
  sheet('doc-bl', 'BL-2610-0871_bonne-fourche.pdf', '02-ventes/clients/bonne-fourche', 'bon', '2026-10-06'),
  sheet('doc-modele', 'relance-2_v3.odt', '10-modeles', 'modèle', '2026-03-02'),
]

export const fakeRecords: Records = {
  ...tinyCase.records,
  parties: fakeParties,
  staff: fakeStaff,
  documents: fakeDocuments,
  folders: [
    { path: '02-ventes/clients/cyclorama', label: 'Cyclorama', restricted: false },
    { path: '02-ventes/clients/bonne-fourche', label: 'La Bonne Fourche', restricted: false },
    { path: '05-comptabilite', label: 'Comptabilité', restricted: false },
    { path: '06-personnel', label: 'Personnel', restricted: true },
    { path: '10-modeles', label: 'Modèles', restricted: false },
  ],
  salesDocuments: tinyCase.records.salesDocuments.map((document) => ({ ...document, party: 'cli-cyclorama' })),
  workbooks: [
    {
      id: 'tri-comptes',
      title: 'Tri des comptes',
      sheets: [{ name: 'Tri', cells: [] }],
      author: 'assistant',
      version: 1,
    },
  ],
}

export const fakeCase: CaseFile = {
  ...tinyCase,
  days: ['2026-11-24', '2026-11-25', '2026-11-26'],
  roles: { client: 'cli-cyclorama', boss: 'nadege-kouame-ferrand' },
  records: fakeRecords,
}

const mail = (
  id: string,
  from: StaffMember | Party | undefined,
  [date, minute]: readonly [string, number],
  subject: string,
  body: string,
  changes: Partial<Mail> = {},
): Mail => ({
  id,
  folder: 'reception',
  fromId: from?.id ?? 'inconnu',
  from: from
    ? 'contact' in from
      ? `${from.contact.firstName} ${from.contact.lastName}`
      : `${from.firstName} ${from.lastName}`
    : 'Alvéole Logiciels',
  fromAddress: from?.email ?? 'bonjour@alveole.example',
  to: ['vous'],
  cc: [],
  bcc: [],
  subject,
  body,
  attachments: [],
  day: date === '2026-11-24' ? 1 : 0,
  minute,
  date,
  ...changes,
})

const [nadege, irina, , julien] = fakeStaff
const [cyclorama, bonneFourche, paniers] = fakeParties

export const fakeMails: readonly Mail[] = [
  mail(
    'm-reclamation',
    bonneFourche,
    ['2026-11-23', 1031],
    'Vos deux selles rayées',
    'Bonjour,\n\nDeux selles sur douze sont arrivées rayées : je l’ai écrit sur le bon de livraison et votre chauffeur a signé. Personne ne m’a répondu.\n\nJe paierai quand ce sera réglé.\n\nCorinne Astruc-Bayle',
    { attachments: ['doc-bl'] },
  ),
  mail(
    'm-demande',
    nadege,
    ['2026-11-24', 542],
    'La balance des clients, pour jeudi 16 h',
    'Bonjour,\n\nLa balance des clients me fait l’effet d’un réfrigérateur un lundi matin : il y a du bon, il y a de l’oublié. Pouvez-vous la reprendre ?\n\nJeudi à 16 h, dites-moi ce qui rentrera vraiment.\n\nNadège Kouamé-Ferrand',
    { attachments: ['doc-balance'], cc: ['i.dobrescu@pollen.example'] },
  ),
  mail(
    'm-promesse',
    julien,
    ['2026-11-24', 560],
    'Les Paniers du Pré',
    'Laisse-le tranquille, je lui ai dit qu’il pouvait payer aux fraises.\n\nJulien',
  ),
  mail(
    'm-logiciel',
    undefined,
    ['2026-11-23', 700],
    'Module Relances automatiques',
    'Quatorze jours d’essai. Disponible dans la prochaine version.',
  ),
  mail(
    'm-cyclorama',
    cyclorama,
    ['2026-11-20', 655],
    'Votre recommandé',
    'Bonjour, j’ai bien reçu votre courrier. Le virement part cette semaine.\n\nT. Malaurie',
  ),
  mail('m-paniers', paniers, ['2026-11-12', 480], 'Bon de commande', 'Voici le bon signé.', { folder: 'archives' }),
  mail(
    'm-irina',
    irina,
    ['2026-11-24', 521],
    'Virements reçus hier',
    'Premièrement, trois virements. Deuxièmement, un sans numéro de facture.',
  ),
]

/** A call in three moods, with one line that promises too much. */
export const fakeDialogue: Dialogue = {
  id: 'appel-malaurie',
  with: 'client',
  channel: 'telephone',
  start: 'e0',
  states: {
    e0: {
      mood: 'colere',
      says: 'Un recommandé ! Le facteur me l’a fait signer devant mes deux vendeurs ! Vous me prenez pour un voleur ?',
      lines: [
        {
          id: 'ecouter',
          text: 'Bonjour Monsieur Malaurie, service administratif. Dites-moi ce qui s’est passé.',
          goes: 'e2',
          marks: [],
          teaches: [],
        },
        {
          id: 'proceder',
          text: 'La facture est échue depuis le 11 octobre, Monsieur. Le recommandé suit la procédure.',
          goes: 'e0',
          marks: ['H'],
          teaches: [],
          wearsOut: { after: 2, goes: 'ex' },
        },
        {
          id: 'ceder',
          text: 'C’est un courrier maladroit de notre part, n’en tenez pas compte pour l’instant.',
          goes: 'e2',
          marks: ['A'],
          teaches: [],
        },
      ],
    },
    e2: {
      mood: 'ecoute',
      says: 'Et Julien qui me disait… enfin bon.',
      lines: [
        {
          id: 'noter',
          text: 'Qu’est-ce que M. Escoffard vous avait dit, exactement ? Je l’écris comme vous le dites.',
          goes: 'e4',
          marks: [],
          teaches: ['f1'],
        },
        {
          id: 'confirmer',
          text: 'Donc vous aviez compris que vous pouviez attendre. C’est possible, oui.',
          goes: 'e4',
          marks: ['P'],
          teaches: ['f1'],
        },
      ],
    },
    e4: {
      mood: 'apaise',
      says: 'Vous, au moins, vous écoutez.',
      lines: [
        {
          id: 'recapituler',
          text: 'Je récapitule : la somme due, {{montant}}, ce que vous m’avez dit, et un rappel. Ai-je oublié quelque chose ?',
          goes: 'fin',
          marks: [],
          teaches: [],
        },
        { id: 'saluer', text: 'Bonne journée, Monsieur.', goes: 'fin', marks: [], teaches: [] },
      ],
    },
    fin: {
      mood: 'apaise',
      says: 'Ma mère travaillait à la Sécurité sociale. Pardon pour le ton.',
      lines: [],
      ends: true,
    },
    ex: { mood: 'rompu', says: 'J’appelle Solène !', lines: [], ends: true },
  },
  facts: { f1: 'Julien lui a dit : « Paie quand la saison repart, on s’arrange. »' },
  outcomes: [
    { verdict: 'pose', without: ['H', 'P', 'A'], learnt: ['f1'], endedBy: ['recapituler', 'transfert'] },
    { verdict: 'tendu', without: ['H', 'P', 'A'], endedBy: ['saluer', 'recapituler', 'transfert', 'sec', 'ex'] },
    { verdict: 'derape' },
  ],
}

export const fakeVisit: Dialogue = {
  ...fakeDialogue,
  id: 'visite-zoe',
  with: 'zoe-abergel',
  channel: 'sur-place',
  start: 'z0',
  states: {
    z0: {
      mood: 'content',
      says: 'J’invite tous les clients au stand ! Sauf ceux qui ne paient pas. Tu me passes ta liste ?',
      lines: [
        {
          id: 'refuser',
          text: 'Cette liste ne sert qu’à relancer, je ne peux pas te la donner.',
          goes: 'z2',
          marks: [],
          teaches: [],
        },
        {
          id: 'donner',
          text: 'Je peux te dire les trois qu’il vaut mieux éviter.',
          goes: 'z2',
          marks: ['D'],
          teaches: [],
        },
      ],
    },
    z2: { mood: 'content', says: 'J’invite tout le monde, alors.', lines: [], ends: true },
  },
  facts: {},
  outcomes: [{ verdict: 'pose', without: ['D'] }, { verdict: 'cede' }],
}

export const fakeScenario: Scenario = {
  ...tinyScenario,
  title: 'Ce qui rentrera vraiment',
  days: 3,
  dayStart: 622,
  tools: ['messagerie', 'telephone', 'pgi', 'courrier', 'tableur', 'planning', 'ged'],
  manager: 'nadege-kouame-ferrand',
  briefing: { lines: ['Bonjour.'], request: 'demande' },
  factors: [],
  obligations: [],
  faults: [],
  events: [],
  criteria: [],
  dialogues: [fakeDialogue, fakeVisit],
}
