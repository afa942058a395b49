/** Acts of somebody who holds a counter: who comes next, who waits, who is sent where, what is handed over or written down. */
export type CounterAct =
  | { readonly gesture: 'appeler-suivant'; readonly exchange: string }
  | {
      readonly gesture: 'faire-patienter'
      /** Visit or call; empty: the whole hall. */
      readonly exchange: string
      /** Minutes announced, 0 when none. */
      readonly minutes: number
      readonly reason: string
      readonly offer: Offer
    }
  | {
      readonly gesture: 'orienter'
      readonly exchange: string
      /** Id of a room, a site or a party of the directory. */
      readonly place: string
      /** Person or service asked for, empty when none. */
      readonly service: string
      readonly means: Means
    }
  /** What is said of the papers, the delay, who decides: typed, since it is what is judged. */
  | { readonly gesture: 'expliquer'; readonly exchange: string; readonly text: string }
  /** Looking up from the desk: time passes until something moves. */
  | { readonly gesture: 'attendre' }
  | {
      readonly gesture: 'aller-a'
      readonly place: string
      /** Exchange that goes on there, empty when alone. */
      readonly with: string
    }
  | { readonly gesture: 'securiser'; readonly target: string; readonly mode: SecuringMode }
  | { readonly gesture: 'remettre'; readonly object: string; readonly to: string; readonly against: string }
  | { readonly gesture: 'reprendre'; readonly object: string }
  | { readonly gesture: 'noter'; readonly about: string; readonly text: string }
  | { readonly gesture: 'inscrire-registre'; readonly register: RegisterKind; readonly fields: RegisterFields }

export const OFFERS = ['', 'siege', 'rappel', 'rendez-vous', 'courrier'] as const
export type Offer = (typeof OFFERS)[number]

export const MEANS = ['parole', 'plan', 'site-prevenu', 'accompagnement'] as const
export type Means = (typeof MEANS)[number]

export const SECURING_MODES = ['verrouiller', 'refermer', 'retourner', 'isoler', 'baliser'] as const
export type SecuringMode = (typeof SECURING_MODES)[number]

export const REGISTER_KINDS = ['visiteurs'] as const
export type RegisterKind = (typeof REGISTER_KINDS)[number]

/** A line of the register, as typed. Hours are written `9 h 05`; empty when not known yet. */
export interface RegisterFields {
  readonly name: string
  readonly organisation: string
  readonly reason: string
  readonly visited: string
  readonly badge: string
  readonly entry: string
  readonly exit: string
}
