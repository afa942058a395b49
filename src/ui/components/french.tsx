import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

/**
 * React Aria speaks French whatever the language of the browser: the build keeps only its French words, and a menu or
 * a slider would fail on a computer set to English.
 */
export function French({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="fr-FR">{children}</I18nProvider>
}
