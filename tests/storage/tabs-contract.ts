import { expect, it } from 'vitest'
import { holdAttempt, type TabOptions } from '../../src/storage/tabs.ts'

/** How two tabs share an attempt, whatever the browser offers to tell. */
export function describeTabs(options: () => TabOptions): void {
  let rank = 0
  const name = () => `t-${++rank}-${Math.random()}`

  it('le premier onglet tient la tentative, le second l’apprend', async () => {
    const id = name()
    const first = await holdAttempt(id, options())
    const second = await holdAttempt(id, options())
    expect(first.state().kind).toBe('ici')
    const state = second.state()
    expect(state.kind === 'ailleurs' && state.message).toContain('déjà ouverte dans un autre onglet')
    await first.release()
    await second.release()
  })

  it('reprendre : le premier garde ses brouillons puis passe en lecture seule, le second tient', async () => {
    const id = name()
    const steps: string[] = []
    const first = await holdAttempt(id, {
      ...options(),
      beforeYielding: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        steps.push('brouillons gardés')
      },
    })
    first.subscribe((state) => steps.push(state.kind))
    const second = await holdAttempt(id, options())
    await second.takeOver()
    steps.push('repris')
    expect(steps).toEqual(['lecture-seule', 'brouillons gardés', 'repris'])
    expect(second.state().kind).toBe('ici')
    await first.takeOver()
    expect([first.state().kind, second.state().kind]).toEqual(['ici', 'lecture-seule'])
    await first.release()
    await second.release()
  })

  it('une tentative laissée est libre pour l’onglet suivant, une autre tentative ne gêne pas', async () => {
    const id = name()
    const first = await holdAttempt(id, options())
    const other = await holdAttempt(name(), options())
    await first.release()
    const second = await holdAttempt(id, options())
    expect([other.state().kind, second.state().kind]).toEqual(['ici', 'ici'])
    await other.release()
    await second.release()
  })
}
