import { isShowable } from './entries.ts'

/** What is on screen in the diary: a day chosen, an entry being written. */
export interface PlannerPlace {
  /** Date of the post when the day was chosen: on another morning the diary opens on that day. */
  readonly asOf: string
  readonly day: string
  /** Key of the entry being written, even when its form is closed. */
  readonly draft: string | null
  readonly isWriting: boolean
}

/** Where one was is kept as a draft, so that an interruption gives the diary back as it was. */
export const PLACE = 'agenda:vue'

/** The place as it was kept; the day chosen on another date of the post is forgotten, the entry being written is not. */
export function readPlace(value: unknown, today: string): PlannerPlace {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof PlannerPlace, unknown>
  >
  const draft = typeof kept.draft === 'string' ? kept.draft : null
  const isFresh = kept.asOf === today && typeof kept.day === 'string' && isShowable(kept.day)
  return {
    asOf: today,
    day: isFresh && typeof kept.day === 'string' ? kept.day : today,
    draft,
    isWriting: draft !== null && kept.isWriting === true,
  }
}
