import { writtenTo } from '../../domain/desk/papers.ts'
import type { JudgeInput } from '../../domain/scenario/judge.ts'
import type { ActOf, WritingZones } from '../../domain/scenario/tools.ts'
import type { Finding } from '../../domain/scenario/verdict.ts'
import { foldText } from '../../domain/sheet/coerce.ts'
import { formatLongDate, formatShortDate } from '../../domain/trade/format-date.ts'
import { wordsOf } from './params.ts'

/**
 * Zones of a letter (writing § 1.1 and § 1.2): sender, address of six lines at most whose last one is the town in capitals
 * with its own postcode, place and date of the day, subject, enclosures that agree with the text, greeting taken up by the
 * closing, signatory. Asked for by `forme: { signataire: irina-dobrescu, pieces: [facture, décompte] }`.
 */
export function letterForm(input: JudgeInput, act: ActOf<'terminer-ecrit'>): readonly Finding[] {
  const { params, before, caseFile, day } = input
  const form = params.forme
  if (typeof form !== 'object' || form === null || Array.isArray(form)) return []
  const { signataire, pieces } = form as Readonly<Record<string, unknown>>
  const { zones } = act
  const party = before.records.parties.find(({ id }) => id === writtenTo(before, act))
  const today = caseFile.days[day - 1] ?? ''
  const checks: readonly (readonly [id: string, label: string, isRight: boolean, expected?: string | undefined])[] = [
    ['expediteur', 'L’expéditeur est en tête de la lettre', zones.sender.trim() !== ''],
    [
      'adresse',
      'L’adresse du destinataire est complète',
      isAddress(zones, party?.address.postcode),
      party ? `${party.address.postcode} ${party.address.city.toUpperCase()}` : undefined,
    ],
    [
      'lieu-date',
      'Le lieu et la date du jour',
      says(zones.date, [formatLongDate(today), formatShortDate(today)]),
      formatLongDate(today),
    ],
    ['objet', 'Un objet court', zones.subject.trim() !== '' && zones.subject.length <= 90],
    ...wordsOf(pieces).map(
      (piece) => [`pj-${piece}`, `Pièce jointe annoncée\u00a0: ${piece}`, says(zones.enclosures, [piece])] as const,
    ),
    ['appel', 'L’appel est repris dans la formule de politesse', isTakenUp(zones)],
  ]
  return [
    ...checks.map(
      ([id, label, isRight, expected]): Finding => ({
        id: `forme-${id}`,
        label,
        state: isRight ? 'present' : 'forme',
        passages: [],
        ...(!isRight && expected ? { expected } : {}),
      }),
    ),
    ...signatoryFinding(zones, typeof signataire === 'string' ? signataire : null, input),
  ]
}

/** Somebody else's name under the letter is grave; no name at all is a fault of form. */
function signatoryFinding(zones: WritingZones, wanted: string | null, { before }: JudgeInput): readonly Finding[] {
  const person = before.records.staff.find(({ id }) => id === wanted)
  if (!person) return []
  const right = says(zones.signatory, [person.lastName])
  const someoneElse = before.records.staff.some(
    ({ id, lastName }) => id !== person.id && says(zones.signatory, [lastName]),
  )
  const state = right && !someoneElse ? 'present' : someoneElse ? 'interdit' : 'forme'
  const name = `${person.firstName} ${person.lastName}`
  return [
    {
      id: 'forme-signataire',
      label: 'La lettre porte le nom de la personne qui signe',
      state,
      passages: [],
      ...(state === 'present' ? {} : { expected: name }),
    },
  ]
}

function isAddress(zones: WritingZones, postcode: string | undefined): boolean {
  const lines = zones.recipient.split('\n').filter((line) => line.trim() !== '')
  const last = lines.at(-1) ?? ''
  const town = last.replace(/^\s*\d{5}\s*/, '')
  return (
    lines.length >= 3 &&
    lines.length <= 6 &&
    /^\s*\d{5}\s/.test(last) &&
    (postcode === undefined || last.includes(postcode)) &&
    town === town.toUpperCase()
  )
}

function isTakenUp(zones: WritingZones): boolean {
  const greeting = foldText(zones.salutation).match(/[a-z]+/g) ?? []
  const titles = greeting.filter((word) => word === 'madame' || word === 'monsieur')
  const closing = foldText(zones.closing)
  return titles.length > 0 && titles.every((title) => closing.includes(title))
}

function says(text: string, wordings: readonly string[]): boolean {
  const folded = foldText(text)
  return wordings.some((wording) => folded.includes(foldText(wording)))
}
