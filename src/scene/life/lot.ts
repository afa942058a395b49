/** A number that depends on these words alone: same words, same number (32 bits, FNV-1a). Decides what is only to be looked at. */
export function lot(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const c of words.join('|')) {
    hash ^= c.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
