/** Closed list of words a judge may answer (design: judging, principle 7). */
export const VERDICTS = [
  'juste',
  'rectifie',
  'maladroit',
  'incomplet',
  'tardif',
  'faux',
  'a-relire',
  'fait',
  'pose',
  'tendu',
  'derape',
  'cede',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Part of the weight that a verdict earns, in ten-thousandths. `a-relire` is absent on purpose: its weight leaves the sum. */
export const DEFAULT_PARTS: Readonly<Record<Exclude<Verdict, 'a-relire'>, number>> = {
  juste: 10_000,
  fait: 10_000,
  pose: 10_000,
  rectifie: 8_000,
  maladroit: 6_000,
  tardif: 5_000,
  tendu: 5_000,
  incomplet: 4_000,
  faux: 0,
  derape: 0,
  cede: 0,
}

/** A place in what the learner produced: field of the act (`body`, `subject`, `cell:B4`…), offsets in UTF-16 units as typed. */
export interface Passage {
  readonly field: string
  readonly start: number
  readonly end: number
}

/** One thing a judge saw or missed, in words a learner reads. */
export interface Finding {
  readonly id: string
  readonly label: string
  readonly state: 'present' | 'absent' | 'incertain' | 'interdit' | 'forme'
  readonly passages: readonly Passage[]
  /** What was expected, when saying it helps (the exact amount, the date). */
  readonly expected?: string
  /** What it is about, where the state does not say it (`incertain`). */
  readonly about?: 'idee' | 'interdit' | 'passage'
  /** Forbidden: a light one makes the work clumsy, any other makes it wrong. */
  readonly isLight?: boolean
}

export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Passages that nothing explains: a teacher reads them first. */
  readonly unread?: readonly Passage[]
  /** What would make the work clumsy if nothing worse were found: tone, order, language, form. French sentences. */
  readonly reserves?: readonly string[]
}
