import { History } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../components/icon-button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { Sheet } from '../../components/sheet.tsx'
import type { CriterionView, DebriefView, ProofNote, ProofView } from '../../view-models/debrief.ts'
import { AnnotatedText } from './annotated-text.tsx'
import { ContestDialog } from './contest-dialog.tsx'
import { ProofNotes } from './proof-notes.tsx'

interface ProofPaneProps {
  readonly criterion: CriterionView
  readonly onContest: DebriefView['onContest']
  readonly onWithdraw: DebriefView['onWithdraw']
  readonly onStep: (step: number) => void
}

type Side = 'mine' | 'model'
const SIDES = [
  { id: 'mine', label: 'Mon travail' },
  { id: 'model', label: 'Le corrigé' },
] as const

const TONE_WORDS = { good: 'réussi', bad: 'à reprendre', doubt: 'à relire par un enseignant' } as const

export function ProofPane({ criterion, onContest, onWithdraw, onStep }: ProofPaneProps) {
  const [proofId, setProofId] = useState(criterion.proofs[0]?.id ?? null)
  const [side, setSide] = useState<Side>('mine')
  const [contested, setContested] = useState<ProofNote | null>(null)
  const proof = criterion.proofs.find(({ id }) => id === proofId) ?? criterion.proofs[0]
  return (
    <>
      <h2 className="proof-reason">{criterion.reason}</h2>
      {proof ? (
        <>
          <div className="proof-head">
            <SelectField
              label="Ce qui l’a prouvé"
              isLabelHidden
              value={proof.id}
              onChange={setProofId}
              options={criterion.proofs.map((one) => ({ id: one.id, label: `${one.title}, ${one.verdict}` }))}
            />
            <div className="proof-acts">
              {proof.step !== undefined && (
                <IconButton
                  label="Revoir ce moment"
                  tip="above"
                  icon={<History />}
                  onPress={() => onStep(proof.step ?? 0)}
                />
              )}
              {proof.model && <Segmented label="Afficher" options={SIDES} value={side} onChange={setSide} />}
            </div>
          </div>
          <div className="proof-cols">
            <ProofText proof={proof} side={proof.model ? side : 'mine'} />
            <ProofNotes
              notes={proof.notes}
              onContest={proof.mine ? setContested : undefined}
              onWithdraw={onWithdraw && ((note) => onWithdraw(criterion.id, proof.about ?? proof.id, note.id))}
            />
          </div>
          {contested && proof.mine && (
            <ContestDialog
              note={contested}
              text={proof.mine.text}
              onClose={() => setContested(null)}
              onContest={(passage) => {
                onContest(criterion.id, proof.about ?? proof.id, contested.id, passage)
                setContested(null)
              }}
            />
          )}
        </>
      ) : (
        <p>Rien n’a encore été relevé pour ce critère.</p>
      )}
    </>
  )
}

function ProofText({ proof, side }: { readonly proof: ProofView; readonly side: Side }) {
  const shown = side === 'model' ? proof.model : proof.mine
  return (
    <Sheet className="proof-letter" isScrollable label={side === 'model' ? 'Le corrigé' : 'Mon travail'}>
      {shown ? (
        <AnnotatedText text={shown.text} passages={shown.passages} />
      ) : (
        <p>
          {proof.summary} <span className="muted">({TONE_WORDS[proof.tone]})</span>
        </p>
      )}
    </Sheet>
  )
}
