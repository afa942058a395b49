import type { CalendarEntry } from '../../domain/records/records.ts'
import type { CaseFile } from '../../domain/scenario/case-file.ts'
import type { Judge, JudgeInput } from '../../domain/scenario/judge.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { foldText } from '../../domain/sheet/coerce.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'

/**
 * Judges the dates noted in the diary, reminders and events alike: only those the learner added count, whatever their title.
 * ```yaml
 * parametres:
 *   dates:
 *     - { valeur: r2.limite, obligatoire: true }   # name of a date of the case
 *     - { valeur: tt.suite, ou: [tt.suite-exacte] } # either date will do
 *     - { valeur: f1.suite, sujets: [f1.client, f1.facture] } # the title must name one of these values
 *   minimum: 2                                     # all by default
 * ```
 * juste: every compulsory date, and `minimum` of them all; incomplet: one of them at least; faux: none. Overlaps are not judged.
 */
export const agendaJudge: Judge = (input) => {
  const { act, params, caseFile } = input
  if (act.gesture !== 'poser-rappel' && act.gesture !== 'poser-evenement') return null
  const dates = wantedDates(params.dates)
  const added = addedEntries(input)
  const found = dates.map((wanted) => ({ wanted, entry: added.find((entry) => answers(entry, wanted, caseFile)) }))
  const count = found.filter(({ entry }) => entry !== undefined).length
  const minimum = typeof params.minimum === 'number' ? params.minimum : dates.length
  const compulsory = found.every(({ wanted, entry }) => !wanted.compulsory || entry !== undefined)
  return {
    verdict: compulsory && count >= minimum ? 'juste' : count > 0 ? 'incomplet' : 'faux',
    findings: found.map(({ wanted, entry }) => findingOf(wanted, entry, caseFile)),
  }
}

interface WantedDate {
  readonly names: readonly string[]
  readonly compulsory: boolean
  readonly subjects: readonly string[]
}

function wantedDates(value: unknown): readonly WantedDate[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error('agenda\u00a0: « dates » doit être une liste')
  return value.map((raw: unknown) => {
    const given = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {}
    if (typeof given.valeur !== 'string') throw new Error('agenda\u00a0: chaque date nomme une « valeur » du dossier')
    return {
      names: [given.valeur, ...listOf(given.ou)],
      compulsory: given.obligatoire === true,
      subjects: listOf(given.sujets),
    }
  })
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

function addedEntries({ caseFile, after }: JudgeInput): readonly CalendarEntry[] {
  const given = new Set(caseFile.records.calendar.map(({ id }) => id))
  return after.records.calendar.filter(({ id }) => !given.has(id))
}

function answers(entry: CalendarEntry, wanted: WantedDate, caseFile: CaseFile): boolean {
  if (!datesOf(wanted, caseFile).includes(entry.date)) return false
  if (wanted.subjects.length === 0) return true
  const said = ` ${wordsIn(`${entry.title} ${entry.place} ${entry.about ?? ''}`).join(' ')} `
  return wanted.subjects.some((name) => {
    const value = caseFile.values[name]
    const words = value && 'text' in value ? wordsIn(value.text) : [name]
    return said.includes(` ${words.join(' ')} `)
  })
}

const wordsIn = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

function datesOf(wanted: WantedDate, caseFile: CaseFile): readonly string[] {
  return wanted.names.map((name) => {
    const value = caseFile.values[name]
    if (value?.kind !== 'date') throw new Error(`agenda\u00a0: « ${name} » n’est pas une date du dossier`)
    return value.iso
  })
}

function findingOf(wanted: WantedDate, entry: CalendarEntry | undefined, caseFile: CaseFile): Finding {
  const [date = ''] = datesOf(wanted, caseFile)
  const base = { id: wanted.names[0] ?? date, passages: [], expected: formatWeekdayDate(date) }
  return entry
    ? {
        ...base,
        label: `Noté dans l’agenda le ${formatWeekdayDate(entry.date)}\u00a0: ${entry.title}`,
        state: 'present',
      }
    : { ...base, label: `Une date à suivre n’est pas dans l’agenda`, state: 'absent' }
}
