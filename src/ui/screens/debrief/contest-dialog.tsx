import { Hand } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ListBox } from '../../components/list-box.tsx'
import type { ProofNote } from '../../view-models/debrief.ts'
import { sentences } from '../../view-models/sentences.ts'
import { CONTEST_WORDS } from './contest-words.ts'

interface ContestDialogProps {
  readonly note: ProofNote
  readonly text: string
  readonly onContest: (passage: { start: number; end: number }) => void
  readonly onClose: () => void
}

/** "Je l’ai écrit": the learner points at the sentence; from then on a teacher decides. */
export function ContestDialog({ note, text, onContest, onClose }: ContestDialogProps) {
  const [selected, setSelected] = useState<string | null>(null)
  const choices = sentences(text)
  const words = CONTEST_WORDS[note.contestAs ?? 'oubli']
  const chosen = choices.find((sentence) => String(sentence.start) === selected)
  return (
    <Dialog
      title={words.says}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Annuler</Button>
          <Button
            variant="primary"
            icon={<Hand />}
            isDisabled={!chosen}
            onPress={() => chosen && onContest({ start: chosen.start, end: chosen.end })}
          >
            {words.shows}
          </Button>
        </>
      }
    >
      <p>
        <b>{note.text}</b>
      </p>
      <p>{words.asks} Ce point ne comptera plus, ni pour ni contre, tant qu’un enseignant ne l’a pas lu.</p>
      <ListBox
        className="contest-list"
        label="Vos phrases"
        selected={selected}
        onSelect={setSelected}
        items={choices.map((sentence) => ({
          id: String(sentence.start),
          text: sentence.text,
          content: sentence.text,
        }))}
      />
    </Dialog>
  )
}
