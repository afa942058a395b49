import type { Condition } from './condition.ts'
import type { Dialogue } from './dialogue.ts'
import type { Level, StreamRule } from './draw.ts'
import type { Act, Gesture, ToolId } from './tools.ts'
import type { Verdict } from './verdict.ts'

/** One scenario, compiled from its YAML and Markdown: plain data, no code. */
export interface Scenario {
  readonly format: number
  readonly id: string
  /** A partial scenario is offered though it does not play all of its situation; a skeleton is neither offered nor shipped. */
  readonly state: 'complet' | 'partiel' | 'squelette'
  readonly version: number
  /** Hash of everything a replay depends on. */
  readonly hash: string
  readonly situation: string
  readonly organisation: 'entreprise' | 'association' | 'mairie'
  readonly title: string
  /** Real minutes announced to the learner. */
  readonly duration: readonly [number, number]
  readonly tools: readonly ToolId[]
  /** Rules of the trade it relies on: ids of pages in `_communs/regles`. */
  readonly rules: readonly string[]
  /** Number of simulated days, and when each begins and ends (minutes since midnight). */
  readonly days: number
  readonly dayStart: number
  readonly dayEnd: number
  readonly manager: string
  readonly briefing: { readonly lines: readonly string[]; readonly request: string }
  readonly factors: readonly Factor[]
  readonly draw: DrawDeclaration
  readonly obligations: readonly Obligation[]
  readonly faults: readonly Fault[]
  readonly events: readonly ScenarioEvent[]
  readonly dialogues: readonly Dialogue[]
  readonly criteria: readonly CriterionDeclaration[]
  readonly debrief: DebriefTexts
  readonly teacher?: TeacherNotes
  /** Words of a colleague that a learner in training may ask for; each one asked for is noted. */
  readonly hints: readonly { readonly id: string; readonly label: string; readonly text: string }[]
  /** Minutes of gestures in this scenario, where they differ from the closed list. */
  readonly minutes?: Partial<Readonly<Record<Gesture, number>>>
  /** Where a counter is held. */
  readonly counter?: CounterDeclaration
  /** People whom this scenario brings, by id, with their lines. */
  readonly cast?: Readonly<Record<string, CastMember>>
  /** Documents written in Markdown. */
  readonly pages?: readonly DeclaredPage[]
  /** Texts by file name without extension, templates with `{{names}}`. */
  readonly texts: Readonly<Record<string, string>>
}

export interface CounterDeclaration {
  /** Minute at which the door closes: who asks to close before waits for it. */
  readonly closes: number
  /** How each visitor, call or hour of the plan is well served, by id: what the model answer plays when its turn comes. */
  readonly services: Readonly<Record<string, readonly ServiceStep[]>>
}

/** One step of a service: an act, or the model answer of an obligation. */
export interface ServiceStep {
  readonly onlyIf?: Condition
  readonly act?: ModelAct
  readonly model?: string
  /** Done when the hall breathes, not with somebody at the counter. */
  readonly later?: boolean
}

/** Somebody whom the scenario brings; who is in the organisation's own files gives only their lines. */
export interface CastMember {
  readonly title?: 'M.' | 'Mme'
  readonly firstName?: string
  readonly lastName?: string
  readonly role?: string
  readonly organisation?: string
  readonly phone?: string
  readonly email?: string
  /** Lines and facts, by key: `dit`, `revele`… Templates. */
  readonly texts: Readonly<Record<string, string>>
}

export interface DeclaredPage {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly type: string
  /** Name of a date of the case, ISO, or empty for the first day. */
  readonly date: string
  readonly author: string
  /** Brought by an event, not there at the start. */
  readonly arrives: boolean
  /** Name of a text of the scenario. */
  readonly text: string
}

/** A complexity factor (`x…`) or a hazard (`h…`) of the official matrix, as this scenario plays it. */
export interface Factor {
  readonly id: string
  readonly official: string
  readonly kind: 'complexite' | 'alea'
  readonly handled: string
  readonly suffered: string
  /** Hazards only: what counts as handled. */
  readonly handledWhen?: Condition
  /** Hazards only: the event that strikes. */
  readonly strikes?: string
}

export interface DrawDeclaration {
  readonly streams: Readonly<Record<string, StreamRule>>
  /** How many factors of each kind a level draws. */
  readonly levels: Readonly<Record<Level, { readonly complexite: number; readonly alea: number }>>
}

/** What an act must look like to count for an obligation or a fault. Closed list: a new key is a decision. */
export interface Pattern {
  readonly gestures: readonly Gesture[]
  /** Roles or people among the addressees; `clients` = any customer. */
  readonly to?: readonly string[]
  /** Role or value name whose record or workbook is aimed at. */
  readonly target?: readonly string[]
  /** Kind of record: `piece-vente`, or a table of cards. */
  readonly table?: readonly string[]
  readonly status?: readonly string[]
  /** Kinds of writing, for a finished one. */
  readonly kinds?: readonly string[]
  /** Prose: at least one of these ideas of the obligation's grid is there. */
  readonly ideas?: readonly string[]
  /** Prose: at least one of these prohibitions of the grid is there. */
  readonly forbidden?: readonly string[]
  /** Grid read for `ideas` and `forbidden` when it is not the judge's own. */
  readonly grid?: string
  /**
   * Faults that figures show: at least one of these things that must not be there was found (findings `interdit`), by the
   * judges of the works that the act is, or by the judge named here.
   */
  readonly findings?: { readonly ids: readonly string[]; readonly judge?: string; readonly params?: JudgeParams }
  /** Values and nouns to read the grid of a fault with. */
  readonly params?: JudgeParams
  /** Dialogue: at least one of these marks was left. */
  readonly marks?: readonly string[]
  readonly exchange?: string
}

