const NO_BREAK = '\u00a0'
const THIN = '\u202f'

/** Dresses plain prose: what stands between back-quotes (paths, codes) is left as it is. */
const dress = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\d*])'(?=[\p{L}\d«*])/gu, '’')
    .replace(/«\s*/g, `«${NO_BREAK}`)
    .replace(/\s*»/g, `${NO_BREAK}»`)
    .replace(/ ([:;!?%€])/g, `${NO_BREAK}$1`)
    .replace(/(§|n°|≤|≥|[Aa]rt\.) (?=\S)/g, `$1${NO_BREAK}`)
    .replace(/(?<!\d ?)\d{1,3}(?: \d{3})+(?! ?\d)/g, (number) => number.replace(/ /g, THIN))
    .replace(/(?<=\d) h(?!\p{L})/gu, `${NO_BREAK}h`)
    .replace(/(?<=\u00a0h) (?=\d\d(?!\d))/g, NO_BREAK)

/**
 * French typography for text typed on a plain keyboard: curly apostrophes, no-break spaces inside guillemets and before
 * `: ; ! ? % €`, thin ones between thousands, `8 h 30` kept on one line. Doing it twice changes nothing more.
 */
export const frenchTypography = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : dress(part)))
    .join('')

/** Curly apostrophes, as printed; nothing else changes. */
export function curlyApostrophes(text: string): string {
  return text.replaceAll("'", '’')
}
