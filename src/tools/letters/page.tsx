import type { SpellingMark } from '../../app/ports.ts'
import { Sheet } from '../../ui/components/sheet.tsx'
import type { WritingDraft, ZoneId } from './writing-draft.ts'
import { Zone } from './zone.tsx'
import { KIND_WORDS, zonesFor } from './zones.ts'

interface PageProps {
  readonly draft: WritingDraft
  readonly marks: Readonly<Partial<Record<ZoneId, readonly SpellingMark[]>>>
  readonly onZone: (zone: ZoneId, text: string) => void
}

/** The A4 page one types on: each zone stands where it is printed. */
export function Page({ draft, marks, onZone }: PageProps) {
  return (
    <Sheet className={`letter letter--${draft.kind}`} label={`${KIND_WORDS[draft.kind]}, page à écrire`}>
      {zonesFor(draft.kind).map((rule) => (
        <Zone
          key={rule.id}
          rule={rule}
          value={draft.zones[rule.id]}
          marks={marks[rule.id] ?? NONE}
          onChange={(text) => onZone(rule.id, text)}
        />
      ))}
    </Sheet>
  )
}

const NONE: readonly SpellingMark[] = []
