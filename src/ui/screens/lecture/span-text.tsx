import { useEffect, useRef } from 'react'
import { type Span, spanLines } from '../../view-models/spans.ts'
import './span-text.css'

interface SpanTextProps {
  readonly text: string
  readonly spans: readonly Span[]
  /** What is looked at: its passages stand out, the others step back. */
  readonly selected?: string | null | undefined
  /** A piece was pressed: what to look at now. */
  readonly onSelect?: ((id: string) => void) | undefined
}

const READ = { good: 'trouvé', bad: 'à reprendre', doubt: 'à relire' } as const

/** A text as typed, with its passages; the one that is looked at comes into view. Lists beside it give the same to the keyboard. */
export function SpanText({ text, spans, selected, onSelect }: SpanTextProps) {
  const sheet = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the passage comes into view when the choice or the text changes
  useEffect(() => {
    sheet.current?.querySelector('mark.is-on')?.scrollIntoView({ block: 'nearest' })
  }, [selected, text])
  const next = (ids: readonly string[]) => ids[(ids.indexOf(selected ?? '') + 1) % ids.length]
  return (
    <div className="span-text" ref={sheet}>
      {spanLines(text, spans).map((segments, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text
        <p key={line}>
          {segments.map(({ text: piece, ids, tone, start }) => {
            if (tone === null) return piece
            const isOn = selected !== undefined && selected !== null && ids.includes(selected)
            const wanted = next(ids)
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list of passages beside it is what the keyboard uses
              <mark
                key={start}
                className={`${tone}${isOn ? ' is-on' : ''}${selected && !isOn ? ' is-back' : ''}`}
                onClick={() => wanted !== undefined && onSelect?.(wanted)}
              >
                <span className="sr-only">{`[${READ[tone]}] `}</span>
                {piece}
              </mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}
