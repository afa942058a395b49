import type { FollowUpLevel, SalesStatus } from '../scenario/tools.ts'
import type { Accounting } from './accounting.ts'
import type { Card, CardTable } from './card.ts'
import type { Presence, Rota } from './rota.ts'

/** One typed set of tables per organisation; every tool is a view of it. Amounts in cents, dates ISO. */
export interface Records {
  readonly parties: readonly Party[]
  readonly staff: readonly StaffMember[]
  readonly salesDocuments: readonly SalesDocument[]
  readonly payments: readonly Payment[]
  readonly followUps: readonly FollowUp[]
  readonly folders: readonly Folder[]
  readonly documents: readonly StoredDocument[]
  readonly calendar: readonly CalendarEntry[]
  readonly workbooks: readonly Workbook[]
  /** Kinds of cards of this house, and the cards filled. */
  readonly cardTables?: readonly CardTable[]
  readonly cards?: readonly Card[]
  /** Books and bank, in the scenarios that open them. */
  readonly accounting?: Accounting
  /** Sheets of the rota, and what each person does each day. */
  readonly rotas?: readonly Rota[]
  readonly presences?: readonly Presence[]
  /** Register of visitors: lines are added and struck out, never erased. */
  readonly visits?: readonly VisitLine[]
}

export interface Party {
  readonly id: string
  /** Auxiliary account: `411PANIE`. */
  readonly account: string
  readonly name: string
  readonly nature: 'professionnel' | 'particulier' | 'collectivite' | 'association'
  readonly tariff: string
  readonly siren?: string
  readonly address: { readonly line: string; readonly postcode: string; readonly city: string }
  readonly phone: string
  readonly email: string
  readonly contact: {
    readonly title: 'M.' | 'Mme'
    readonly firstName: string
    readonly lastName: string
    readonly role: string
  }
  readonly paymentTerms: string
  /** Cents; 0 when no credit is granted. */
  readonly creditLimit: number
  readonly comment: string
  readonly status: 'actif' | 'bloque' | 'gele' | 'doublon'
}

export interface StaffMember {
  readonly id: string
  readonly title: 'M.' | 'Mme'
  readonly firstName: string
  readonly lastName: string
  readonly role: string
  readonly service: string
  readonly office: string
  readonly extension: string
  readonly email: string
  readonly hours: string
}

export interface SalesDocument {
  readonly id: string
  readonly number: string
  readonly party: string
  readonly type: 'facture' | 'avoir' | 'acompte'
  readonly date: string
  readonly due: string
  readonly lines: readonly SalesLine[]
  /** Cents. */
  readonly totalExclTax: number
  readonly vat: number
  readonly total: number
  readonly status: SalesStatus
  /** Cents in dispute, when a dispute was opened. */
  readonly disputed: number
  /** Document of the store that shows it. */
  readonly document?: string
}

export interface SalesLine {
  readonly reference: string
  readonly label: string
  readonly quantity: number
  /** Cents, before discounts. */
  readonly unitPrice: number
  /** Cascading discounts, in hundredths of a per cent (2200 = 22 %). */
  readonly discounts: readonly number[]
  /** Cents, after discounts. */
  readonly amount: number
}

export interface Payment {
  readonly id: string
  readonly party: string
  readonly date: string
  readonly mode: 'virement' | 'cheque' | 'prelevement' | 'especes' | 'carte' | 'compensation'
  readonly amount: number
  readonly label: string
  /** What it settles; a payment received but not matched has none. */
  readonly allocations: readonly { readonly salesDocument: string; readonly amount: number }[]
  readonly status: 'recu' | 'rejete' | 'non-lettre'
}

export interface FollowUp {
  readonly id: string
  readonly salesDocument: string
  readonly level: FollowUpLevel
  readonly date: string
  readonly channel: 'courriel' | 'lettre' | 'telephone' | 'visite'
  readonly author: string
  /** Next dated step, ISO, or empty. */
  readonly next: string
  readonly comment: string
}

export interface Folder {
  readonly path: string
  readonly label: string
  readonly restricted: boolean
}

export interface StoredDocument {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly type: string
  readonly date: string
  readonly author: string
  readonly blocks: readonly SheetBlock[]
}

/** What a printed sheet is made of: enough for a letter, an invoice, a statement, an agreement to look like themselves. */
export type SheetBlock =
  | { readonly kind: 'entete'; readonly lines: readonly string[] }
  | { readonly kind: 'destinataire'; readonly lines: readonly string[] }
  | { readonly kind: 'titre'; readonly text: string }
  | { readonly kind: 'champs'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'paragraphe'; readonly text: string }
  | {
      readonly kind: 'tableau'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Columns of figures, aligned to the right. */
      readonly figures: readonly number[]
      readonly foot?: readonly (readonly string[])[]
    }
  | { readonly kind: 'totaux'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'tampon'; readonly text: string; readonly tone: 'rouge' | 'vert' | 'bleu' }
  | { readonly kind: 'signature'; readonly name: string; readonly role: string }
  | { readonly kind: 'pied'; readonly text: string }

export interface CalendarEntry {
  readonly id: string
  readonly owner: string
  readonly kind: 'rappel' | 'evenement'
  readonly date: string
  readonly start: string
  readonly end: string
  readonly title: string
  readonly place: string
  readonly about?: string
}

/** One line of the register of visitors, hours as written (`9 h 05`). */
export interface VisitLine {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly reason: string
  readonly visited: string
  readonly badge: string
  readonly entry: string
  readonly exit: string
  readonly author: string
}

/** A workbook given with the case, or finished by the learner (last version). */
export interface Workbook {
  readonly id: string
  readonly title: string
  readonly sheets: readonly {
    readonly name: string
    readonly cells: readonly { readonly ref: string; readonly input: string }[]
  }[]
  readonly author: string
  readonly version: number
}

/** Cents still owed on a sales document: total less what settles it. */
export function amountDue(records: Records, document: SalesDocument): number {
  let paid = 0
  for (const payment of records.payments) {
    if (payment.status === 'rejete') continue
    for (const allocation of payment.allocations) {
      if (allocation.salesDocument === document.id) paid += allocation.amount
    }
  }
  return document.total - paid
}
