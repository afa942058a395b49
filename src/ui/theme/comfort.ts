export const THEMES = ['papier', 'contraste', 'nuit'] as const
export const FONTS = ['atkinson', 'lexend', 'opendyslexic'] as const
export const TEXT_SIZES = ['normal', 'grand', 'tres-grand'] as const
export const MOTIONS = ['systeme', 'reduit'] as const

export type Theme = (typeof THEMES)[number]
export type FontChoice = (typeof FONTS)[number]
export type TextSize = (typeof TEXT_SIZES)[number]
export type Motion = (typeof MOTIONS)[number]

/** What a reader chose for comfort; kept with the profile, applied to the whole page. */
export interface Comfort {
  readonly theme: Theme
  readonly font: FontChoice
  readonly textSize: TextSize
  readonly motion: Motion
  readonly sound: boolean
}

export const DEFAULT_COMFORT: Comfort = {
  theme: 'papier',
  font: 'atkinson',
  textSize: 'normal',
  motion: 'systeme',
  sound: false,
}

const OPTIONS = { theme: THEMES, font: FONTS, textSize: TEXT_SIZES, motion: MOTIONS } as const

/** Reads comfort settings of unknown origin (an old save, another device): what is not understood takes the default. */
export function readComfort(value: unknown): Comfort {
  const given: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const pick = <T extends string>(key: string, known: readonly T[], fallback: T): T =>
    known.find((option) => option === given[key]) ?? fallback
  return {
    theme: pick('theme', OPTIONS.theme, DEFAULT_COMFORT.theme),
    font: pick('font', OPTIONS.font, DEFAULT_COMFORT.font),
    textSize: pick('textSize', OPTIONS.textSize, DEFAULT_COMFORT.textSize),
    motion: pick('motion', OPTIONS.motion, DEFAULT_COMFORT.motion),
    sound: given.sound === true,
  }
}
