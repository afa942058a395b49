import { useEffect, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { nextDraftKey } from '../next-draft-key.ts'
import { useDraft, useDrafts } from '../use-draft.ts'
import { Editor } from './editor.tsx'
import './letters.css'
import { type LettersPlace, PLACE, readPlace } from './place.ts'
import { Shelf } from './shelf.tsx'
import {
  blankDraft,
  DRAFT_PREFIX,
  draftFromModel,
  draftFromWriting,
  keyOf,
  readDraft,
  type WritingDraft,
} from './writing-draft.ts'

/** The word processor of the post. A target is a finished writing to show, or `modele:` and a template to begin from. */
export default function LettersTool({ run, view, target, open, spelling }: ToolProps) {
  const { desk } = view
  const place = readPlace(useDraft(run.drafts, PLACE))
  const kept = useDrafts(run.drafts, DRAFT_PREFIX)
  const [status, setStatus] = useState('')
  const asked = useRef<string | null>(null)
  const drafts = kept.flatMap(({ key, value }) => {
    const draft = readDraft(value)
    return draft ? [{ key, draft }] : []
  })

  const go = (next: Partial<LettersPlace>) => {
    setStatus('')
    run.drafts.write(PLACE, { ...place, ...next })
  }

  /** Opening a page is an act of the log; what happens then leaves the draft where it is. */
  function begin(draft: WritingDraft) {
    const key = nextDraftKey(
      view,
      DRAFT_PREFIX,
      kept.map((entry) => entry.key),
    )
    run.drafts.write(key, draft)
    go({ open: key })
    void run.perform({ gesture: 'commencer-ecrit', tool: 'courrier', draft: key })
  }

  function beginFrom(id: string) {
    const model = desk.records.documents.find((document) => document.id === id)
    if (model) begin(draftFromModel(view, model))
  }

  /** A finished page shows what its last version says until it is changed. */
  function show(key: string) {
    const writing = desk.writings.find(({ id }) => keyOf(id) === key)
    if (writing && !drafts.some((entry) => entry.key === key)) run.drafts.write(key, draftFromWriting(view, writing))
    go({ open: key })
  }

  useEffect(() => {
    if (target === null || asked.current === target) return
    asked.current = target
    if (target.startsWith('modele:')) beginFrom(target.slice('modele:'.length))
    else if (desk.writings.some(({ id }) => id === target)) show(keyOf(target))
  })

  const current = drafts.find(({ key }) => key === place.open)
  const former = desk.writings.find(({ id }) => keyOf(id) === place.open)
  return (
    <div className="letters">
      {current ? (
        <Editor
          key={current.key}
          run={run}
          view={view}
          open={open}
          spelling={spelling}
          draftKey={current.key}
          draft={current.draft}
          former={former}
          pane={place.pane}
          onPane={(pane) => go({ pane })}
          onClose={(message) => {
            go({ open: null })
            setStatus(message ?? '')
          }}
        />
      ) : (
        <>
          <p className={status === '' ? 'sr-only' : 'letters-status'} role="status">
            {status}
          </p>
          <Shelf
            view={view}
            drafts={drafts}
            onOpen={show}
            onNew={(kind) => begin(blankDraft(view, kind))}
            onModel={beginFrom}
          />
        </>
      )}
    </div>
  )
}
