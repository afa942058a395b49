import { assess } from '../assessment/assess.ts'
import type { Assessment } from '../assessment/assessment.ts'
import type { RunSetup } from '../attempt/run.ts'
import { startDesk } from '../desk/start-desk.ts'
import { rulesOf } from '../kernel/apply.ts'
import type { PlayState } from '../kernel/play.ts'
import type { CaseFile } from '../scenario/case-file.ts'
import { questionsIn } from '../scenario/condition.ts'
import { type DrawWords, variantsOf } from '../scenario/presence.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DEFAULT_PARTS, type Verdict } from '../scenario/verdict.ts'
import { bestPlan, type JudgeWords, type Plan, playPlan, silentPlan } from './model-run.ts'

/** Something the model check found wrong, named by its check (architecture § 6). */
export interface ModelFinding {
  readonly check: 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8'
  readonly factors: readonly string[]
  readonly message: string
}

export interface ModelReport {
  readonly draws: number
  readonly runs: number
  readonly findings: readonly ModelFinding[]
}

/** The rules alone are tried: no figure, no text, no document. */
export const NO_RECORDS: CaseFile = {
  days: [],
  values: {},
  roles: {},
  records: {
    parties: [],
    staff: [],
    salesDocuments: [],
    payments: [],
    followUps: [],
    folders: [],
    documents: [],
    calendar: [],
    workbooks: [],
  },
  arrivals: [],
  computed: {},
}

/** Every set of factors, or only none, each alone, each pair and all. */
export function factorSets(scenario: Scenario, every: boolean): readonly (readonly string[])[] {
  const ids = scenario.factors.map((factor) => factor.id)
  let all: readonly (readonly string[])[] = [[]]
  for (const id of ids) all = [...all, ...all.map((set) => [...set, id])]
  return every ? all : all.filter((set) => set.length <= 2 || set.length === ids.length)
}

/** The distinct draws: sets of factors × what else decides which works exist. */
export function distinctDraws(scenario: Scenario, every: boolean): readonly DrawWords[] {
  const variants = variantsOf(scenario)
  return factorSets(scenario, every).flatMap((factors) => variants.map((variant) => ({ ...variant, factors })))
}

/** [M2 to M8] Checks the rules of a scenario on its distinct draws, in words alone. */
export function checkModel(scenario: Scenario, words: JudgeWords, every = false): ModelReport {
  const draws = distinctDraws(scenario, every)
  let runs = 0
  const findings = draws.flatMap((draw) => {
    const { found, played } = checkDraw(scenario, draw, words, every || hasSlips(scenario, draw))
    runs += played
    return found
  })
  return { draws: draws.length, runs, findings }
}

/** Slips are tried on no factor, each alone and all; on pairs too when every draw is asked for. */
function hasSlips({ factors }: Scenario, draw: DrawWords): boolean {
  return draw.factors.length <= 1 || draw.factors.length === factors.length
}

function checkDraw(scenario: Scenario, draw: DrawWords, words: JudgeWords, slips: boolean) {
  const rules = rulesOf(scenario, draw)
  const { factors } = draw
  const setup: RunSetup = {
    scenario,
    rules,
    caseFile: NO_RECORDS,
    draw: { seed: '', ...draw },
  }
  const found: ModelFinding[] = []
  let played = 0
  const say = (check: ModelFinding['check'], message: string) => found.push({ check, factors, message })
  const run = (plan: Plan): { readonly play: PlayState; readonly assessment: Assessment } => {
    played += 1
    const play = playPlan(rules, plan)
    return { play, assessment: assess(setup, { play, desk: startDesk(NO_RECORDS) }) }
  }

  const best = bestPlan(rules, words)
  const full = run(best)
  if (full.play.life !== 'close') say('M2', 'le dossier ne peut pas être clos.')
  for (const hazard of rules.hazards) {
    const outcome = full.play.hazards[hazard.id]
    if (outcome !== 'traitee') say('M3', `l’aléa ${hazard.id} n’est pas traité par le corrigé (${outcome}).`)
    if (!full.play.fired[hazard.strikes]) say('M4', `le dossier se clôt avant que l’aléa ${hazard.id} n’ait frappé.`)
  }
  for (const criterion of full.assessment.criteria) {
    if (criterion.value !== 10_000) {
      const missing = criterion.evidence.filter((piece) => piece.part !== 10_000).map((piece) => piece.obligation)
      say('M5', `${criterion.criterion} n’atteint pas le sommet avec le corrigé (${missing.join(', ')}).`)
    }
    const open = criterion.evidence.length
    if (open < 2) say('M8', `${criterion.criterion} n’a que ${open} preuve(s) ; il en faut deux indépendantes.`)
  }

  for (const obligation of slips ? rules.obligations : []) {
    const declared = criteriaOf(scenario, obligation.id)
    const [top, ...lesser] = words(obligation)
    for (const verdict of [...lesser, null]) {
      const worse = run({ ...best, verdicts: { ...best.verdicts, [obligation.id]: verdict } })
      const lowered = loweredCriteria(full.assessment, worse.assessment)
      const expected = declared.filter(
        (id) => partOf(scenario, id, obligation.id, verdict) < partOf(scenario, id, obligation.id, top ?? 'juste'),
      )
      if (!same(lowered, expected)) {
        say('M6', `${obligation.id} ${verdict ?? 'omis'} abaisse ${list(lowered)} ; déclaré : ${list(expected)}.`)
      }
    }
  }
  for (const fault of slips ? rules.faults : []) {
    const faulty = run({ ...best, faults: [fault.id] })
    const lowered = loweredCriteria(full.assessment, faulty.assessment)
    if (!same(lowered, Object.keys(fault.costs))) {
      say('M6', `la faute ${fault.id} abaisse ${list(lowered)} ; déclaré : ${list(Object.keys(fault.costs))}.`)
    }
  }

  const silence = run(silentPlan)
  for (const criterion of silence.assessment.criteria) {
    if (criterion.value !== 0) say('M7', `${criterion.criterion} ne tombe pas au plus bas quand rien n’est fait.`)
  }
  for (const factor of factors) {
    if (!rules.obligations.some(({ onlyIf }) => onlyIf && questionsIn(onlyIf).some(({ what }) => what === factor))) {
      say('M8', `le facteur ${factor} n’ouvre aucune obligation.`)
    }
  }
  return { found, played }
}

function criteriaOf(scenario: Scenario, obligation: string): readonly string[] {
  return scenario.criteria
    .filter((criterion) => criterion.evidence.some((piece) => piece.obligation === obligation))
    .map((criterion) => criterion.id)
}

/** Part a verdict earns on a criterion, as assessed; `a-relire` never reaches the model. */
function partOf(scenario: Scenario, criterion: string, obligation: string, verdict: Verdict | null): number {
  if (verdict === null) return 0
  const piece = scenario.criteria
    .find((candidate) => candidate.id === criterion)
    ?.evidence.find((candidate) => candidate.obligation === obligation)
  const own = piece?.parts?.[verdict]
  return own ?? (verdict === 'a-relire' ? 0 : DEFAULT_PARTS[verdict])
}

function loweredCriteria(full: Assessment, other: Assessment): readonly string[] {
  return full.criteria
    .filter((criterion, rank) => (other.criteria[rank]?.value ?? 0) < (criterion.value ?? 0))
    .map((criterion) => criterion.criterion)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item))
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'aucun critère' : items.join(', ')
}
