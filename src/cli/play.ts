import { existsSync, readFileSync } from 'node:fs'
import { scenarios } from 'virtual:scenarios'
import { parse } from 'yaml'
import { type Played, playStrategy, STRATEGIES, type Strategy } from '../app/strategies.ts'
import { printError } from '../content/load/content-error.ts'
import { nodeJudging } from '../content/load/node-judging.ts'
import { assess } from '../domain/assessment/assess.ts'
import { type RunSetup, setUpRun } from '../domain/attempt/run.ts'
import { LEVELS, type Level } from '../domain/scenario/draw.ts'
import { resolveDraw } from '../domain/scenario/resolve-draw.ts'
import { formatTime } from '../domain/trade/format-date.ts'
import { option, scenarioNamed } from './options.ts'

const USAGE =
  'npm run play -- 1.2.4 [--seed 7] [--level decouverte|confirme|expert] [--strategy corrige|silence|random|<parcours.yaml>] [--factors h2]'

/** Plays a scenario without a screen and prints what was judged. */
export async function run(args: readonly string[]): Promise<number> {
  const folder = scenarioNamed(args[0], Object.keys(scenarios))
  const load = folder === null ? undefined : scenarios[folder]
  if (!load) {
    console.error(`Aucun scénario ne correspond à « ${args[0] ?? ''} ».\n${USAGE}`)
    return 2
  }
  const level = option(args, 'level') ?? 'confirme'
  const strategy = option(args, 'strategy') ?? 'corrige'
  const seed = option(args, 'seed') ?? '1'
  const factors = option(args, 'factors')
  if (!isLevel(level)) {
    console.error(`Niveau inconnu : « ${level} ». Attendu : ${LEVELS.join(', ')}.`)
    return 2
  }
  const module = await load()
  const judging = nodeJudging(module)
  if (!judging.ok) {
    console.error(judging.errors.map(printError).join('\n'))
    return 1
  }
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed, level, ...(factors === undefined ? {} : { factors: factors.split('+').filter((id) => id !== 'aucun') }) },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  const setup = setUpRun(module.scenario, draw, caseFile)
  if (!isStrategy(strategy)) {
    if (!existsSync(strategy)) {
      console.error(
        `Stratégie inconnue : « ${strategy} ». Attendu : ${STRATEGIES.join(', ')}, ou le fichier d’un parcours.`,
      )
      return 2
    }
    const { playPath } = await import('../app/play-path.ts')
    const path = playPath(setup, judging.value, parse(readFileSync(strategy, 'utf8')))
    if (!path.ok) {
      console.error(`${strategy} : ${path.message}`)
      return 1
    }
    print(setup, path.played)
    return 0
  }
  print(setup, playStrategy(setup, judging.value, strategy))
  return 0
}

function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text)
}

function isStrategy(text: string): text is Strategy {
  return (STRATEGIES as readonly string[]).includes(text)
}

function print(setup: RunSetup, played: Played): void {
  const { draw, caseFile } = setup
  console.log(
    `Tirage ${draw.seed}, ${draw.level}, facteurs : ${draw.factors.join(' ') || 'aucun'}, jours : ${caseFile.days.join(' ')}`,
  )
  let state = played.attempting.state
  played.log.forEach((action, rank) => {
    const found = played.recognised[rank]
    const words = action.obligations.map(({ id, verdict }) => `${id} → ${verdict}`)
    const faults = action.faults.map((id) => `faute ${id}`)
    console.log(
      `${String(action.seq).padStart(3)} ${action.act.gesture.padEnd(20)} ${[...words, ...faults].join(', ')}`,
    )
    for (const [id, { verdict, findings }] of Object.entries(found?.judgements ?? {})) {
      if (verdict === 'juste' || verdict === 'pose' || verdict === 'fait') continue
      for (const finding of findings.filter((one) => one.state !== 'present')) {
        console.log(
          `      ${id} : ${finding.state} ${finding.label}${finding.expected ? ` (attendu ${finding.expected})` : ''}`,
        )
      }
    }
  })
  state = played.attempting.state
  const { criteria, competence, hazards } = assess(setup, state)
  for (const { criterion, value, level, evidence, faults } of criteria) {
    const parts = evidence.map(({ obligation, verdict }) => `${obligation} ${verdict ?? '–'}`)
    console.log(
      `${criterion} ${level} ${value === null ? '–' : (value / 10_000).toFixed(3)} : ${[...parts, ...faults.map(({ fault }) => `faute ${fault}`)].join(', ')}`,
    )
  }
  console.log(
    `compétence ${competence}, aléas ${hazards.map(({ id, outcome }) => `${id} ${outcome}`).join(' ') || 'aucun'}, ${formatTime(state.play.minute)}, ${played.attempting.life}`,
  )
}
