import { rules } from '../../scenarios/1.2.4-reclamations-litiges/rules.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import { proseReader } from '../../src/content/judges/prose-reader.ts'
import { loadJudgeContent, readYamlFolder } from '../../src/content/load/grids.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { recognise } from '../../src/domain/attempt/recognise.ts'
import { type RunState, setUpRun, startRun } from '../../src/domain/attempt/run.ts'
import { applyAct } from '../../src/domain/desk/apply-act.ts'
import { correspondents } from '../../src/domain/desk/people.ts'
import { render } from '../../src/domain/desk/render.ts'
import type { Act, WritingZones } from '../../src/domain/scenario/tools.ts'
import { exampleDraw } from './1.2.4-exemple.ts'

const scenario = loadScenario('.', '1.2.4-reclamations-litiges')
const world = loadWorld('scenarios')
const content = loadJudgeContent(readYamlFolder('scenarios/1.2.4-reclamations-litiges/grilles'))
if (!scenario.ok || !world.ok || !content.ok) throw new Error('The content does not load')
const draw = exampleDraw(['x1', 'x2', 'h1', 'h2', 'h3'])
export const caseFile = rules.derive(draw, world.value.organisations.entreprise)
const setup = setUpRun(scenario.value, draw, caseFile)
const judging = { judges: SHARED_JUDGES, readProse: proseReader(content.content) }

/** The example with every factor, on a day of the run, at an hour: all that could strike has struck. */
export function on(day: number, minute = 10 * 60): RunState {
  const start = startRun(setup)
  const fired = Object.fromEntries(setup.rules.events.map(({ id }) => [id, { seq: 1, day: 1, minute: 540 }]))
  return { ...start, play: { ...start.play, life: 'travail', day, minute, fired } }
}

/** The state with an act done, as the desk remembers it. */
export function after(state: RunState, act: Act): RunState {
  const { day, minute } = state.play
  const result = applyAct(state.desk, act, { scenario: setup.scenario, caseFile, seq: 2, day, minute })
  if (!result.ok) throw new Error(result.refusal.message)
  return { ...state, desk: result.desk }
}

/** What an act is found to be: obligations with their verdict, then faults; and what was missed. */
export function found(act: Act, state: RunState) {
  const { obligations, faults, judgements } = recognise(setup, state, act, judging)
  const why = Object.values(judgements).flatMap(({ findings }) =>
    findings
      .filter(({ state: seen }) => seen !== 'present')
      .map(({ id, state: seen, label }) => `${seen} ${id} : ${label}`),
  )
  return { words: [...obligations.map(({ id, verdict }) => `${id} ${verdict}`), ...faults], why: why.join('\n') }
}

export const fill = (text: string): string => render(text, { caseFile })

export function mail(to: string, subject: string, body: string, attachments: readonly string[] = []): Act {
  const email = correspondents(caseFile.records).find(({ id }) => id === to)?.email ?? `${to}@ailleurs.example`
  return {
    gesture: 'envoyer-courriel',
    to: [email],
    cc: [],
    bcc: [],
    subject: fill(subject),
    body: fill(body),
    attachments,
  }
}

const LETTER: WritingZones = {
  sender: 'CYCLES POLLEN\n14 rue de la Tannerie\n99210 ORVELLE',
  recipient: 'LES PANIERS DU PRÉ\nM. Anselme Torreilles\nCHEMIN DES NOUES\n99215 LES AULNETTES',
  references: '',
  date: 'Orvelle, le 24 novembre 2026',
  subject: 'Deuxième relance, facture FA-2610-0198',
  enclosures: 'copie de la facture, décompte',
  salutation: 'Monsieur,',
  body: 'Malgré notre rappel du 12 novembre 2026, la facture FA-2610-0198 de 2 849,76 € échue le 4 novembre n’est toujours pas payée. Si vous avez un problème, dites-le-nous. Nous vous demandons de la régler au plus tard le 2 décembre 2026 par virement. Sinon nous appliquerons les pénalités de retard et l’indemnité de 40 €.',
  closing: 'Veuillez agréer, Monsieur, nos salutations distinguées.',
  signatory: 'Irina Dobrescu, comptable clients',
}

export const letter = (changes: Partial<WritingZones> = {}): Act => ({
  gesture: 'terminer-ecrit',
  writing: 'ecrit-1',
  kind: 'lettre',
  title: 'Relance 2',
  to: '',
  model: '',
  zones: { ...LETTER, ...changes },
})
