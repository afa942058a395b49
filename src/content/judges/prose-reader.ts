import { byRole, correspondents } from '../../domain/desk/people.ts'
import { printValue } from '../../domain/desk/render.ts'
import { amountDue, type Records } from '../../domain/records/records.ts'
import type { CaseFile } from '../../domain/scenario/case-file.ts'
import type { ProseReading, ProseRequest, ReadProse } from '../../domain/scenario/judge.ts'
import type { Finding, Passage } from '../../domain/scenario/verdict.ts'
import {
  type CaseFacts,
  type CompiledCase,
  compileCase,
  type IdeaFacts,
  type JudgeContent,
  readProse,
} from './ecrit/index.ts'

/** Readings kept: one act asks for a handful. */
const RECENT = 64

/** Fields of an act → zones as grids name them, and back. */
const ZONES: Readonly<Record<string, string>> = { subject: 'objet', body: 'corps', recipient: 'destinataire' }
const FIELDS = Object.fromEntries(Object.entries(ZONES).map(([field, zone]) => [zone, field]))

/** The reader of prose over the compiled grids, lexicon and word tables. A case is compiled once for each kind of writing. */
export function proseReader(content: JudgeContent): ReadProse {
  const compiled = new Map<string, CompiledCase>()
  const factsOf = (request: ProseRequest): CompiledCase => {
    const { caseFile: _, zones: __, ...rest } = request
    const key = `${identity(request.caseFile)} ${JSON.stringify(rest)}`
    const known = compiled.get(key)
    if (known) return known
    const facts = compileCase(caseFacts(request), content)
    compiled.set(key, facts)
    return facts
  }
  const identities = new WeakMap<CaseFile, number>()
  let count = 0
  function identity(caseFile: CaseFile): number {
    const known = identities.get(caseFile)
    if (known !== undefined) return known
    count += 1
    identities.set(caseFile, count)
    return count
  }

  // An act is read against a grid by its judge, by its pattern and by the faults: once is enough.
  const recent = new Map<string, ProseReading>()
  return (request): ProseReading => {
    const { caseFile, ...rest } = request
    const key = `${identity(caseFile)} ${JSON.stringify(rest)}`
    const known = recent.get(key)
    if (known) return known
    const reading = read(request)
    if (recent.size >= RECENT) recent.clear()
    recent.set(key, reading)
    return reading
  }

  function read(request: ProseRequest): ProseReading {
    const grid = content.grids.get(request.grid)
    if (!grid) throw new Error(`No grid "${request.grid}"`)
    const reading = readProse({
      grid,
      content,
      facts: factsOf(request),
      zones: Object.entries(request.zones).map(([field, text]) => ({ zone: ZONES[field] ?? field, text })),
    })
    const says = (id: string) =>
      grid.ideas.find((idea) => idea.id === id)?.says ?? grid.prohibitions.find((one) => one.id === id)?.says ?? id
    const ideas = reading.ideas
      .filter((idea) => idea.required || idea.state === 'present')
      .map(
        (idea): Finding => ({
          id: idea.id,
          label: says(idea.id),
          state: idea.state === 'present' ? 'present' : idea.state === 'unsure' ? 'incertain' : 'absent',
          passages: passages(idea.passages),
          about: 'idee',
          ...expectedOf(request, idea.id),
        }),
      )
    const forbidden = reading.prohibitions.map(
      (one): Finding => ({
        id: one.id,
        label: one.motive,
        state: one.state === 'present' ? 'interdit' : 'incertain',
        passages: passages(one.passages),
        about: 'interdit',
        ...(one.grave ? {} : { isLight: true }),
      }),
    )
    const motives =
      reading.verdict === 'maladroit'
        ? reading.motives.map(
            (motive, rank): Finding => ({ id: `motif-${rank + 1}`, label: motive, state: 'forme', passages: [] }),
          )
        : []
    return {
      verdict: reading.verdict,
      findings: [...ideas, ...forbidden, ...motives],
      ideas: reading.ideas.filter((idea) => idea.state === 'present').map((idea) => idea.id),
      forbidden: reading.prohibitions.filter((one) => one.state === 'present').map((one) => one.id),
      unread: passages(reading.unread),
      reserves: reading.reserves,
    }
  }
}

