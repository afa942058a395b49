import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/domain/assessment/assess.ts'
import { NO_REVIEW } from '../../src/domain/assessment/review.ts'
import { foldLog } from '../../src/domain/attempt/run.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { mail, playActs } from '../support/play-acts.ts'
import { tinyJudging, tinySetup } from '../support/tiny-scenario.ts'

const post: Act = { gesture: 'prendre-poste' }
const draft: Act = { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'b1' }
const close: Act = { gesture: 'clore-dossier' }
const toClient = (word: string) => mail('contact@test.example', word)
const toBoss = (word: string) => mail('a.chef@pollen.example', word)
const play = (acts: readonly Act[], factors?: readonly string[]) => playActs(tinySetup(factors), acts, tinyJudging)

describe('the life of an attempt', () => {
  test('[K4] nothing counts before the post is taken', () => {
    const { attempting, log } = play([toClient('juste')])
    expect(log).toEqual([])
    expect(attempting.life).toBe('briefing')
  })

  test('[K3] the first morning brings what is due on day one, at its hour', () => {
    const { attempting } = play([post])
    expect(attempting.state.desk.mails.map(({ id, minute }) => [id, minute])).toEqual([['demande-0', 542]])
    expect(attempting.state.desk.mails[0]?.body).toBe('Écrivez au client : 1\u202f234,50\u00a0€.')
  })

  test('[K7] a hazard strikes on the act it waits for, and not on the act that calls it', () => {
    const before = play([post, draft, toClient('juste')])
    expect(before.attempting.state.play.hazards.h1).toBe('dormante')
    const after = play([post, draft, toClient('juste'), draft])
    expect(after.attempting.state.play.hazards.h1).toBe('frappe')
    expect(after.attempting.state.desk.exchanges.map(({ phase }) => phase)).toEqual(['attend'])
    expect(after.attempting.state.desk.signs.map(({ text }) => text)).toEqual(['Le téléphone sonne.'])
  })

  test('[K8] closing first lets nights pass and what was drawn strike, then closes', () => {
    const once = play([post, close])
    expect(once.attempting.life).toBe('travail')
    expect(once.attempting.state.play.hazards.h1).toBe('frappe')
    const twice = play([post, close, close])
    expect(twice.attempting.life).toBe('bilan')
    expect(twice.attempting.state.play.hazards.h1).toBe('subie')
  })

  test('[K7] an answer comes two acts later in another tool, or the next morning', () => {
    const elsewhere: Act = { gesture: 'poser-rappel', date: '2026-11-30', title: 'Relance' }
    const merci = (acts: readonly Act[]) =>
      play(acts, []).attempting.state.desk.mails.some((message) => message.subject === 'Merci')
    expect(merci([post, toClient('juste'), elsewhere])).toBe(false)
    expect(merci([post, toClient('juste'), elsewhere, elsewhere])).toBe(true)
    expect(merci([post, toClient('juste'), { gesture: 'finir-journee' }])).toBe(true)
    expect(merci([post, toClient('faux'), { gesture: 'finir-journee' }])).toBe(false)
  })

  test('[K6] a final work keeps its first verdict; another is corrected; late is late', () => {
    const made = (acts: readonly Act[]) => play(acts, []).attempting.state.play.made
    expect(made([post, toClient('faux'), toClient('juste')]).premier?.verdict).toBe('faux')
    expect(made([post, toBoss('faux'), toBoss('juste')]).second?.verdict).toBe('rectifie')
    expect(made([post, { gesture: 'finir-journee' }, toBoss('juste')]).second?.verdict).toBe('tardif')
    expect(made([post, { gesture: 'finir-journee' }, toBoss('faux')]).second?.verdict).toBe('faux')
  })

  test('the clock adds the minutes of acts and skips noon', () => {
    const { attempting } = play([post, ...Array.from({ length: 13 }, () => toClient('faux'))], [])
    expect(attempting.state.play.minute).toBe(542 + 13 * 15 + 90)
  })
})

describe('what a tool refuses', () => {
  test('[B1] a refused act leaves no trace, and its sentence is in French', async () => {
    const { refusalOf, startRun } = await import('../../src/domain/attempt/run.ts')
    const setup = tinySetup()
    const refuse = (act: Act) => refusalOf(setup, startRun(setup), act)
    expect(refuse(mail('pas-une-adresse', 'juste'))?.message).toContain('adresse de courriel')
    expect(refuse(mail('contact@test.example', '  '))?.code).toBe('vide')
    expect(
      refuse({
        gesture: 'changer-statut',
        table: 'piece-vente',
        record: 'fac-1',
        status: 'en-litige',
        amount: 123_451,
        reason: 'casse',
      })?.code,
    ).toBe('montant')
    expect(refuse({ gesture: 'classer-document', document: 'x', folder: '06-personnel', name: 'note' })?.code).toBe(
      'acces',
    )
  })
})

