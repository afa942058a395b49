import { type ComponentType, createElement, lazy, type ReactElement } from 'react'

/** A screen with invented data, reachable at #/atelier/ecrans/<id>. */
export interface AtelierScreen {
  readonly id: string
  readonly title: string
  readonly Screen: ComponentType
}

const screen = (id: string, title: string, load: () => Promise<() => ReactElement>): AtelierScreen => ({
  id,
  title,
  Screen: lazy(async () => ({ default: await load() })),
})

const home = (id: string, title: string, name: 'HOME' | 'HOME_FIRST_DAY' | 'HOME_STORAGE_REFUSED') =>
  screen(id, title, async () => {
    const [{ HomeScreen }, fixtures] = await Promise.all([
      import('../screens/home/home-screen.tsx'),
      import('./fixtures/home.ts'),
    ])
    return () => createElement(HomeScreen, fixtures[name])
  })

export const ATELIER_SCREENS: readonly AtelierScreen[] = [
  home('accueil', 'Accueil', 'HOME'),
  home('accueil-premier-jour', 'Accueil, premier jour', 'HOME_FIRST_DAY'),
  home('accueil-stockage-refuse', 'Accueil, stockage refusé', 'HOME_STORAGE_REFUSED'),
]
