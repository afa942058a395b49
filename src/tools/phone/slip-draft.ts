import type { RunView } from '../../app/ports.ts'
import type { ActOf } from '../../domain/scenario/tools.ts'

/** Draft of the slip under one's hand: one pad, one slip at a time. */
export const SLIP = 'telephone:fiche'
export type Slip = Omit<ActOf<'deposer-message'>, 'gesture'>

export const EMPTY_SLIP: Slip = {
  to: '',
  from: '',
  organisation: '',
  phone: '',
  date: '',
  time: '',
  subject: '',
  urgent: false,
  text: '',
}

/** The slip as it was kept; a blank one when there is none. */
export function readSlip(value: unknown): Slip {
  if (typeof value !== 'object' || value === null) return EMPTY_SLIP
  const kept = value as Readonly<Record<string, unknown>>
  const text = (field: keyof Slip) => {
    const found = kept[field]
    return typeof found === 'string' ? found : ''
  }
  return {
    to: text('to'),
    from: text('from'),
    organisation: text('organisation'),
    phone: text('phone'),
    date: text('date'),
    time: text('time'),
    subject: text('subject'),
    urgent: kept.urgent === true,
    text: text('text'),
  }
}

export const isBlank = (slip: Slip): boolean => Object.values(slip).every((field) => field === '' || field === false)

/** Each slip begun has its number in the log. */
export function nextSlipKey(view: RunView): string {
  const begun = view.log.filter(({ act }) => act.gesture === 'commencer-ecrit' && act.draft.startsWith(SLIP))
  return `${SLIP}:${begun.length + 1}`
}
