import { curriculumIndex } from 'virtual:curriculum-index'
import type { Learner } from '../../app/ports.ts'
import type { Attempt } from '../../domain/attempt/attempt.ts'
import type { Curriculum } from '../../domain/curriculum/curriculum.ts'
import { type IndexedSituation, indexedSituations } from '../../domain/curriculum/curriculum-index.ts'
import { findSituation } from '../../domain/curriculum/find-situation.ts'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES, situationHref } from '../routes.ts'
import { useKeepCarnet } from '../run/use-keep-carnet.ts'
import { useLater } from '../run/use-later.ts'
import { levelOf } from '../run/words.ts'
import { PassportScreen } from '../screens/passport/passport-screen.tsx'
import { useServices } from '../services.ts'
import { ORGANISATION_NAMES } from '../view-models/organisation.ts'
import type { ProgressTable } from '../view-models/passport.ts'
import { SHORT_NAMES } from '../view-models/short-names.ts'

interface Loaded {
  readonly learner: Learner
  readonly attempts: readonly Attempt[]
  readonly curriculum: Curriculum
}

/** The learner's booklet, made from closed attempts alone. */
export default function PassportRun() {
  const services = useServices()
  const keep = useKeepCarnet()
  const later = useLater('passeport', async (): Promise<Loaded> => {
    const game = await services.game()
    return { learner: await game.current(), attempts: await game.attempts(), curriculum: await game.curriculum() }
  })
  if (later.state !== 'la') return <Waiting label="Le passeport s’ouvre" />
  const { learner, attempts, curriculum } = later.value
  const closed = attempts.filter((attempt) => attempt.assessment).sort((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0))
  const all = indexedSituations(curriculumIndex)
  const played = all.filter((situation) => ofSituation(closed, situation).length > 0)
  const poles = curriculumIndex.blocks.flatMap((block) => block.poles)
  const next = all.find((situation) => situation.scenario !== null && !played.includes(situation)) ?? played[0]
  return (
    <PassportScreen
      alias={learner.alias}
      portrait={{ name: learner.alias }}
      role="Assistant ou assistante de gestion"
      since={`Carnet ouvert le ${dayOf(learner.createdAt)}`}
      playedCount={played.length}
      situationCount={all.length}
      poleCount={poles.length}
      playedPoleCount={poles.filter((pole) => pole.situations.some((situation) => played.includes(situation))).length}
      blocks={curriculumIndex.blocks.map((block) => ({
        id: block.id,
        title: block.title,
        shortTitle: SHORT_NAMES[block.id] ?? block.title,
        poles: block.poles.map((pole) => ({
          id: pole.id,
          title: pole.title,
          shortTitle: SHORT_NAMES[pole.id] ?? pole.title,
          situations: pole.situations.map((situation) => ({
            id: situation.id,
            title: situation.title,
            level: levelOf(assessed(ofSituation(closed, situation).at(-1))?.competence ?? null),
            isNew: false,
          })),
        })),
      }))}
      visas={played.map((situation) => {
        const last = ofSituation(closed, situation).at(-1)
        return {
          id: situation.id,
          organisation: situation.organisation,
          place: ORGANISATION_NAMES[situation.organisation],
          detail: `${dayOf(last?.closedAt ?? 0)}, ${situation.id}`,
        }
      })}
      progress={played.map((situation) => progressOf(curriculum, situation, ofSituation(closed, situation)))}
      productions={[]}
      advice={
        next
          ? { text: adviceFor(next, closed), label: `Prendre la clé ${next.id}`, href: situationHref(next.id) }
          : null
      }
      homeHref={ROUTES.home}
      onPrint={() => window.print()}
      onRestoreCarnet={() => {
        window.location.hash = ROUTES.settings
      }}
      onKeepCarnet={keep}
    />
  )
}

function ofSituation(attempts: readonly Attempt[], situation: IndexedSituation): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.scenario === situation.scenario)
}

/** What contests and the teacher's decisions made of the assessment, else the assessment as it was frozen. */
const assessed = (attempt: Attempt | undefined) => attempt?.reviewed ?? attempt?.assessment

function progressOf(curriculum: Curriculum, situation: IndexedSituation, attempts: readonly Attempt[]): ProgressTable {
  const shown = attempts.slice(-5)
  const criteria = findSituation(curriculum, situation.id)?.situation.criteria ?? []
  return {
    situation: situation.id,
    title: situation.title,
    draws: shown.map((attempt) => ({ id: attempt.id, label: attempt.draw.seed })),
    criteria: criteria.map(({ id, label }) => ({
      id,
      label,
      levels: shown.map((attempt) =>
        levelOf(assessed(attempt)?.criteria.find(({ official }) => official === id)?.level ?? null),
      ),
    })),
  }
}

function adviceFor(situation: IndexedSituation, closed: readonly Attempt[]): string {
  const last = ofSituation(closed, situation).at(-1)
  return last
    ? `Un autre tirage de «\u00a0${situation.title}\u00a0»\u00a0: d’autres clients, d’autres montants.`
    : `«\u00a0${situation.title}\u00a0» vous attend dans l’armoire à clés.`
}

/** `24/11/2026`, local date. */
function dayOf(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`
}
