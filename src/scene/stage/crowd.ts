// Who is in the picture, from one view to the next: who comes in, who goes, who walks to another spot.
import { faceOf } from '../faces.ts'
import type { OfficePerson, OfficeView } from '../office-view.ts'
import type { Place } from '../places/place.ts'
import { type Actor, actorAt, isWalking, sendTo, settle } from './actor.ts'

export interface Crowd {
  readonly actors: Map<string, Actor>
}

/** Those who have no sprites of their own borrow a visitor's; the same one each time. */
const STOCK = ['visiteur-1', 'visiteur-2', 'visiteur-3', 'visiteur-4', 'visiteur-6']
export function lookOf(id: string, drawn: (id: string) => boolean): string {
  const face = faceOf(id)
  if (drawn(face)) return face
  const sum = [...id].reduce((n, c) => n + c.charCodeAt(0), 0)
  return STOCK[sum % STOCK.length] ?? 'visiteur-1'
}

/** Where someone comes from, or goes to: the street for visitors, the blue door for colleagues. */
const doorOf = (person: { spot: string }, place: Place) =>
  /reception|queue|sofa|counter/.test(person.spot) ? place.doors.visitor : place.doors.staff

/** first: nobody walks in, everyone is already there. cut: no movement. */
export function follow(
  crowd: Crowd,
  view: OfficeView,
  place: Place,
  has: (person: OfficePerson) => (frame: string) => boolean,
  { first, cut }: { first: boolean; cut: boolean },
) {
  for (const actor of crowd.actors.values()) {
    if (view.people.some((p) => p.id === actor.id)) continue
    if (first || cut || actor.leaving) {
      if (first || cut) crowd.actors.delete(actor.id)
      continue
    }
    actor.leaving = true
    sendTo(actor, place, doorOf(actor, place), 'walk')
  }
  for (const person of view.people) {
    const actor = crowd.actors.get(person.id)
    if (!actor) {
      const entering = !first && !cut
      const made = actorAt(person, place, has(person), entering ? doorOf(person, place) : undefined)
      crowd.actors.set(person.id, made)
      if (entering) sendTo(made, place, person.spot, person.activity)
      continue
    }
    actor.leaving = false
    sendTo(actor, place, person.spot, person.activity)
    if (cut && isWalking(actor)) settle(actor, place)
  }
}

/** Takes out those who have left. */
export function clearGone(crowd: Crowd) {
  for (const actor of crowd.actors.values()) if (actor.leaving && !isWalking(actor)) crowd.actors.delete(actor.id)
}
