import type { ScenarioRules } from '../../src/domain/scenario/rules.ts'
import { acceptsDraw } from './rules/accepts.ts'
import { deriveCase } from './rules/derive.ts'

export const rules: ScenarioRules = { derive: deriveCase, accepts: (_, draw) => acceptsDraw(draw) }
