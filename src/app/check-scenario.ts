import { wordsOf } from '../content/judges/index.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import { assess } from '../domain/assessment/assess.ts'
import type { Judging } from '../domain/attempt/recognise.ts'
import { foldLog, type RunSetup, setUpRun } from '../domain/attempt/run.ts'
import { checkModel, factorSets, type ModelReport } from '../domain/model/check-model.ts'
import { type ShortWin, shortestWin } from '../domain/model/short-win.ts'
import type { CaseFile } from '../domain/scenario/case-file.ts'
import { LEVELS } from '../domain/scenario/draw.ts'
import { actsOf } from '../domain/scenario/model-acts.ts'
import { fillNames } from '../domain/scenario/names.ts'
import { resolveDraw } from '../domain/scenario/resolve-draw.ts'
import type { Obligation } from '../domain/scenario/scenario.ts'
import { GESTURES } from '../domain/scenario/tools.ts'
import { checkNames, checkTexts, checkTrace, type Say } from './check-readable.ts'
import { type Played, playStrategy } from './strategies.ts'

/** Seeds on which `npm test` plays each scenario. */
export const TEST_SEEDS = 12

/** Something wrong that only playing or reading a case shows. */
export interface PlayFinding {
  readonly check: Parameters<Say>[0]
  readonly seed: string
  readonly factors: readonly string[]
  readonly message: string
}

export interface ScenarioReport {
  readonly model: ModelReport
  readonly played: number
  readonly distinctCases: number
  readonly findings: readonly PlayFinding[]
  /** Fewest works that already give a solid competence: without any factor, and with all of them. */
  readonly shortestWins: readonly ShortWin[]
  /** Works that cannot be taken back once done. */
  readonly pointsOfNoReturn: readonly string[]
  /** Works that weigh on no criterion: the world answers them, the debrief shows them. */
  readonly unweighed: readonly string[]
}

/** A run of a scenario on a seed and a set of factors. */
export function setUpSeed(module: ScenarioModule, seed: string, factors: readonly string[], rank = 0): RunSetup {
  const level = LEVELS[rank % LEVELS.length] ?? 'confirme'
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed, level, factors },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  return setUpRun(module.scenario, draw, caseFile)
}

/** [M2 to M14] Checks a scenario in words on its draws, then plays it on seeds: model answers, silence, chance. */
export function checkScenario(
  module: ScenarioModule,
  judging: Judging,
  options: { readonly seeds: number; readonly every: boolean },
): ScenarioReport {
  const { scenario } = module
  const sets = inPlayOrder(factorSets(scenario, options.every), scenario.factors.length)
  const findings: PlayFinding[] = []
  const cases = new Set<string>()
  let played = 0
  let checkedFaults = false
  for (let rank = 0; rank < options.seeds; rank++) {
    const factors = sets[rank % sets.length] ?? []
    const seed = `verif-${rank}`
    const say = (check: PlayFinding['check'], message: string) => findings.push({ check, seed, factors, message })
    const setup = setUpSeed(module, seed, factors, rank)
    cases.add(JSON.stringify(setup.caseFile.values))
    const model = playStrategy(setup, judging, 'corrige')
    played += 1
    checkModelPlay(setup, model, say)
    checkTexts(setup, model, say)
    checkNames(setup, model, say)
    checkTrace(setup, model, say)
    if (factors.length === scenario.factors.length && !checkedFaults) {
      played += checkFaults(setup, judging, model, say)
      checkedFaults = true
    }
    if (rank % SILENCE_EVERY === 0) {
      checkSilence(setup, playStrategy(setup, judging, 'silence'), say)
      checkRandom(setup, playStrategy(setup, judging, 'random'), say)
      played += 2
    }
  }
  const named = fillNames(scenario, anyCase(module))
  const words = wordsOf(named.dialogues)
  const weighed = new Set(scenario.criteria.flatMap(({ evidence }) => evidence.map(({ obligation }) => obligation)))
  return {
    model: checkModel(named, words, options.every),
    played,
    distinctCases: cases.size,
    findings,
    shortestWins: [[], scenario.factors.map(({ id }) => id)]
      .filter((factors, rank) => rank === 0 || factors.length > 0)
      .map((factors) => shortestWin(named, { factors, level: 'confirme', picks: {} }, words)),
    pointsOfNoReturn: scenario.obligations.filter(isFinal).map(({ id }) => id),
    unweighed: scenario.obligations.filter(({ id }) => !weighed.has(id)).map(({ id }) => id),
  }
}

