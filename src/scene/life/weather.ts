// Weather of a day of the run: the same for the same seed, unless the story says otherwise.
import type { Weather } from '../office-view.ts'
import { lot } from './lot.ts'

/** Late November in Orvelle. */
const USUAL: readonly Weather[] = ['clear', 'clear', 'clear', 'cloudy', 'cloudy', 'cloudy', 'rain', 'rain']

/** told: what the sign « intemperie » says, if it struck: snow by its word, a storm otherwise. */
export function weatherOf(seed: string, day: number, told: string | null): Weather {
  if (told !== null) return /neige|verglas|flocon/i.test(told) ? 'snow' : 'storm'
  return USUAL[lot(seed, 'weather', day) % USUAL.length] ?? 'clear'
}

const SAID: Readonly<Record<Weather, string | null>> = {
  clear: null,
  cloudy: 'Par la fenêtre, le ciel est gris.',
  rain: 'Par la fenêtre, il pleut.',
  storm: 'Par la fenêtre, l’orage gronde.',
  snow: 'Par la fenêtre, il neige.',
}
/** Sentence for the list; nothing when it is fine. */
export const weatherText = (weather: Weather): string | null => SAID[weather]
