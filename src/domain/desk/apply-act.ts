import { amountDue } from '../records/records.ts'
import type { CaseFile } from '../scenario/case-file.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Act, ActOf } from '../scenario/tools.ts'
import { changeAccounting, isAccountingAct, refuseAccounting } from './accounting.ts'
import { changeCards, isCardAct, refuseCard } from './cards.ts'
import { changeCounter, dialled, isCounterAct, lookedUp, refuseCounter, talkContext } from './counter/change-counter.ts'
import type { DeskState, Exchange, Mail, Refusal } from './desk.ts'
import { answer, callBack, endExchange, ringOnce, sayLine } from './exchanges.ts'
import { changePapers, isPaperAct, refusePaper, workbookCopy, writtenTo } from './papers.ts'
import { byEmail, correspondents } from './people.ts'
import { changeRota, isRotaAct, refuseRota } from './rotas.ts'

/** Where and when an act is done. */
export interface DeskContext {
  readonly scenario: Scenario
  readonly caseFile: CaseFile
  readonly seq: number
  readonly day: number
  readonly minute: number
  /** Rank of the act that made a work, for a message that answers it. */
  readonly madeAt?: (obligation: string) => number | undefined
}

export type DeskResult =
  | { readonly ok: true; readonly desk: DeskState }
  | { readonly ok: false; readonly refusal: Refusal }

const ASSISTANT = 'assistant'

/** [B1] What an act does to the tools, or what the real tool would refuse. Never says that an act is unwise. */
export function applyAct(before: DeskState, act: Act, context: DeskContext): DeskResult {
  const refusal = refusalOf(before, act, context)
  if (refusal) return { ok: false, refusal }
  return { ok: true, desk: change(ring(before, act), act, context) }
}

function refuse(code: string, message: string): Refusal {
  return { code, message }
}

function refusalOf(desk: DeskState, act: Act, context: DeskContext): Refusal | null {
  if (isPaperAct(act)) return refusePaper(desk, act, context)
  if (isAccountingAct(act)) return refuseAccounting(desk, act, context)
  if (isCounterAct(act)) return refuseCounter(desk, act)
  if (isRotaAct(act)) return refuseRota(desk, act)
  if (isCardAct(act)) return refuseCard(desk, act)
  switch (act.gesture) {
    case 'envoyer-courriel': {
      const all = [...act.to, ...act.cc, ...act.bcc]
      if (act.to.length === 0)
        return refuse('sans-destinataire', 'Indiquez au moins un destinataire dans le champ «\u00a0À ».')
      const bad = all.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim()))
      if (bad !== undefined) {
        return refuse(
          'adresse',
          `«\u00a0${bad}\u00a0» n’est pas une adresse de courriel complète\u00a0: corrigez-la, le message reste en brouillon.`,
        )
      }
      if (act.body.trim() === '') return refuse('vide', 'Le message est vide\u00a0: écrivez-le avant de l’envoyer.')
      return null
    }
    case 'changer-statut': {
      const document = desk.records.salesDocuments.find((candidate) => candidate.id === act.record)
      if (!document) return refuse('piece-inconnue', 'Cette pièce n’existe pas dans le PGI.')
      const due = amountDue(desk.records, document)
      if (act.amount !== undefined && act.amount > due) {
        return refuse('montant', 'Le montant en litige dépasse le reste dû de cette facture. Vérifiez le montant.')
      }
      return null
    }
    case 'tracer-suivi':
      return desk.records.salesDocuments.some((document) => document.id === act.record)
        ? null
        : refuse('piece-inconnue', 'Choisissez la facture suivie\u00a0: cette pièce n’existe pas dans le PGI.')
    case 'dire':
    case 'clore-echange':
    case 'transferer-appel':
      return exchangeOf(desk, act.exchange)?.phase === 'en-cours'
        ? null
        : refuse('echange-fini', 'Cette conversation est terminée.')
    case 'decrocher':
    case 'laisser-sonner':
      return exchangeOf(desk, act.exchange)?.phase === 'attend'
        ? null
        : refuse('ne-sonne-plus', 'Plus personne n’attend sur cette ligne.')
    case 'classer-document': {
      const folder = desk.records.folders.find((candidate) => candidate.path === act.folder)
      if (!folder) return refuse('dossier-inconnu', 'Ce dossier n’existe pas dans le plan de classement.')
      if (folder.restricted)
        return refuse('acces', 'Ce dossier est à accès restreint\u00a0: votre compte ne peut rien y déposer.')
      if (act.name.trim() === '') return refuse('sans-nom', 'Donnez un nom au fichier.')
      return null
    }
    case 'finir-journee':
      return context.day >= context.scenario.days
        ? refuse('dernier-jour', 'C’est le dernier jour de la mission\u00a0: il reste à clore le dossier.')
        : null
    case 'transferer-courriel':
    case 'trier-message':
      return desk.mails.some((mail) => mail.id === act.message)
        ? null
        : refuse('message-inconnu', 'Ce message n’est plus dans la boîte.')
    default:
      return null
  }
}

