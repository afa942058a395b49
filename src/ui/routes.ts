import { useSyncExternalStore } from 'react'

/** Addresses of the screens, after the hash: they work on any static host and from a file. */
export const ROUTES = {
  home: '#/',
  cabinet: '#/situations',
  passport: '#/passeport',
  settings: '#/reglages',
  teacher: '#/enseignant',
  atelier: '#/atelier',
  lecture: '#/atelier/lecture',
  relecture: '#/enseignant/a-relire',
} as const

export const situationHref = (id: string): string => `${ROUTES.cabinet}/${id}`
export const atelierScreenHref = (screen: string): string => `${ROUTES.atelier}/ecrans/${screen}`

/** Parts of the path after the hash ("#/atelier/ecrans/accueil" gives three). */
export function hashParts(hash: string): readonly string[] {
  return (
    hash
      .replace(/^#\/?/, '')
      .split('?')[0]
      ?.split('/')
      .filter((part) => part !== '') ?? []
  )
}

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The hash of the page, followed as it changes. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash)