describe('a conversation', () => {
  const ringing = [post, toClient('juste'), draft] as const
  const line = (id: string): Act => ({ gesture: 'dire', exchange: 'appel', line: id })
  const answer: Act = { gesture: 'decrocher', exchange: 'appel' }

  test('[T3] a listened caller teaches and calms down', () => {
    const { attempting } = play([...ringing, answer, line('ecouter')])
    expect(attempting.state.desk.exchanges[0]).toMatchObject({ phase: 'termine', facts: ['f1'], endedBy: 'ecouter' })
    expect(attempting.state.play.made.conversation?.verdict).toBe('pose')
    expect(attempting.state.play.hazards.h1).toBe('traitee')
  })

  test('[T3] shouting is a fault each time, and a line wears out', () => {
    const { attempting } = play([...ringing, answer, line('crier'), line('crier')])
    expect(attempting.state.play.faults.crier).toHaveLength(2)
    expect(attempting.state.play.made.conversation?.verdict).toBe('derape')
  })

  test('[T5] after four acts elsewhere the switchboard takes the call', () => {
    const elsewhere: Act = { gesture: 'poser-rappel', date: '2026-11-30', title: 'x' }
    const { attempting } = play([...ringing, elsewhere, elsewhere, elsewhere, elsewhere])
    expect(attempting.state.desk.exchanges[0]?.phase).toBe('manque')
  })

  test('[T6] a missed call is taken up by calling back, by that number only', () => {
    const missed = [...ringing, { gesture: 'laisser-sonner', exchange: 'appel' }] as const
    const call = (phone: string): Act => ({ gesture: 'appeler', phone, reason: 'rappel' })
    const phaseAfter = (acts: readonly Act[]) => play(acts).attempting.state.desk.exchanges[0]?.phase
    expect(phaseAfter([...missed, call('01 99 00 00 00')])).toBe('manque')
    expect(phaseAfter([...missed, call('0465710000')])).toBe('en-cours')
    expect(phaseAfter([...missed, call('0465710000'), line('ecouter')])).toBe('termine')
  })
})

describe('the log is the truth', () => {
  const acts: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom('juste', 'faux', 'maladroit', 'incomplet').map(toClient),
    fc.constantFrom('juste', 'faux').map(toBoss),
    fc.constantFrom<Act>(
      draft,
      close,
      { gesture: 'finir-journee' },
      { gesture: 'decrocher', exchange: 'appel' },
      { gesture: 'dire', exchange: 'appel', line: 'ecouter' },
      { gesture: 'dire', exchange: 'appel', line: 'crier' },
      { gesture: 'clore-echange', exchange: 'appel' },
      { gesture: 'poser-rappel', date: '2026-12-01', title: 'rappel' },
    ),
  )

  test('[R3, M10] machine and fold agree on any walk, and the state is plain JSON', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 40 }), fc.boolean(), (walk, hazard) => {
        const factors = hazard ? ['h1'] : []
        const { attempting, log } = play([post, ...walk], factors)
        const folded = foldLog(tinySetup(factors), log)
        expect(folded).toEqual(attempting.state)
        expect(JSON.parse(JSON.stringify(folded))).toEqual(folded)
        expect(attempting.life === 'bilan').toBe(folded.play.life === 'close')
      }),
      { seed: 124, numRuns: 150 },
    )
  })

  test('[S1] values stay between 0 and 10,000 and a fault never raises one', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 40 }), (walk) => {
        const setup = tinySetup()
        const { log } = play([post, ...walk])
        const withFaults = assess(setup, foldLog(setup, log))
        const without = assess(
          setup,
          foldLog(
            setup,
            log.map((action) => ({ ...action, faults: [] })),
          ),
        )
        withFaults.criteria.forEach((criterion, rank) => {
          expect(criterion.value).toBeGreaterThanOrEqual(0)
          expect(criterion.value).toBeLessThanOrEqual(without.criteria[rank]?.value ?? -1)
          expect(without.criteria[rank]?.value).toBeLessThanOrEqual(10_000)
        })
      }),
      { seed: 125, numRuns: 100 },
    )
  })
})

describe('the assessment', () => {
  const assessed = (acts: readonly Act[], waiting: readonly string[] = []) => {
    const setup = tinySetup()
    return assess(setup, playActs(setup, acts, tinyJudging).attempting.state, { ...NO_REVIEW, waiting })
  }
  const whole = [
    post,
    toClient('juste'),
    draft,
    { gesture: 'decrocher', exchange: 'appel' },
    { gesture: 'dire', exchange: 'appel', line: 'ecouter' },
    toBoss('juste'),
  ] as const

  test('the whole work reaches the top, nothing reaches the bottom', () => {
    expect(assessed(whole).criteria.map(({ value, level }) => [value, level])).toEqual([
      [10_000, 'TS'],
      [10_000, 'TS'],
    ])
    expect(assessed([post, close, close]).criteria.map(({ level }) => level)).toEqual(['TI', 'TI'])
  })

  test('[S1] key evidence at zero holds its criterion at I', () => {
    const missing = whole.map((act) => (act === whole[1] ? toClient('faux') : act))
    expect(assessed(missing).criteria[0]).toMatchObject({ value: 5_000, level: 'I', held: null })
  })

  test('[S1] a grave fault costs 0.35 and holds the competence', () => {
    const shouted = [
      ...whole.slice(0, 4),
      { gesture: 'dire', exchange: 'appel', line: 'crier' },
      ...whole.slice(4),
    ] as const
    const { criteria, competence, held } = assessed(shouted)
    expect(criteria[0]?.value).toBe(5_000 - 3_500)
    expect([competence, held]).toEqual(['TI', null])
  })

  test('[S1] contested evidence leaves the sum', () => {
    const { criteria } = assessed([post, toClient('faux'), toBoss('juste')], ['premier'])
    expect(criteria[0]?.evidence[0]?.part).toBeNull()
    expect(criteria[0]?.value).toBe(0)
  })
})
