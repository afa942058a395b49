// Draws only while something moves. Phaser's own loop stays asleep: an office where nobody moves costs nothing.

/** While people walk. */
const WALK_RATE = 30
/** While they only type or talk. */
const GESTURE_RATE = 8

export interface Ticker {
  /** Something has changed: look again. */
  wake(): void
  stop(): void
}

/** step: advances by so many seconds and draws; tells what moves next. */
export function ticker(step: (seconds: number) => 'walk' | 'gesture' | 'still'): Ticker {
  let timer: ReturnType<typeof setTimeout> | undefined
  let request = 0
  let last = 0
  let stopped = false

  const schedule = (rate: number) => {
    const wait = Math.max(0, 1000 / rate - (performance.now() - last) - 4)
    timer = setTimeout(() => {
      timer = undefined
      request = requestAnimationFrame(tick)
    }, wait)
  }
  function tick(now: number) {
    request = 0
    if (stopped) return
    const seconds = last === 0 ? 0 : Math.min(0.2, (now - last) / 1000)
    last = now
    const moves = step(seconds)
    if (moves === 'walk') schedule(WALK_RATE)
    else if (moves === 'gesture') schedule(GESTURE_RATE)
    else last = 0
  }
  return {
    wake() {
      if (stopped || request) return
      if (timer) clearTimeout(timer)
      timer = undefined
      request = requestAnimationFrame(tick)
    },
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      cancelAnimationFrame(request)
    },
  }
}
