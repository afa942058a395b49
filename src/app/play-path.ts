import type { Judging } from '../domain/attempt/recognise.ts'
import type { RunSetup } from '../domain/attempt/run.ts'
import { modelActs } from '../domain/scenario/model-acts.ts'
import { fillNames } from '../domain/scenario/names.ts'
import type { ModelAct, Obligation, ServiceStep } from '../domain/scenario/scenario.ts'
import { type Act, GESTURES, type Gesture } from '../domain/scenario/tools.ts'
import { type Played, playActs, playServices } from './strategies.ts'

export type PlayedPath =
  | { readonly ok: true; readonly played: Played }
  | { readonly ok: false; readonly message: string }

/**
 * Plays a written path: `actes` is a list of acts in the form of model answers (`geste`, roles and texts), or of
 * `corrige: relance-1`, which plays the model answer of that obligation. At a counter, `guichet` gives services of one's own:
 * `reste: corrige` keeps the model services of everybody else, `reste: rien` leaves them alone.
 */
export function playPath(setup: RunSetup, judging: Judging, path: unknown): PlayedPath {
  if (typeof path === 'object' && path !== null && 'guichet' in path) return playCounter(setup, judging, path.guichet)
  const written = typeof path === 'object' && path !== null && 'actes' in path ? path.actes : null
  if (!Array.isArray(written))
    return { ok: false, message: 'la clé «\u00a0actes\u00a0» manque\u00a0; attendu\u00a0: une liste d’actes.' }
  const acts: Act[] = [{ gesture: 'prendre-poste' }]
  for (const [rank, step] of written.entries()) {
    const found = actsOf(setup, step)
    if (typeof found === 'string') return { ok: false, message: `actes[${rank}] : ${found}` }
    acts.push(...found)
  }
  return { ok: true, played: playActs(setup, judging, acts) }
}

function playCounter(setup: RunSetup, judging: Judging, written: unknown): PlayedPath {
  const model = setup.scenario.counter?.services ?? {}
  if (typeof written !== 'object' || written === null)
    return { ok: false, message: 'guichet\u00a0: attendu, un bloc de clés.' }
  const { reste, ...own } = written as Readonly<Record<string, unknown>>
  const services: Record<string, readonly ServiceStep[]> = {}
  for (const id of Object.keys(model)) services[id] = reste === 'corrige' ? (model[id] ?? []) : []
  for (const [id, steps] of Object.entries(own)) {
    if (!model[id]) return { ok: false, message: `guichet\u00a0: personne ne s’appelle «\u00a0${id} ».` }
    if (!Array.isArray(steps)) return { ok: false, message: `guichet.${id}\u00a0: attendu, une liste d’actes.` }
    const read = steps.map(stepOf)
    const wrong = read.find((step) => typeof step === 'string')
    if (wrong !== undefined) return { ok: false, message: `guichet.${id}\u00a0: ${String(wrong)}` }
    services[id] = read.filter((step): step is ServiceStep => typeof step !== 'string')
  }
  return { ok: true, played: playServices(setup, judging, services, []) }
}

function stepOf(step: unknown): ServiceStep | string {
  if (typeof step !== 'object' || step === null) return 'attendu\u00a0: un bloc de clés.'
  if ('corrige' in step) {
    return {
      model: String(step.corrige),
      ...('plus-tard' in step && step['plus-tard'] === true ? { later: true } : {}),
    }
  }
  const { geste, ...rest } = step as Readonly<Record<string, unknown>>
  if (typeof geste !== 'string' || !(geste in GESTURES)) return `geste inconnu\u00a0: «\u00a0${String(geste)} ».`
  return { act: { gesture: geste as Gesture, ...rest } }
}

function actsOf(setup: RunSetup, step: unknown): readonly Act[] | string {
  if (typeof step !== 'object' || step === null) return 'attendu\u00a0: un bloc de clés.'
  if ('corrige' in step) {
    const obligation = setup.rules.obligations.find(({ id }) => id === step.corrige)
    if (!obligation) return `aucune obligation ouverte ne s’appelle «\u00a0${String(step.corrige)} ».`
    return modelActs(setup.scenario, setup.caseFile, obligation)
  }
  const { geste, ...rest } = step as Readonly<Record<string, unknown>>
  if (typeof geste !== 'string' || !(geste in GESTURES)) return `geste inconnu\u00a0: «\u00a0${String(geste)} ».`
  if (geste === 'clore-dossier' || geste === 'finir-journee') return [{ gesture: geste }]
  if (geste === 'commencer-ecrit') return [{ gesture: geste, tool: 'messagerie', draft: 'parcours' }]
  const model: ModelAct = { gesture: geste as Gesture, ...rest }
  const carrier: Obligation = {
    id: 'parcours',
    label: '',
    recognised: { gestures: [] },
    judge: 'simple',
    params: {},
    retry: 'libre',
    model: { acts: [model] },
  }
  return modelActs(fillNames(setup.scenario, setup.caseFile), setup.caseFile, carrier)
}
