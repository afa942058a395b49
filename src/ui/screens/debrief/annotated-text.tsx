import { annotate, type Passage } from '../../view-models/annotate.ts'

interface AnnotatedTextProps {
  readonly text: string
  readonly passages: readonly Passage[]
}

const READ = { good: 'réussi', bad: 'à reprendre', doubt: 'à relire' } as const

/** The learner's own words, with the passages that the notes point at. */
export function AnnotatedText({ text, passages }: AnnotatedTextProps) {
  return annotate(text, passages).map((segments, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one frozen text
    <p key={line}>
      {segments.map((segment, index) =>
        segment.tone === undefined ? (
          segment.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments of one frozen text
          <mark key={index} className={segment.tone}>
            <span className="sr-only">{`[${READ[segment.tone]}] `}</span>
            {segment.text}
            {segment.isEnd && <sup>{segment.note}</sup>}
          </mark>
        ),
      )}
    </p>
  ))
}
