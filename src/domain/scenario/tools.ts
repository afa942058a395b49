import type { Sending } from '../desk/papers.ts'
import type { EntryLine, GapCause, ReconciliationReport } from '../records/accounting.ts'
import type { Presence } from '../records/rota.ts'
import type { CounterAct } from './counter-act.ts'

/**
 * The closed list of tools and gestures (design: gestures). A gesture that is not here does not exist in the game;
 * adding one is a decision. Gesture ids are content, hence French; their parameters are code, hence English.
 */
export const TOOLS = [
  'messagerie',
  'telephone',
  'guichet',
  'lieux',
  'pgi',
  'courrier',
  'bannettes',
  'tableur',
  'planning',
  'ged',
  'banque',
  'web',
  'reunion',
  'formulaires',
  'informatique',
] as const
export type ToolId = (typeof TOOLS)[number]

/** What an act costs and where it is done. `minutes` are simulated; an obligation may set its own. */
interface GestureRule {
  readonly tool: ToolId | 'partout' | 'partie'
  readonly minutes: number
  /** A final act is only corrected by another official act; the others can be redone. */
  readonly final: boolean
}

export const GESTURES = {
  // Acts of the run itself, outside every tool.
  'prendre-poste': { tool: 'partie', minutes: 0, final: true },
  'finir-journee': { tool: 'partie', minutes: 0, final: true },
  'clore-dossier': { tool: 'partie', minutes: 0, final: true },
  'demander-indice': { tool: 'partie', minutes: 0, final: false },
  // Everywhere: reading is free, opening a draft is free but it is an act (a hazard may strike on it).
  consulter: { tool: 'partout', minutes: 0, final: false },
  'commencer-ecrit': { tool: 'partout', minutes: 0, final: false },
  dire: { tool: 'partout', minutes: 1, final: true },
  'clore-echange': { tool: 'partout', minutes: 0, final: true },
  noter: { tool: 'partout', minutes: 0, final: false },
  remettre: { tool: 'partout', minutes: 1, final: true },
  reprendre: { tool: 'partout', minutes: 1, final: true },
  'inscrire-registre': { tool: 'partout', minutes: 2, final: false },
  securiser: { tool: 'partout', minutes: 1, final: false },
  'envoyer-courriel': { tool: 'messagerie', minutes: 15, final: true },
  'transferer-courriel': { tool: 'messagerie', minutes: 5, final: true },
  'trier-message': { tool: 'messagerie', minutes: 1, final: false },
  decrocher: { tool: 'telephone', minutes: 0, final: true },
  appeler: { tool: 'telephone', minutes: 5, final: true },
  'laisser-sonner': { tool: 'telephone', minutes: 0, final: true },
  'transferer-appel': { tool: 'telephone', minutes: 1, final: true },
  'deposer-message': { tool: 'telephone', minutes: 5, final: true },
  aborder: { tool: 'lieux', minutes: 1, final: true },
  'aller-a': { tool: 'lieux', minutes: 5, final: false },
  'appeler-suivant': { tool: 'guichet', minutes: 1, final: true },
  'faire-patienter': { tool: 'guichet', minutes: 1, final: true },
  orienter: { tool: 'guichet', minutes: 2, final: true },
  expliquer: { tool: 'guichet', minutes: 1, final: true },
  attendre: { tool: 'guichet', minutes: 10, final: false },
  'changer-statut': { tool: 'pgi', minutes: 5, final: false },
  'creer-fiche': { tool: 'pgi', minutes: 8, final: false },
  'modifier-fiche': { tool: 'pgi', minutes: 4, final: false },
  'tracer-suivi': { tool: 'pgi', minutes: 5, final: false },
  'editer-etat': { tool: 'pgi', minutes: 2, final: false },
  'pointer-lignes': { tool: 'pgi', minutes: 10, final: false },
  'etablir-etat': { tool: 'pgi', minutes: 20, final: false },
  'saisir-ecriture': { tool: 'pgi', minutes: 6, final: true },
  contrepasser: { tool: 'pgi', minutes: 3, final: true },
  'importer-donnees': { tool: 'pgi', minutes: 3, final: false },
  'soumettre-paiement': { tool: 'banque', minutes: 2, final: true },
  'terminer-classeur': { tool: 'tableur', minutes: 45, final: false },
  'poser-rappel': { tool: 'planning', minutes: 2, final: false },
  'poser-evenement': { tool: 'planning', minutes: 2, final: false },
  'classer-document': { tool: 'ged', minutes: 5, final: false },
  'affecter-presence': { tool: 'planning', minutes: 1, final: false },
  'publier-planning': { tool: 'planning', minutes: 5, final: true },
  'demander-visa': { tool: 'partout', minutes: 3, final: true },
  'transmettre-dossier': { tool: 'ged', minutes: 5, final: true },
  'terminer-ecrit': { tool: 'courrier', minutes: 20, final: false },
  'mettre-au-parapheur': { tool: 'bannettes', minutes: 5, final: true },
  'expedier-pli': { tool: 'bannettes', minutes: 3, final: true },
  'retirer-pli': { tool: 'bannettes', minutes: 1, final: false },
} as const satisfies Record<string, GestureRule>