export interface Obligation {
  readonly id: string
  readonly label: string
  /** Exists only in the draws where this holds. */
  readonly onlyIf?: Condition
  /** Called for from then on: nothing is recognised before, and the model answer waits for it. */
  readonly calledBy?: Condition
  readonly recognised: Pattern
  readonly judge: string
  readonly params: JudgeParams
  readonly minutes?: number
  /** `jamais`: the first verdict stays; `rectifie`: a later right one counts as corrected; `libre`: the last one counts. */
  readonly retry: 'jamais' | 'rectifie' | 'libre'
  /** Its late form: day, or day and hour, after which a right work is `tardif`. */
  readonly lateAfterDay?: number
  readonly lateAfterMinute?: Minute
  /** Or the event whose day is the last on which it is not. */
  readonly lateAfterEvent?: string
  /** Day from which the model answer is played, when it could be done sooner. */
  readonly modelDay?: number
  readonly model: ModelAnswer
  readonly rule?: string
}

/** Parameters of a judge: plain data from the YAML, read by the judge that is named. */
export type JudgeParams = Readonly<Record<string, unknown>>

/** The right production, as acts to play; texts inside are templates. `{ calcul: name }` asks rules.ts. */
export interface ModelAnswer {
  readonly acts: readonly ModelAct[]
  /** Obligation whose acts do this work too: one report, read in several ways. */
  readonly doneWith?: string
}
export type ModelAct = { readonly gesture: Gesture } & Readonly<Record<string, unknown>>

export interface Fault {
  readonly id: string
  readonly label: string
  readonly onlyIf?: Condition
  readonly recognised: readonly Pattern[]
  readonly costs: Readonly<Record<string, 'simple' | 'grave'>>
  readonly reaction?: string
  /** Acts that commit it, after everything was done well: the check plays them. */
  readonly example?: readonly ModelAct[]
  readonly rule?: string
}

/** Minutes since midnight; the name of a value of the case until names are filled. */
export type Minute = number | string

/** When something happens without the learner: after acts of the log, never after typing or waiting. */
export interface Trigger {
  /** At the very start, or when this day (2, 3…) begins. */
  readonly day?: number
  readonly after?: Condition
  /** Then at the first act of this gesture. */
  readonly during?: Gesture
  /** Then at the next relève: two gestures later in another tool, or the next morning. */
  readonly relay?: boolean
  /** Then the next morning. */
  readonly nextDay?: boolean
  /** Strikes at the latest when the learner wants to close (hazards always do). */
  readonly beforeClosing?: boolean
}

export interface ScenarioEvent {
  readonly id: string
  readonly onlyIf?: Condition
  readonly trigger: Trigger
  /** Time shown; by default the clock of the run. */
  readonly at?: Minute
  readonly effects: readonly EventEffect[]
}

export type EventEffect =
  | {
      readonly kind: 'courriel'
      readonly from: string
      readonly to?: string
      readonly subject: string
      /** Name of a text of the scenario. */
      readonly text: string
      readonly attachments: readonly string[]
      readonly folder?: 'reception' | 'archives'
      /** Name of a date of the case, when it is not of today. */
      readonly date?: string
      /** The work it answers. */
      readonly repliesTo?: string
    }
  | { readonly kind: 'appel'; readonly dialogue: string }
  | { readonly kind: 'visite'; readonly dialogue: string }
  /** Somebody planned at the counter may come from now on. */
  | { readonly kind: 'arrivee'; readonly visitor: string }
  | { readonly kind: 'signe'; readonly sign: string; readonly at: string; readonly text: string }
  | { readonly kind: 'document'; readonly document: string }
  /** A payment that the bank takes back. */
  | { readonly kind: 'rejet'; readonly payment: string }
  /** What somebody answers to what waits for their signature. */
  | {
      readonly kind: 'parapheur'
      readonly signatory: string
      readonly decision: 'signe' | 'rendu'
      readonly note: string
    }
  | { readonly kind: 'reglement'; readonly record: string; readonly amount: string }

export interface CriterionDeclaration {
  readonly id: string
  readonly official: string
  readonly evidence: readonly EvidenceDeclaration[]
  /** If its part is 0, the criterion is at most insufficient. */
  readonly key?: string
}
export interface EvidenceDeclaration {
  readonly obligation: string
  readonly weight: number
  /** Own parts (ten-thousandths) where they differ from the defaults. */
  readonly parts?: Partial<Readonly<Record<Verdict, number>>>
}

export interface DebriefTexts {
  readonly solide: string
  readonly inegal: string
  readonly reprendre: string
  /** Knowledge to revise by criterion. */
  readonly knowledge: Readonly<Record<string, readonly string[]>>
}

/** What the author tells teachers; the rest of their sheet is made from the scenario itself. */
export interface TeacherNotes {
  readonly aims: readonly string[]
  /** What learners should know before. */
  readonly before: readonly string[]
  readonly material?: string
  /** By factor: what it changes in the run, and the mistake worth talking about in class. */
  readonly factors: Readonly<Record<string, { readonly change: string; readonly mistake?: string }>>
  readonly advice: readonly string[]
  readonly leftToTeacher: readonly string[]
}

/** Simulated minutes of an act: the obligation's own when it is recognised, else the gesture's. */
export type MinutesOf = (act: Act) => number
