import { withFigures } from '../../../domain/desk/counter/figures.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import { ecritJudge } from '../ecrit-judge.ts'

/** Judge `bilan`: a writing (see `ecrit`) whose values may be the figures of this very run: `attente.moyenne`, `attente.personnes`… */
export const bilan: Judge = (input) => ecritJudge({ ...input, caseFile: withFigures(input.caseFile, input.before) })
