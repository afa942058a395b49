import { withFigures } from '../../../domain/desk/counter/figures.ts'
import type { Judge, JudgeInput } from '../../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../../domain/scenario/verdict.ts'
import { foldText } from '../../../domain/sheet/coerce.ts'
import { ecritJudge } from '../ecrit-judge.ts'
import { linesOf, wordsOf } from '../params.ts'

/** How far from its word a figure may stand, in characters. */
const NEAR = 80
/** A mean is right to the tenth. */
const TOLERANCE = 0.1

/**
 * Judge `bilan`: a writing (see `ecrit`) with, under `de-la-matinee`, figures of this very run (`attente.personnes`, `attente.plus-longue`…). Figures
 * that carry decimals are looked for near their word: `mesures: [{ valeur: attente.moyenne, mots: [moyenne] }]`; another one there is faux.
 */
export const bilan: Judge = (input) => {
  const caseFile = withFigures(input.caseFile, input.before)
  const { valeurs, 'de-la-matinee': made, ...params } = input.params
  const judged = ecritJudge({
    ...input,
    caseFile,
    params: { ...params, valeurs: { ...tableOf(valeurs), ...tableOf(made) } },
  })
  if (!judged) return null
  const measures = linesOf(input.params.mesures).map((line) => measured(line, input, caseFile))
  return { ...judged, verdict: lowered(judged.verdict, measures), findings: [...judged.findings, ...measures] }
}

const tableOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

function measured(
  line: Readonly<Record<string, unknown>>,
  { act }: JudgeInput,
  { values }: JudgeInput['caseFile'],
): Finding {
  const id = String(line.valeur)
  const value = values[id]
  const wanted = value?.kind === 'nombre' ? value.value : 0
  const text = act.gesture === 'envoyer-courriel' ? foldText(act.body) : ''
  const found = wordsOf(line.mots).flatMap((word) =>
    [...text.matchAll(new RegExp(`${foldText(word)}([^.;]{0,${NEAR}}?)(\\d+(?:[.,]\\d+)?)`, 'g'))].map((match) =>
      Number((match[2] ?? '').replace(',', '.')),
    ),
  )
  const isRight = found.some((one) => Math.abs(one - wanted) <= TOLERANCE + Number.EPSILON)
  return {
    id,
    label: String(line.dit ?? 'Un chiffre de la matinée'),
    state: isRight ? 'present' : found.length > 0 ? 'interdit' : 'absent',
    passages: [],
    expected: String(wanted).replace('.', ','),
  }
}

function lowered(verdict: Verdict, measures: readonly Finding[]): Verdict {
  if (measures.some(({ state }) => state === 'interdit')) return 'faux'
  const isShort = measures.some(({ state }) => state === 'absent')
  return isShort && verdict !== 'faux' ? 'incomplet' : verdict
}
