import { BookOpen, Check, CircleHelp, GraduationCap, Hand, Undo2, X } from 'lucide-react'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { Term } from '../../components/term.tsx'
import type { ProofNote } from '../../view-models/debrief.ts'
import { CONTEST_WORDS } from './contest-words.ts'

interface ProofNotesProps {
  readonly notes: readonly ProofNote[]
  readonly onContest?: ((note: ProofNote) => void) | undefined
  readonly onWithdraw?: ((note: ProofNote) => void) | undefined
}

const TONES = {
  good: { Icon: Check, word: 'Réussi' },
  bad: { Icon: X, word: 'À reprendre' },
  doubt: { Icon: CircleHelp, word: 'À relire par un enseignant' },
} as const

const DECISIONS = { valide: 'vous aviez raison.', refuse: 'le jugement est confirmé.' } as const

export function ProofNotes({ notes, onContest, onWithdraw }: ProofNotesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard
    <ol className="proof-notes scroll" tabIndex={0} aria-label="Ce qui a été relevé">
      {notes.map((note) => {
        const { Icon, word } = TONES[note.tone]
        return (
          <li key={note.id} className={note.tone}>
            <Badge tone="quiet" count={note.number} />
            <div>
              <p>
                <Icon className="proof-tone" aria-label={word} role="img" /> {note.text}
              </p>
              {note.rule && (
                <p className="proof-rule">
                  <BookOpen /> <Term definition={note.rule.text}>{note.rule.label}</Term>
                </p>
              )}
              {note.decision && (
                <p className="proof-decision">
                  <GraduationCap />
                  <span>
                    Votre professeur a lu&nbsp;: {DECISIONS[note.decision.word]}
                    {note.decision.comment !== '' && <> «&nbsp;{note.decision.comment}&nbsp;»</>}
                  </span>
                </p>
              )}
              {note.contest ? (
                <>
                  <p className="muted">
                    Contesté&nbsp;: «&nbsp;{note.contest.quote}&nbsp;».
                    {!note.decision && ' Ce point ne compte plus, un enseignant lira.'}
                  </p>
                  {!note.decision && onWithdraw && (
                    <Button icon={<Undo2 />} variant="quiet" onPress={() => onWithdraw(note)}>
                      Ne plus contester
                    </Button>
                  )}
                </>
              ) : (
                note.canContest &&
                !note.decision &&
                onContest && (
                  <Button icon={<Hand />} variant="quiet" onPress={() => onContest(note)}>
                    {CONTEST_WORDS[note.contestAs ?? 'oubli'].says}
                  </Button>
                )
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
