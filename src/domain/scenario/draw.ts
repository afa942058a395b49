export const LEVELS = ['decouverte', 'confirme', 'expert'] as const
export type Level = (typeof LEVELS)[number]

/** How one named stream chooses. */
export type StreamRule =
  | { readonly kind: 'choix'; readonly options: readonly string[] }
  | { readonly kind: 'entre'; readonly min: number; readonly max: number; readonly step: number }

/** What a seed chose, stored with the attempt and never drawn twice. */
export interface Draw {
  readonly seed: string
  readonly level: Level
  /** Drawn official complexity factors and hazards, short ids (`x1`, `h2`), in official order. */
  readonly factors: readonly string[]
  /** One answer per named stream. */
  readonly picks: Readonly<Record<string, string | number>>
}
