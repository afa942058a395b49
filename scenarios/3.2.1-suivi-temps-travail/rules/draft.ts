import type { Presence } from '../../../src/domain/records/rota.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { WEEK } from './calendar.ts'
import type { WeekFacts } from './facts.ts'
import { numberPick } from './picks.ts'

/** A defect of the production manager's draft, put into a week that was right; `null` where the draw has no room for it. */
type Defect = (cells: readonly Presence[], facts: WeekFacts) => readonly Presence[] | null

const FRIDAY = WEEK[4]

/** Defects by their name in the treatment, § 4 (`d1`…). */
export const DEFECTS: Readonly<Record<string, Defect>> = {
  d1: (cells) => {
    const late = cells.find(({ code, date }) => code === 'S' && nextOf(date) !== null && date < FRIDAY)
    return late ? put(cells, late.person, nextOf(late.date) ?? '', { code: 'M' }) : null
  },
  d2: (cells, { leave }) => put(cells, leave.person, leave.dates[0] ?? '', { code: 'J' }),
  d3: (cells) => put(cells, 'violaine-brisset', WEEK[1], { code: 'R' }),
  d5: (cells) => put(cells, 'emre-kocdemir', FRIDAY, { code: 'R' }),
  d6: (cells) => put(cells, 'ginette-fabrezat', FRIDAY, { code: 'J' }),
  d7: (cells) => put(cells, 'ouarda-messaoud', WEEK[2], { code: '', start: 450, end: 1170, pause: 60 }),
  d8: (cells) => {
    const late = cells.find(
      ({ code, person }) => code === 'S' && ['emre-kocdemir', 'ginette-fabrezat'].includes(person),
    )
    return late ? put(cells, late.person, late.date, { code: 'J' }) : null
  },
  d9: (cells) => {
    const day = cells.find(({ code, person }) => code === 'J' && person === 'loic-pennec')
    return day ? put(cells, day.person, day.date, { code: 'R' }) : null
  },
  d10: (cells, { absence }) =>
    put(cells, absence.person, absence.dates[0] ?? '', { comment: 'à l’hôpital pour des examens' }),
}

const COUNTS = { decouverte: 3, confirme: 4, expert: 5 } as const

/** The draft: a right week with three to five defects, as the level says. */
export function draftOf(draw: Draw, facts: WeekFacts, witness: readonly Presence[]): readonly Presence[] {
  const names = Object.keys(DEFECTS)
  const start = numberPick(draw, 'brouillon')
  let cells = witness
  let count = 0
  for (let step = 0; step < names.length && count < COUNTS[draw.level]; step++) {
    const next = DEFECTS[names[(start + step * 4) % names.length] ?? '']?.(cells, facts) ?? null
    if (!next) continue
    cells = next
    count += 1
  }
  return cells
}

const nextOf = (date: string): string | null => WEEK[WEEK.findIndex((one) => one === date) + 1] ?? null

function put(
  cells: readonly Presence[],
  person: string,
  date: string,
  change: Partial<Presence>,
): readonly Presence[] | null {
  const former = cells.find((cell) => cell.person === person && cell.date === date)
  if (!former) return null
  return cells.map((cell) => (cell === former ? { ...cell, ...change } : cell))
}
