import type { Pattern } from '../patterns/pattern.ts'

/** How the values of the case count for an idea. */
export type ValueRule =
  /** The right values alone grant the idea. */
  | 'suffisent'
  /** The values and one of the signs. */
  | 'exigees'
  /** The values or one of the signs. */
  | 'ou-signes'

export type IdeaMechanism = 'signature-nommee' | 'signataire' | 'citation' | 'date-du-jour'

export interface IdeaRule {
  readonly id: string
  readonly says: string
  readonly required: boolean
  readonly values: ValueRule | undefined
  readonly signs: readonly Pattern[]
  /** Each of these groups needs one sign too, anywhere in the text. */
  readonly also: readonly (readonly Pattern[])[]
  /** Signs that, in the same sentence, withdraw the idea. */
  readonly except: readonly Pattern[]
  /** Words expected near the value of this idea, against the value of another. */
  readonly role: readonly Pattern[]
  /** The same for each of its values, in their order. */
  readonly roles: readonly (readonly Pattern[])[]
  readonly mechanism: IdeaMechanism | undefined
  /** May be found inside a quotation. */
  readonly reported: boolean
  /** Found even when said under a condition. */
  readonly conditional: boolean
}

export type ProhibitionMechanism =
  | 'valeurs'
  | 'destinataire'
  | 'tiers'
  | 'deja-payee'
  | 'date-passee'
  | 'mot-a-mot'
  | 'signataire'

export interface ProhibitionRule {
  readonly id: string
  readonly says: string
  readonly grave: boolean
  readonly signs: readonly Pattern[]
  readonly except: readonly Pattern[]
  readonly mechanism: ProhibitionMechanism | undefined
  /** Ideas that it undoes. */
  readonly undoes: readonly string[]
  /** `ferme`: neither supposed nor asked; `libre`: supposed counts too. */
  readonly stance: 'ferme' | 'libre'
  /** Counts even inside denial (the sign itself holds the denial). */
}

export interface Grid {
  readonly id: string
  readonly title: string
  readonly ideas: readonly IdeaRule[]
  readonly prohibitions: readonly ProhibitionRule[]
  readonly order: readonly string[]
  readonly tones: readonly string[]
  readonly mostLanguageErrors: number
}
