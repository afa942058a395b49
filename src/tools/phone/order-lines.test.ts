import { expect, test } from 'vitest'
import type { DialogueLine } from '../../domain/scenario/dialogue.ts'
import { orderLines } from './order-lines.ts'

const lines = ['accueillir', 'ceder', 'menacer', 'transferer'].map(
  (id): DialogueLine => ({ id, text: id, goes: 'e1', marks: [], teaches: [] }),
)
const order = (seed: string, given = lines) => orderLines(given, seed, 'appel e0').map(({ id }) => id)

test('the same seed gives the same order, however the content is written', () => {
  expect(order('graine')).toEqual(order('graine', [...lines].reverse()))
  expect([...order('graine')].sort()).toEqual(lines.map(({ id }) => id))
})

test('over a thousand seeds no line has a place of its own', () => {
  const places = new Map<string, number[]>(lines.map(({ id }) => [id, [0, 0, 0, 0]]))
  for (let seed = 0; seed < 1000; seed++)
    order(`124-${seed}`).forEach((id, rank) => {
      const counts = places.get(id)
      if (counts) counts[rank] = (counts[rank] ?? 0) + 1
    })
  for (const counts of places.values()) for (const count of counts) expect(count).toBeGreaterThan(190)
})
