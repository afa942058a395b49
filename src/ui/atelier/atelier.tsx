import { Suspense, useLayoutEffect } from 'react'
import { hashParts, useHash } from '../routes.ts'
import { applyComfort } from '../theme/apply-comfort.ts'
import { readComfort } from '../theme/comfort.ts'
import { ATELIER_SCREENS } from './screens.ts'

/** Comfort asked in the address (?theme=nuit&text=grand&font=lexend): photographs need no click. */
function comfortOfAddress() {
  const asked = new URLSearchParams(window.location.search)
  return readComfort({ theme: asked.get('theme'), textSize: asked.get('text'), font: asked.get('font') })
}

/** Workshop of the interface: every component in every state, every screen with invented data. */
export default function Atelier() {
  const [, section, id] = hashParts(useHash())
  useLayoutEffect(() => applyComfort(document.documentElement, comfortOfAddress()), [])
  const found = section === 'ecrans' ? ATELIER_SCREENS.find((screen) => screen.id === id) : undefined
  if (!found) return <main>…</main>
  return (
    <Suspense fallback={null}>
      <found.Screen />
    </Suspense>
  )
}
