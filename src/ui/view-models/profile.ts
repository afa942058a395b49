import type { PortraitView } from './portrait.ts'

/** Who plays on this computer: an alias and a face, nothing else. */
export interface ProfileView {
  readonly id: string
  readonly alias: string
  readonly portrait: PortraitView
  readonly isCurrent: boolean
}
