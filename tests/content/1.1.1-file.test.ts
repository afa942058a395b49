import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playActs, playStrategy } from '../../src/app/strategies.ts'
import { emptyHall, served, waited } from '../../src/domain/desk/counter/counter.ts'
import { applyCounterAct } from '../../src/domain/desk/counter/counter-acts.ts'
import { withFigures } from '../../src/domain/desk/counter/figures.ts'
import { passTime } from '../../src/domain/desk/counter/pass-time.ts'
import type { CounterPlan, PlannedVisitor } from '../../src/domain/scenario/counter-plan.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { judging, morning } from './1.1.1-support.ts'

const visitor = (id: string, changes: Partial<PlannedVisitor> = {}): PlannedVisitor => ({
  id,
  dialogue: 'comptoir',
  person: id,
  arrives: 510,
  patience: 10,
  mood: 3,
  rank: 'T',
  outOfTurn: false,
  onEvent: false,
  helpedAt: [],
  proof: null,
  ...changes,
})
const planOf = (...visitors: readonly PlannedVisitor[]): CounterPlan => ({
  opens: 500,
  visitors,
  calls: [],
  moments: [],
  trips: { defaut: 12 },
})

describe('[F1] le hall se vit minute par minute', () => {
  test('on arrive à sa minute, même au milieu d’un geste long', () => {
    const plan = planOf(visitor('a', { arrives: 505 }), visitor('b', { arrives: 512 }))
    const { counter, happened } = passTime(emptyHall(500), plan, 510)
    expect(happened).toEqual(['arrivee-a'])
    expect(counter.visits.map(({ id, waits }) => [id, waits[0]?.from])).toEqual([['a', 505]])
  })

  test('la patience passée, l’humeur baisse de dix en dix, puis on s’en va', () => {
    const plan = planOf(visitor('a', { mood: 3, patience: 10 }))
    const at = (minute: number) => passTime(emptyHall(500), plan, minute)
    expect(at(519).counter.visits[0]?.mood).toBe(3)
    expect(at(520).counter.visits[0]?.mood).toBe(2)
    expect(at(530).counter.visits[0]?.mood).toBe(1)
    expect(at(539).happened).toEqual(['arrivee-a'])
    expect(at(540).happened).toEqual(['arrivee-a', 'partir-a'])
    expect(at(600).counter.visits[0]).toMatchObject({
      presence: 'parti',
      endedAt: 540,
      waits: [{ from: 510, to: 540 }],
    })
  })

  test('une attente annoncée tient la patience ; dépassée, elle coûte deux', () => {
    const plan = planOf(visitor('a', { mood: 4 }))
    const told = applyCounterAct(
      passTime(emptyHall(500), plan, 512).counter,
      { gesture: 'faire-patienter', exchange: '', minutes: 20, reason: 'Une naissance.', offer: '' },
      plan,
    )
    expect(passTime(told, plan, 531).counter.visits[0]?.mood).toBe(4)
    expect(passTime(told, plan, 532).counter.visits[0]?.mood).toBe(2)
  })

  test('peu importe en combien de gestes le temps passe', () => {
    const plan = planOf(
      visitor('a', { arrives: 505, mood: 2 }),
      visitor('b', { arrives: 515, patience: 3, mood: 5 }),
      visitor('c', { arrives: 515 }),
    )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 500, max: 640 }), { maxLength: 8 }), (stops) => {
        const once = passTime(emptyHall(500), plan, 640)
        let step = { counter: emptyHall(500), happened: [] as readonly string[] }
        for (const stop of [...stops].sort((x, y) => x - y).concat(640)) {
          const next = passTime(step.counter, plan, stop)
          step = { counter: next.counter, happened: [...step.happened, ...next.happened] }
        }
        expect(step).toEqual(once)
      }),
    )
  })
})

describe('[F3] l’ordre : priorité, puis arrivée', () => {
  const plan = planOf(
    visitor('ticket', { arrives: 505 }),
    visitor('rendez-vous', { arrives: 508, rank: 'P2' }),
    visitor('poussette', { arrives: 507, rank: 'P3' }),
    visitor('autorite', { arrives: 509, outOfTurn: true }),
  )
  const hall = passTime(emptyHall(500), plan, 510).counter
  const overOf = (id: string) =>
    applyCounterAct(hall, { gesture: 'appeler-suivant', exchange: id }, plan).visits.find((one) => one.id === id)
      ?.calls[0]?.over

  test('qui passe devant qui est écrit, jamais empêché', () => {
    expect(overOf('rendez-vous')).toEqual([])
    expect(overOf('poussette')).toEqual(['rendez-vous'])
    expect(overOf('ticket')).toEqual(['poussette', 'rendez-vous'])
  })
  test('l’autorité ne passe devant personne', () => expect(overOf('autorite')).toEqual([]))
})

