import { Fragment } from 'react'
import type { Paragraph } from '../view-models/text-run.ts'

interface RunsProps {
  readonly runs: Paragraph
}

/** Running text of the content, its strong words kept. */
export function Runs({ runs }: RunsProps) {
  return runs.map((run, index) =>
    typeof run === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <Fragment key={index}>{run}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <b key={index}>{run.strong}</b>
    ),
  )
}

interface ParagraphsProps {
  readonly paragraphs: readonly Paragraph[]
  /** Somebody says it: French quotation marks open the first and close the last. */
  readonly isQuoted?: boolean | undefined
}

export function Paragraphs({ paragraphs, isQuoted }: ParagraphsProps) {
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
    <p key={index}>
      {isQuoted && index === 0 && '«\u00a0'}
      <Runs runs={paragraph} />
      {isQuoted && index === paragraphs.length - 1 && '\u00a0»'}
    </p>
  ))
}