function passages(
  found: readonly { readonly zone: string; readonly start: number; readonly end: number }[],
): readonly Passage[] {
  return found.map(({ zone, start, end }) => ({ field: FIELDS[zone] ?? zone, start, end }))
}

/** The exact value expected for an idea, printed as a French reader writes it. */
function expectedOf(request: ProseRequest, idea: string): { readonly expected?: string } {
  const groups = groupsOf(request.values[idea], request.caseFile)
  const words = groups.flatMap((group) => group[0] ?? [])
  return words.length === 0 ? {} : { expected: words.join(', ') }
}

/** Names of values as groups of printed facts: all groups are needed, one writing of a group is enough. */
function groupsOf(names: readonly string[] | undefined, caseFile: CaseFile): readonly (readonly string[])[] {
  return (names ?? []).flatMap((name) => {
    const group = name.split('|').flatMap((one) => {
      const value = caseFile.values[one.trim()]
      return value ? [printValue(value)] : []
    })
    return group.length === 0 ? [] : [group]
  })
}

/** Numbers and addresses that anybody may give: they are in the directory. */
function contactsOf(records: Records): readonly string[] {
  return correspondents(records).flatMap(({ phone, email }) => [phone, email])
}

/** What the letterheads of the house and its letters say: a writer who repeats it invents nothing. */
function lettersOf(records: Records): readonly string[] {
  return records.documents.flatMap((document) =>
    document.blocks.flatMap((block) => {
      switch (block.kind) {
        case 'entete':
          return block.lines
        case 'paragraphe':
        case 'pied':
          return [block.text]
        default:
          return []
      }
    }),
  )
}

/** What a case says to the reader of prose. */
export function caseFacts(request: ProseRequest): CaseFacts {
  const { caseFile, addressees } = request
  const { records } = caseFile
  const people = correspondents(records)
  const written = people.filter((person) => addressees.includes(person.id))
  const today = (caseFile.days[request.day - 1] ?? caseFile.days[0] ?? '2026-01-01').split('-').map(Number)
  const ids = new Set([...Object.keys(request.values), ...Object.keys(request.nouns)])
  const facts = Object.fromEntries(
    [...ids].map((id): readonly [string, IdeaFacts] => {
      const groups = groupsOf(request.values[id], caseFile)
      const nouns = (request.nouns[id] ?? []).flatMap((noun) => {
        const value = caseFile.values[noun]
        return value ? [printValue(value)] : [noun]
      })
      return [id, { ...(groups.length > 0 ? { values: groups } : {}), ...(nouns.length > 0 ? { nouns } : {}) }]
    }),
  )
  const signatory = request.signatory ? byRole(caseFile, records, request.signatory) : null
  return {
    today: { year: today[0] ?? 0, month: today[1] ?? 0, day: today[2] ?? 0 },
    ideas: facts,
    prohibitions: facts,
    ...(written[0] ? { addressee: `${written[0].name}, ${written[0].fullName}, ${written[0].organisation}` } : {}),
    insiders: people.filter((person) => person.isStaff).map((person) => `${person.name} ${person.fullName}`),
    ...(signatory ? { signatory: signatory.fullName } : {}),
    outsiders: people
      .filter((person) => !person.isStaff && !addressees.includes(person.id))
      .map((person) => `${person.name}, ${person.organisation}`),
    paid: records.salesDocuments
      .filter((document) => amountDue(records, document) === 0)
      .map((document) => document.number),
    background: [...Object.values(caseFile.values).map(printValue), ...contactsOf(records), ...lettersOf(records)],
  }
}
