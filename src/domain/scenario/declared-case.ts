import { correspondents } from '../desk/people.ts'
import { render } from '../desk/render.ts'
import type { Party, StoredDocument } from '../records/records.ts'
import type { CaseFile, CaseValue } from './case-file.ts'
import { pageBlocks } from './page-blocks.ts'
import type { CastMember, DeclaredPage, Scenario } from './scenario.ts'

/**
 * [D4] The case with what the YAML itself declares: the people of the scenario become parties, the holder of each role gives
 * values (`role.nom`, `role.telephone`, `role.dit`…), pages in Markdown become documents. A case that has a name already keeps it.
 */
export function declaredCase(scenario: Scenario, caseFile: CaseFile): CaseFile {
  const { cast, pages } = scenario
  if (!cast && !pages) return caseFile
  const known = new Set(correspondents(caseFile.records).map(({ id }) => id))
  const holders = [...new Set(Object.values(caseFile.roles))]
  const parties = holders.flatMap((id) => {
    const member = cast?.[id]
    return member && !known.has(id) ? [partyOf(id, member)] : []
  })
  const peopled: CaseFile = {
    ...caseFile,
    records: { ...caseFile.records, parties: [...caseFile.records.parties, ...parties] },
  }
  const named = { ...peopled, values: { ...roleValues(peopled, cast ?? {}), ...caseFile.values } }
  const documents = (arrives: boolean) =>
    (pages ?? []).filter((page) => page.arrives === arrives).map((page) => documentOf(page, scenario, named))
  return {
    ...named,
    records: { ...named.records, documents: [...named.records.documents, ...documents(false)] },
    arrivals: [...named.arrivals, ...documents(true)],
  }
}

function partyOf(id: string, member: CastMember): Party {
  const name = [member.title, member.firstName, member.lastName].filter((part) => part).join(' ')
  return {
    id,
    account: '',
    name: member.organisation ?? name,
    nature: member.organisation ? 'professionnel' : 'particulier',
    tariff: '',
    address: { line: '', postcode: '', city: '' },
    phone: member.phone ?? '',
    email: member.email ?? '',
    contact: {
      title: member.title ?? 'M.',
      firstName: member.firstName ?? '',
      lastName: member.lastName ?? '',
      role: member.role ?? '',
    },
    paymentTerms: '',
    creditLimit: 0,
    comment: '',
    status: 'actif',
  }
}

function roleValues(caseFile: CaseFile, cast: Readonly<Record<string, CastMember>>): Record<string, CaseValue> {
  const people = correspondents(caseFile.records)
  const values: Record<string, CaseValue> = {}
  for (const [role, id] of Object.entries(caseFile.roles)) {
    const member = cast[id]
    const person = people.find((one) => one.id === id)
    const put = (key: string, kind: 'nom' | 'texte' | 'telephone' | 'courriel', text: string | undefined) => {
      if (text !== undefined && text !== '') values[`${role}.${key}`] = { kind, text }
    }
    put('nom', 'nom', person?.name)
    put('complet', 'nom', person?.fullName)
    put(
      'organisme',
      'nom',
      member?.organisation ?? (person?.organisation === person?.fullName ? undefined : person?.organisation),
    )
    put('telephone', 'telephone', member?.phone ?? person?.phone)
    put('courriel', 'courriel', member?.email ?? person?.email)
    const so = { caseFile: { ...caseFile, values: { ...values, ...caseFile.values } } }
    for (const [key, text] of Object.entries(member?.texts ?? {})) put(key, 'texte', render(text, so))
  }
  return values
}

function documentOf(page: DeclaredPage, scenario: Scenario, caseFile: CaseFile): StoredDocument {
  return {
    id: page.id,
    name: render(page.name, { caseFile }),
    folder: page.folder,
    type: page.type,
    date: dateOf(page.date, caseFile),
    author: page.author,
    blocks: pageBlocks(render(scenario.texts[page.text] ?? `[?${page.text}]`, { caseFile })),
  }
}

function dateOf(name: string, caseFile: CaseFile): string {
  const value = caseFile.values[name]
  if (value?.kind === 'date') return value.iso
  return name === '' ? (caseFile.days[0] ?? '') : name
}
