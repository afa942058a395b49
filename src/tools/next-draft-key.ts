import type { RunView } from '../app/ports.ts'

/** A key no draft of this run has had: what was opened stays in the log, so a number is never used twice. */
export function nextDraftKey(view: RunView, prefix: string, kept: readonly string[]): string {
  const opened = view.log.flatMap(({ act }) => (act.gesture === 'commencer-ecrit' ? [act.draft] : []))
  const ranks = [...kept, ...opened]
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .filter(Number.isInteger)
  return `${prefix}${Math.max(0, ...ranks) + 1}`
}
