import { useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { Conversation } from '../phone/conversation.tsx'

/** Talks on the spot: the colleague or visitor who stands at the desk. */
export default function PlaceTool({ run, view, target, portraitOf }: ToolProps) {
  const [closed, setClosed] = useState<readonly string[]>([])
  const talks = view.desk.exchanges.filter(({ channel }) => channel === 'sur-place')
  const shown =
    talks.find(({ phase }) => phase === 'en-cours') ??
    talks.find(({ phase }) => phase === 'attend') ??
    talks.find(({ id }) => id === target && !closed.includes(id))
  if (!shown) {
    return (
      <EmptyState title="Personne n’attend devant votre bureau">
        Quand quelqu’un viendra vous voir, la conversation s’ouvrira ici.
      </EmptyState>
    )
  }
  return (
    <Conversation
      key={shown.id}
      run={run}
      view={view}
      exchange={shown}
      portraitOf={portraitOf}
      onClose={() => setClosed([...closed, shown.id])}
    />
  )
}
