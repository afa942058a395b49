import { type CalendarDate, parseDate } from '@internationalized/date'
import { Bell, CalendarClock } from 'lucide-react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components'
import type { CalendarEntry } from '../../domain/records/records.ts'
import { weekday } from '../../domain/trade/date-arithmetic.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'
import { publicHolidayName } from '../../domain/trade/public-holidays.ts'
import { countWords, entriesOn, isOwn, isShowable } from './entries.ts'

interface MonthGridProps {
  readonly entries: readonly CalendarEntry[]
  readonly today: string
  readonly selected: string
  /** A day of the month shown. */
  readonly focused: string
  readonly onFocus: (date: string) => void
  readonly onSelect: (date: string) => void
}

/** A month of the diary: arrows go from day to day, PageUp and PageDown from month to month. */
export function MonthGrid({ entries, today, selected, focused, onFocus, onSelect }: MonthGridProps) {
  return (
    <Calendar
      className="month"
      aria-label="Calendrier"
      firstDayOfWeek="mon"
      minValue={parseDate('1990-01-01')}
      maxValue={parseDate('2099-12-31')}
      value={parseDate(selected)}
      focusedValue={parseDate(focused)}
      onFocusChange={(date) => onFocus(date.toString())}
      onChange={(date) => onSelect(date.toString())}
    >
      <CalendarGrid className="month-grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="month-day">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <DayCell date={date} today={today} entries={entriesOn(entries, date.toString())} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

interface DayCellProps {
  readonly date: CalendarDate
  readonly today: string
  readonly entries: readonly CalendarEntry[]
}

function DayCell({ date, today, entries }: DayCellProps) {
  const iso = date.toString()
  const holiday = isShowable(iso) ? publicHolidayName(iso) : null
  const isToday = iso === today
  const label = [
    formatWeekdayDate(iso),
    isToday && 'aujourd’hui',
    holiday && `férié, ${holiday}`,
    entries.length > 0 ? countWords(entries) : false,
  ]
    .filter(Boolean)
    .join(', ')
  const looks = ['day', isToday && 'is-today', holiday && 'is-holiday', weekday(iso) > 5 && 'is-weekend']
  return (
    <CalendarCell
      date={date}
      className={looks.filter(Boolean).join(' ')}
      // The name that React Aria gives says “today” of the real date, and nothing of what is noted: the words below do.
      render={(props) => <div {...props} aria-label={undefined} />}
    >
      {({ isSelected }) => (
        <>
          <span className="sr-only">{isSelected ? `${label}, jour choisi` : label}</span>
          <span className="day-face" aria-hidden="true">
            <span className="day-head">
              <span className="day-number num">{date.day === 1 ? '1er' : date.day}</span>
              {holiday && <span className="day-off">férié</span>}
            </span>
            {holiday && <span className="day-holiday">{holiday}</span>}
            {entries.length > 0 && <Marks entries={entries} />}
          </span>
        </>
      )}
    </CalendarCell>
  )
}

/** Shapes in a narrow cell, titles in a wide one; the cell's name says the same in words. */
function Marks({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const reminders = entries.filter(({ kind }) => kind === 'rappel')
  const events = entries.filter(({ kind }) => kind === 'evenement')
  return (
    <>
      <span className="day-marks">
        {reminders.length > 0 && (
          <span className="mark mark--rappel">
            <Bell />
            {reminders.length > 1 && reminders.length}
          </span>
        )}
        {events.length > 0 && (
          <span className="mark mark--evenement">
            <CalendarClock />
            {events.length > 1 && events.length}
          </span>
        )}
      </span>
      <span className="day-titles">
        {entries.slice(0, entries.length > 2 ? 1 : 2).map((entry) => (
          <span key={entry.id} className={`day-title mark--${entry.kind} ${isOwn(entry) ? 'is-own' : ''}`}>
            {entry.kind === 'rappel' ? <Bell /> : <CalendarClock />}
            <span>{entry.title}</span>
          </span>
        ))}
        {entries.length > 2 && <span className="day-more">et {entries.length - 1} autres</span>}
      </span>
    </>
  )
}
