import { Check, Clock, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { RelectureItem, RelectureView, RelectureWord } from '../../view-models/relecture.ts'

interface DecisionBarProps {
  readonly item: RelectureItem
  readonly onDecide: RelectureView['onDecide']
  readonly onUndo: RelectureView['onUndo']
}

const KEYS: Readonly<Record<string, RelectureWord>> = { v: 'valide', r: 'refuse', d: 'doute' }

/** Where a letter is something one types, it decides nothing. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** One key decides, or its button; a word to the learner may go with it. */
export function DecisionBar({ item, onDecide, onUndo }: DecisionBarProps) {
  const [comment, setComment] = useState(item.decision?.comment ?? '')
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.altKey || event.metaKey
      if (hasModifier || event.repeat || isTyping(event.target) || document.querySelector('[role=dialog]')) return
      const key = event.key.toLowerCase()
      const word = KEYS[key]
      if (word) onDecide(item.id, word, comment)
      else if (key === 'u' && onUndo) onUndo()
      else return
      // The list searches by letter: here a letter decides.
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [item, comment, onDecide, onUndo])
  const press = (word: RelectureWord) => () => onDecide(item.id, word, comment)
  return (
    <div className="decision-bar">
      <TextField
        label="Un mot à l’élève (facultatif)"
        value={comment}
        onChange={setComment}
        maxLength={400}
        className="decision-comment"
      />
      <Button isLarge variant="primary" icon={<Check />} onPress={press('valide')} keys="V">
        Valider <kbd>V</kbd>
        <small>{item.means.valide}</small>
      </Button>
      <Button isLarge icon={<X />} onPress={press('refuse')} keys="R">
        Refuser <kbd>R</kbd>
        <small>{item.means.refuse}</small>
      </Button>
      <Button isLarge icon={<Clock />} onPress={press('doute')} keys="D">
        Doute <kbd>D</kbd>
        <small>pour plus tard</small>
      </Button>
    </div>
  )
}
