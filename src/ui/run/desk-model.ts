import type { FindPortrait, RunView, ToolEntry } from '../../app/ports.ts'
import type { Exchange } from '../../domain/desk/desk.ts'
import { liveExchange } from '../../domain/desk/exchanges.ts'
import { byRole } from '../../domain/desk/people.ts'
import { render } from '../../domain/desk/render.ts'
import { formatShortDate, formatTime, formatWeekdayDate } from '../../domain/trade/format-date.ts'
import type { ProseBlock } from '../../domain/world/procedure.ts'
import { type RateSheet, rateSheetBlocks } from '../../domain/world/rate-sheet.ts'
import type { RulePage } from '../../domain/world/rule-page.ts'
import type { OrganisationWorld } from '../../domain/world/world.ts'
import type { OfficeView } from '../../scene/office-view.ts'
import type { ClockView } from '../view-models/briefing.ts'
import type {
  DeskTool,
  DirectoryEntry,
  ProcedureBlock,
  ProcedurePage,
  RequestNote,
  SurroundingItem,
} from '../view-models/desk.ts'
import { type Paragraph, runs } from '../view-models/text-run.ts'

/** The simulated clock as the wall shows it: `mardi 24 novembre`, `10 h 42`. */
export function clockView(view: RunView): ClockView {
  return { minutes: view.play.minute, time: formatTime(view.play.minute), date: dayName(view.date) }
}

/** `Mardi 24 novembre`. */
export function dayName(iso: string): string {
  if (iso === '') return ''
  const words = formatWeekdayDate(iso).replace(/ \d{4}$/, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function deskTools(entries: readonly ToolEntry[], view: RunView): readonly DeskTool[] {
  return entries.map((entry) => {
    const badge = entry.badge?.(view) ?? null
    return {
      id: entry.id,
      label: entry.label,
      ...(badge && badge.count > 0 ? { badge: badge.count, badgeLabel: badge.label } : {}),
    }
  })
}

/** Who waits for an answer now, if anyone: the telephone that rings, the visitor at the desk. */
export function waitingExchange(view: RunView): Exchange | null {
  const live = liveExchange(view.desk)
  return live?.phase === 'attend' ? live : null
}

/** Who is being spoken with now. */
export function talkingExchange(view: RunView): Exchange | null {
  const live = liveExchange(view.desk)
  return live?.phase === 'en-cours' ? live : null
}

/** Firm of somebody, for the bubble: `Cyclorama Valcrosne`. */
export function organisationOf(view: RunView, id: string): string {
  const person = byRole(view.setup.caseFile, view.desk.records, id)
  return person?.organisation ?? ''
}

/** The manager's message on the post-it: its short form, and the whole of it. */
export function requestNote(
  view: RunView,
  portrait: FindPortrait,
): { readonly note: RequestNote; readonly subject: string; readonly body: readonly Paragraph[] } {
  const { scenario, caseFile } = view.setup
  const manager = byRole(caseFile, view.desk.records, scenario.manager)
  const mail = view.desk.mails.find((message) => message.fromId === scenario.manager && message.folder !== 'envoyes')
  const paragraphs = (mail?.body ?? '').split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
  const short = scenario.briefing.lines.at(-1) ?? ''
  const src = portrait(scenario.manager)
  return {
    note: {
      author: manager?.name ?? '',
      portrait: { name: manager?.fullName ?? '', ...(src ? { src } : {}) },
      time: mail ? formatTime(mail.minute) : '',
      text: runs(render(short, { caseFile })),
    },
    subject: mail?.subject ?? '',
    body: paragraphs.map((paragraph) => runs(paragraph.replace(/\n/g, ' '))),
  }
}

export function directoryEntries(view: RunView, portrait: FindPortrait): readonly DirectoryEntry[] {
  const { staff, parties } = view.desk.records
  return [
    ...staff.map((person): DirectoryEntry => {
      const src = portrait(person.id)
      return {
        id: person.id,
        name: `${person.firstName} ${person.lastName}`,
        role: person.role,
        group: 'Collègues',
        phone: `poste ${person.extension}`,
        mail: person.email,
        availability: person.hours,
        portrait: { name: `${person.firstName} ${person.lastName}`, ...(src ? { src } : {}) },
      }
    }),
    ...parties.map(
      (party): DirectoryEntry => ({
        id: party.id,
        name: party.name,
        role: `${party.contact.title} ${party.contact.firstName} ${party.contact.lastName}, ${party.contact.role}`,
        group: 'Clients et tiers',
        phone: party.phone,
        mail: party.email,
      }),
    ),
  ]
}

/** House rules, rules of the trade and the rate sheet as pages of the *Procédures* drawer. */
export function procedurePages(
  world: OrganisationWorld,
  rulePages: readonly RulePage[],
  rateSheets: readonly RateSheet[],
): readonly ProcedurePage[] {
  return [
    ...world.procedures.procedures.map(
      (procedure): ProcedurePage => ({
        id: `regles-internes-${procedure.number}`,
        title: `${procedure.number}. ${procedure.title}`,
        group: 'Règles internes',
        source: world.procedures.introduction,
        body: procedure.blocks.map(block),
      }),
    ),
    ...rateSheets.map(
      (sheet): ProcedurePage => ({
        id: sheet.id,
        title: sheet.title,
        group: 'Barèmes',
        source: `Valeurs réunies le ${formatShortDate(sheet.date)}`,
        body: rateSheetBlocks(sheet).map(block),
      }),
    ),
    ...rulePages
      .filter((page) => page.organisation === null)
      .map(
        (page): ProcedurePage => ({
          id: page.id,
          title: page.title,
          group: 'Le métier',
          source: page.source,
          body: page.sections.flatMap((section): readonly ProcedureBlock[] => [
            ...(section.title === null ? [] : [{ kind: 'heading' as const, text: section.title }]),
            ...section.blocks.map(block),
          ]),
        }),
      ),
  ]
}

function block(prose: ProseBlock): ProcedureBlock {
  switch (prose.kind) {
    case 'paragraph':
      return { kind: 'text', text: runs(plain(prose.text)) }
    case 'list':
      return { kind: 'list', items: prose.items.map((item) => runs(plain(item))) }
    case 'table':
      return {
        kind: 'table',
        head: prose.head.map(plain),
        rows: prose.rows.map((row) => row.map((cell) => plain(cell).replaceAll('**', ''))),
      }
  }
}

function plain(text: string): string {
  return text.replaceAll('`', '')
}

/** What the scene shows, in words. */
export function surroundings(office: OfficeView, pick: (hotspot: string) => void): readonly SurroundingItem[] {
  return [
    ...office.signs.map((sign) => ({ id: `signe-${sign.id}-${sign.spot}`, label: sign.text, isAlert: true })),
    ...(office.outside ? [{ id: 'dehors', label: office.outside }] : []),
    ...office.hotspots.map((hotspot) => ({
      id: hotspot.id,
      label: hotspot.label,
      ...(hotspot.alert ? { detail: hotspot.alert, isAlert: true } : {}),
      onPick: () => pick(hotspot.id),
    })),
    ...office.people.map((person) => ({ id: `personne-${person.id}`, label: person.text })),
  ]
}
