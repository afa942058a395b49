/** A piece of a page that a learner reads. Text may hold `**bold**` and `` `code` `` marks, nothing else. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** One section of the house rules: `regles-internes § 4`, “Relances et litiges”. */
export interface Procedure {
  readonly number: number
  readonly title: string
  readonly blocks: readonly ProseBlock[]
}

/** The house rules of an organisation, in the Procédures drawer. */
export interface ProcedureBook {
  readonly title: string
  /** What the cover says: version, date, who approved it. */
  readonly introduction: string
  readonly procedures: readonly Procedure[]
}

/** The procedure of a number, or `null`. */
export const findProcedure = (book: ProcedureBook, number: number): Procedure | null =>
  book.procedures.find((procedure) => procedure.number === number) ?? null
