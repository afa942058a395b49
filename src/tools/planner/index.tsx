import type { ToolProps } from '../../app/ports.ts'

/** The diary of the post: month, days, reminders and events. */
export default function Planner({ view }: ToolProps) {
  return <div className="planner">{view.date}</div>
}
