import {
  type CaseFacts,
  compileCase,
  type Grid,
  inspectProse,
  type JudgeContent,
} from '../content/judges/ecrit/index.ts'
import { proseRequest } from '../content/judges/ecrit-judge.ts'
import { caseFacts } from '../content/judges/prose-reader.ts'
import { caseFromCorpus } from '../content/load/corpus-case.ts'
import { parseCorpus } from '../content/load/corpus-file.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import { zonesOf } from '../domain/attempt/recognise.ts'
import { setUpRun, startRun } from '../domain/attempt/run.ts'
import { type Condition, questionsIn } from '../domain/scenario/condition.ts'
import { modelActs } from '../domain/scenario/model-acts.ts'
import { resolveDraw } from '../domain/scenario/resolve-draw.ts'
import { corpusText } from './corpus-lines.ts'
import { oneText } from './one-text.ts'
import type { ReadingRoom, RoomCase, RoomReading, RoomWish } from './ports/reading-room.ts'
import type { Result } from './ports.ts'

export interface ReadingRoomDeps {
  readonly scenarios: Readonly<Record<string, () => Promise<ScenarioModule>>>
  /** Lexicon and grids, those of a scenario included. */
  readonly content: (module: ScenarioModule | null) => Promise<JudgeContent>
  /** Local date, ISO, for file names. */
  readonly today: () => string
}

interface Placed {
  readonly facts: CaseFacts
  readonly content: JudgeContent
  readonly grid: string
  readonly model: string | null
}

/** The reading room over the real grids, draws and judges: nothing is simulated for it. */
export function createReadingRoom(deps: ReadingRoomDeps): ReadingRoom {
  async function place(source: RoomCase): Promise<Result<Placed>> {
    return source.kind === 'corpus' ? placeCorpus(deps, source.yaml) : placeScenario(deps, source)
  }
  return {
    choices: async () => {
      const modules = await Promise.all(Object.values(deps.scenarios).map((load) => load()))
      const [first] = modules
      const own = modules.flatMap((module) =>
        module.grids.flatMap(({ content }) => {
          const { grille, titre } = content as { readonly grille?: unknown; readonly titre?: unknown }
          return typeof grille === 'string'
            ? [{ id: grille, title: String(titre ?? grille), scenario: module.scenario.id }]
            : []
        }),
      )
      // What a scenario compiles and does not declare is shared; it is compiled once, for the first reading too.
      const { grids } = await deps.content(first ?? null)
      return {
        scenarios: modules.map(({ scenario }) => ({
          id: scenario.id,
          situation: scenario.situation,
          title: scenario.title,
          factors: scenario.factors.map(({ id, official }) => ({ id, official })),
          works: scenario.obligations
            .filter(({ judge, params }) => judge === 'ecrit' && typeof params.grille === 'string')
            .map(({ id, label, onlyIf }) => ({ id, label, onlyIf: onlyIf ? wordsOf(onlyIf) : null })),
        })),
        grids: [
          ...[...grids.values()]
            .filter(({ id }) => !own.some((grid) => grid.id === id && grid.scenario === first?.scenario.id))
            .map(({ id, title }) => ({ id, title, scenario: null })),
          ...own,
        ],
      }
    },
    read: async (wish) => {
      const placed = await place(wish.source)
      return placed.ok ? readPlaced(wish, placed.value) : placed
    },
    corpus: (attempts, decisions) => corpusText(deps, attempts, decisions),
  }
}

function readPlaced(wish: RoomWish, { facts, content, grid: usual, model }: Placed): Result<RoomReading> {
  const grid = content.grids.get(wish.grid ?? usual)
  if (!grid)
    return { ok: false, message: `La grille «\u00a0${wish.grid ?? usual}\u00a0» n’existe pas pour ce dossier.` }
  const inspection = inspectProse({
    zones: [{ zone: 'corps', text: wish.text }],
    grid,
    facts: compileCase(facts, content),
    content,
  })
  return { ok: true, value: shown(grid, facts, inspection, model) }
}

