import { Button } from '../../ui/components/button.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import type { ZoneMarks } from './use-spelling.ts'
import { standing } from './use-spelling.ts'
import type { WritingDraft, ZoneId } from './writing-draft.ts'
import { zonesFor } from './zones.ts'

interface SpellingPaneProps {
  readonly draft: WritingDraft
  readonly marks: ZoneMarks
  readonly onReplace: (zone: ZoneId, start: number, end: number, by: string) => void
  readonly onIgnore: (word: string) => void
}

/** Words that the dictionary does not know, with what may have been meant. It proposes, one decides. */
export function SpellingPane({ draft, marks, onReplace, onIgnore }: SpellingPaneProps) {
  const found = zonesFor(draft.kind).flatMap(({ id, label }) =>
    standing(draft.zones[id], marks[id] ?? []).map((mark) => ({ zone: id, label, mark })),
  )
  if (found.length === 0)
    return (
      <EmptyState title="Rien à signaler">
        Le dictionnaire connaît chaque mot. Il ne voit ni les accords ni un mot mis pour un autre{'\u00a0'}: relisez.
      </EmptyState>
    )
  return (
    <ul className="spelling-list">
      {found.map(({ zone, label, mark }) => (
        <li key={`${zone}-${mark.start}`} className="spelling-item">
          <p>
            <b className="spelling-word">{mark.word}</b> <span className="muted">{label}</span>
          </p>
          <div className="row row--wrap">
            {mark.suggestions.map((word) => (
              <Button
                key={word}
                label={`Remplacer ${mark.word} par ${word}`}
                onPress={() => onReplace(zone, mark.start, mark.end, word)}
              >
                {word}
              </Button>
            ))}
            <Button variant="quiet" label={`Garder ${mark.word}`} onPress={() => onIgnore(mark.word)}>
              Garder
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
