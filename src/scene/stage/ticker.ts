// Draws only while something moves. Phaser's own loop stays asleep: an office where nobody moves costs nothing.

/** While people walk. */
const WALK_RATE = 34
/** While they only type or talk. */
const GESTURE_RATE = 8
/** A frame of the screen that comes a little early is taken, ms. */
const SLACK = 6

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

  let due = 0

  const next = () => {
    request = requestAnimationFrame(tick)
  }
  const schedule = (rate: number) => {
    due = last + 1000 / rate - SLACK
    if (rate >= WALK_RATE) return next()
    timer = setTimeout(
      () => {
        timer = undefined
        next()
      },
      Math.max(0, due - performance.now()),
    )
  }
  function tick(now: number) {
    request = 0
    if (stopped) return
    if (now < due) return next()
    const seconds = last === 0 ? 0 : Math.min(0.2, (now - last) / 1000)
    last = now
    const moves = step(seconds)
    if (moves === 'walk') schedule(WALK_RATE)
    else if (moves === 'gesture') schedule(GESTURE_RATE)
    else {
      last = 0
      due = 0
    }
  }
  return {
    wake() {
      if (stopped || request) return
      if (timer) clearTimeout(timer)
      timer = undefined
      due = 0
      next()
    },
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      cancelAnimationFrame(request)
    },
  }
}
