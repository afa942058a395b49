const NO_BREAK = '\u00a0'

/**
 * A label as it is shown: typographic apostrophes and spaces, no final full stop in a list, no author's reminder
 * (“(complexité aléas)” in 2.3.1.4.c2). The data keeps the source's wording, uneven as it is.
 */
export function displayLabel(label: string): string {
  return label
    .replace(/\s*\(complexité aléas\)$/, '')
    .replace(/\.{3}/g, '…')
    .replace(/(?<!etc)\.$/, '')
    .replace(/'/g, '’')
    .replace(/« ?/g, `«${NO_BREAK}`)
    .replace(/ ?([»:;!?])/g, `${NO_BREAK}$1`)
}
