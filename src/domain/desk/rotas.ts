import { cellsOf, type Rota } from '../records/rota.ts'
import type { ActOf } from '../scenario/tools.ts'
import type { DeskContext } from './apply-act.ts'
import type { DeskState, Mail, Refusal } from './desk.ts'
import { correspondents } from './people.ts'

/** Acts of the rota and the request for a visa. */
export type RotaAct = ActOf<'affecter-presence' | 'publier-planning' | 'demander-visa'>

export function isRotaAct(act: { readonly gesture: string }): act is RotaAct {
  return ['affecter-presence', 'publier-planning', 'demander-visa'].includes(act.gesture)
}

const MINUTES_A_DAY = 24 * 60

/** [B1] What the rota refuses: a sheet, a person or a day that it does not have, hours that are none. Never an unwise week. */
export function refuseRota(desk: DeskState, act: RotaAct): Refusal | null {
  if (act.gesture === 'demander-visa') {
    if (!correspondents(desk.records).some(({ id }) => id === act.to))
      return {
        code: 'sans-destinataire',
        message: 'Choisissez dans l’annuaire la personne dont vous demandez le visa.',
      }
    return act.note.trim() === '' ? { code: 'vide', message: 'Écrivez ce que vous soumettez au visa.' } : null
  }
  const rota = rotaOf(desk, act.rota)
  if (!rota) return { code: 'planning-inconnu', message: 'Cette feuille n’existe pas dans le planning.' }
  if (act.gesture === 'publier-planning') {
    return act.version < 1 ? { code: 'version', message: 'Donnez un numéro de version.' } : null
  }
  if (act.cells.length === 0) return { code: 'vide', message: 'Choisissez au moins une case.' }
  for (const cell of act.cells) {
    const known = rota.people.includes(cell.person) && rota.dates.includes(cell.date)
    if (!known) return { code: 'case-inconnue', message: 'Cette personne ou ce jour n’est pas sur la feuille.' }
    if (cell.code !== '') {
      if (!rota.legend.some(({ code }) => code === cell.code))
        return {
          code: 'code-inconnu',
          message: `Le code «\u00a0${cell.code}\u00a0» n’est pas dans la légende de la feuille.`,
        }
    } else if (!(cell.start >= 0 && cell.start < cell.end && cell.end <= 2 * MINUTES_A_DAY && cell.pause >= 0)) {
      return { code: 'horaire', message: 'Donnez une heure de début, une heure de fin plus tardive et une pause.' }
    }
  }
  return null
}

/** [B2] What an act of the rota changes: cells are shared by every sheet, a publication keeps a copy of them. */
export function changeRota(desk: DeskState, act: RotaAct, context: DeskContext): DeskState {
  switch (act.gesture) {
    case 'affecter-presence': {
      const isKept = (one: { readonly person: string; readonly date: string }) =>
        !act.cells.some((cell) => cell.person === one.person && cell.date === one.date)
      const presences = [...(desk.records.presences ?? []).filter(isKept), ...act.cells]
      return { ...desk, records: { ...desk.records, presences } }
    }
    case 'publier-planning': {
      const rota = rotaOf(desk, act.rota)
      if (!rota) return desk
      const published = {
        version: act.version,
        date: act.date,
        replaces: act.replaces,
        day: context.day,
        minute: context.minute,
        cells: cellsOf(rota, desk.records.presences ?? []),
      }
      const rotas = (desk.records.rotas ?? []).map((one) =>
        one.id === rota.id ? { ...one, versions: [...one.versions, published] } : one,
      )
      return { ...desk, records: { ...desk.records, rotas, documents: [...desk.records.documents, copyOf(rota, act)] } }
    }
    case 'demander-visa':
      return { ...desk, mails: [...desk.mails, requestOf(desk, act, context)] }
  }
}

function rotaOf(desk: DeskState, id: string): Rota | null {
  return desk.records.rotas?.find((rota) => rota.id === id) ?? null
}

/** The printed sheet, to be filed: it lies outside the filing plan until then. */
function copyOf(rota: Rota, act: ActOf<'publier-planning'>): DeskState['records']['documents'][number] {
  return {
    id: `${rota.id}-v${act.version}`,
    name: `${rota.title}, version ${act.version}`,
    folder: '',
    type: 'planning',
    date: act.date,
    author: 'assistant',
    blocks: [{ kind: 'titre', text: `${rota.title}, version ${act.version}` }],
  }
}

/** A request for a visa leaves as a message: it is read where answers are read. */
function requestOf(desk: DeskState, act: ActOf<'demander-visa'>, context: DeskContext): Mail {
  const person = correspondents(desk.records).find(({ id }) => id === act.to)
  return {
    id: `envoi-${context.seq}`,
    folder: 'envoyes',
    fromId: 'assistant',
    from: 'Vous',
    fromAddress: '',
    to: [person?.email ?? act.to],
    cc: [],
    bcc: [],
    subject: `Demande de visa : ${act.subject}`,
    body: act.note,
    attachments: act.pieces,
    day: context.day,
    minute: context.minute,
    date: context.caseFile.days[context.day - 1] ?? '',
  }
}
