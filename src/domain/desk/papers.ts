import type { SheetBlock, StoredDocument, Workbook } from '../records/records.ts'
import type { Act, ActOf, WritingKind, WritingZones } from '../scenario/tools.ts'
import { formatLongDate } from '../trade/format-date.ts'
import type { DeskContext } from './apply-act.ts'
import type { DeskState, Refusal } from './desk.ts'
import { correspondents } from './people.ts'

/** A finished piece of writing, last version: what is signed, filed, joined or sent. */
export interface Writing {
  readonly id: string
  readonly kind: WritingKind
  readonly title: string
  /** Person or party written to, empty when nobody is named. */
  readonly to: string
  readonly model: string
  readonly zones: WritingZones
  readonly version: number
  readonly day: number
  readonly minute: number
  readonly date: string
  /** Id of the person of the house who signed it. */
  readonly signedBy?: string
}

/** What lies in somebody's signature book. */
export interface SignatureFolder {
  readonly id: string
  readonly documents: readonly string[]
  readonly signatory: string
  readonly purpose: 'signature' | 'visa'
  readonly attachments: readonly string[]
  readonly sending: Sending
  readonly state: SignatureState
  readonly note: string
  readonly day: number
  readonly minute: number
}

export type SignatureState = 'attend' | 'signe' | 'rendu'

/** Ways of sending that a slip of the signature book or an envelope may ask for. */
export const SENDINGS = [
  'simple',
  'suivi',
  'recommande',
  'recommande-ar',
  'navette',
  'main-propre',
  'courriel',
  '',
] as const
export type Sending = (typeof SENDINGS)[number]

/** An envelope in the tray; it leaves with the next collection. */
export interface Parcel {
  readonly id: string
  readonly documents: readonly string[]
  readonly to: string
  readonly mode: Sending
  readonly isSigned: boolean
  readonly day: number
  readonly minute: number
}

/** A file of pieces handed over through the document store. */
export interface TransmittedFolder {
  readonly id: string
  readonly title: string
  readonly pieces: readonly string[]
  readonly to: string
  readonly note: string
  readonly day: number
  readonly minute: number
}

/** Franking at half past three, collection at a quarter past four (règles internes § 2). */
export const FRANKING = 15 * 60 + 30
export const COLLECTION = 16 * 60 + 15

const ASSISTANT = 'assistant'
const POSTAL: readonly Sending[] = ['simple', 'suivi', 'recommande', 'recommande-ar']

type PaperAct = ActOf<'terminer-ecrit' | 'mettre-au-parapheur' | 'expedier-pli' | 'retirer-pli' | 'transmettre-dossier'>

/** [B3] What the tray, the signature book and the word processor refuse. */
export function refusePaper(desk: DeskState, act: PaperAct, context: DeskContext): Refusal | null {
  switch (act.gesture) {
    case 'terminer-ecrit': {
      if (textOfZones(act.zones).trim() === '')
        return refuse('vide', 'La page est vide\u00a0: écrivez avant de terminer.')
      const former = desk.writings.find(({ id }) => id === act.writing)
      if (former?.signedBy !== undefined)
        return refuse('signe', 'Ce document est signé\u00a0: il ne se modifie plus. Préparez-en un autre.')
      return desk.parcels.some((parcel) => parcel.documents.includes(act.writing) && hasLeft(parcel, context))
        ? refuse('parti', 'Ce document est parti\u00a0: il ne se modifie plus. Préparez-en un autre.')
        : null
    }
    case 'mettre-au-parapheur':
      if (act.documents.length === 0) return refuse('sans-document', 'Choisissez le document à faire signer.')
      if (!desk.records.staff.some(({ id }) => id === act.signatory))
        return refuse('sans-signataire', 'Indiquez sur le bordereau la personne qui doit signer.')
      return act.documents.every((id) => desk.writings.some((writing) => writing.id === id))
        ? null
        : refuse('document-inconnu', 'Terminez le document avant de le mettre au parapheur.')
    case 'expedier-pli':
      if (act.documents.length === 0)
        return refuse('enveloppe-vide', 'L’enveloppe est vide\u00a0: choisissez un document.')
      return act.to === '' ? refuse('sans-destinataire', 'Indiquez le destinataire du pli.') : null
    case 'retirer-pli': {
      const parcel = desk.parcels.find(({ id }) => id === act.parcel)
      if (!parcel) return refuse('pli-inconnu', 'Ce pli n’est plus dans la bannette.')
      return hasLeft(parcel, context) ? refuse('parti', 'La levée est passée\u00a0: ce pli est parti.') : null
    }
    case 'transmettre-dossier':
      if (act.pieces.length === 0)
        return refuse('dossier-vide', 'La chemise est vide\u00a0: ajoutez au moins une pièce.')
      if (act.to === '') return refuse('sans-destinataire', 'Indiquez à qui transmettre le dossier.')
      return act.pieces.every((id) => isStored(desk, id))
        ? null
        : refuse('piece-inconnue', 'Une pièce de la chemise n’est plus dans Casier\u00a0: retirez-la.')
  }
}

