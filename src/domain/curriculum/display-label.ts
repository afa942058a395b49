import { frenchTypography } from '../trade/french-typography.ts'

/**
 * A label as it is shown: French typography, no final full stop in a list, no author's reminder (“(complexité aléas)” in
 * 2.3.1.4.c2). The data keeps the source's wording, uneven as it is.
 */
export const displayLabel = (label: string): string =>
  frenchTypography(
    label
      .replace(/\s*\(complexité aléas\)$/, '')
      .replace(/\.{3}/g, '…')
      .replace(/(?<!etc)\.$/, ''),
  )