describe('la matinée entière', () => {
  const setup = morning({ seed: '111-file', level: 'confirme', factors: ['x1', 'x3'], picks: { 'attente-devant': 4 } })
  const played = playStrategy(setup, judging, 'corrige')
  const { desk } = played.attempting.state

  test('attente = appel − arrivée ; la moyenne du bilan est celle du hall', () => {
    const { counter } = desk
    if (!counter) throw new Error('No counter')
    for (const { waits, calls } of counter.visits) {
      expect(waits.map(({ to }) => to)).toEqual(calls.map(({ at }) => at))
      for (const { from, to } of waits) expect(to ?? 0).toBeGreaterThanOrEqual(from)
    }
    const total = counter.visits.reduce((sum, visit) => sum + waited(visit, counter.now), 0)
    const { values } = withFigures(setup.caseFile, desk)
    expect(values['attente.personnes']).toEqual({ kind: 'nombre', value: counter.visits.length })
    expect(values['attente.moyenne']).toEqual({
      kind: 'nombre',
      value: Math.round((total * 10) / counter.visits.length) / 10,
    })
  })

  test('le flux fait attendre : au moins une personne, jamais plus d’une demi-heure', () => {
    const waits = desk.counter?.visits.map((visit) => waited(visit, 720)) ?? []
    expect(Math.max(...waits)).toBeGreaterThan(0)
    expect(Math.max(...waits)).toBeLessThanOrEqual(33)
  })
})

describe('mal servi, on revient ; deux fois, on écrit', () => {
  const setup = morning({ seed: '111-retour', level: 'confirme', factors: [] })
  const wrong: readonly Act[] = [
    { gesture: 'appeler-suivant', exchange: 'matinale' },
    { gesture: 'orienter', exchange: 'matinale', place: 'mediatheque', service: '', means: 'parole' },
  ]
  const wait = (times: number): readonly Act[] => Array.from({ length: times }, () => ({ gesture: 'attendre' }))
  const start: readonly Act[] = [{ gesture: 'prendre-poste' }, ...wait(2)]

  test('envoyée à la médiathèque, elle revient quatorze minutes après, moins contente', () => {
    const acts: Act[] = [...start, ...wrong]
    const now = () => playActs(setup, judging, acts).attempting.state
    while (!now().play.fired['retour-matinale']) acts.push({ gesture: 'attendre' })
    const state = now()
    const visit = state.desk.counter?.visits.find(({ id }) => id === 'matinale')
    expect(visit).toMatchObject({ presence: 'attend', returns: 1, mood: 2 })
    const [first, second] = visit?.waits ?? []
    expect((second?.from ?? 0) - (first?.to ?? 0)).toBe(1 + 14)
    expect(state.play.fired['retour-matinale']).toBeDefined()
  })

  test('renvoyée encore, elle écrit à la responsable', () => {
    const { state } = playActs(setup, judging, [...start, ...wrong, ...wait(4), ...wrong]).attempting
    expect(state.play.fired['ecrit-matinale']).toBeDefined()
    expect(state.desk.counter?.visits.find(({ id }) => id === 'matinale')?.presence).toBe('parti')
  })

  test('chercher un papier coûte une minute, une fois par personne', () => {
    const look: Act = { gesture: 'consulter', tool: 'ged', target: 'demarches' }
    const at = (acts: readonly Act[]) => playActs(setup, judging, [...start, ...acts]).attempting.state.play.minute
    const called: Act = { gesture: 'appeler-suivant', exchange: 'matinale' }
    expect(at([look])).toBe(at([]))
    expect(at([called, look])).toBe(at([called]) + 1)
    expect(at([called, look, look])).toBe(at([called, look]))
  })

  test('on ne reçoit pas deux personnes à la fois', () => {
    const { state } = playActs(setup, judging, [
      ...start,
      ...wait(3),
      { gesture: 'appeler-suivant', exchange: 'matinale' },
      { gesture: 'appeler-suivant', exchange: 'simple' },
    ]).attempting
    expect(state.desk.counter && served(state.desk.counter)?.id).toBe('matinale')
  })
})

describe('le téléphone sonne en minutes', () => {
  const setup = morning({ seed: '111-sonne', level: 'confirme', factors: [], picks: { 'arrivee-appel-message': 545 } })
  const until = (minute: number): readonly Act[] => {
    const acts: Act[] = [{ gesture: 'prendre-poste' }]
    while (playActs(setup, judging, acts).attempting.state.play.minute < minute) acts.push({ gesture: 'attendre' })
    return acts
  }
  const call = (acts: readonly Act[]) =>
    playActs(setup, judging, acts).attempting.state.desk.exchanges.find(({ id }) => id === 'appel-message')

  test('deux sonneries par minute, puis le répondeur', () => {
    const ringing = until(545)
    expect(call(ringing)).toMatchObject({ phase: 'attend', rings: 0 })
    expect(
      call([...ringing, { gesture: 'faire-patienter', exchange: '', minutes: 0, reason: 'Un instant.', offer: '' }]),
    ).toMatchObject({
      phase: 'attend',
      rings: 2,
    })
    expect(call([...ringing, { gesture: 'aller-a', place: 'archives', with: '' }])).toMatchObject({ phase: 'manque' })
  })
})
