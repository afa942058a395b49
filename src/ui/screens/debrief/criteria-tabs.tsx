import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { LevelMark } from '../../components/level-mark.tsx'
import type { CriterionView, DebriefView } from '../../view-models/debrief.ts'
import { ProofPane } from './proof-pane.tsx'

interface CriteriaTabsProps {
  readonly criteria: readonly CriterionView[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  readonly onContest: DebriefView['onContest']
  readonly onWithdraw: DebriefView['onWithdraw']
  readonly onStep: (step: number) => void
}

/** One folder per official criterion; its level is on the tab, what proved it inside. */
export function CriteriaTabs({ criteria, selected, onSelect, onContest, onWithdraw, onStep }: CriteriaTabsProps) {
  return (
    <Tabs className="debrief-main" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList className={`crits crits--${criteria.length}`} aria-label="Critères">
        {criteria.map((criterion) => (
          <Tab key={criterion.id} id={criterion.id} className="crit">
            <LevelMark level={criterion.level} word={criterion.word} size="large" />
            <span className="crit-label">{criterion.label}</span>
          </Tab>
        ))}
      </TabList>
      {criteria.map((criterion) => (
        <TabPanel key={criterion.id} id={criterion.id} className="proof">
          <ProofPane criterion={criterion} onContest={onContest} onWithdraw={onWithdraw} onStep={onStep} />
        </TabPanel>
      ))}
    </Tabs>
  )
}