const isStored = ({ records }: DeskState, id: string): boolean =>
  records.documents.some((document) => document.id === id) || records.workbooks.some((workbook) => workbook.id === id)

function refuse(code: string, message: string): Refusal {
  return { code, message }
}

/** [B4] The desk after one act on paper. */
export function changePapers(desk: DeskState, act: PaperAct, context: DeskContext): DeskState {
  const when = { day: context.day, minute: context.minute }
  switch (act.gesture) {
    case 'terminer-ecrit':
      return finish(desk, act, context)
    case 'mettre-au-parapheur': {
      const { gesture: _, ...slip } = act
      const folder: SignatureFolder = { id: `parapheur-${context.seq}`, ...slip, state: 'attend', note: '', ...when }
      const submitted = { ...desk, signatureFolders: [...desk.signatureFolders, folder] }
      const ready = desk.signatures.find(({ signatory }) => signatory === act.signatory)
      return ready ? decide(withoutSignature(submitted, act.signatory), ready, context) : submitted
    }
    case 'expedier-pli': {
      const isSigned = act.documents.some(
        (id) => desk.writings.find((writing) => writing.id === id)?.signedBy !== undefined,
      )
      const parcel: Parcel = {
        id: `pli-${context.seq}`,
        documents: act.documents,
        to: act.to,
        mode: act.mode,
        isSigned,
        ...when,
      }
      return { ...desk, parcels: [...desk.parcels, parcel] }
    }
    case 'retirer-pli':
      return { ...desk, parcels: desk.parcels.filter(({ id }) => id !== act.parcel) }
    case 'transmettre-dossier': {
      const { gesture: _, ...folder } = act
      return { ...desk, transmitted: [...desk.transmitted, { id: `dossier-${context.seq}`, ...folder, ...when }] }
    }
  }
}

function finish(desk: DeskState, act: ActOf<'terminer-ecrit'>, context: DeskContext): DeskState {
  const former = desk.writings.find(({ id }) => id === act.writing)
  const date = context.caseFile.days[context.day - 1] ?? ''
  const writing: Writing = {
    id: act.writing,
    kind: act.kind,
    title: act.title,
    to: writtenTo(desk, act),
    model: act.model,
    zones: act.zones,
    version: (former?.version ?? 0) + 1,
    day: context.day,
    minute: context.minute,
    date,
  }
  const filed = desk.records.documents.find(({ id }) => id === act.writing)
  const copy: StoredDocument = {
    id: act.writing,
    name: filed?.name ?? `${act.title || 'Sans titre'}.odt`,
    folder: filed?.folder ?? '',
    type: act.kind,
    date,
    author: ASSISTANT,
    blocks: pageOf(act.zones),
  }
  return {
    ...desk,
    writings: [...desk.writings.filter(({ id }) => id !== act.writing), writing],
    records: {
      ...desk.records,
      documents: [...desk.records.documents.filter(({ id }) => id !== act.writing), copy],
    },
  }
}

/** What somebody answers to what lies in their signature book, or to the next thing put there. */
export interface SignatureDecision {
  readonly signatory: string
  readonly decision: 'signe' | 'rendu'
  readonly note: string
}