export type Gesture = keyof typeof GESTURES

/** One cell as typed: a formula keeps its `=`, a value its French spelling. What a judge needs is recomputed from it. */
export interface Cell {
  readonly ref: string
  readonly input: string
}
export interface SheetContent {
  readonly name: string
  readonly cells: readonly Cell[]
}

/** What was done, with its parameters: the only thing the log keeps. */
export type Act =
  | { readonly gesture: 'prendre-poste' }
  | { readonly gesture: 'finir-journee' }
  | { readonly gesture: 'clore-dossier' }
  | { readonly gesture: 'demander-indice'; readonly topic: string }
  | { readonly gesture: 'consulter'; readonly tool: ToolId; readonly target: string }
  | { readonly gesture: 'commencer-ecrit'; readonly tool: ToolId; readonly draft: string }
  | {
      readonly gesture: 'dire'
      readonly exchange: string
      readonly line: string
      /** Cents typed by the learner, when the line asks for an amount. */
      readonly amount?: number
    }
  | { readonly gesture: 'clore-echange'; readonly exchange: string }
  | {
      readonly gesture: 'envoyer-courriel'
      /** Electronic addresses, as typed or chosen from the directory. */
      readonly to: readonly string[]
      readonly cc: readonly string[]
      readonly bcc: readonly string[]
      readonly subject: string
      readonly body: string
      /** Ids of stored documents or finished workbooks. */
      readonly attachments: readonly string[]
      readonly repliesTo?: string
    }
  | {
      readonly gesture: 'transferer-courriel'
      readonly message: string
      readonly to: readonly string[]
      readonly note: string
    }
  | {
      readonly gesture: 'trier-message'
      readonly message: string
      readonly into: 'archives' | 'a-faire' | 'indesirables' | 'reception'
    }
  | { readonly gesture: 'decrocher'; readonly exchange: string }
  | { readonly gesture: 'laisser-sonner'; readonly exchange: string }
  | { readonly gesture: 'appeler'; readonly phone: string; readonly reason: string }
  | { readonly gesture: 'transferer-appel'; readonly exchange: string; readonly to: string }
  | {
      readonly gesture: 'deposer-message'
      readonly to: string
      readonly from: string
      readonly organisation: string
      readonly phone: string
      readonly date: string
      readonly time: string
      readonly subject: string
      readonly urgent: boolean
      readonly text: string
    }
  | { readonly gesture: 'aborder'; readonly person: string; readonly reason: string }
  | {
      readonly gesture: 'changer-statut'
      readonly table: 'piece-vente'
      readonly record: string
      readonly status: SalesStatus
      /** Cents concerned, when only a part is. */
      readonly amount?: number
      readonly reason: string
      readonly piece?: string
    }
  | {
      readonly gesture: 'tracer-suivi'
      /** Id of the sales document the follow-up is about. */
      readonly record: string
      readonly level: FollowUpLevel
      readonly date: string
      readonly channel: 'courriel' | 'lettre' | 'telephone' | 'visite'
      readonly next: string
      readonly comment: string
    }
  | {
      readonly gesture: 'creer-fiche'
      readonly table: string
      readonly title: string
      /** Record or person the card is about, empty when there is none. */
      readonly about: string
      /** As typed. */
      readonly fields: Readonly<Record<string, string>>
      /** Stored document that justifies it, empty when none does. */
      readonly piece: string
    }
  | {
      readonly gesture: 'modifier-fiche'
      readonly card: string
      readonly fields: Readonly<Record<string, string>>
      readonly piece: string
    }
  | { readonly gesture: 'editer-etat'; readonly report: string }
  | {
      readonly gesture: 'pointer-lignes'
      /** Lines set against one another; `gap` says where a difference lies. */
      readonly couples: readonly {
        readonly bank: readonly string[]
        readonly books: readonly string[]
        readonly gap?: GapCause
      }[]
      /** Ids of earlier matches undone by the same act. */
      readonly undone: readonly string[]
    }
  | ({ readonly gesture: 'etablir-etat' } & Omit<ReconciliationReport, 'version'>)
  | {
      readonly gesture: 'saisir-ecriture'
      readonly journal: string
      readonly date: string
      readonly label: string
      readonly lines: readonly EntryLine[]
      /** Stored document or line of the statement joined to it, empty when none is. */
      readonly attachment: string
    }
  | { readonly gesture: 'contrepasser'; readonly entry: string; readonly date: string; readonly reason: string }
  | { readonly gesture: 'importer-donnees'; readonly source: string }
  | {
      readonly gesture: 'soumettre-paiement'
      readonly account: string
      readonly payee: string
      readonly amount: number
      /** Whether a code of somebody else was typed; the code itself is never kept. */
      readonly withCode: boolean
    }
  | {
      readonly gesture: 'terminer-classeur'
      readonly workbook: string
      readonly title: string
      readonly sheets: readonly SheetContent[]
    }
  | { readonly gesture: 'poser-rappel'; readonly date: string; readonly title: string; readonly about?: string }
  | {
      readonly gesture: 'poser-evenement'
      readonly date: string
      readonly start: string
      readonly end: string
      readonly title: string
      readonly place: string
    }
  | { readonly gesture: 'classer-document'; readonly document: string; readonly folder: string; readonly name: string }
  | {
      readonly gesture: 'affecter-presence'
      readonly rota: string
      readonly cells: readonly Presence[]
    }
  | {
      readonly gesture: 'publier-planning'
      readonly rota: string
      readonly version: number
      /** Date written on the sheet, ISO, and version that it cancels and replaces (0: none). */
      readonly date: string
      readonly replaces: number
    }
  | {
      readonly gesture: 'demander-visa'
      /** What waits for the visa, in a few words. */
      readonly subject: string
      readonly to: string
      readonly note: string
      /** Ids of sheets of the rota, documents, workbooks. */
      readonly pieces: readonly string[]
    }
  | {
      readonly gesture: 'transmettre-dossier'
      readonly title: string
      /** Ids of stored documents, in the order of the file. */
      readonly pieces: readonly string[]
      readonly to: string
      readonly note: string
    }
  | {
      readonly gesture: 'terminer-ecrit'
      /** Id of the writing: the same id is its next version. */
      readonly writing: string
      readonly kind: WritingKind
      readonly title: string
      /** Person or party chosen from the directory, empty when the address was typed. */
      readonly to: string
      /** Template of the document store it was begun from, empty for a blank page. */
      readonly model: string
      readonly zones: WritingZones
    }
  | {
      readonly gesture: 'mettre-au-parapheur'
      readonly documents: readonly string[]
      readonly signatory: string
      readonly purpose: 'signature' | 'visa'
      /** Stored documents and workbooks that go with it. */
      readonly attachments: readonly string[]
      readonly sending: Sending
    }
  | {
      readonly gesture: 'expedier-pli'
      readonly documents: readonly string[]
      readonly to: string
      readonly mode: Sending
    }
  | { readonly gesture: 'retirer-pli'; readonly parcel: string }
  | CounterAct

