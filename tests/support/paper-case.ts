import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Scenario } from '../../src/domain/scenario/scenario.ts'

/** One customer, one signatory, one workbook: enough to write, sign, file and send. */
export const sampleCase: CaseFile = {
  days: ['2026-11-24', '2026-11-25'],
  values: {},
  roles: {},
  records: {
    parties: [
      {
        id: 'cli-paniers',
        account: '411PANIE',
        name: 'Les Paniers du Pré',
        nature: 'professionnel',
        tariff: 'public',
        address: { line: 'chemin des Noues', postcode: '99215', city: 'Les Aulnettes' },
        phone: '',
        email: 'panier@pre.example',
        contact: { title: 'M.', firstName: 'Anselme', lastName: 'Torreilles', role: 'maraîcher' },
        paymentTerms: '30 jours',
        creditLimit: 0,
        comment: '',
        status: 'actif',
      },
    ],
    staff: [
      {
        id: 'irina-dobrescu',
        title: 'Mme',
        firstName: 'Irina',
        lastName: 'Dobrescu',
        role: 'comptable clients',
        service: 'administratif',
        office: '',
        extension: '112',
        email: 'i.dobrescu@pollen.example',
        hours: '',
      },
    ],
    salesDocuments: [],
    payments: [],
    followUps: [],
    folders: [{ path: '02-ventes', label: 'Ventes', restricted: false }],
    documents: [],
    calendar: [],
    workbooks: [{ id: 'decompte', title: 'Décompte', sheets: [], author: 'assistant', version: 1 }],
  },
  arrivals: [],
  computed: {},
}

/** A scenario of two days in which nothing happens. */
export const sampleScenario: Scenario = {
  format: 1,
  state: 'complet',
  id: '0.0.0-papiers',
  version: 1,
  hash: '',
  situation: '0.0.0',
  organisation: 'entreprise',
  title: '',
  duration: [1, 2],
  tools: [],
  rules: [],
  days: 2,
  dayStart: 525,
  dayEnd: 1020,
  manager: 'irina-dobrescu',
  briefing: { lines: [], request: '' },
  factors: [],
  draw: {
    streams: {},
    levels: {
      decouverte: { complexite: 0, alea: 0 },
      confirme: { complexite: 0, alea: 0 },
      expert: { complexite: 0, alea: 0 },
    },
  },
  obligations: [],
  faults: [],
  events: [],
  dialogues: [],
  criteria: [],
  debrief: { solide: '', inegal: '', reprendre: '', knowledge: {} },
  hints: [],
  texts: {},
}
