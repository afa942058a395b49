import { describe, expect, test } from 'vitest'
import { playPath } from '../../src/app/play-path.ts'
import { judging, runOf } from './3.2.1-semaine.ts'

type Step = Readonly<Record<string, unknown>>

/** Verdicts and faults after some acts of a run. */
function played(seed: string, factors: readonly string[], steps: readonly Step[]) {
  const setup = runOf(seed, factors)
  const result = playPath(setup, judging, { actes: steps })
  if (!result.ok) throw new Error(result.message)
  const { play } = result.played.attempting.state
  return {
    verdicts: Object.fromEntries(Object.entries(play.made).map(([id, { verdict }]) => [id, verdict])),
    faults: Object.keys(play.faults),
    mails: result.played.attempting.state.desk.mails,
  }
}

const NIGHT: Step = { geste: 'finir-journee' }
const publish = (more: Step = {}): Step => ({
  geste: 'publier-planning',
  planning: 's50-montage',
  version: 1,
  date: 'jour-2',
  ...more,
})
const fill = (more: Step = {}): Step => ({
  geste: 'affecter-presence',
  planning: 's50-montage',
  calcul: 'temoin-v1',
  ...more,
})
const shown: readonly Step[] = [NIGHT, { corrige: 'faire-viser' }]
const mail = (to: string, body: string, more: Step = {}): Step => ({
  geste: 'envoyer-courriel',
  a: [to],
  objet: 'Semaine 50',
  corps: body,
  ...more,
})

describe('[R30] what a published sheet says of itself', () => {
  test('shown, dated, numbered: right', () => {
    expect(played('forme', [], [...shown, fill(), publish()]).verdicts['planning-montage']).toBe('juste')
  })
  test('the draft as it was found: wrong, and the welder’s finger comes on the cell', () => {
    const { verdicts } = played('forme', [], [...shown.slice(0, 1), publish()])
    expect(['faux', 'incomplet']).toContain(verdicts['planning-montage'])
  })
  test('a wrong number for the second version is clumsy; the right one is not', () => {
    const wrong = played('forme', [], [...shown, fill(), publish(), publish({ version: 1, remplace: 0 })])
    expect(wrong.verdicts['planning-montage']).toBe('maladroit')
    const right = played('forme', [], [...shown, fill(), publish(), publish({ version: 2, remplace: 1 })])
    expect(right.verdicts['planning-montage']).toBe('juste')
  })
  test('an empty line is incomplete', () => {
    const empty = played('forme', ['x5'], [...shown.slice(0, 1), publish()])
    expect(empty.verdicts['planning-montage']).not.toBe('juste')
  })
})

describe('a version read with a breach is never quite forgotten', () => {
  test('corrected before anything happens: rectifie', () => {
    const long = { personne: 'ouarda-messaoud', jour: '2026-12-09', debut: 450, fin: 1170, pause: 60 }
    const { verdicts } = played(
      'rectifie',
      [],
      [...shown, fill({ cases: [long] }), publish(), fill(), publish({ version: 2, remplace: 1 })],
    )
    expect(verdicts['planning-montage']).toBe('rectifie')
  })
  test('a good first version stays good when life changes the second one', () => {
    const { verdicts } = played(
      'absence',
      ['h3'],
      [
        ...shown,
        fill(),
        publish(),
        NIGHT,
        // The same week again: it ignores the absence.
        publish({ version: 2, remplace: 1, date: 'jour-3' }),
      ],
    )
    expect(verdicts['planning-montage']).toBe('juste')
    expect(['faux', 'incomplet']).toContain(verdicts.replanifier)
  })
})

