import { Check, CircleHelp, Clock, X } from 'lucide-react'
import { ListBox } from '../../components/list-box.tsx'
import type { RelectureItem } from '../../view-models/relecture.ts'

interface RelectureQueueProps {
  readonly items: readonly RelectureItem[]
  readonly current: string
  readonly onCurrent: (id: string) => void
}

const STATES = {
  valide: { Icon: Check, word: 'validé' },
  refuse: { Icon: X, word: 'refusé' },
  doute: { Icon: Clock, word: 'plus tard' },
} as const

/** Everything that waits, and what was decided. */
export function RelectureQueue({ items, current, onCurrent }: RelectureQueueProps) {
  return (
    <ListBox
      className="relecture-queue scroll"
      label="Ce qui attend"
      selected={current}
      onSelect={onCurrent}
      items={items.map((item) => {
        const state = item.decision ? STATES[item.decision.word] : { Icon: CircleHelp, word: 'à décider' }
        return {
          id: item.id,
          text: `${item.who}, ${item.question}, ${state.word}`,
          content: (
            <span className={`relecture-entry ${item.decision?.word ?? ''}`}>
              <state.Icon />
              <span>
                <b>{item.who}</b> <small>{state.word}</small>
                <span className="relecture-line">{item.question}</span>
              </span>
            </span>
          ),
        }
      })}
    />
  )
}
