/** Where an attempt is being played, as one tab sees it. */
export type TabState =
  | { readonly kind: 'ici' }
  | { readonly kind: 'ailleurs'; readonly message: string }
  | { readonly kind: 'lecture-seule'; readonly message: string }

const ELSEWHERE: TabState = {
  kind: 'ailleurs',
  message:
    'Cette tentative est déjà ouverte dans un autre onglet. Vous pouvez la regarder ici, ou la reprendre : l’autre onglet passera alors en lecture seule.',
}
const READ_ONLY: TabState = {
  kind: 'lecture-seule',
  message:
    'Vous avez repris cette tentative dans un autre onglet : celui-ci est en lecture seule. Tout ce que vous aviez fait ici est enregistré.',
}
const HERE: TabState = { kind: 'ici' }

/** The hold of one tab on one attempt. Even without it nothing corrupts: a rank of the log is written once. */
export interface TabHold {
  readonly state: () => TabState
  readonly subscribe: (listener: (state: TabState) => void) => () => void
  /** The learner wants to go on in this tab: the other one saves its drafts and becomes read-only. */
  readonly takeOver: () => Promise<void>
  /** The attempt is closed in this tab; once resolved, another hold on it is free to begin. */
  readonly release: () => Promise<void>
}

export interface TabOptions {
  /** Before this tab becomes read-only: last chance to save drafts. */
  readonly beforeYielding?: () => Promise<void>
  /** Milliseconds left to another tab to answer; a frozen one never does. */
  readonly patience?: number
  readonly locks?: Pick<LockManager, 'request'> | null
  readonly channel?: (() => TabChannel) | null
}

export interface TabChannel {
  onmessage: ((event: MessageEvent) => void) | null
  readonly postMessage: (message: unknown) => void
  readonly close: () => void
}

type Word = { readonly attempt: string; readonly from: string; readonly word: 'qui' | 'moi' | 'je-reprends' | 'libre' }

/**
 * [ST6] Takes hold of an attempt for this tab, or says that it is open elsewhere. Web locks tell for sure (a closed or
 * killed tab lets go); without them (plain http) tabs ask one another.
 */
export async function holdAttempt(attempt: string, options: TabOptions = {}): Promise<TabHold> {
  const patience = options.patience ?? 800
  const locks = options.locks === undefined ? (globalThis.navigator?.locks ?? null) : options.locks
  const channel = openChannel(options.channel)
  const me = `${Date.now()}-${Math.random()}`
  const listeners = new Set<(state: TabState) => void>()
  const waiting = new Map<Word['word'], () => void>()
  let state: TabState = ELSEWHERE
  let letGo: (() => Promise<void>) | null = null

  const become = (next: TabState) => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener(state)
  }
  const say = (word: Word['word']) => channel?.postMessage({ attempt, from: me, word } satisfies Word)
  const hear = (word: Word['word']) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => end(false), patience)
      const end = (heard: boolean) => {
        clearTimeout(timer)
        waiting.delete(word)
        resolve(heard)
      }
      waiting.set(word, () => end(true))
    })

  const freeLock = async () => {
    const free = letGo
    letGo = null
    await free?.()
  }

  const yieldPlace = async () => {
    become(READ_ONLY)
    await options.beforeYielding?.().catch(() => undefined)
    await freeLock()
    say('libre')
  }

  if (channel)
    channel.onmessage = (event) => {
      const word = event.data as Partial<Word> | null
      if (word?.attempt !== attempt || word.from === me) return
      if (word.word === 'qui' && state === HERE) say('moi')
      else if (word.word === 'je-reprends' && state === HERE) void yieldPlace()
      else if (word.word) waiting.get(word.word)?.()
    }

  /** Resolves with whether the lock is ours; it is then kept until `letGo`, or until another tab steals it. */
  const lock = (how: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      const kept = locks?.request(`en-poste:tentative:${attempt}`, how, (granted) => {
        if (!granted) return resolve(false)
        return new Promise<void>((release) => {
          letGo = async () => {
            release()
            await kept?.catch(() => undefined)
          }
          resolve(true)
        })
      })
      kept?.catch(() => {
        letGo = null
        if (state === HERE) become(READ_ONLY)
        resolve(false)
      })
    })

  const alone = async (): Promise<boolean> => {
    if (locks) return lock({ ifAvailable: true })
    if (!channel) return true
    const answer = hear('moi')
    say('qui')
    return !(await answer)
  }
  if (await alone()) become(HERE)

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeOver: async () => {
      if (state === HERE) return
      const free = hear('libre')
      say('je-reprends')
      await free
      if (locks && !(await lock({ ifAvailable: true }))) await lock({ steal: true })
      become(HERE)
    },
    release: async () => {
      listeners.clear()
      become(ELSEWHERE)
      if (channel) channel.onmessage = null
      channel?.close()
      await freeLock()
    },
  }
}

function openChannel(make: TabOptions['channel']): TabChannel | null {
  if (make === null) return null
  if (make) return make()
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('en-poste:onglets')
}
