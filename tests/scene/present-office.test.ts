import { describe, expect, it } from 'vitest'
import { COMPANY } from '../../src/scene/places/company.ts'
import { type OfficeInput, presentOffice } from '../../src/scene/present-office.ts'

const morning: OfficeInput = {
  organisation: 'entreprise',
  minute: 10 * 60 + 42,
  date: '2026-11-24',
  seed: 'graine',
  staff: [
    { id: 'nadege-kouame-ferrand', tag: 'Mme Kouamé-Ferrand' },
    { id: 'irina-dobrescu', tag: 'Mme Dobrescu', hours: '8 h à 16 h' },
    { id: 'solene-karadec', tag: 'Mme Karadec' },
    { id: 'julien-escoffard', tag: 'M. Escoffard' },
  ],
  absent: [],
  manager: 'nadege-kouame-ferrand',
  ringing: null,
}
const person = (input: OfficeInput, id: string) => presentOffice(input).people.find((p) => p.id === id)

describe('presentOffice', () => {
  it('seats colleagues at their own desk, and the learner too', () => {
    expect(person(morning, 'irina-dobrescu')).toMatchObject({ spot: 'desk-irina', activity: 'type' })
    expect(person(morning, 'eleve')).toMatchObject({ spot: 'own-desk', tag: 'Vous' })
  })
  it('leaves out who is absent, who has gone home, and who works in another room', () => {
    expect(person({ ...morning, absent: ['irina-dobrescu'] }, 'irina-dobrescu')).toBeUndefined()
    expect(person({ ...morning, minute: 16 * 60 }, 'irina-dobrescu')).toBeUndefined()
    expect(person(morning, 'julien-escoffard')).toBeUndefined()
  })
  it('turns off the office of an absent president', () => {
    expect(presentOffice(morning).darkRooms).toEqual([])
    expect(presentOffice({ ...morning, absent: ['solene-karadec'] }).darkRooms).toEqual(['bureau-direction'])
  })
  it('says on the telephone who is calling', () => {
    const phone = presentOffice({ ...morning, ringing: 'Cyclorama' }).hotspots.find((h) => h.id === 'phone')
    expect(phone?.alert).toBe('Le téléphone sonne\u00a0: Cyclorama')
  })
  it('brings a bearer before the desk, leaving an empty chair', () => {
    const text = 'Mme Dobrescu vous fait signe, avis de rejet à la main.'
    const view = presentOffice({ ...morning, bearers: [{ id: 'irina-dobrescu', tag: 'Mme Dobrescu', text }] })
    expect(view.people.filter((p) => p.id === 'irina-dobrescu')).toMatchObject([{ spot: 'before-own-desk', text }])
    expect(view.hotspots.find((h) => h.id === 'colleague:irina-dobrescu')?.alert).toBe(text)
  })
  it('queues visitors at the counter with their temper', () => {
    const view = presentOffice({
      ...morning,
      visitors: [
        { id: 'visiteur-1', tag: 'Une cliente', temper: 'angry' },
        { id: 'visiteur-2', tag: 'Un livreur', temper: 'calm' },
      ],
    })
    expect(view.people.filter((p) => p.id.startsWith('visiteur')).map((p) => [p.spot, p.activity])).toEqual([
      ['reception-visitor', 'angry'],
      ['queue-1', 'wait'],
    ])
  })
  it('puts a struck sign where the place shows it, and says it in French', () => {
    const text = 'Une chemise rouge est posée sur votre sous-main.'
    expect(presentOffice({ ...morning, signs: [{ sign: 'papier-pose', text }] }).signs).toEqual([
      { id: 'papier-pose', spot: 'own-blotter', text },
    ])
  })
  it('gives every hotspot a spot of the place and a French label', () => {
    for (const h of presentOffice(morning).hotspots) {
      expect(COMPANY.spots[h.spot]).toBeDefined()
      expect(h.label.length).toBeGreaterThan(2)
    }
  })
})
