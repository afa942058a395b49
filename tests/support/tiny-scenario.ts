import { setUpRun } from '../../src/domain/attempt/run.ts'
import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../src/domain/scenario/draw.ts'
import type { Judges } from '../../src/domain/scenario/judge.ts'
import type { Obligation, Scenario } from '../../src/domain/scenario/scenario.ts'

/** A scenario of three works, one call and two criteria: small enough to read, whole enough to move every rule. */
function work(id: string, changes: Partial<Obligation> = {}): Obligation {
  return {
    id,
    label: id,
    recognised: { gestures: ['envoyer-courriel'], to: [id === 'second' ? 'boss' : 'client'] },
    judge: 'mot',
    params: {},
    retry: 'rectifie',
    model: { acts: [] },
    ...changes,
  }
}

export const tinyScenario: Scenario = {
  format: 1,
  id: '0.0.1-essai',
  state: 'complet',
  version: 1,
  hash: 'essai',
  situation: '0.0.1',
  organisation: 'entreprise',
  title: 'Essai',
  duration: [5, 10],
  tools: ['messagerie', 'telephone'],
  rules: [],
  days: 2,
  dayStart: 525,
  dayEnd: 1020,
  manager: 'boss',
  briefing: { lines: ['Bonjour.'], request: 'demande' },
  factors: [
    {
      id: 'h1',
      official: '0.0.1.h1',
      kind: 'alea',
      handled: 'géré',
      suffered: 'subi',
      strikes: 'appel',
      handledWhen: { kind: 'mot', what: 'conversation', words: ['pose', 'tendu'] },
    },
  ],
  draw: {
    streams: { montant: { kind: 'entre', min: 100, max: 900, step: 50 }, qui: { kind: 'choix', options: ['a', 'b'] } },
    levels: {
      decouverte: { complexite: 0, alea: 0 },
      confirme: { complexite: 0, alea: 1 },
      expert: { complexite: 0, alea: 1 },
    },
  },
  obligations: [
    work('premier', { retry: 'jamais' }),
    work('second', { lateAfterDay: 1 }),
    work('conversation', {
      onlyIf: { kind: 'fait', what: 'h1' },
      judge: 'dialogue',
      recognised: {
        gestures: ['dire', 'clore-echange', 'transferer-appel', 'laisser-sonner'],
        exchange: 'client-fache',
      },
      params: { dialogue: 'client-fache' },
    }),
  ],
  faults: [
    {
      id: 'crier',
      label: 'crier',
      onlyIf: { kind: 'fait', what: 'h1' },
      recognised: [{ gestures: ['dire'], marks: ['H'] }],
      costs: { c1: 'grave' },
    },
  ],
  events: [
    {
      id: 'demande',
      trigger: { day: 1 },
      at: 542,
      effects: [{ kind: 'courriel', from: 'boss', subject: 'Bonjour', text: 'demande', attachments: [] }],
    },
    {
      id: 'appel',
      onlyIf: { kind: 'fait', what: 'h1' },
      trigger: { after: { kind: 'fait', what: 'premier' }, during: 'commencer-ecrit' },
      effects: [
        { kind: 'appel', dialogue: 'client-fache' },
        { kind: 'signe', sign: 'telephone', at: 'poste-eleve', text: 'Le téléphone sonne.' },
      ],
    },
    {
      id: 'merci',
      trigger: { after: { kind: 'mot', what: 'premier', words: ['juste'] }, relay: true },
      effects: [{ kind: 'courriel', from: 'client', subject: 'Merci', text: 'merci', attachments: [] }],
    },
  ],
  dialogues: [
    {
      id: 'client-fache',
      with: 'client',
      channel: 'telephone',
      start: 'e0',
      states: {
        e0: {
          mood: 'colere',
          says: 'C’est une honte !',
          lines: [
            { id: 'ecouter', text: 'Racontez-moi.', goes: 'fin', marks: [], teaches: ['f1'] },
            {
              id: 'crier',
              text: 'Du calme !',
              goes: 'e0',
              marks: ['H'],
              teaches: [],
              wearsOut: { after: 2, goes: 'fin' },
            },
          ],
        },
        fin: { mood: 'apaise', says: 'Merci.', lines: [], ends: true },
      },
      facts: { f1: 'Il attendait depuis mardi.' },
      outcomes: [
        { verdict: 'pose', without: ['H'], learnt: ['f1'] },
        { verdict: 'tendu', without: ['H'] },
        { verdict: 'derape' },
      ],
    },
  ],
  criteria: [
    {
      id: 'c1',
      official: '0.0.1.c1',
      evidence: [
        { obligation: 'premier', weight: 3 },
        { obligation: 'conversation', weight: 3 },
      ],
      key: 'premier',
    },
    { id: 'c2', official: '0.0.1.c2', evidence: [{ obligation: 'second', weight: 2, parts: { maladroit: 10_000 } }] },
  ],
  debrief: { solide: 'Bien.', inegal: 'Moyen.', reprendre: 'À refaire.', knowledge: {} },
  hints: [],
  texts: { demande: 'Écrivez au client : {{montant}}.', merci: 'Merci !' },
}

