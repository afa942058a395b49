import type { Records, SheetBlock, StoredDocument } from '../../domain/records/records.ts'
import type { WritingZones } from '../../domain/scenario/tools.ts'

/** Templates of the document store, by name: the good and the outdated ones, as they lie there. */
export function modelsOf(records: Records): readonly StoredDocument[] {
  return records.documents.filter(({ type }) => type === 'modele').toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The paper of the house: the heading of the latest letter that a member of staff wrote; empty when there is none. */
export function letterheadOf(records: Records): string {
  const ours = new Set(records.staff.map(({ id }) => id))
  const letters = records.documents
    .filter(({ type, author }) => type === 'lettre' && ours.has(author))
    .toSorted((a, b) => (a.date > b.date ? -1 : 1))
  for (const letter of letters) {
    const heading = letter.blocks.find((block) => block.kind === 'entete')
    if (heading) return heading.lines.join('\n')
  }
  return ''
}

/** What each part of a template is on the page: its subject, its greeting, its last words, or its text. */
export function zonesOfModel(model: StoredDocument): Partial<WritingZones> {
  const zones: Record<string, string[]> = {}
  const put = (zone: keyof WritingZones, text: string) => {
    const texts = zones[zone] ?? []
    texts.push(text)
    zones[zone] = texts
  }
  for (const block of model.blocks) placeBlock(block, put)
  return Object.fromEntries(
    Object.entries(zones).map(([zone, texts]) => [zone, texts.join(zone === 'body' ? '\n\n' : '\n')]),
  )
}

function placeBlock(block: SheetBlock, put: (zone: keyof WritingZones, text: string) => void) {
  switch (block.kind) {
    case 'entete':
      return put('sender', block.lines.join('\n'))
    case 'destinataire':
      return put('recipient', block.lines.join('\n'))
    case 'champs':
      return put('references', block.rows.map(([name, value]) => `${name}\u00a0: ${value}`).join('\n'))
    case 'signature':
      return put('signatory', [block.role, block.name].filter(Boolean).join('\n'))
    case 'paragraphe':
      return placeText(block.text, put)
    default:
      return
  }
}

function placeText(text: string, put: (zone: keyof WritingZones, text: string) => void) {
  const labelled = /^(objet|signature|p\.\s?j\.|pièces jointes)\s*:\s*([\s\S]*)$/i.exec(text)
  const label = labelled?.[1]?.toLowerCase()
  const rest = labelled?.[2] ?? ''
  if (label === 'objet') return put('subject', rest)
  if (label === 'signature') {
    const [signatory = '', enclosures] = rest.split(/\.?\s*Pièces jointes\s*:\s*/)
    put('signatory', signatory)
    if (enclosures) put('enclosures', `P.\u00a0J.\u00a0: ${enclosures}`)
    return
  }
  if (label !== undefined) return put('enclosures', rest)
  if (/^(?:\[?civilité|madame|monsieur|mesdames)[^.]*,$/i.test(text)) return put('salutation', text)
  if (/^(?:nous vous prions|je vous prie|veuillez) (?:d.)?agréer/i.test(text)) return put('closing', text)
  put('body', text)
}
