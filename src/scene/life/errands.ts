// Small life of an office: for a quarter of an hour somebody fetches a coffee, somebody telephones. It follows the clock of
// the run and its seed: the same log shows the same errands.
import type { Activity, Mood } from '../office-view.ts'
import { lot } from './lot.ts'

export interface Errand {
  readonly spot: string
  readonly activity: Activity
  readonly mood?: Mood
  /** Ends a sentence that begins with the name: « prend un café ». */
  readonly does: string
}

/** Minutes that an errand lasts. */
const QUARTER = 15
/** People away from their desk at once: two, and never more than one in three. */
const AWAY = 2
const ONE_IN = 3
/** One quarter in three, nobody leaves their desk. */
const CALM = 3

/** ids: those who can leave their desk now, in the order of the directory. Gives the errand of each who has one. */
export function errandsAt(
  ids: readonly string[],
  errands: readonly Errand[],
  seed: string,
  day: number,
  minute: number,
): ReadonlyMap<string, Errand> {
  const given = new Map<string, Errand>()
  const quarter = Math.floor(minute / QUARTER)
  if (errands.length === 0) return given
  for (let rank = 0; rank < Math.min(AWAY, Math.floor(ids.length / ONE_IN)); rank++) {
    if (lot(seed, day, quarter, rank, 'calm') % CALM === 0) continue
    const id = ids[lot(seed, day, quarter, rank, 'who') % ids.length]
    const errand = errands[lot(seed, day, quarter, rank, 'what') % errands.length]
    const taken = [...given.values()].some((other) => other.spot === errand?.spot)
    if (id && errand && !given.has(id) && !taken) given.set(id, errand)
  }
  return given
}

/** Someone at their own desk: mostly at work, now and then on the telephone. */
export function isPhoning(id: string, seed: string, day: number, minute: number): boolean {
  return lot(seed, day, Math.floor(minute / QUARTER), id, 'phone') % 6 === 0
}
