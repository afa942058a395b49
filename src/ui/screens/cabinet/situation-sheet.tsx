import { ArrowLeft, Clock, Dices, Hammer, KeyRound, PenLine, RotateCcw, Zap } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { LevelMark } from '../../components/level-mark.tsx'
import { OrganisationIcon } from '../../components/organisation-icon.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { ToolIcon } from '../../components/tool-icon.tsx'
import type { RunMode, SituationFile } from '../../view-models/cabinet.ts'
import { ORGANISATION_NAMES } from '../../view-models/organisation.ts'
import { SituationKnowledge } from './situation-knowledge.tsx'

interface SituationSheetProps {
  readonly file: SituationFile | 'loading' | null
  readonly mode: RunMode
  readonly onMode: (mode: RunMode) => void
  readonly onTake: (id: string, mode: RunMode) => void
  /** Narrow screens: back to the keys. */
  readonly onBack: () => void
}

const MODES = [
  { id: 'entrainement', label: 'Entraînement' },
  { id: 'evaluation', label: 'Évaluation' },
] as const

export function SituationSheet({ file, mode, onMode, onTake, onBack }: SituationSheetProps) {
  const back = (
    <Button className="dossier-back" variant="quiet" icon={<ArrowLeft />} onPress={onBack}>
      Les clés
    </Button>
  )
  if (file === null || file === 'loading')
    return (
      <section className="dossier" aria-label="Dossier de la situation" aria-busy={file === 'loading'}>
        {back}
        <EmptyState title={file === 'loading' ? 'Le dossier arrive…' : 'Prenez une clé'}>
          {file === null && 'Chaque clé ouvre le dossier d’une situation du diplôme.'}
        </EmptyState>
      </section>
    )
  return (
    <section className={`dossier org-${file.organisation}`} aria-labelledby="dossier-title">
      <span className="dossier-tab num">{file.id}</span>
      {back}
      <div className="dossier-body scroll" key={file.id}>
        <h2 id="dossier-title">{file.title}</h2>
        <p className="muted">{file.competence}</p>
        <div className="dossier-facts">
          <Chip tone="tint" icon={<OrganisationIcon organisation={file.organisation} />}>
            {ORGANISATION_NAMES[file.organisation]}
          </Chip>
          {file.duration && <Chip icon={<Clock />}>{file.duration}</Chip>}
          {file.writings.map((writing) => (
            <Chip key={writing} icon={<PenLine />}>
              {writing}
            </Chip>
          ))}
          <ToolChips tools={file.tools} />
        </div>
        {file.history && <p className="muted">{file.history}</p>}
        <h3>Ce qui sera regardé</h3>
        <ul className="dossier-crit">
          {file.criteria.map((criterion) => (
            <li key={criterion.id}>
              <LevelMark level={criterion.level} isWordHidden />
              <span>{criterion.label}</span>
            </li>
          ))}
        </ul>
        <h3>
          <Dices /> Peut se compliquer
        </h3>
        <BulletList items={file.complexities} />
        <h3>
          <Zap /> Peut arriver
        </h3>
        <BulletList items={file.hazards} />
        <SituationKnowledge expectation={file.expectation} groups={file.knowledge} />
      </div>
      <footer className="dossier-foot">
        {file.isPlayable ? (
          <>
            <Segmented label="Mode" options={MODES} value={mode} onChange={onMode} />
            <Button
              variant="primary"
              isLarge
              icon={file.isStarted ? <RotateCcw /> : <KeyRound />}
              onPress={() => onTake(file.id, mode)}
            >
              {file.isStarted ? 'Reprendre où j’en étais' : 'Prendre la clé'}
            </Button>
          </>
        ) : (
          <p className="dossier-soon">
            <Hammer /> Cette situation n’est pas encore jouable. Sa fiche dit déjà ce que le diplôme en attend.
          </p>
        )}
      </footer>
    </section>
  )
}

interface BulletListProps {
  readonly items: readonly { readonly id: string; readonly label: string }[]
}

function BulletList({ items }: BulletListProps) {
  return (
    <ul className="dossier-list">
      {items.map((item) => (
        <li key={item.id}>{item.label}</li>
      ))}
    </ul>
  )
}

interface ToolChipsProps {
  readonly tools: SituationFile['tools']
}

function ToolChips({ tools }: ToolChipsProps) {
  if (tools.length === 0) return null
  return (
    <ul className="chip dossier-tools" aria-label="Outils utiles">
      {tools.map((tool) => (
        <li key={tool.id} title={tool.label}>
          <ToolIcon tool={tool.id} />
          <span className="sr-only">{tool.label}</span>
        </li>
      ))}
    </ul>
  )
}
