import type { Comfort } from '../theme/comfort.ts'
import type { NoticeView } from './notice.ts'
import type { OrganisationId } from './organisation.ts'
import type { UiOutcome } from './outcome.ts'
import type { ProfileView } from './profile.ts'

export interface ResumeView {
  /** "Réclamations et litiges" */
  readonly title: string
  /** "Cycles Pollen, mardi, 10 h 44" */
  readonly place: string
  /** "Vous étiez au téléphone avec M. Malaurie." */
  readonly detail: string
  readonly picture?: string | undefined
  readonly onResume: () => void
}

/** The front door: resume first, two doors, who plays, comfort at once. */
export interface HomeView {
  readonly organisation: OrganisationId
  /** Address of the picture behind; the sky alone without it. */
  readonly backdrop?: string | undefined
  readonly resume: ResumeView | null
  readonly situationCount: number
  readonly playableCount: number
  readonly profiles: readonly ProfileView[]
  readonly comfort: Comfort
  readonly notices: readonly NoticeView[]
  readonly cabinetHref: string
  readonly passportHref: string
  readonly settingsHref: string
  readonly teacherHref: string
  readonly onComfort: (comfort: Comfort) => void
  readonly onChooseProfile: (id: string) => void
  /** Creates a profile and makes it current. */
  readonly onCreateProfile: (alias: string) => Promise<UiOutcome>
  /** A pasted link or code of an assignment. */
  readonly onOpenLink: (text: string) => Promise<UiOutcome>
  /** An assignment file, or a saved carnet. */
  readonly onOpenFile: (file: File) => Promise<UiOutcome>
  readonly onKeepCarnet: () => void
}
