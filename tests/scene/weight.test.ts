import { existsSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outsiders, staff } from '../../assets/atelier/cast/cast.ts'
import { ORGANISATIONS, type OrganisationId } from '../../src/scene/office-view.ts'
import { placeOf } from '../../src/scene/places/places.ts'

const weight = (files: readonly string[]) =>
  files.filter((file) => existsSync(file)).reduce((sum, file) => sum + statSync(file).size, 0)
const MEGABYTE = 1024 * 1024
const sprite = (id: string, part: string) => `assets/characters/sprites/${id}-${part}.webp`
const portrait = (id: string, mood: string) => `assets/characters/portraits/${id}-${mood}.webp`
const MOODS_MET = ['neutre', 'content', 'colere', 'parle1']
/** Visitors of the fullest morning at the counter. */
const CROWD = 22

const everyone = (organisation: OrganisationId) => [...Object.keys(placeOf(organisation).homes), 'eleve']
const plate = (organisation: OrganisationId) => [
  `assets/office/${organisation}-day.webp`,
  `assets/office/${organisation}-mask.webp`,
]
const firstScene = (organisation: OrganisationId) => [
  ...plate(organisation),
  ...everyone(organisation).map((id) => sprite(id, 'still')),
]
const faces = (ids: readonly string[]) => ids.flatMap((id) => MOODS_MET.map((mood) => portrait(id, mood)))

describe('art on the wire', () => {
  it.each(ORGANISATIONS)('%s: shows the first scene, with everyone at work, for 1 MB at most', (organisation) => {
    expect(weight(firstScene(organisation))).toBeLessThan(MEGABYTE)
  })
  it.each(ORGANISATIONS)('%s: plays a whole day, walks, signs, evening and faces, for 3 MB at most', (organisation) => {
    const ids = everyone(organisation)
    const rest = [`assets/office/${organisation}-evening.webp`, 'assets/office/things.webp']
    const all = [...firstScene(organisation), ...ids.map((id) => sprite(id, 'walk')), ...rest, ...faces(ids)]
    expect(weight(all)).toBeLessThan(3 * MEGABYTE)
  })
  it('holds the fullest morning of the hall in 3 MB', () => {
    const heaviest = outsiders()
      .filter(({ passing }) => passing)
      .map(({ id }) => weight([sprite(id, 'still'), sprite(id, 'walk'), ...faces([id])]))
      .sort((a, b) => b - a)
      .slice(0, CROWD)
    const place = weight([...firstScene('mairie'), 'assets/office/things.webp', ...faces(everyone('mairie'))])
    expect(heaviest.reduce((sum, size) => sum + size, place)).toBeLessThan(3 * MEGABYTE)
  })
})

describe('everyone who works in a place', () => {
  it.each(ORGANISATIONS)('%s: has sprites and faces', (organisation) => {
    const known = [...staff('entreprise'), ...staff('association'), ...staff('mairie')].map(({ id }) => id)
    for (const id of Object.keys(placeOf(organisation).homes)) {
      expect(known).toContain(id)
      for (const file of [sprite(id, 'still'), sprite(id, 'walk'), portrait(id, 'neutre')])
        expect(existsSync(file), file).toBe(true)
    }
  })
})
