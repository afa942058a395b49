import type { Drafts, Store } from './ports.ts'

export interface SavedDraft {
  readonly key: string
  readonly value: unknown
  readonly at: number
}

/** Milliseconds between the last keystroke and the disk; an act never waits for it, it flushes first. */
const SETTLE = 400

/** Drafts of one attempt: in memory at once, on disk soon after, and always before the next act. */
export function openDrafts(
  store: Store['drafts'],
  attempt: string,
  saved: readonly SavedDraft[],
  clock: () => number,
): { readonly port: Drafts; readonly flush: () => Promise<void>; readonly all: () => readonly SavedDraft[] } {
  const known = new Map(saved.map((draft) => [draft.key, draft] as const))
  const dirty = new Set<string>()
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function flush() {
    clearTimeout(timer)
    const keys = [...dirty]
    dirty.clear()
    await Promise.all(
      keys.map((key) => {
        const draft = known.get(key)
        return draft ? store.put(attempt, key, draft.value, draft.at) : store.remove(attempt, key)
      }),
    )
  }

  return {
    flush,
    all: () => [...known.values()],
    port: {
      read: (key) => known.get(key)?.value,
      write: (key, value) => {
        if (value === undefined) known.delete(key)
        else known.set(key, { key, value, at: clock() })
        dirty.add(key)
        clearTimeout(timer)
        timer = setTimeout(() => void flush(), SETTLE)
        for (const listener of listeners) listener()
      },
      keys: (prefix) =>
        [...known.values()]
          .filter((draft) => draft.key.startsWith(prefix))
          .sort((a, b) => b.at - a.at)
          .map((draft) => draft.key),
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}
