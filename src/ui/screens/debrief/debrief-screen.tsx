import { useState } from 'react'
import { Backdrop } from '../../components/backdrop.tsx'
import { Bubble } from '../../components/bubble.tsx'
import { LevelMark } from '../../components/level-mark.tsx'
import { Paragraphs } from '../../components/paragraphs.tsx'
import { Portrait } from '../../components/portrait.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Term } from '../../components/term.tsx'
import type { DebriefView } from '../../view-models/debrief.ts'
import { CriteriaTabs } from './criteria-tabs.tsx'
import { DayStrip } from './day-strip.tsx'
import './debrief.css'
import { DebriefFoot } from './debrief-foot.tsx'
import { HazardCards } from './hazard-cards.tsx'
import { ReplayDialog } from './replay-dialog.tsx'

const PARTS = [
  { id: 'criteres', label: 'Critères' },
  { id: 'imprevus', label: 'Imprévus' },
  { id: 'journee', label: 'Journée' },
] as const
type Part = (typeof PARTS)[number]['id']

/** Closing time, at dusk: the manager, the levels, what proved them, the hazards, the day as a strip. */
export function DebriefScreen(view: DebriefView) {
  const [part, setPart] = useState<Part>('criteres')
  const [criterion, setCriterion] = useState(view.criteria[0]?.id ?? '')
  const [step, setStep] = useState<number | null>(null)
  return (
    <main className={`debrief org-${view.organisation} part-${part}`}>
      <Backdrop sky="dusk" src={view.backdrop} place="debrief-office">
        <div className="debrief-veil" />
      </Backdrop>
      <header className="debrief-head">
        <div className="debrief-title">
          <span>{view.moment}</span>
          <h1>{view.title}</h1>
        </div>
        <Segmented className="debrief-parts" label="Parties du bilan" options={PARTS} value={part} onChange={setPart} />
        <div className="debrief-global">
          <span className="debrief-competence">{view.competence.label}</span>
          <LevelMark level={view.competence.level} />
          <Term title="Niveau de la compétence" definition={view.competence.rule}>
            d’où vient-il ?
          </Term>
        </div>
      </header>
      <aside className="debrief-boss">
        <Bubble who={view.manager.name} tail="down">
          <div className="debrief-words scroll">
            <Paragraphs paragraphs={[view.manager.speech]} isQuoted />
          </div>
        </Bubble>
        <Portrait portrait={view.manager.portrait} shape="free" />
      </aside>
      <CriteriaTabs
        criteria={view.criteria}
        selected={criterion}
        onSelect={setCriterion}
        onContest={view.onContest}
        onWithdraw={view.onWithdraw}
        onStep={setStep}
      />
      <HazardCards hazards={view.hazards} revise={view.revise} leftToTeacher={view.leftToTeacher} />
      <DayStrip pins={view.pins} onStep={setStep} />
      <DebriefFoot view={view} criterion={criterion} onReplay={() => setStep(0)} />
      {step !== null && (
        <ReplayDialog
          steps={view.steps}
          index={step}
          renderStep={view.renderStep}
          onIndex={setStep}
          onClose={() => setStep(null)}
        />
      )}
    </main>
  )
}
