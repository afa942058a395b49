import type { BankStatement, StatementLine } from '../records/accounting.ts'
import type { Records, StoredDocument } from '../records/records.ts'
import type { CounterPlan } from './counter-plan.ts'

/** A typed fact of the case, so that texts can print it and judges can find it however it is spelt. */
export type CaseValue =
  | { readonly kind: 'montant'; readonly cents: number }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'heure'; readonly minutes: number }
  | { readonly kind: 'nombre'; readonly value: number }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'telephone'; readonly text: string }
  | { readonly kind: 'courriel'; readonly text: string }
  | { readonly kind: 'nom'; readonly text: string }
  | { readonly kind: 'texte'; readonly text: string }

/** What an edition of a statement says, taken in by `importer-donnees`. */
export interface ImportedStatement {
  readonly statement: BankStatement
  readonly lines: readonly StatementLine[]
}

/** Everything one draw says: plain JSON, a pure function of the draw and of the organisation. */
export interface CaseFile {
  /** Dates of the run, first to last, ISO. */
  readonly days: readonly string[]
  /** Facts by dotted name: `r1.facture`, `r1.montant`. Texts write them `{{r1.facture}}`. */
  readonly values: Readonly<Record<string, CaseValue>>
  /** Roles of the scenario → id of a counterparty or of a member of staff. */
  readonly roles: Readonly<Record<string, string>>
  /** The tables of the organisation when the run begins. */
  readonly records: Records
  /** Documents that an event brings later. A document whose folder is empty is not filed yet. */
  readonly arrivals: readonly StoredDocument[]
  /** Who comes to the counter, where one is held. */
  readonly counter?: CounterPlan
  /** Documents that carry data to take in: id → statement and the lines it adds. */
  readonly imports?: Readonly<Record<string, ImportedStatement>>
  /** Plain JSON computed from the draw that parameters name (`calcul: tri-attendu`): expected tables, model workbooks. */
  readonly computed: Readonly<Record<string, unknown>>
}
