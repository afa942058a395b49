import type { Judging } from '../domain/attempt/recognise.ts'
import type { RunSetup } from '../domain/attempt/run.ts'
import { modelActs } from '../domain/scenario/model-acts.ts'
import { fillNames } from '../domain/scenario/names.ts'
import type { ModelAct, Obligation } from '../domain/scenario/scenario.ts'
import { type Act, GESTURES, type Gesture } from '../domain/scenario/tools.ts'
import { type Played, playActs } from './strategies.ts'

export type PlayedPath =
  | { readonly ok: true; readonly played: Played }
  | { readonly ok: false; readonly message: string }

/**
 * Plays a written path: `actes` is a list of acts in the form of model answers (`geste`, roles and texts), or of
 * `corrige: relance-1`, which plays the model answer of that obligation.
 */
export function playPath(setup: RunSetup, judging: Judging, path: unknown): PlayedPath {
  const written = typeof path === 'object' && path !== null && 'actes' in path ? path.actes : null
  if (!Array.isArray(written)) return { ok: false, message: 'la clé « actes » manque ; attendu : une liste d’actes.' }
  const acts: Act[] = [{ gesture: 'prendre-poste' }]
  for (const [rank, step] of written.entries()) {
    const found = actsOf(setup, step)
    if (typeof found === 'string') return { ok: false, message: `actes[${rank}] : ${found}` }
    acts.push(...found)
  }
  return { ok: true, played: playActs(setup, judging, acts) }
}

function actsOf(setup: RunSetup, step: unknown): readonly Act[] | string {
  if (typeof step !== 'object' || step === null) return 'attendu : un bloc de clés.'
  if ('corrige' in step) {
    const obligation = setup.rules.obligations.find(({ id }) => id === step.corrige)
    if (!obligation) return `aucune obligation ouverte ne s’appelle « ${String(step.corrige)} ».`
    return modelActs(setup.scenario, setup.caseFile, obligation)
  }
  const { geste, ...rest } = step as Readonly<Record<string, unknown>>
  if (typeof geste !== 'string' || !(geste in GESTURES)) return `geste inconnu : « ${String(geste)} ».`
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
