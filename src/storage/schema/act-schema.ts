import * as z from 'zod/mini'
import { SENDINGS } from '../../domain/desk/papers.ts'
import { GAP_CAUSES } from '../../domain/records/accounting.ts'
import { MEANS, OFFERS, REGISTER_KINDS, SECURING_MODES } from '../../domain/scenario/counter-act.ts'
import {
  type Act,
  type ActOf,
  FOLLOW_UP_LEVELS,
  type Gesture,
  SALES_STATUSES,
  TOOLS,
  WRITING_KINDS,
} from '../../domain/scenario/tools.ts'
import { texts } from './text.ts'

const tool = z.enum(TOOLS)
const channel = z.enum(['courriel', 'lettre', 'telephone', 'visite'])
const { short, long } = texts

const simple = <G extends Gesture>(gesture: G) => z.strictObject({ gesture: z.literal(gesture) })

/** One shape per gesture: a gesture of the closed list that has none here does not compile. */
export const ACT_SHAPES = {
  'prendre-poste': simple('prendre-poste'),
  'finir-journee': simple('finir-journee'),
  'clore-dossier': simple('clore-dossier'),
  'demander-indice': z.strictObject({ gesture: z.literal('demander-indice'), topic: short }),
  consulter: z.strictObject({ gesture: z.literal('consulter'), tool, target: short }),
  'commencer-ecrit': z.strictObject({ gesture: z.literal('commencer-ecrit'), tool, draft: short }),
  dire: z.strictObject({
    gesture: z.literal('dire'),
    exchange: short,
    line: short,
    amount: z.exactOptional(z.int()),
  }),
  'clore-echange': z.strictObject({ gesture: z.literal('clore-echange'), exchange: short }),
  'envoyer-courriel': z.strictObject({
    gesture: z.literal('envoyer-courriel'),
    to: z.array(short),
    cc: z.array(short),
    bcc: z.array(short),
    subject: long,
    body: long,
    attachments: z.array(short),
    repliesTo: z.exactOptional(short),
  }),
  'transferer-courriel': z.strictObject({
    gesture: z.literal('transferer-courriel'),
    message: short,
    to: z.array(short),
    note: long,
  }),
  'trier-message': z.strictObject({
    gesture: z.literal('trier-message'),
    message: short,
    into: z.enum(['archives', 'a-faire', 'indesirables', 'reception']),
  }),
  decrocher: z.strictObject({ gesture: z.literal('decrocher'), exchange: short }),
  'laisser-sonner': z.strictObject({ gesture: z.literal('laisser-sonner'), exchange: short }),
  appeler: z.strictObject({ gesture: z.literal('appeler'), phone: short, reason: long }),
  'transferer-appel': z.strictObject({ gesture: z.literal('transferer-appel'), exchange: short, to: short }),
  'deposer-message': z.strictObject({
    gesture: z.literal('deposer-message'),
    to: short,
    from: short,
    organisation: short,
    phone: short,
    date: short,
    time: short,
    subject: long,
    urgent: z.boolean(),
    text: long,
  }),
  aborder: z.strictObject({ gesture: z.literal('aborder'), person: short, reason: long }),
  'changer-statut': z.strictObject({
    gesture: z.literal('changer-statut'),
    table: z.literal('piece-vente'),
    record: short,
    status: z.enum(SALES_STATUSES),
    amount: z.exactOptional(z.int()),
    reason: long,
    piece: z.exactOptional(short),
  }),
  'tracer-suivi': z.strictObject({
    gesture: z.literal('tracer-suivi'),
    record: short,
    level: z.enum(FOLLOW_UP_LEVELS),
    date: short,
    channel,
    next: short,
    comment: long,
  }),
  'creer-fiche': z.strictObject({
    gesture: z.literal('creer-fiche'),
    table: short,
    title: short,
    about: short,
    fields: z.record(short, long),
    piece: short,
  }),
  'modifier-fiche': z.strictObject({
    gesture: z.literal('modifier-fiche'),
    card: short,
    fields: z.record(short, long),
    piece: short,
  }),
  'editer-etat': z.strictObject({ gesture: z.literal('editer-etat'), report: short }),
  'pointer-lignes': z.strictObject({
    gesture: z.literal('pointer-lignes'),
    couples: z.array(
      z.strictObject({ bank: z.array(short), books: z.array(short), gap: z.exactOptional(z.enum(GAP_CAUSES)) }),
    ),
    undone: z.array(short),
  }),
  'etablir-etat': z.strictObject({
    gesture: z.literal('etablir-etat'),
    id: short,
    kind: z.enum(['rapprochement', 'ouverture']),
    account: short,
    date: short,
    preparer: short,
    books: z.int(),
    bank: z.int(),
    lines: z.array(
      z.strictObject({
        column: z.enum(['livres', 'banque']),
        amount: z.int(),
        label: long,
        reason: long,
        piece: short,
      }),
    ),
  }),
  'saisir-ecriture': z.strictObject({
    gesture: z.literal('saisir-ecriture'),
    journal: short,
    date: short,
    label: long,
    lines: z.array(z.strictObject({ account: short, debit: z.int(), credit: z.int() })),
    attachment: short,
  }),
  contrepasser: z.strictObject({ gesture: z.literal('contrepasser'), entry: short, date: short, reason: long }),
  'importer-donnees': z.strictObject({ gesture: z.literal('importer-donnees'), source: short }),
  'soumettre-paiement': z.strictObject({
    gesture: z.literal('soumettre-paiement'),
    account: short,
    payee: short,
    amount: z.int(),
    withCode: z.boolean(),
  }),
  'terminer-classeur': z.strictObject({
    gesture: z.literal('terminer-classeur'),
    workbook: short,
    title: short,
    sheets: z.array(z.strictObject({ name: short, cells: z.array(z.strictObject({ ref: short, input: long })) })),
  }),
  'poser-rappel': z.strictObject({
    gesture: z.literal('poser-rappel'),
    date: short,
    title: short,
    about: z.exactOptional(short),
  }),
  'poser-evenement': z.strictObject({
    gesture: z.literal('poser-evenement'),
    date: short,
    start: short,
    end: short,
    title: short,
    place: short,
  }),
  'classer-document': z.strictObject({
    gesture: z.literal('classer-document'),
    document: short,
    folder: short,
    name: short,
  }),
  'affecter-presence': z.strictObject({
    gesture: z.literal('affecter-presence'),
    rota: short,
    cells: z.array(
      z.strictObject({
        person: short,
        date: short,
        code: short,
        start: z.int(),
        end: z.int(),
        pause: z.int(),
        comment: long,
      }),
    ),
  }),
  'publier-planning': z.strictObject({
    gesture: z.literal('publier-planning'),
    rota: short,
    version: z.int(),
    date: short,
    replaces: z.int(),
  }),
  'demander-visa': z.strictObject({
    gesture: z.literal('demander-visa'),
    subject: long,
    to: short,
    note: long,
    pieces: z.array(short),
  }),
  'transmettre-dossier': z.strictObject({
    gesture: z.literal('transmettre-dossier'),
    title: short,
    pieces: z.array(short),
    to: short,
    note: long,
  }),
  'terminer-ecrit': z.strictObject({
    gesture: z.literal('terminer-ecrit'),
    writing: short,
    kind: z.enum(WRITING_KINDS),
    title: short,
    to: short,
    model: short,
    zones: z.strictObject({
      sender: long,
      recipient: long,
      references: long,
      date: long,
      subject: long,
      enclosures: long,
      salutation: long,
      body: long,
      closing: long,
      signatory: long,
    }),
  }),
  'mettre-au-parapheur': z.strictObject({
    gesture: z.literal('mettre-au-parapheur'),
    documents: z.array(short),
    signatory: short,
    purpose: z.enum(['signature', 'visa']),
    attachments: z.array(short),
    sending: z.enum(SENDINGS),
  }),
  'expedier-pli': z.strictObject({
    gesture: z.literal('expedier-pli'),
    documents: z.array(short),
    to: short,
    mode: z.enum(SENDINGS),
  }),
  'retirer-pli': z.strictObject({ gesture: z.literal('retirer-pli'), parcel: short }),
  'appeler-suivant': z.strictObject({ gesture: z.literal('appeler-suivant'), exchange: short }),
  'faire-patienter': z.strictObject({
    gesture: z.literal('faire-patienter'),
    exchange: short,
    minutes: z.int().check(z.minimum(0), z.maximum(600)),
    reason: long,
    offer: z.enum(OFFERS),
  }),
  orienter: z.strictObject({
    gesture: z.literal('orienter'),
    exchange: short,
    place: short,
    service: short,
    means: z.enum(MEANS),
  }),
  expliquer: z.strictObject({ gesture: z.literal('expliquer'), exchange: short, text: long }),
  attendre: simple('attendre'),
  'aller-a': z.strictObject({ gesture: z.literal('aller-a'), place: short, with: short }),
  securiser: z.strictObject({ gesture: z.literal('securiser'), target: short, mode: z.enum(SECURING_MODES) }),
  remettre: z.strictObject({ gesture: z.literal('remettre'), object: short, to: short, against: short }),
  reprendre: z.strictObject({ gesture: z.literal('reprendre'), object: short }),
  noter: z.strictObject({ gesture: z.literal('noter'), about: short, text: long }),
  'inscrire-registre': z.strictObject({
    gesture: z.literal('inscrire-registre'),
    register: z.enum(REGISTER_KINDS),
    fields: z.strictObject({
      name: short,
      organisation: short,
      reason: short,
      visited: short,
      badge: short,
      entry: short,
      exit: short,
    }),
  }),
} satisfies { readonly [G in Gesture]: z.ZodMiniType<ActOf<G>> }

type Shapes = typeof ACT_SHAPES
type Forgotten = { [G in Gesture]: Exclude<keyof ActOf<G>, keyof z.infer<Shapes[G]>> }[Gesture]
/** A parameter added to a gesture but not to its shape would make every log unreadable: refused by the compiler. */
const nothingForgotten: [Forgotten] extends [never] ? true : never = true

/** Any act of the closed list, with exactly its parameters. */
export const actSchema: z.ZodMiniType<Act> = z.custom<Act>().check((payload) => {
  const value: unknown = payload.value
  const gesture = typeof value === 'object' && value !== null && 'gesture' in value ? value.gesture : undefined
  const shape =
    typeof gesture === 'string' && Object.hasOwn(ACT_SHAPES, gesture) && nothingForgotten
      ? ACT_SHAPES[gesture as Gesture]
      : null
  if (!shape) {
    payload.issues.push({ code: 'custom', message: 'geste inconnu', path: ['gesture'], input: value })
    return
  }
  const read = z.safeParse(shape as z.ZodMiniType<unknown>, value)
  if (!read.success)
    for (const issue of read.error.issues)
      payload.issues.push({ code: 'custom', message: issue.message, path: [...issue.path], input: value })
})
