import { listsOf, zonesOf } from '../../../domain/attempt/recognise.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding } from '../../../domain/scenario/verdict.ts'
import { linesOf, wordsOf } from '../params.ts'

/** A page of the notebook is short: it is written while somebody speaks. */
const MOST_WORDS = 60
/** Minutes after somebody has left during which one still remembers. */
const REMEMBERED = 10

/**
 * Judge `trace`: the useful facts about some visitors were written in time, in the notebook. Parameters: `grille`, and `pages: [{ sur, idees,
 * valeurs, noms }]`, one per visitor. Every idea of every page: juste; one at least: incomplet. A page too long is maladroit.
 */
export const trace: Judge = (input) => {
  const { act, params, after, caseFile, day } = input
  const { counter } = after
  if (act.gesture !== 'noter' || zonesOf(act) === null || !counter || typeof params.grille !== 'string') return null
  const grid = params.grille
  const pages = linesOf(params.pages)
  if (!pages.some(({ sur }) => sur === act.about)) return null
  let isLong = false
  const findings = pages.flatMap((page): readonly Finding[] => {
    const ended = counter.visits.find(({ id }) => id === page.sur)?.endedAt ?? null
    const notes = counter.notes.filter(
      ({ about, at }) => about === page.sur && (ended === null || at - ended <= REMEMBERED),
    )
    const text = notes.map((note) => note.text).join('\n')
    isLong ||= text.split(/\s+/).length > MOST_WORDS
    const wanted = wordsOf(page.idees)
    const reading = input.readProse({
      grid,
      zones: { body: text },
      values: listsOf(page.valeurs),
      nouns: listsOf(page.noms),
      caseFile,
      day,
      addressees: [],
    })
    return reading.findings
      .filter(({ id, state }) => wanted.includes(id) || state === 'interdit')
      .map((one) => ({ ...one, id: `${String(page.sur)}-${one.id}`, passages: [] }))
  })
  const right = findings.filter(({ state }) => state === 'present').length
  if (findings.some(({ state }) => state === 'interdit') || right === 0) return { verdict: 'faux', findings }
  if (findings.some(({ state }) => state === 'absent')) return { verdict: 'incomplet', findings }
  return {
    verdict: findings.some(({ state }) => state === 'incertain') ? 'a-relire' : isLong ? 'maladroit' : 'juste',
    findings,
  }
}
