// Door of the scene. It is a picture of what the list beside it already says: the game runs without it.
import type { OfficeView } from './office-view.ts'

export interface OfficeOptions {
  /** Cuts instead of movements, no loop. */
  readonly reducedMotion: boolean
  /** Which part of the place stays in view when the element is narrower than the picture; the learner's desk by default. */
  readonly focus?: 'own-desk' | 'whole'
  /** Whether the sounds of the office are wanted, asked at each; never by default. */
  readonly isHeard?: () => boolean
  onPick(hotspotId: string): void
}

export interface Office {
  /** Draws this moment; people walk from where they stood to where they are now. */
  show(view: OfficeView): void
  setMotion(reduced: boolean): void
  /** Frames drawn since mounting: does not grow while nothing moves. */
  setClear(px: number): void
  framesDrawn(): number
  destroy(): void
}

/** Mounts the living office in an element. Loads Phaser and the pictures only then; rejects if they cannot be had. */
export async function mountOffice(element: HTMLElement, options: OfficeOptions): Promise<Office> {
  const { openOffice } = await import('./stage/open-office.ts')
  return openOffice(element, options)
}