/** The few seeds of a test try no factor, then all of them, then each alone, then pairs. */
function inPlayOrder(sets: readonly (readonly string[])[], all: number): readonly (readonly string[])[] {
  const place = ({ length }: readonly string[]) => (length === 0 ? 0 : length === all ? 1 : length + 1)
  return [...sets].sort((a, b) => place(a) - place(b))
}

function isFinal({ retry, recognised }: Obligation): boolean {
  return retry === 'jamais' && recognised.gestures.some((gesture) => GESTURES[gesture].final)
}

/** Silence and chance are tried on one seed in so many: they hardly depend on the figures. */
const SILENCE_EVERY = 5

function anyCase(module: ScenarioModule): CaseFile {
  return setUpSeed(module, 'verif-0', []).caseFile
}

function checkModelPlay(setup: RunSetup, model: Played, say: Say): void {
  const { play } = model.attempting.state
  for (const obligation of setup.rules.obligations) {
    const made = play.made[obligation.id]
    if (!made) {
      say('M11', `le corrigé de ${obligation.id} n’est pas reconnu.`)
      continue
    }
    if (made.verdict === 'juste' || made.verdict === 'fait' || made.verdict === 'pose') continue
    const reasons = model.recognised.flatMap((one) => one.judgements[obligation.id]?.findings ?? [])
    const words = reasons.filter(({ state }) => state !== 'present').map(({ state, label }) => `${state} : ${label}`)
    say('M11', `le corrigé de ${obligation.id} est jugé ${made.verdict} (${words.join(' ; ')}).`)
  }
  for (const fault of Object.keys(play.faults)) say('M11', `le corrigé commet la faute ${fault}.`)
  if (model.attempting.life !== 'bilan') say('M11', 'le corrigé ne clôt pas le dossier.')
  for (const { criterion, value, level } of assess(setup, model.attempting.state).criteria) {
    if (value !== 10_000) say('M11', `${criterion} n’atteint pas le sommet avec le corrigé joué (${level}, ${value}).`)
  }
  const folded = foldLog(setup, model.log)
  if (JSON.stringify(folded) !== JSON.stringify(model.attempting.state))
    say('M10', 'la machine et le noyau ne disent pas la même chose.')
}

/** Each fault that gives an example is committed after the model answers: it is recognised, and costs what it says. */
function checkFaults(setup: RunSetup, judging: Judging, model: Played, say: Say): number {
  const before = assess(setup, model.attempting.state).criteria
  const faults = setup.rules.faults.filter(({ example }) => example !== undefined)
  for (const { id, example = [], costs } of faults) {
    const acts = actsOf(setup.scenario, setup.caseFile, example, id)
    const { state } = playStrategy(setup, judging, 'corrige', acts).attempting
    if (!state.play.faults[id]) {
      say('M6', `l’exemple de la faute ${id} n’est pas reconnu.`)
      continue
    }
    const lowered = assess(setup, state)
      .criteria.filter(({ value }, rank) => (value ?? 0) < (before[rank]?.value ?? 0))
      .map(({ criterion }) => criterion)
    const missing = Object.keys(costs).filter((criterion) => !lowered.includes(criterion))
    if (missing.length > 0) say('M6', `l’exemple de la faute ${id} n’abaisse pas ${missing.join(', ')}.`)
  }
  return faults.length
}

function checkSilence(setup: RunSetup, silence: Played, say: Say): void {
  if (silence.attempting.life !== 'bilan') say('M7', 'ne rien faire ne clôt pas le dossier.')
  for (const { criterion, value, level } of assess(setup, silence.attempting.state).criteria) {
    if (level !== 'TI') say('M7', `ne rien faire donne ${level} à ${criterion} (${value}).`)
  }
}

/** Random play may hit something; it must stay low. */
function checkRandom(setup: RunSetup, random: Played, say: Say): void {
  const { competence } = assess(setup, random.attempting.state)
  if (competence === 'S' || competence === 'TS') say('M7', `jouer au hasard donne ${competence}.`)
}
