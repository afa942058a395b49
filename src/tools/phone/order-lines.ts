import { stream } from '../../domain/random/streams.ts'
import type { DialogueLine } from '../../domain/scenario/dialogue.ts'

/**
 * Lines in an order drawn from the seed: the same each time one looks, another in another draw, and never that of the
 * content, where authors tend to write the right one first.
 */
export function orderLines(lines: readonly DialogueLine[], seed: string, where: string): readonly DialogueLine[] {
  const drawn = stream(seed, `repliques ${where}`)
  const left = [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ordered: DialogueLine[] = []
  while (left.length > 0) ordered.push(...left.splice(drawn.integer(0, left.length - 1), 1))
  return ordered
}
