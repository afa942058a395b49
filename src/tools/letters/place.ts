/** Where one was in the word processor, so that an interruption gives it back as it was. */
export const PLACE = 'courrier:vue'

export interface LettersPlace {
  /** Key of the page open, `null` on the shelf. */
  readonly open: string | null
  readonly pane: 'piece' | 'orthographe' | null
}

export function readPlace(value: unknown): LettersPlace {
  if (typeof value !== 'object' || value === null) return { open: null, pane: null }
  const kept = value as Partial<LettersPlace>
  return {
    open: typeof kept.open === 'string' ? kept.open : null,
    pane: kept.pane === 'piece' || kept.pane === 'orthographe' ? kept.pane : null,
  }
}
