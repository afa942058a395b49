import { useEffect, useState } from 'react'

export type Later<T> =
  | { readonly state: 'attend' }
  | { readonly state: 'la'; readonly value: T }
  | { readonly state: 'echec' }

/** A value that arrives later; asked for again when `key` changes. */
export function useLater<T>(key: string, ask: () => Promise<T>): Later<T> {
  const [later, setLater] = useState<Later<T> & { readonly key: string }>({ state: 'attend', key })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is a new function at each render; the key says when to ask again.
  useEffect(() => {
    let wanted = true
    ask().then(
      (value) => wanted && setLater({ state: 'la', value, key }),
      () => wanted && setLater({ state: 'echec', key }),
    )
    return () => {
      wanted = false
    }
  }, [key])
  return later.key === key ? later : { state: 'attend' }
}
