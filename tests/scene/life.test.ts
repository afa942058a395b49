import { describe, expect, it } from 'vitest'
import { errandsAt } from '../../src/scene/life/errands.ts'
import { isAtWork, weekday } from '../../src/scene/life/hours.ts'
import { weatherOf } from '../../src/scene/life/weather.ts'
import { ORGANISATIONS, type OrganisationId } from '../../src/scene/office-view.ts'
import { placeOf } from '../../src/scene/places/places.ts'
import { type OfficeInput, presentOffice, type QueuedVisitor } from '../../src/scene/present-office.ts'

const TUESDAY = '2026-11-24'
const at = (hour: number, minute = 0) => hour * 60 + minute

describe('hours of the directory', () => {
  it('finds the day of the week of a date', () => {
    expect(['2026-11-24', '2026-12-06', '2028-02-29', '2000-01-01'].map(weekday)).toEqual([2, 0, 2, 6])
  })
  it.each([
    ['8 h à 16 h', TUESDAY, at(15, 59), true],
    ['8 h à 16 h', TUESDAY, at(16), false],
    ['8 h 15 à 12 h et 13 h 30 à 17 h', TUESDAY, at(12, 30), false],
    ['8 h 15 à 12 h et 13 h 30 à 17 h', TUESDAY, at(13, 30), true],
    ['8 h 30 à 17 h, télétravail le mardi', TUESDAY, at(10), false],
    ['8 h 30 à 17 h, télétravail le mardi', '2026-11-25', at(10), true],
    ['8 h 15 à 16 h 45, mercredi matin au terrain', '2026-11-25', at(10), false],
    ['8 h 15 à 16 h 45, mercredi matin au terrain', '2026-11-25', at(14), true],
    ['9 h à 17 h, mercredi après-midi non travaillé', '2026-11-25', at(14), false],
    ['mardi à samedi', TUESDAY, at(10), true],
  ])('%s, %s at %d: %s', (hours, date, minute, expected) => {
    expect(isAtWork(hours, date, minute)).toBe(expected)
  })
})

describe('weather', () => {
  it('is the same for the same seed and day, and not every day', () => {
    const month = Array.from({ length: 30 }, (_, i) => weatherOf('graine', i + 1, null))
    expect(month).toEqual(Array.from({ length: 30 }, (_, i) => weatherOf('graine', i + 1, null)))
    expect(new Set(month).size).toBeGreaterThan(1)
  })
  it('is what the story says when it says it', () => {
    expect(weatherOf('graine', 1, 'Par la fenêtre, il neige.')).toBe('snow')
    expect(weatherOf('graine', 1, 'Par la fenêtre, la grêle.')).toBe('storm')
  })
})

const everyone = (organisation: OrganisationId): OfficeInput => ({
  organisation,
  minute: at(10),
  day: 1,
  date: TUESDAY,
  seed: 'graine',
  staff: Object.keys(placeOf(organisation).homes).map((id) => ({ id, tag: `M. ${id}` })),
  absent: [],
  manager: '',
  ringing: null,
})

describe('small life', () => {
  it('sends at most two people on different errands, calls them back, and never empties a small office', () => {
    const { errands } = placeOf('entreprise')
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const day = Array.from({ length: 40 }, (_, i) => errandsAt(ids, errands, 'graine', 1, at(8) + i * 15))
    for (const given of day) {
      expect(given.size).toBeLessThanOrEqual(2)
      const spots = [...given.values()].map(({ spot }) => spot)
      expect(new Set(spots).size).toBe(spots.length)
    }
    expect(errandsAt(['a', 'b'], errands, 'graine', 1, at(9)).size).toBe(0)
    expect(day.some(({ size }) => size === 2)).toBe(true)
    expect(day.some(({ size }) => size === 0)).toBe(true)
  })
  it.each(ORGANISATIONS)('%s: every errand, manner and post belongs to the place', (organisation) => {
    const place = placeOf(organisation)
    for (const { spot } of place.errands) expect(place.spots[spot]).toBeDefined()
    for (const id of [...place.posted, ...Object.keys(place.manners ?? {})]) expect(place.homes[id]).toBeDefined()
  })
  it.each(ORGANISATIONS)('%s: nobody stands on anybody, all day long', (organisation) => {
    for (let minute = at(8); minute < at(18); minute += 15) {
      const { people } = presentOffice({ ...everyone(organisation), minute })
      expect(new Set(people.map((p) => p.spot)).size).toBe(people.length)
    }
  })
  it('shows the same scene for the same facts, and says in words whatever is drawn', () => {
    const view = presentOffice(everyone('mairie'))
    expect(presentOffice(everyone('mairie'))).toEqual(view)
    for (const person of view.people) expect(person.text).toMatch(/^\p{Lu}.*\.$/u)
  })
})

describe('the hall', () => {
  const visitor = (id: string, rest: Partial<QueuedVisitor> = {}): QueuedVisitor => ({
    id,
    tag: id,
    at: 'queue',
    mood: 4,
    minutes: 3,
    ...rest,
  })
  const hall = (queue: readonly QueuedVisitor[]) =>
    presentOffice({ ...everyone('mairie'), queue }).people.filter((p) => queue.some(({ id }) => id === p.id))
  it('lines people up, then seats them; whoever is served stands at the counter', () => {
    const people = hall([
      visitor('a', { at: 'counter' }),
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((id) => visitor(id)),
      visitor('h', { at: 'counter-2-visitor' }),
    ])
    expect(people.map((p) => p.spot)).toEqual([
      'reception-visitor',
      'queue-1',
      'queue-2',
      'queue-3',
      'queue-4',
      'sofa-1',
      'sofa-2',
      'counter-2-visitor',
    ])
  })
  it('shows who waits too long and who can bear no more, in the picture and in words', () => {
    const [long, angry] = hall([visitor('a', { minutes: 12 }), visitor('b', { mood: 1 })])
    expect(long).toMatchObject({ emote: 'clock', text: 'a attend depuis 12\u00a0minutes et regarde l’heure.' })
    expect(angry).toMatchObject({ activity: 'angry', text: 'b attend depuis 3\u00a0minutes et parle fort.' })
  })
  it('lets a sign bring its people where nobody stands yet', () => {
    const text = 'Une personne hésite près de l’escalier.'
    const view = presentOffice({ ...everyone('mairie'), signs: [{ sign: 'egare', text }] })
    expect(view.people.find((p) => p.activity === 'lost')).toMatchObject({ spot: 'wanderer', text, emote: 'question' })
    expect(view.hotspots.some((h) => h.id.includes('visiteur'))).toBe(false)
  })
})
