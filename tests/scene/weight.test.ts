import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMPANY } from '../../src/scene/places/company.ts'

const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
const MEGABYTE = 1024 * 1024
const everyone = [...Object.keys(COMPANY.homes), 'eleve']
const still = everyone.map((id) => `assets/characters/sprites/${id}-still.webp`)
const walks = everyone.map((id) => `assets/characters/sprites/${id}-walk.webp`)
const plate = ['assets/office/entreprise-day.webp', 'assets/office/entreprise-mask.webp']

describe('art on the wire', () => {
  it('shows the first scene, with everyone at work, for 1 MB at most', () => {
    expect(weight([...plate, ...still])).toBeLessThan(MEGABYTE)
  })
  it('plays a whole day, with everyone walking, signs, evening and faces, for 3 MB at most', () => {
    const faces = everyone
      .filter((id) => id !== 'eleve')
      .flatMap((id) =>
        ['neutre', 'content', 'colere', 'parle1'].map((m) => `assets/characters/portraits/${id}-${m}.webp`),
      )
    const rest = ['assets/office/entreprise-evening.webp', 'assets/office/things.webp']
    expect(weight([...plate, ...still, ...walks, ...rest, ...faces])).toBeLessThan(3 * MEGABYTE)
  })
})