/** [B5] The signatory answers; signed and to be posted, the envelope goes to the tray with its enclosures. */
export function decide(desk: DeskState, answer: SignatureDecision, context: DeskContext): DeskState {
  const folder = desk.signatureFolders.find(
    ({ signatory, state }) => signatory === answer.signatory && state === 'attend',
  )
  if (!folder) return { ...withoutSignature(desk, answer.signatory), signatures: [...desk.signatures, answer] }
  const closed = {
    ...desk,
    signatureFolders: desk.signatureFolders.map((one) =>
      one.id === folder.id ? { ...one, state: answer.decision, note: answer.note } : one,
    ),
  }
  if (answer.decision === 'rendu') return closed
  const signed = {
    ...closed,
    writings: closed.writings.map((writing) =>
      folder.documents.includes(writing.id) ? { ...writing, signedBy: answer.signatory } : writing,
    ),
  }
  if (!POSTAL.includes(folder.sending)) return signed
  const to = signed.writings.find(({ id }) => folder.documents.includes(id))?.to ?? ''
  const parcel: Parcel = {
    id: `pli-${folder.id}`,
    documents: [...folder.documents, ...folder.attachments],
    to,
    mode: folder.sending,
    isSigned: true,
    day: context.day,
    minute: context.minute,
  }
  return { ...signed, parcels: [...signed.parcels, parcel] }
}

function withoutSignature(desk: DeskState, signatory: string): DeskState {
  return { ...desk, signatures: desk.signatures.filter((one) => one.signatory !== signatory) }
}

/** Whether the postman has taken it: what is in the tray at the collection leaves, the rest waits for tomorrow's. */
export function hasLeft(
  parcel: { readonly day: number; readonly minute: number },
  now: { readonly day: number; readonly minute: number },
): boolean {
  const leaves = parcel.minute <= COLLECTION ? parcel.day : parcel.day + 1
  return now.day > leaves || (now.day === leaves && now.minute >= COLLECTION)
}

/** Who a writing goes to: chosen from the directory, else the one whose name stands in the address. */
export function writtenTo(desk: DeskState, act: ActOf<'terminer-ecrit'>): string {
  if (act.to !== '') return act.to
  const address = plain(act.zones.recipient)
  const found = correspondents(desk.records).find(
    ({ fullName, organisation, isStaff }) =>
      address.includes(plain(fullName)) || (!isStaff && address.includes(plain(organisation))),
  )
  return found?.id ?? ''
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** Names like `ecrit/lettre/role-r2`: the last finished writing of a kind to somebody; anything else is an id as it is. */
export function documentNamed(name: string, desk: DeskState, roles: Readonly<Record<string, string>>): string {
  const [tag, kind, role = ''] = name.split('/')
  if (tag !== 'ecrit') return name
  return desk.writings.findLast((one) => one.kind === kind && one.to === (roles[role] ?? role))?.id ?? name
}

function textOfZones(zones: WritingZones): string {
  return [zones.subject, zones.body].join('')
}

/** The page as the document store shows it. */
function pageOf(zones: WritingZones): readonly SheetBlock[] {
  const rows = (
    [
      ['Références', zones.references],
      ['Objet', zones.subject],
      ['P. J.', zones.enclosures],
    ] as const
  ).filter(([, text]) => text !== '')
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
  return [
    ...(zones.sender ? [{ kind: 'entete', lines: lines(zones.sender) } as const] : []),
    ...(zones.recipient ? [{ kind: 'destinataire', lines: lines(zones.recipient) } as const] : []),
    ...(zones.date ? [{ kind: 'paragraphe', text: zones.date } as const] : []),
    ...(rows.length > 0 ? [{ kind: 'champs', rows } as const] : []),
    ...[zones.salutation, ...lines(zones.body), zones.closing]
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'paragraphe', text }) as const),
    ...(zones.signatory ? [{ kind: 'signature', name: zones.signatory, role: '' } as const] : []),
  ]
}

/** A workbook filed in the document store: a dated copy that can be joined and found. */
export function workbookCopy(workbook: Workbook, date: string): StoredDocument {
  return {
    id: workbook.id,
    name: workbook.title,
    folder: '',
    type: 'classeur',
    date,
    author: ASSISTANT,
    blocks: [
      { kind: 'titre', text: workbook.title },
      {
        kind: 'paragraphe',
        text: `Copie du classeur, version ${workbook.version}, enregistrée le ${formatLongDate(date)}.`,
      },
    ],
  }
}

/** Whether an act is one of this file. */
export function isPaperAct(act: Act): act is PaperAct {
  return (
    act.gesture === 'terminer-ecrit' ||
    act.gesture === 'mettre-au-parapheur' ||
    act.gesture === 'expedier-pli' ||
    act.gesture === 'retirer-pli' ||
    act.gesture === 'transmettre-dossier'
  )
}
