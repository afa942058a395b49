// Plays the cues when the master switch is on, and only once the page has been touched: no browser lets it start before,
// and nobody likes a page that does.
import type { Heard } from './heard.ts'
import { lengthOf, playCue } from './synth.ts'

/** Sounds of one moment at most; more would be a racket. */
const AT_ONCE = 2
/** Silence between two. */
const GAP = 0.15

export interface Player {
  /** Gives the captions of what is played now, none when the sound is off. */
  play(heard: readonly Heard[]): readonly string[]
  close(): void
}

export function openPlayer(isHeard: () => boolean): Player {
  let audio: AudioContext | null = null
  const isTouched = () => navigator.userActivation?.hasBeenActive ?? false
  return {
    play(heard) {
      if (heard.length === 0 || !isHeard() || !isTouched()) return []
      audio ??= new AudioContext()
      if (audio.state === 'suspended') void audio.resume()
      const chosen = heard.slice(0, AT_ONCE)
      let start = audio.currentTime + 0.05
      for (const { cue } of chosen) {
        playCue(audio, audio.destination, cue, start)
        start += lengthOf(cue) + GAP
      }
      return chosen.map(({ caption }) => caption)
    },
    close() {
      void audio?.close()
      audio = null
    },
  }
}
