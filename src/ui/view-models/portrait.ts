/** A face: a picture when the art has one, else the initials of the name. */
export interface PortraitView {
  readonly name: string
  readonly src?: string | undefined
  readonly ground?: 'sapin' | 'corail' | 'moutarde' | 'ciel' | 'lilas' | 'menthe' | undefined
}

/** Initials of a name, two letters at most ("Lila M." gives LM, "Colibri 7" gives C7). */
export function initials(name: string): string {
  const words = name.split(/[\s\u00a0-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const titles = ['M.', 'Mme']
  const kept = words.length > 1 && titles.includes(words[0] ?? '') ? words.slice(1) : words
  return kept
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}