/** Each fault of the scenario, committed by an act that a screen can offer. */
const FAULTS: readonly (readonly [string, readonly string[], readonly Step[]])[] = [
  ['decider-conge', [], [{ geste: 'modifier-fiche', fiche: 'conge-a', champs: { decision: 'accordee' } }]],
  [
    'decider-conge',
    [],
    [mail('role-salarie-a', 'Bonjour, votre congé est accordé, vous pouvez réserver vos billets.')],
  ],
  [
    'motif-divulgue',
    [],
    [
      ...shown,
      fill({
        cases: [{ personne: 'loic-pennec', jour: '2026-12-08', code: 'J', commentaire: 'opération du genou' }],
      }),
      publish(),
    ],
  ],
  [
    'motif-divulgue',
    [],
    [
      NIGHT,
      { geste: 'decrocher', echange: 'appel-de-julien' },
      { geste: 'dire', echange: 'appel-de-julien', replique: 'raison' },
    ],
  ],
  ['motif-divulgue', [], [mail('julien-escoffard', 'Bonjour Julien, elle est à l’hôpital pour une opération.')]],
  [
    'modifier-pointage',
    [],
    [{ geste: 'terminer-classeur', classeur: 'pointages-s47', titre: 'Pointages', calcul: 'releve-corrige' }],
  ],
  ['publier-sans-visa', [], [NIGHT, fill(), publish()]],
  ['antidater', [], [...shown, fill(), publish({ date: '2026-11-23' })]],
  [
    'demander-la-raison',
    ['x1'],
    [
      mail(
        'gwenaelle-tanguy',
        'Bonjour, pourquoi Patrick Vauzelle a-t-il une restriction, et quels sont ses horaires ?',
      ),
    ],
  ],
  [
    'mineur-hors-regle',
    ['x2'],
    [
      NIGHT,
      {
        geste: 'affecter-presence',
        planning: 's50-tournees',
        calcul: 'temoin-tournees',
        cases: [{ personne: 'noa-ferrandis', jour: '2026-12-12', code: 'St' }],
      },
      publish({ planning: 's50-tournees' }),
    ],
  ],
  [
    'trancher-litige',
    ['h2'],
    [
      NIGHT,
      NIGHT,
      { geste: 'commencer-ecrit' },
      { geste: 'decrocher', echange: 'emre-conteste' },
      { geste: 'dire', echange: 'emre-conteste', replique: 'ajouter' },
    ],
  ],
  [
    'engager-renfort',
    ['h3'],
    [...shown, fill(), publish(), NIGHT, mail('aminata-gassama', 'Bonjour, j’ai confirmé {{renfort.nom}} pour lundi.')],
  ],
  [
    'decompter-special',
    ['h4'],
    [
      NIGHT,
      NIGHT,
      { geste: 'commencer-ecrit' },
      { geste: 'modifier-fiche', fiche: 'conge-special', champs: { decompte: 'oui' } },
    ],
  ],
]

describe('faults are recognised, and only they', () => {
  test.each(FAULTS)('%s', (fault, factors, steps) => {
    expect(played(`faute-${fault}`, factors, steps).faults).toEqual([fault])
  })

  test('what is written before a decision and decides nothing is no fault', () => {
    const { faults } = played(
      'sans-faute',
      ['x1', 'h2', 'h3'],
      [
        mail(
          'role-salarie-a',
          'Bonjour, j’ai bien reçu votre demande de congé. Je la transmets à Mme Gassama, qui décidera.',
        ),
        mail('julien-escoffard', 'Bonjour Julien, elle revient mardi. Pour le lot, Aminata répond à sa place.'),
        mail('gwenaelle-tanguy', 'Bonjour, quels sont les horaires de Patrick ? Je n’ai besoin que des heures.'),
      ],
    )
    expect(faults).toEqual([])
  })
})

describe('the house answers', () => {
  test.each([
    [
      'planning-montage faux',
      [NIGHT, fill({ cases: [{ personne: 'emre-kocdemir', jour: '2026-12-12', code: 'N' }] }), publish(), NIGHT],
      'Le planning au panneau',
    ],
    [
      'faire-viser incomplet',
      [
        NIGHT,
        mail('aminata-gassama', 'Bonjour, voici le planning à afficher lundi avant 15 h 30.', {
          pieces: ['s50-montage'],
        }),
        NIGHT,
      ],
      'Re : planning S50',
    ],
    ['question juste', [{ corrige: 'question-manquante' }], 'o'],
  ] as const)('%s', (_, steps, subject) => {
    const { mails } = played('reactions', [], [...steps])
    expect(
      mails
        .filter(({ folder }) => folder === 'reception')
        .map((one) => one.subject.replaceAll('\u00a0', ' '))
        .join('|'),
    ).toContain(subject)
  })
})
