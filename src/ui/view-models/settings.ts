import type { Comfort } from '../theme/comfort.ts'
import type { ProfileView } from './profile.ts'

export interface StorageView {
  readonly state: 'ok' | 'full' | 'refused'
  /** "12 Mo gardés sur cet ordinateur" */
  readonly used: string
}

export interface SettingsView {
  readonly comfort: Comfort
  readonly profiles: readonly ProfileView[]
  readonly storage: StorageView
  readonly version: string
  readonly homeHref: string
  readonly onComfort: (comfort: Comfort) => void
  readonly onDeleteProfile: (id: string) => void
  readonly onDeleteAll: () => void
  readonly onKeepCarnet: () => void
  readonly onRestoreCarnet: () => void
}
