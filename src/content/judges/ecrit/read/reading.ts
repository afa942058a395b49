/** A place in a zone of the text, as typed. */
export interface Passage {
  readonly zone: string
  readonly start: number
  readonly end: number
}

export type IdeaState = 'present' | 'absent' | 'unsure'

export interface IdeaReading {
  readonly id: string
  readonly required: boolean
  readonly state: IdeaState
  readonly passages: readonly Passage[]
}

export interface ProhibitionReading {
  readonly id: string
  readonly grave: boolean
  /** `unsure`: one signal only, shown to the teacher and weighing nothing. */
  readonly state: 'present' | 'unsure'
  readonly passages: readonly Passage[]
  /** One French sentence. */
  readonly motive: string
}

export type VerdictWord = 'juste' | 'maladroit' | 'incomplet' | 'faux' | 'a-relire'

/** The rule that decided, in the order in which they are tried. */
export type VerdictRule =
  | 'interdit'
  | 'interdit-incertain'
  | 'idee-absente'
  | 'idee-incertaine'
  | 'passage-non-lu'
  | 'reserves'
  | 'tout-y-est'

export interface Reading {
  readonly verdict: VerdictWord
  readonly rule: VerdictRule
  /** French sentences that explain the verdict. */
  readonly motives: readonly string[]
  /** What makes a complete work clumsy, whatever the verdict: tone, light prohibitions, order, language, form. */
  readonly reserves: readonly string[]
  readonly ideas: readonly IdeaReading[]
  readonly prohibitions: readonly ProhibitionReading[]
  readonly order: { readonly respected: boolean; readonly passages: readonly Passage[] }
  readonly tone: readonly { readonly tone: string; readonly passages: readonly Passage[] }[]
  readonly language: { readonly count: number; readonly passages: readonly Passage[] }
  /** Passages that nothing explains: what a teacher should reread first. */
  readonly unread: readonly Passage[]
}