function shown(
  grid: Grid,
  facts: CaseFacts,
  inspection: ReturnType<typeof inspectProse>,
  model: string | null,
): RoomReading {
  const { reading } = inspection
  return {
    grid: { id: grid.id, title: grid.title },
    verdict: reading.verdict,
    rule: reading.rule,
    motives: reading.motives,
    ideas: grid.ideas.map((rule) => {
      const found = reading.ideas.find(({ id }) => id === rule.id)
      return {
        id: rule.id,
        says: rule.says,
        isRequired: rule.required,
        state: found?.state ?? 'absent',
        passages: found?.passages ?? [],
        wanted: facts.ideas[rule.id]?.values ?? [],
        nouns: facts.ideas[rule.id]?.nouns ?? [],
      }
    }),
    prohibitions: grid.prohibitions.map((rule) => ({
      id: rule.id,
      says: rule.says,
      isGrave: rule.grave,
      found: reading.prohibitions.find(({ id }) => id === rule.id) ?? null,
    })),
    values: inspection.values,
    order: { ideas: grid.order, isRespected: reading.order.respected, passages: reading.order.passages },
    tones: reading.tone,
    language: { ...reading.language, most: grid.mostLanguageErrors },
    unread: reading.unread,
    unknownShare: inspection.unknownShare,
    isByEar: inspection.isByEar,
    facts: factLines(facts),
    model,
  }
}

function factLines(facts: CaseFacts): RoomReading['facts'] {
  const { day, month, year } = facts.today
  const two = (value: number) => String(value).padStart(2, '0')
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Aujourd’hui', `${two(day)}/${two(month)}/${year}`],
    ['Destinataire', facts.addressee],
    ['Signataire', facts.signatory],
    ['Déjà réglé', facts.paid?.join(', ') || undefined],
    ['À ne pas nommer', facts.outsiders?.slice(0, 12).join('\u00a0; ') || undefined],
  ]
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
}

async function placeCorpus(deps: ReadingRoomDeps, yaml: string): Promise<Result<Placed>> {
  if (yaml.trim() === '')
    return { ok: false, message: 'Collez un fichier de textes annotés (YAML)\u00a0: son cas donne les valeurs.' }
  const read = parseCorpus(yaml)
  if (!read.ok) return { ok: false, message: `Ce fichier ne se lit pas\u00a0: ${read.message}` }
  const [file] = read.files
  if (!file) return { ok: false, message: 'Ce fichier ne contient aucun cas.' }
  const load = file.scenario === undefined ? undefined : deps.scenarios[file.scenario]
  const content = await deps.content(load ? await load() : null)
  const right = file.productions.find(({ verdict }) => verdict === 'juste')
  return {
    ok: true,
    value: { facts: caseFromCorpus(file, content.french), content, grid: file.genre, model: right?.texte ?? null },
  }
}

async function placeScenario(
  deps: ReadingRoomDeps,
  source: RoomCase & { readonly kind: 'scenario' },
): Promise<Result<Placed>> {
  const load = deps.scenarios[source.scenario]
  if (!load) return { ok: false, message: 'Cette situation ne se joue pas encore.' }
  const module = await load()
  const { draw, caseFile } = resolveDraw(
    module.scenario,
    { seed: source.seed, level: source.level, ...(source.factors ? { factors: source.factors } : {}) },
    (candidate) => module.rules.derive(candidate, module.world),
    module.rules.accepts,
  )
  const setup = setUpRun(module.scenario, draw, caseFile)
  const work = setup.rules.obligations.find(({ id }) => id === source.work)
  if (!work) {
    const only = module.scenario.obligations.find(({ id }) => id === source.work)?.onlyIf
    return {
      ok: false,
      message: only
        ? `Cet écrit n’existe pas dans ce tirage\u00a0: il demande ${wordsOf(only)}.`
        : 'Cet écrit n’existe pas dans cette situation.',
    }
  }
  const act = modelActs(setup.scenario, caseFile, work).findLast((candidate) => zonesOf(candidate) !== null)
  const day = work.modelDay ?? 1
  const request = act && proseRequest({ act, params: work.params, caseFile, before: startRun(setup).desk, day })
  if (!act || !request) return { ok: false, message: 'Cet écrit n’a pas de corrigé d’où lire son destinataire.' }
  const content = await deps.content(module)
  return { ok: true, value: { facts: caseFacts(request), content, grid: request.grid, model: oneText(act) } }
}

/** What a work asks of the draw, in its own names. */
function wordsOf(condition: Condition): string {
  return questionsIn(condition)
    .map(({ what, words }) => (words ? `${what} (${words.join(' ou ')})` : what))
    .join(', ')
}
