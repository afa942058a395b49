import { describe, expect, it } from 'vitest'
import { holdAttempt, type TabChannel } from '../../src/storage/tabs.ts'
import { describeTabs } from './tabs-contract.ts'

/** Channels of one browser: what one says, the others hear. */
function createAir(): () => TabChannel {
  const all = new Set<TabChannel>()
  return () => {
    const channel: TabChannel = {
      onmessage: null,
      postMessage: (data) =>
        queueMicrotask(() => {
          for (const one of all) if (one !== channel) one.onmessage?.({ data } as MessageEvent)
        }),
      close: () => void all.delete(channel),
    }
    all.add(channel)
    return channel
  }
}

describe('onglets, sans verrous du navigateur', () => {
  const air = createAir()
  describeTabs(() => ({ locks: null, channel: air, patience: 60 }))

  it('sans rien pour se parler, l’onglet se croit seul (le journal, lui, refuse le doublon)', async () => {
    const hold = await holdAttempt('t', { locks: null, channel: null })
    expect(hold.state().kind).toBe('ici')
  })

  it('un onglet gelé ne répond pas : la reprise se fait quand même', async () => {
    const mute: TabChannel = { onmessage: null, postMessage: () => undefined, close: () => undefined }
    const hold = await holdAttempt('t', { locks: takenLocks(), channel: () => mute, patience: 20 })
    expect(hold.state().kind).toBe('ailleurs')
    await hold.takeOver()
    expect(hold.state().kind).toBe('ici')
  })
})

/** Locks of which another tab, frozen, holds every one: only stealing works. */
function takenLocks(): Pick<LockManager, 'request'> {
  return {
    request: (async (_name: string, how: LockOptions, granted: (lock: Lock | null) => unknown) =>
      granted(how.steal ? ({ name: 'x', mode: 'exclusive' } as Lock) : null)) as LockManager['request'],
  }
}
