import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { SheetContent } from '../../domain/scenario/tools.ts'
import { judgeLabels } from './tableau/judge-labels.ts'
import { judgeTable } from './tableau/judge-table.ts'
import { parametersOf } from './tableau/parameters.ts'
import { viewOf } from './tableau/sheet-view.ts'
import { readExpected } from './tableau-expected.ts'

/**
 * Judges a finished workbook, or those joined to a mail. Everything is recomputed; columns are found by the meaning of their
 * heading, lines by their key, figures by their label, on any sheet. `null` when the work is not of this matter.
 *
 * A table, one line per record (`computed` holds an `ExpectedTable`):
 * ```yaml
 * parametres:
 *   attendu: tri-attendu
 *   cle: [facture, numéro, pièce]            # headings of the column of keys
 *   colonnes:
 *     jours: { entetes: [jours de retard, retard], sauf: [réel], genre: nombre, plancher: true, vide: true }
 *     du: { entetes: [réellement dû, dû], genre: montant, tolerance: 1, vide: true }
 *     decision:
 *       entetes: [décision, suite, que faire]
 *       genre: mot
 *       mots: { relance-1: [relance 1, premier rappel], attendre: [attendre, trop tôt], paye: [payé*, réglé*] }
 *       neutres: { mots: [ne pas relancer, rien], valent: attendre }
 *   totaux:
 *     retard-reel: { libelles: [retard réel, total réellement dû], colonne: du, formule: true, tolerance: 1 }
 *   fausses: 2                                # lines that may be wrong in an incomplete work
 * ```
 * A list of labels (`computed` holds an `ExpectedLabels`):
 * ```yaml
 * parametres:
 *   attendu: decompte-attendu
 *   lignes:
 *     principal: { libelles: [principal, montant de la facture, reste dû] }
 *     jours: { libelles: [jours de retard, nombre de jours], genre: nombre }
 *     penalite: { libelles: [pénalité*], formule: true, tolerance: 1 }
 *     indemnite: { libelles: [indemnité forfaitaire, frais de recouvrement] }
 *     total: { libelles: [total, net à payer], formule: true, tolerance: 1 }
 *   absentes: 1                               # lines that may be missing in an incomplete work
 *   fausses: 0
 * ```
 * `{jour}` in `attendu` is the rank of the day. `genre`: montant (default, cents), nombre, date, mot. `vide`: an empty cell is 0. `plancher`: a negative is 0. `formule`: a
 * value typed there makes the work incomplete. `x*` stands for every word that begins so; a decision is the first one said.
 */
export const tableauJudge: Judge = (input) => {
  const work = workOf(input)
  if (work.length === 0) return null
  const given = parametersOf(input.params)
  const parameters = { ...given, expected: given.expected.replaceAll('{jour}', String(input.day)) }
  const expected = readExpected(input.caseFile.computed, parameters.expected)
  if (!expected) throw new Error(`tableau : le dossier ne calcule pas « ${parameters.expected} »`)
  const view = viewOf(work, input.caseFile.days[input.day - 1] ?? '2026-01-01')
  return expected.kind === 'tableau'
    ? judgeTable(expected, parameters, view, givenSheets(input))
    : judgeLabels(expected, parameters, view)
}

/** Sheets handed in: of the workbook finished, or of those joined to the mail. */
function workOf({ act, after }: JudgeInput): readonly SheetContent[] {
  if (act.gesture === 'terminer-classeur') return act.sheets
  if (act.gesture !== 'envoyer-courriel') return []
  return after.records.workbooks.filter(({ id }) => act.attachments.includes(id)).flatMap(({ sheets }) => sheets)
}

/** The same workbook as it came with the case: what was already written there is not the learner's work. */
function givenSheets({ act, caseFile }: JudgeInput): readonly SheetContent[] {
  const ids =
    act.gesture === 'terminer-classeur' ? [act.workbook] : act.gesture === 'envoyer-courriel' ? act.attachments : []
  return caseFile.records.workbooks.filter(({ id }) => ids.includes(id)).flatMap(({ sheets }) => sheets)
}
