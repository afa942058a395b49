import { wordsOf } from '../content/judges/index.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import { assess } from '../domain/assessment/assess.ts'
import type { Judging } from '../domain/attempt/recognise.ts'
import { foldLog, type RunSetup, setUpRun } from '../domain/attempt/run.ts'
import { talkContext } from '../domain/desk/counter/change-counter.ts'
import { placeholdersOf, printValue, render } from '../domain/desk/render.ts'
import { checkModel, factorSets, type ModelReport } from '../domain/model/check-model.ts'
import type { CaseFile } from '../domain/scenario/case-file.ts'
import { LEVELS } from '../domain/scenario/draw.ts'
import { fillNames } from '../domain/scenario/names.ts'
import { resolveDraw } from '../domain/scenario/resolve-draw.ts'
import { type Played, playStrategy } from './strategies.ts'

/** Something wrong that only playing or reading a case shows. */
export interface PlayFinding {
  readonly check: 'M7' | 'M10' | 'M11' | 'M12' | 'M14'
  readonly seed: string
  readonly factors: readonly string[]
  readonly message: string
}

export interface ScenarioReport {
  readonly model: ModelReport
  readonly played: number
  readonly distinctCases: number
  readonly findings: readonly PlayFinding[]
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
  const sets = factorSets(scenario, options.every)
  const findings: PlayFinding[] = []
  const cases = new Set<string>()
  let played = 0
  for (let rank = 0; rank < options.seeds; rank++) {
    const factors = sets[rank % sets.length] ?? []
    const seed = `verif-${rank}`
    const say = (check: PlayFinding['check'], message: string) => findings.push({ check, seed, factors, message })
    const setup = setUpSeed(module, seed, factors, rank)
    cases.add(JSON.stringify(setup.caseFile.values))
    const model = playStrategy(setup, judging, 'corrige')
    played += 1
    checkModelPlay(setup, model, say)
    checkTexts(setup, say)
    checkTrace(setup, model, say)
    if (rank % SILENCE_EVERY === 0) {
      checkSilence(setup, playStrategy(setup, judging, 'silence'), say)
      checkRandom(setup, playStrategy(setup, judging, 'random'), say)
      played += 2
    }
  }
  const named = fillNames(scenario, anyCase(module))
  return {
    model: checkModel(named, wordsOf(scenario.dialogues), options.every),
    played,
    distinctCases: cases.size,
    findings,
  }
}

/** Silence and chance are tried on one seed in so many: they hardly depend on the figures. */
const SILENCE_EVERY = 5

function anyCase(module: ScenarioModule): CaseFile {
  return setUpSeed(module, 'verif-0', []).caseFile
}

type Say = (check: PlayFinding['check'], message: string) => void

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

function checkTexts(setup: RunSetup, say: Say): void {
  const { scenario, caseFile } = setup
  const known = (name: string) => caseFile.values[name] !== undefined
  for (const [name, text] of Object.entries(scenario.texts)) {
    for (const placeholder of placeholdersOf(text)) {
      if (!known(placeholder) && isUsed(setup, name))
        say('M12', `messages/${name}.md : {{${placeholder}}} ne vaut rien dans ce tirage.`)
    }
  }
  const spoken = scenario.dialogues.map((dialogue) => ({
    dialogue: dialogue.id,
    texts: Object.values(dialogue.states).flatMap((state) => [state.says, ...state.lines.map((line) => line.text)]),
  }))
  const ofSomebody = /\{\{\s*lui\./
  const lines = spoken.flatMap(({ texts }) => texts.filter((text) => !ofSomebody.test(text)))
  // Words of whoever holds the talk: checked for each visitor and caller of the draw.
  for (const { id, dialogue } of [...(caseFile.counter?.visitors ?? []), ...(caseFile.counter?.calls ?? [])]) {
    const texts = spoken.find((one) => one.dialogue === dialogue)?.texts ?? []
    for (const text of texts.filter((one) => ofSomebody.test(one))) {
      const missing = /\[\?([^\]]+)\]/.exec(render(text, talkContext(caseFile, id)))
      if (missing) say('M12', `${dialogue}, ${id}\u00a0: {{${missing[1]}}} ne vaut rien dans ce tirage.`)
    }
  }
  const loose = [
    ...scenario.briefing.lines,
    ...lines,
    scenario.debrief.solide,
    scenario.debrief.inegal,
    scenario.debrief.reprendre,
  ]
  for (const text of loose) {
    const missing = /\[\?([^\]]+)\]/.exec(render(text, { caseFile }))
    if (missing) say('M12', `« ${text.slice(0, 40)}… » : {{${missing[1]}}} ne vaut rien dans ce tirage.`)
  }
}

/** Texts of other variants may use facts that this draw does not have; those that this draw shows may not. */
function isUsed(setup: RunSetup, name: string): boolean {
  const shown = setup.rules.events.some((event) =>
    event.effects.some((effect) => effect.kind === 'courriel' && effect.text === name),
  )
  return shown || setup.scenario.briefing.request === name
}

/** [M14] Each value that a judge asks for stands in something that the learner can read. */
function checkTrace(setup: RunSetup, model: Played, say: Say): void {
  const { caseFile } = setup
  const { desk } = model.attempting.state
  const readable = spaces(
    JSON.stringify([
      // What arrived during the run counts: a final statement, an answer.
      desk.records.documents,
      caseFile.records.workbooks,
      caseFile.records.parties,
      caseFile.records.staff,
      caseFile.records.salesDocuments.map(({ number, total, due, date }) => [
        number,
        printValue({ kind: 'montant', cents: total }),
        printValue({ kind: 'date', iso: due }),
        printValue({ kind: 'date', iso: date }),
      ]),
      caseFile.records.followUps.map(({ date }) => printValue({ kind: 'date', iso: date })),
      caseFile.days.map((iso) => printValue({ kind: 'date', iso })),
      desk.mails.filter(({ folder }) => folder !== 'envoyes').map(({ subject, body }) => [subject, body]),
      desk.exchanges.map(({ transcript, minute }) => [transcript, printValue({ kind: 'heure', minutes: minute })]),
    ]),
  )
  const shortDate = (iso: string) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
  for (const obligation of setup.rules.obligations) {
    const wanted = obligation.params.valeurs
    if (typeof wanted !== 'object' || wanted === null) continue
    for (const [idea, names] of Object.entries(wanted)) {
      for (const group of (Array.isArray(names) ? names : [names]).map(String)) {
        const found = group.split('|').some((name) => {
          const value = caseFile.values[name.trim()]
          if (!value) return false
          if (value.kind === 'date' && readable.includes(shortDate(value.iso))) return true
          if (value.kind === 'montant' && readable.includes(spaces(printValue(value)).replace(' €', ''))) return true
          return readable.includes(spaces(printValue(value)))
        })
        if (!found && !isComputed(setup, obligation.id, idea)) {
          say('M14', `${obligation.id}.${idea} : ${group} ne se lit nulle part.`)
        }
      }
    }
  }
}

/** Values that the learner works out (a total, a deadline) are declared as such by their obligation: `a-calculer: [delai]`. */
function isComputed(setup: RunSetup, obligation: string, idea: string): boolean {
  const declared = setup.rules.obligations.find(({ id }) => id === obligation)?.params['a-calculer']
  return Array.isArray(declared) && declared.includes(idea)
}

function spaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
