import { Bell, CalendarClock } from 'lucide-react'
import type { Ref } from 'react'
import type { CalendarEntry, Records } from '../../domain/records/records.ts'
import { isoWeek } from '../../domain/trade/date-arithmetic.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'
import { publicHolidayName } from '../../domain/trade/public-holidays.ts'
import { Button } from '../../ui/components/button.tsx'
import { daysAfter, entriesOn, isOwn, ownerWords, spanWords } from './entries.ts'

interface DayPaneProps {
  readonly records: Records
  readonly day: string
  readonly today: string
  readonly headingRef: Ref<HTMLHeadingElement>
  readonly onSelect: (date: string) => void
}

/** What is noted for the chosen day, then for the days after today. */
export function DayPane({ records, day, today, headingRef, onSelect }: DayPaneProps) {
  const entries = entriesOn(records.calendar, day)
  const coming = daysAfter(records.calendar, today).filter(({ date }) => date !== day)
  const holiday = publicHolidayName(day)
  return (
    <>
      <section className="plan-day" aria-labelledby="plan-day">
        <h2 id="plan-day" ref={headingRef} tabIndex={-1}>
          {capital(formatWeekdayDate(day))}
        </h2>
        <p className="muted">
          {day === today && <b>Aujourd’hui, </b>}
          semaine {isoWeek(day)}
          {holiday && `, jour férié\u00a0: ${holiday}`}
        </p>
        {entries.length > 0 ? <EntryList records={records} entries={entries} /> : <p>Rien de noté ce jour-là.</p>}
      </section>
      <section className="plan-coming" aria-labelledby="plan-coming">
        <h3 id="plan-coming">{day > today ? 'Autres jours à venir' : 'Jours à venir'}</h3>
        {coming.length === 0 && <p>Rien de noté après aujourd’hui.</p>}
        {coming.map(({ date, entries: noted }) => (
          <div key={date}>
            <h4>
              <Button variant="quiet" className="plan-go" onPress={() => onSelect(date)}>
                {capital(formatWeekdayDate(date))}
              </Button>
            </h4>
            <EntryList records={records} entries={noted} />
          </div>
        ))}
      </section>
    </>
  )
}

interface EntryListProps {
  readonly records: Records
  readonly entries: readonly CalendarEntry[]
}

function EntryList({ records, entries }: EntryListProps) {
  return (
    <ul className="entries">
      {entries.map((entry) => {
        const about = records.salesDocuments.find(({ id }) => id === entry.about)
        const party = records.parties.find(({ id }) => id === about?.party)
        const facts = [
          spanWords(entry),
          entry.place,
          about && [about.number, party?.name].filter(Boolean).join(', '),
          ownerWords(records, entry),
        ]
        return (
          <li key={entry.id} className={`entry mark--${entry.kind} ${isOwn(entry) ? 'is-own' : ''}`}>
            {entry.kind === 'rappel' ? <Bell /> : <CalendarClock />}
            <div>
              <b>
                <span className="sr-only">{entry.kind === 'rappel' ? 'Rappel\u00a0: ' : 'Événement\u00a0: '}</span>
                {entry.title}
              </b>
              <p>{facts.filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
