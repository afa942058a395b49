import type { VisitLine } from '../../../domain/records/records.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding } from '../../../domain/scenario/verdict.ts'
import { foldText } from '../../../domain/sheet/coerce.ts'
import { linesOf, textOf } from '../params.ts'

/**
 * Judge `registre`: every line due in the register of visitors. Parameters: `lignes: [{ nom, visite, organisme, badge, sortie: true }]`,
 * value names; a broad reason and the hour of entry are always due. A line of nobody due is not its business. Every line whole:
 * juste; one at least begun: incomplet.
 */
export const registre: Judge = ({ act, params, caseFile, after }) => {
  if (act.gesture !== 'inscrire-registre' && act.gesture !== 'reprendre') return null
  const written = after.records.visits ?? []
  const due = linesOf(params.lignes)
  const wanted = (name: unknown) => (typeof name === 'string' ? surname(textOf(name, caseFile)) : '')
  const isDue = (line: VisitLine) => due.some(({ nom }) => foldText(line.name).includes(wanted(nom)))
  const last = written.at(-1)
  if (act.gesture === 'inscrire-registre' && last && !isDue(last)) return null
  const findings = due.flatMap((line): readonly Finding[] => {
    const mine = written.filter(({ name }) => foldText(name).includes(wanted(line.nom)))
    const who = typeof line.nom === 'string' ? textOf(line.nom, caseFile) : ''
    const check = (id: string, label: string, holds: (one: VisitLine) => boolean): Finding => ({
      id: `${who}-${id}`,
      label: `${who}\u00a0: ${label}`,
      state: mine.some(holds) ? 'present' : 'absent',
      passages: [],
    })
    const names = (name: unknown, field: 'visited' | 'badge' | 'organisation') => (one: VisitLine) =>
      typeof name !== 'string' || foldText(one[field]).includes(surname(textOf(name, caseFile)))
    return [
      check('entree', 'heure d’entrée et motif large', ({ entry, reason }) => entry !== '' && reason.trim() !== ''),
      ...(line.visite ? [check('visite', 'personne visitée', names(line.visite, 'visited'))] : []),
      ...(line.organisme ? [check('organisme', 'organisme', names(line.organisme, 'organisation'))] : []),
      ...(line.badge ? [check('badge', 'numéro de badge', names(line.badge, 'badge'))] : []),
      ...(line.sortie ? [check('sortie', 'heure de sortie', ({ exit }) => exit !== '')] : []),
    ]
  })
  const right = findings.filter(({ state }) => state === 'present').length
  return { verdict: right === findings.length ? 'juste' : right > 0 ? 'incomplet' : 'faux', findings }
}

const surname = (text: string): string => foldText(text).split(/\s+/).at(-1) ?? ''
