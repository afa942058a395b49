import { zonesOf } from '../domain/attempt/recognise.ts'
import type { Act } from '../domain/scenario/tools.ts'

/** Zones of a page, from top to bottom. */
const ORDER = ['recipient', 'subject', 'salutation', 'body', 'closing', 'signatory', 'enclosures'] as const

/** A written act as one text, its subject said as such: as it would be pasted. Empty when the act is not written. */
export function oneText(act: Act): string {
  const zones = zonesOf(act) ?? {}
  return ORDER.flatMap((zone) => {
    const text = zones[zone]
    if (text === undefined || text.trim() === '') return []
    return [zone === 'subject' ? `Objet\u00a0: ${text}` : text]
  }).join('\n\n')
}
