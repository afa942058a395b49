import type { ScenarioRules } from '../../src/domain/scenario/rules.ts'
import { acceptsCase } from './rules/accepts.ts'
import { deriveCase } from './rules/derive.ts'

export const rules: ScenarioRules = { derive: deriveCase, accepts: acceptsCase }
