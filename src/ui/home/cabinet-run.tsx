import { curriculumIndex } from 'virtual:curriculum-index'
import { useState } from 'react'
import type { Attempt } from '../../domain/attempt/attempt.ts'
import type { Curriculum } from '../../domain/curriculum/curriculum.ts'
import { type IndexedSituation, indexedSituations } from '../../domain/curriculum/curriculum-index.ts'
import { findSituation } from '../../domain/curriculum/find-situation.ts'
import { writingOf } from '../../domain/curriculum/official-item.ts'
import { ROUTES, situationHref } from '../routes.ts'
import { useLater } from '../run/use-later.ts'
import { levelOf } from '../run/words.ts'
import { CabinetScreen } from '../screens/cabinet/cabinet-screen.tsx'
import { useServices } from '../services.ts'
import type { RunMode, SituationFile } from '../view-models/cabinet.ts'
import type { Level } from '../view-models/level.ts'
import { SHORT_NAMES } from '../view-models/short-names.ts'

interface Loaded {
  readonly curriculum: Curriculum
  readonly attempts: readonly Attempt[]
}

/** The key cabinet: forty situations, all that is official about each, one key to take. */
export default function CabinetRun({ selected }: { readonly selected: string | null }) {
  const services = useServices()
  const [mode, setMode] = useState<RunMode>('entrainement')
  const [refusal, setRefusal] = useState<string | null>(null)
  const later = useLater('armoire', async (): Promise<Loaded> => {
    const game = await services.game()
    return { curriculum: await game.curriculum(), attempts: await game.attempts() }
  })
  const loaded = later.state === 'la' ? later.value : null
  const take = async (id: string, wanted: RunMode) => {
    const scenario = indexedSituations(curriculumIndex).find((situation) => situation.id === id)?.scenario
    if (!scenario) return
    const game = await services.game()
    const started = await game.start({ scenario, mode: wanted, level: 'decouverte' })
    if (started.ok) window.location.hash = `#/partie/${started.value}`
    else setRefusal(started.message)
  }
  return (
    <>
      <CabinetScreen
        blocks={curriculumIndex.blocks.map((block) => ({
          id: block.id,
          title: block.title,
          shortTitle: SHORT_NAMES[block.id] ?? block.title,
          poles: block.poles.map((pole) => ({
            id: pole.id,
            title: pole.title,
            shortTitle: SHORT_NAMES[pole.id] ?? pole.title,
            keys: pole.situations.map((situation) => ({
              id: situation.id,
              title: situation.title,
              organisation: situation.organisation,
              level: bestLevel(loaded?.attempts ?? [], situation),
              isPlayable: situation.scenario !== null,
            })),
          })),
        }))}
        selectedId={selected}
        file={selected === null ? null : loaded ? fileOf(loaded, selected) : 'loading'}
        homeHref={ROUTES.home}
        mode={mode}
        onMode={setMode}
        onSelect={(id) => {
          window.location.hash = situationHref(id)
        }}
        onTake={(id, wanted) => void take(id, wanted)}
      />
      {refusal && <p role="alert">{refusal}</p>}
    </>
  )
}

function attemptsOf(attempts: readonly Attempt[], situation: IndexedSituation): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.scenario === situation.scenario)
}

/** Level of the last closed attempt. */
function bestLevel(attempts: readonly Attempt[], situation: IndexedSituation): Level {
  const closed = attemptsOf(attempts, situation)
    .filter((attempt) => attempt.assessment)
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
  return levelOf((closed[0]?.reviewed ?? closed[0]?.assessment)?.competence ?? null)
}

function fileOf({ curriculum, attempts }: Loaded, id: string): SituationFile | null {
  const placed = findSituation(curriculum, id)
  const indexed = indexedSituations(curriculumIndex).find((situation) => situation.id === id)
  if (!placed || !indexed) return null
  const { situation, pole } = placed
  const mine = attemptsOf(attempts, indexed)
  const closed = mine.filter((attempt) => attempt.assessment)
  const last = closed.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]
  return {
    id,
    title: indexed.title,
    organisation: indexed.organisation,
    isPlayable: indexed.scenario !== null,
    competence: situation.competence.label,
    expectation: situation.expectation.label,
    duration: indexed.scenario === null ? null : '25 à 40 min',
    writings: writingOf(curriculum, id).map(({ label }) => label),
    tools: [],
    criteria: situation.criteria.map(({ id: criterion, label }) => ({
      id: criterion,
      label,
      level: levelOf(last?.assessment?.criteria.find(({ official }) => official === criterion)?.level ?? null),
    })),
    complexities: situation.complexities,
    hazards: situation.hazards,
    knowledge: [
      { title: 'Gestion', items: pole.knowledge.management },
      { title: 'Juridique et économique', items: pole.knowledge.legalEconomic },
      { title: 'Communication et numérique', items: pole.knowledge.communicationDigital },
    ],
    history: closed.length === 0 ? null : `Jouée ${closed.length} fois.`,
    isStarted: mine.some((attempt) => attempt.status === 'en-cours'),
  }
}
