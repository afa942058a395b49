import { Bell, CalendarClock, ChevronLeft, ChevronRight, Pencil, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { ToolProps } from '../../app/ports.ts'
import { addMonths } from '../../domain/trade/date-arithmetic.ts'
import { formatLongDate, monthName } from '../../domain/trade/format-date.ts'
import { splitDate } from '../../domain/trade/iso-date.ts'
import { publicHolidays } from '../../domain/trade/public-holidays.ts'
import { Button } from '../../ui/components/button.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { DayPane } from './day-pane.tsx'
import { isShowable } from './entries.ts'
import { DRAFT_PREFIX, newDraft, readDraft } from './entry-draft.ts'
import { EntryForm } from './entry-form.tsx'
import { MonthGrid } from './month-grid.tsx'
import { PLACE, type PlannerPlace, readPlace } from './place.ts'
import './planner.css'
import { nextDraftKey } from '../next-draft-key.ts'
import { useDraft } from '../use-draft.ts'

/** The diary of the post. A target is a date, or the id of an entry. */
export default function Planner({ run, view, target }: ToolProps) {
  const { date: today, desk } = view
  const { records } = desk
  const place = readPlace(useDraft(run.drafts, PLACE), today)
  const kept = useDraft(run.drafts, place.draft ?? PLACE)
  const typed = place.isWriting ? readDraft(kept, place.day).date : place.day
  const day = isShowable(typed) ? typed : place.day
  const [focused, setFocused] = useState(day)
  const [status, setStatus] = useState('')
  const asked = useRef<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const [back, setBack] = useState<'heading' | 'add' | null>(null)

  const go = (change: Partial<PlannerPlace>) => {
    setStatus('')
    run.drafts.write(PLACE, { ...place, ...change })
  }

  function select(date: string) {
    setFocused(date)
    go({ day: date })
    // While an entry is written, choosing a day in the month is choosing its date.
    if (place.isWriting && place.draft !== null) run.drafts.write(place.draft, { ...readDraft(kept, place.day), date })
  }

  useEffect(() => {
    if (target === null || asked.current === target) return
    asked.current = target
    const date = records.calendar.find(({ id }) => id === target)?.date ?? target
    if (!isShowable(date)) return
    setFocused(date)
    go({ day: date })
  })

  // What closes the form takes it away with the focus: it is put where the eye goes.
  useEffect(() => {
    if (back === 'heading') heading.current?.focus()
    if (back === 'add') add.current?.focus()
    setBack(null)
  }, [back])

  /** Opening a new entry is an act of the log, once; the draft stays whatever happens then. */
  function write() {
    if (place.draft !== null) return go({ isWriting: true })
    const draft = nextDraftKey(view, DRAFT_PREFIX, [])
    run.drafts.write(draft, newDraft(day))
    go({ draft, isWriting: true })
    void run.perform({ gesture: 'commencer-ecrit', tool: 'planning', draft })
  }

  function close(change: Partial<PlannerPlace>, message: string, focus: 'heading' | 'add') {
    if (change.draft === null && place.draft !== null) run.drafts.write(place.draft, undefined)
    go({ isWriting: false, ...change })
    setStatus(message)
    setBack(focus)
  }

  const { year, month } = splitDate(focused)
  const holidays = publicHolidays(year).filter(({ date }) => splitDate(date).month === month)
  return (
    <I18nProvider locale="fr-FR">
      <div className="planner-frame">
        <div className={`planner ${place.isWriting ? 'is-writing' : ''}`}>
          <header className="planner-bar">
            <IconButton
              label="Mois précédent"
              icon={<ChevronLeft />}
              onPress={() => setFocused(addMonths(focused, -1))}
            />
            <h2 className="planner-month" aria-live="polite">
              {monthName(month)} {year}
            </h2>
            <IconButton
              label="Mois suivant"
              icon={<ChevronRight />}
              onPress={() => setFocused(addMonths(focused, 1))}
            />
            <Button onPress={() => select(today)}>Aujourd’hui</Button>
            <span className="grow" />
            {!place.isWriting && (
              <Button ref={add} variant="primary" icon={place.draft === null ? <Plus /> : <Pencil />} onPress={write}>
                {place.draft === null ? 'Ajouter' : 'Reprendre la saisie'}
              </Button>
            )}
          </header>
          <div className="planner-left scroll">
            <MonthGrid
              entries={records.calendar}
              today={today}
              selected={day}
              focused={focused}
              onFocus={setFocused}
              onSelect={select}
            />
            <ul className="planner-legend" aria-label="Légende">
              <li>
                <span className="mark mark--rappel">
                  <Bell />
                </span>
                rappel
              </li>
              <li>
                <span className="mark mark--evenement">
                  <CalendarClock />
                </span>
                événement
              </li>
              {holidays.map(({ date, name }) => (
                <li key={date}>
                  <span className="legend-off" />
                  {formatLongDate(date).replace(` ${year}`, '')}, férié&nbsp;: {name}
                </li>
              ))}
            </ul>
          </div>
          <div className="planner-right scroll">
            {place.isWriting && place.draft !== null ? (
              <EntryForm
                key={place.draft}
                run={run}
                records={records}
                draftKey={place.draft}
                day={place.day}
                onDate={(date) => isShowable(date) && setFocused(date)}
                onDone={(message, date) => close({ draft: null, day: date }, message, 'heading')}
                onClose={() => close({}, '', 'add')}
                onDrop={() => close({ draft: null }, '', 'add')}
              />
            ) : (
              <>
                {status !== '' && <p className="planner-status">{status}</p>}
                <DayPane records={records} day={day} today={today} headingRef={heading} onSelect={select} />
              </>
            )}
          </div>
        </div>
        <p className="sr-only" role="status">
          {status}
        </p>
      </div>
    </I18nProvider>
  )
}
