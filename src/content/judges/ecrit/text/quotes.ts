const spoken =
  /(?<!\p{L})(?:je|j['’]|me|m['’]|moi|mon|ma|mes|vous|votre|vos|nous|notre|on|tu|il|elle|ils|c['’]|ça|sa)(?!\p{L})|\p{L}ez(?!\p{L})/iu
const introduced =
  /(?:vous|il|elle|dit|dis|écri|deman|répon|déclar|cri|ajout|lanc|hurl|selon|propos|parol|mess|mail|courriel)[^«“"]{0,40}$/i

/** Ranges between quotation marks that hold somebody's words, not a title or a line of a document. */
export function quotedRanges(text: string): readonly { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  const wide = (start: number, end: number): void => {
    const inside = text.slice(start, end)
    const speech = spoken.test(inside) || introduced.test(text.slice(Math.max(0, start - 60), start))
    if (speech && inside.trim().split(/\s+/).length >= 4) ranges.push({ start, end })
  }
  for (const match of text.matchAll(/[«“][^»”\n]*(?:[»”]|\n|$)/g)) wide(match.index, match.index + match[0].length)
  for (const match of text.matchAll(/"[^"\n]*"/g)) wide(match.index, match.index + match[0].length)
  return ranges
}
