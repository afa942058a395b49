import { describe, expect, it } from 'vitest'
import { officeFacts } from '../../src/composition/office-facts.ts'
import { emptyHall, type Visit } from '../../src/domain/desk/counter/counter.ts'
import { presentOffice } from '../../src/scene/present-office.ts'
import { fakeRun } from '../support/fake-run.ts'

const calm = fakeRun().view()
const visit = (id: string, rest: Partial<Visit>): Visit => ({
  id,
  presence: 'attend',
  urgent: false,
  mood: 4,
  sours: 600,
  promised: null,
  waits: [{ from: 540, to: null }],
  calls: [],
  sent: null,
  backAt: null,
  returns: 0,
  endedAt: null,
  ...rest,
})

describe('facts of a run for the office', () => {
  it('gives the same scene for the same log', () => {
    expect(presentOffice(officeFacts(fakeRun().view()))).toEqual(presentOffice(officeFacts(calm)))
  })
  it('takes the clock, the date and the seed of the run', () => {
    expect(officeFacts(calm)).toMatchObject({ minute: calm.play.minute, date: calm.date, seed: calm.setup.draw.seed })
  })
  it('shows the queue of a counter: served first, tickets for those who wait, nobody who has left', () => {
    const counter = {
      ...emptyHall(552),
      visits: [
        visit('matinale', { presence: 'parti', endedAt: 545 }),
        visit('simple', {}),
        visit('badge', { presence: 'recu', waits: [{ from: 540, to: 545 }], calls: [{ at: 545, over: [] }] }),
        visit('delai', {
          presence: 'ailleurs',
          sent: { at: 548, place: 'guichet-etat-civil', service: 'etat-civil', means: 'oral' },
        }),
      ],
    }
    const { queue, visitors } = officeFacts({ ...calm, desk: { ...calm.desk, counter } })
    expect(visitors).toEqual([])
    expect(queue).toEqual([
      { id: 'badge', tag: 'Ticket 3', at: 'counter', mood: 4, minutes: 5 },
      { id: 'simple', tag: 'Ticket 2', at: 'queue', mood: 4, minutes: 12 },
      { id: 'delai', tag: 'Ticket 4', at: 'counter-2-visitor', mood: 4, minutes: 12 },
    ])
  })
})
