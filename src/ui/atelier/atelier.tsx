import { Suspense, useLayoutEffect, useState } from 'react'
import { French } from '../components/french.tsx'
import { hashParts, useHash } from '../routes.ts'
import { applyComfort } from '../theme/apply-comfort.ts'
import { type Comfort, readComfort } from '../theme/comfort.ts'
import { AtelierIndex } from './atelier-index.tsx'
import { ATELIER_SCREENS } from './screens.ts'

/** Comfort asked in the address (?theme=nuit&text=grand&font=lexend): photographs need no click. */
function comfortOfAddress(): Comfort {
  const asked = new URLSearchParams(window.location.search)
  return readComfort({ theme: asked.get('theme'), textSize: asked.get('text'), font: asked.get('font') })
}

/** Workshop of the interface: every component in every state, every screen with invented data. */
export default function Atelier() {
  const [, section, id] = hashParts(useHash())
  const [comfort] = useState(comfortOfAddress)
  useLayoutEffect(() => applyComfort(document.documentElement, comfort), [comfort])
  const found = section === 'ecrans' ? ATELIER_SCREENS.find((screen) => screen.id === id) : undefined
  return (
    <French>
      {found ? (
        <Suspense fallback={null}>
          <found.Screen />
        </Suspense>
      ) : (
        <AtelierIndex initialComfort={comfort} />
      )}
    </French>
  )
}
