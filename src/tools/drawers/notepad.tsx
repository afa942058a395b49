import { useId } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { useDraft } from '../mail/use-draft.ts'
import './drawers.css'

/** Key of the notes: never an act, never judged, never sent. */
export const NOTEPAD = 'bloc-notes'

/** Notes for oneself, kept as they are typed. */
export function NotepadDrawer({ run }: Pick<ToolProps, 'run'>) {
  const kept = useDraft(run.drafts, NOTEPAD)
  const id = useId()
  return (
    <div className="drawer notepad">
      <label htmlFor={id}>Vos notes, pour vous seulement</label>
      <textarea
        id={id}
        lang="fr"
        spellCheck={false}
        value={typeof kept === 'string' ? kept : ''}
        onChange={(event) => run.drafts.write(NOTEPAD, event.currentTarget.value)}
      />
    </div>
  )
}