/** While the telephone rings, an act done in another tool is one more ring. */
function ring(desk: DeskState, act: Act): DeskState {
  const silent = act.gesture === 'consulter' || act.gesture === 'commencer-ecrit'
  const phone = act.gesture === 'decrocher' || act.gesture === 'laisser-sonner' || act.gesture === 'dire'
  // Where a counter is held, the clock rings.
  if (desk.counter || silent || phone || !desk.exchanges.some((exchange) => exchange.phase === 'attend')) return desk
  return { ...desk, exchanges: desk.exchanges.map(ringOnce) }
}

function exchangeOf(desk: DeskState, id: string): Exchange | null {
  return desk.exchanges.find((exchange) => exchange.id === id) ?? null
}

function change(desk: DeskState, act: Act, context: DeskContext): DeskState {
  if (isPaperAct(act)) return changePapers(desk, act, context)
  if (isAccountingAct(act)) return changeAccounting(desk, act, context)
  if (isCounterAct(act)) return changeCounter(desk, act, context)
  if (isRotaAct(act)) return changeRota(desk, act, context)
  if (isCardAct(act)) return changeCards(desk, act, context)
  switch (act.gesture) {
    case 'consulter':
      return consulted(lookedUp(desk, act.target), act.target)
    case 'envoyer-courriel':
      return { ...desk, mails: [...desk.mails, sentMail(act, context)] }
    case 'transferer-courriel': {
      const source = desk.mails.find((mail) => mail.id === act.message)
      return source ? { ...desk, mails: [...desk.mails, forwardedMail(act, source, context)] } : desk
    }
    case 'trier-message':
      return {
        ...desk,
        mails: desk.mails.map((mail) => (mail.id === act.message ? { ...mail, folder: act.into } : mail)),
      }
    case 'decrocher':
      return updateExchange(desk, act.exchange, (exchange) => {
        const dialogue = context.scenario.dialogues.find((candidate) => candidate.id === exchange.dialogue)
        return dialogue ? answer(exchange, dialogue, talkContext(context.caseFile, exchange.id)) : exchange
      })
    case 'dire':
      return updateExchange(desk, act.exchange, (exchange) => {
        const dialogue = context.scenario.dialogues.find((candidate) => candidate.id === exchange.dialogue)
        return dialogue ? sayLine(exchange, dialogue, act.line, { caseFile: context.caseFile }, act.amount) : exchange
      })
    case 'clore-echange':
      return updateExchange(desk, act.exchange, (exchange) => endExchange(exchange, 'sec'))
    case 'laisser-sonner':
      return updateExchange(desk, act.exchange, (exchange) => endExchange(exchange, 'manque'))
    case 'transferer-appel':
      return updateExchange(desk, act.exchange, (exchange) => endExchange(exchange, 'transfert'))
    case 'appeler':
      return calledBack(dialled(desk, act.phone, act.reason), act.phone, context)
    case 'deposer-message': {
      const { gesture: _, ...slip } = act
      return { ...desk, slips: [...desk.slips, { id: `fiche-${context.seq}`, ...slip }] }
    }
    case 'tracer-suivi':
    case 'changer-statut':
    case 'poser-rappel':
    case 'poser-evenement':
    case 'classer-document':
    case 'terminer-classeur':
      return { ...desk, records: changeRecords(filedWorkbook(desk, act, context), act, context) }
    case 'prendre-poste':
    case 'finir-journee':
    case 'clore-dossier':
    case 'demander-indice':
    case 'commencer-ecrit':
    case 'aborder':
    case 'editer-etat':
      return desk
  }
}

/** Calling somebody whose call was missed takes the conversation up; nobody else answers. */
function calledBack(desk: DeskState, phone: string, context: DeskContext): DeskState {
  const [person] = byPhone(desk, phone)
  const missed = desk.exchanges.findLast((exchange) => exchange.withId === person)
  const dialogue = context.scenario.dialogues.find((candidate) => candidate.id === missed?.dialogue)
  const open = missed && dialogue ? callBack(missed, dialogue, talkContext(context.caseFile, missed.id)) : null
  return open ? updateExchange(desk, open.id, () => open) : desk
}

/** A workbook is filed as a copy of itself. */
function filedWorkbook(desk: DeskState, act: RecordAct, context: DeskContext): DeskState['records'] {
  const { records } = desk
  if (act.gesture !== 'classer-document' || records.documents.some(({ id }) => id === act.document)) return records
  const workbook = records.workbooks.find(({ id }) => id === act.document)
  if (!workbook) return records
  const copy = workbookCopy(workbook, context.caseFile.days[context.day - 1] ?? '')
  return { ...records, documents: [...records.documents, copy] }
}

type RecordAct = ActOf<
  'tracer-suivi' | 'changer-statut' | 'poser-rappel' | 'poser-evenement' | 'classer-document' | 'terminer-classeur'
>