const address = { line: '1 rue du Pont', postcode: '99210', city: 'Orvelle' }

export const tinyCase: CaseFile = {
  days: ['2026-11-24', '2026-11-25'],
  values: { montant: { kind: 'montant', cents: 123_450 } },
  roles: { client: 'cli-test' },
  records: {
    parties: [
      {
        id: 'cli-test',
        account: '411TEST',
        name: 'Test et fils',
        nature: 'professionnel',
        tariff: 'public',
        address,
        phone: '04 65 71 00 00',
        email: 'contact@test.example',
        contact: { title: 'M.', firstName: 'Jean', lastName: 'Test', role: 'gérant' },
        paymentTerms: '30 jours',
        creditLimit: 100_000,
        comment: '',
        status: 'actif',
      },
    ],
    staff: [
      {
        id: 'boss',
        title: 'Mme',
        firstName: 'Anne',
        lastName: 'Chef',
        role: 'responsable',
        service: 'administration',
        office: 'bureau-raf',
        extension: '110',
        email: 'a.chef@pollen.example',
        hours: '',
      },
    ],
    salesDocuments: [
      {
        id: 'fac-1',
        number: 'FA-2610-0001',
        party: 'cli-test',
        type: 'facture',
        date: '2026-10-10',
        due: '2026-11-10',
        lines: [],
        totalExclTax: 102_875,
        vat: 20_575,
        total: 123_450,
        status: 'echue',
        disputed: 0,
      },
    ],
    payments: [],
    followUps: [],
    folders: [
      { path: '02-ventes/clients', label: 'Clients', restricted: false },
      { path: '06-personnel', label: 'Personnel', restricted: true },
    ],
    documents: [],
    calendar: [],
    workbooks: [],
  },
  arrivals: [],
  computed: {},
}

export const tinyDraw: Draw = { seed: 'graine', level: 'confirme', factors: ['h1'], picks: { montant: 100, qui: 'a' } }

/** Judges a mail by the one word it contains; a talk by the marks it left. */
export const tinyJudges: Judges = {
  mot: ({ act }) => {
    if (act.gesture !== 'envoyer-courriel') return null
    const word = act.body.trim()
    return { verdict: word === 'juste' || word === 'incomplet' || word === 'maladroit' ? word : 'faux', findings: [] }
  },
  dialogue: ({ after, params }) => {
    const exchange = after.exchanges.find((candidate) => candidate.dialogue === params.dialogue)
    if (!exchange || exchange.phase === 'en-cours' || exchange.phase === 'attend') return null
    return { verdict: exchange.marks.includes('H') ? 'derape' : 'pose', findings: [] }
  },
}

export const tinyJudging = {
  judges: tinyJudges,
  readProse: () => ({ verdict: 'juste' as const, findings: [], ideas: [], forbidden: [] }),
}

export const tinySetup = (factors: readonly string[] = ['h1']) =>
  setUpRun(tinyScenario, { ...tinyDraw, factors }, tinyCase)
