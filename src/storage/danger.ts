const DEEPEST = 40
const MOST_THINGS = 3_000_000
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What makes parsed JSON dangerous to handle, in words, or `null`: keys that touch prototypes, nesting or number of things
 * beyond reason. Walks without recursion, so that the file cannot exhaust the stack.
 */
export function dangerIn(data: unknown): string | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    if (++seen > MOST_THINGS) return 'il contient bien trop d’éléments'
    if (typeof value === 'number' && !Number.isFinite(value)) return 'il contient un nombre démesuré'
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) return 'ses éléments sont emboîtés à l’excès'
    if (Array.isArray(value)) {
      for (const item of value) waiting.push({ value: item, depth: depth + 1 })
      continue
    }
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key)) return `il contient un nom réservé (« ${key} »)`
      waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 })
    }
  }
  return null
}