function changeRecords(records: DeskState['records'], act: RecordAct, context: DeskContext): DeskState['records'] {
  switch (act.gesture) {
    case 'tracer-suivi':
      return {
        ...records,
        followUps: [
          ...records.followUps,
          {
            id: `suivi-${context.seq}`,
            salesDocument: act.record,
            level: act.level,
            date: act.date,
            channel: act.channel,
            author: ASSISTANT,
            next: act.next,
            comment: act.comment,
          },
        ],
      }
    case 'changer-statut':
      return {
        ...records,
        salesDocuments: records.salesDocuments.map((document) =>
          document.id === act.record
            ? {
                ...document,
                status: act.status,
                disputed: act.status === 'en-litige' ? (act.amount ?? amountDue(records, document)) : 0,
              }
            : document,
        ),
      }
    case 'poser-rappel':
    case 'poser-evenement': {
      const entry = {
        id: `agenda-${context.seq}`,
        owner: ASSISTANT,
        date: act.date,
        title: act.title,
        ...(act.gesture === 'poser-rappel'
          ? { kind: 'rappel' as const, start: '', end: '', place: '', ...(act.about ? { about: act.about } : {}) }
          : { kind: 'evenement' as const, start: act.start, end: act.end, place: act.place }),
      }
      return { ...records, calendar: [...records.calendar, entry] }
    }
    case 'classer-document':
      return {
        ...records,
        documents: records.documents.map((document) =>
          document.id === act.document ? { ...document, folder: act.folder, name: act.name } : document,
        ),
      }
    case 'terminer-classeur': {
      const former = records.workbooks.find((workbook) => workbook.id === act.workbook)
      const next = {
        id: act.workbook,
        title: act.title,
        sheets: act.sheets,
        author: ASSISTANT,
        version: (former?.version ?? 0) + 1,
      }
      return { ...records, workbooks: [...records.workbooks.filter((workbook) => workbook.id !== act.workbook), next] }
    }
  }
}

function consulted(desk: DeskState, target: string): DeskState {
  return desk.consulted.includes(target) ? desk : { ...desk, consulted: [...desk.consulted, target] }
}

function updateExchange(desk: DeskState, id: string, update: (exchange: Exchange) => Exchange): DeskState {
  return { ...desk, exchanges: desk.exchanges.map((exchange) => (exchange.id === id ? update(exchange) : exchange)) }
}

function sentMail(act: ActOf<'envoyer-courriel'>, context: DeskContext): Mail {
  return {
    id: `envoi-${context.seq}`,
    folder: 'envoyes',
    fromId: ASSISTANT,
    from: 'Vous',
    fromAddress: '',
    to: act.to,
    cc: act.cc,
    bcc: act.bcc,
    subject: act.subject,
    body: act.body,
    attachments: act.attachments,
    day: context.day,
    minute: context.minute,
    date: context.caseFile.days[context.day - 1] ?? '',
    ...(act.repliesTo ? { repliesTo: act.repliesTo } : {}),
  }
}

function forwardedMail(act: ActOf<'transferer-courriel'>, source: Mail, context: DeskContext): Mail {
  return {
    ...source,
    id: `envoi-${context.seq}`,
    folder: 'envoyes',
    fromId: ASSISTANT,
    from: 'Vous',
    fromAddress: '',
    to: act.to,
    cc: [],
    bcc: [],
    subject: source.subject.startsWith('TR : ') ? source.subject : `TR : ${source.subject}`,
    body: act.note === '' ? source.body : `${act.note}\n\n${source.body}`,
    day: context.day,
    minute: context.minute,
    date: context.caseFile.days[context.day - 1] ?? '',
    repliesTo: source.id,
  }
}

/** Addressees of an act as correspondents; an unknown address gives nobody. */
export function addresseesOf(desk: DeskState, act: Act): readonly string[] {
  if (act.gesture === 'terminer-ecrit') return [writtenTo(desk, act)].filter((id) => id !== '')
  if (act.gesture === 'mettre-au-parapheur') return [act.signatory]
  if (act.gesture === 'demander-visa') return [act.to]
  if (act.gesture === 'expedier-pli' || act.gesture === 'transmettre-dossier') return [act.to]
  if (act.gesture === 'appeler') return byPhone(desk, act.phone)
  if (act.gesture === 'deposer-message') return [act.to]
  if (act.gesture === 'expliquer' || act.gesture === 'orienter') {
    return desk.exchanges.flatMap(({ id, withId }) => (id === act.exchange ? [withId] : []))
  }
  if (act.gesture !== 'envoyer-courriel' && act.gesture !== 'transferer-courriel') return []
  const typed = act.gesture === 'envoyer-courriel' ? [...act.to, ...act.cc, ...act.bcc] : act.to
  return typed.flatMap((address) => byEmail(desk.records, address)?.id ?? [])
}

export function byPhone(desk: DeskState, phone: string): readonly string[] {
  const digits = (text: string) => text.replace(/\D/g, '')
  const wanted = digits(phone)
  if (wanted === '') return []
  return correspondents(desk.records).flatMap((one) => (digits(one.phone) === wanted ? [one.id] : []))
}
