import type { Carnet, Learner } from '../../src/app/ports.ts'
import type { Action } from '../../src/domain/attempt/action.ts'
import type { Attempt } from '../../src/domain/attempt/attempt.ts'

export const LEA: Learner = { id: 'el-1', alias: 'Léa', avatar: 'av-3', createdAt: 1000, lastSeenAt: 2000 }
export const SAM: Learner = { id: 'el-2', alias: 'Sam', avatar: 'av-1', createdAt: 1500, lastSeenAt: 1500 }

export const attempt = (id: string, learner = LEA.id): Attempt => ({
  format: 1,
  engine: 1,
  id,
  learner,
  scenario: '1.2.4-reclamations-litiges',
  scenarioVersion: 1,
  scenarioHash: 'abc',
  mode: 'entrainement',
  draw: { seed: 'graine', level: 'confirme', factors: ['x1', 'h2'], picks: { r1: 'cli-panier', 'r1-retard': 9 } },
  startedAt: 5000,
  status: 'en-cours',
})

export const action = (seq: number, body = `Texte ${seq} : l’échéance « du 24 » 😀`): Action => ({
  seq,
  at: 6000 + seq,
  act: {
    gesture: 'envoyer-courriel',
    to: ['compta@exemple.fr'],
    cc: [],
    bcc: [],
    subject: 'Facture',
    body,
    attachments: [],
  },
  obligations: [{ id: 'relance-1', verdict: 'juste' }],
  faults: [],
})

export const actions = (count: number): readonly Action[] => Array.from({ length: count }, (_, i) => action(i + 1))

export const contest = (attemptId: string, at = 1) => ({
  attempt: attemptId,
  obligation: 'relance-1',
  finding: 'montant',
  field: 'body',
  start: 3,
  end: 9,
  at,
})

export const decision = (attemptId: string, at = 1) => ({
  attempt: attemptId,
  obligation: 'relance-1',
  finding: 'montant',
  word: 'valide' as const,
  comment: 'Bien vu.',
  at,
})

export const carnet = (logLength = 3): Carnet => ({
  format: 2,
  engine: 1,
  app: 'en-poste',
  learner: LEA,
  attempts: [
    {
      attempt: attempt('t-1'),
      log: actions(logLength),
      drafts: [{ key: 'messagerie:1', value: { body: 'Bonjour' }, at: 10 }],
      contests: [contest('t-1')],
      decisions: [],
    },
  ],
})
