import type { Card, CardTable } from '../records/card.ts'
import type { ActOf } from '../scenario/tools.ts'
import type { DeskContext } from './apply-act.ts'
import type { DeskState, Refusal } from './desk.ts'

type CardAct = ActOf<'creer-fiche' | 'modifier-fiche'>

export function isCardAct(act: { readonly gesture: string }): act is CardAct {
  return act.gesture === 'creer-fiche' || act.gesture === 'modifier-fiche'
}

/** [B1] What the real software would refuse: an unknown card or field, a card nobody may open, a card with nothing on it. */
export function refuseCard(desk: DeskState, act: CardAct): Refusal | null {
  const table = tableOf(desk, act)
  if (!table) return { code: 'fiche-inconnue', message: 'Cette fiche n’existe pas dans le PGI.' }
  if (act.gesture === 'creer-fiche' && !table.canCreate)
    return { code: 'fiche-fermee', message: `Votre compte ne peut pas ouvrir de fiche «\u00a0${table.label} ».` }
  const unknown = Object.keys(act.fields).find((field) => !table.fields.some(({ id }) => id === field))
  if (unknown !== undefined)
    return {
      code: 'champ-inconnu',
      message: `La fiche «\u00a0${table.label}\u00a0» n’a pas de champ «\u00a0${unknown} ».`,
    }
  if (Object.values(act.fields).every((typed) => typed.trim() === ''))
    return { code: 'fiche-vide', message: 'La fiche est vide\u00a0: remplissez au moins un champ.' }
  return null
}

function tableOf(desk: DeskState, act: CardAct): CardTable | null {
  const id = act.gesture === 'creer-fiche' ? act.table : cardOf(desk, act.card)?.table
  return desk.records.cardTables?.find((table) => table.id === id) ?? null
}

export function cardOf(desk: DeskState, id: string): Card | null {
  return desk.records.cards?.find((card) => card.id === id) ?? null
}

/** [B7] A card is opened, or changed: the former value, its date and the piece behind the change are kept. */
export function changeCards(desk: DeskState, act: CardAct, context: DeskContext): DeskState {
  const date = context.caseFile.days[context.day - 1] ?? ''
  const cards = desk.records.cards ?? []
  const next: readonly Card[] =
    act.gesture === 'creer-fiche'
      ? [
          ...cards,
          {
            id: `fiche-${context.seq}`,
            table: act.table,
            title: act.title,
            about: act.about,
            fields: act.fields,
            author: 'assistant',
            date,
            piece: act.piece,
            changes: [],
          },
        ]
      : cards.map((card) => (card.id === act.card ? changed(card, act, date) : card))
  return { ...desk, records: { ...desk.records, cards: next } }
}

function changed(card: Card, act: ActOf<'modifier-fiche'>, date: string): Card {
  const moved = Object.entries(act.fields).filter(([field, typed]) => (card.fields[field] ?? '') !== typed)
  return {
    ...card,
    fields: { ...card.fields, ...act.fields },
    piece: act.piece === '' ? card.piece : act.piece,
    changes: [...card.changes, ...moved.map(([field]) => ({ field, former: card.fields[field] ?? '', date }))],
  }
}
