import { useEffect, useRef } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { Editor } from './editor.tsx'
import './spreadsheet.css'
import { useOpened } from './use-opened.ts'
import { DRAFT_PREFIX, draftKey, newWorkbook } from './workbook-draft.ts'
import { WorkbookList } from './workbook-list.tsx'

/** The spreadsheet of the post. A target is the id of a workbook. */
export default function Spreadsheet({ run, view, target }: ToolProps) {
  const [opened, setOpened] = useOpened(run.drafts)
  const asked = useRef<string | null>(null)
  const { workbooks } = view.desk.records

  function openWorkbook(id: string) {
    setOpened(id)
    if (workbooks.some((workbook) => workbook.id === id) && !view.desk.consulted.includes(id)) {
      void run.perform({ gesture: 'consulter', tool: 'tableur', target: id })
    }
  }

  useEffect(() => {
    if (target === null || asked.current === target) return
    asked.current = target
    openWorkbook(target)
  })

  function create() {
    const taken = new Set([...workbooks.map(({ id }) => draftKey(id)), ...run.drafts.keys(DRAFT_PREFIX)])
    let rank = 1
    while (taken.has(draftKey(`nouveau-classeur-${rank}`))) rank += 1
    const id = `nouveau-classeur-${rank}`
    run.drafts.write(draftKey(id), newWorkbook(rank === 1 ? 'Nouveau classeur' : `Nouveau classeur ${rank}`))
    setOpened(id)
    void run.perform({ gesture: 'commencer-ecrit', tool: 'tableur', draft: draftKey(id) })
  }

  const isKnown =
    opened !== null &&
    (workbooks.some(({ id }) => id === opened) || run.drafts.keys(DRAFT_PREFIX).includes(draftKey(opened)))
  return (
    <div className="calc">
      {opened !== null && isKnown ? (
        <Editor key={opened} run={run} view={view} id={opened} onLeave={() => setOpened(null)} />
      ) : (
        <WorkbookList run={run} workbooks={workbooks} onOpen={openWorkbook} onCreate={create} />
      )}
    </div>
  )
}