export const WRITING_KINDS = ['lettre', 'note', 'fiche-ecrite', 'compte-rendu'] as const
export type WritingKind = (typeof WRITING_KINDS)[number]

/** Zones of a page, plain text, in the order in which they stand on it. */
export interface WritingZones {
  readonly sender: string
  readonly recipient: string
  readonly references: string
  /** Place and date. */
  readonly date: string
  readonly subject: string
  readonly enclosures: string
  readonly salutation: string
  readonly body: string
  readonly closing: string
  readonly signatory: string
}

export const SALES_STATUSES = ['a-echoir', 'echue', 'relancee', 'en-litige', 'soldee', 'gelee'] as const
export type SalesStatus = (typeof SALES_STATUSES)[number]

export const FOLLOW_UP_LEVELS = ['avis', 'relance-1', 'relance-2', 'mise-en-demeure', 'note'] as const
export type FollowUpLevel = (typeof FOLLOW_UP_LEVELS)[number]

/** Acts of one gesture. */
export type ActOf<G extends Gesture> = Extract<Act, { readonly gesture: G }>

/** The tool in which an act was done; `null` for the acts of the run and for a talk outside every tool. */
export function toolOf(act: Act): ToolId | null {
  if (act.gesture === 'consulter' || act.gesture === 'commencer-ecrit') return act.tool
  const tool: GestureRule['tool'] = GESTURES[act.gesture].tool
  return tool === 'partie' || tool === 'partout' ? null : tool
}
