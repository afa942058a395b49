import type { OrganisationWorld } from '../world/world.ts'
import type { CaseFile } from './case-file.ts'
import type { Draw } from './draw.ts'
import type { Judges } from './judge.ts'

/** The code of a scenario (`rules.ts` of its folder): figures and judges that parameters cannot say; no text, no order of play. */
export interface ScenarioRules {
  /** The whole case of a draw: a pure function. */
  readonly derive: (draw: Draw, world: OrganisationWorld) => CaseFile
  /** Refuses a case that breaks a constraint of the draw; the streams are then asked again. */
  readonly accepts?: (caseFile: CaseFile, draw: Draw) => boolean
  readonly judges?: Judges
}
