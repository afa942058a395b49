import { useEffect, useMemo, useState } from 'react'
import type { OpenedAttempt, RunView } from '../../app/ports.ts'
import { assess } from '../../domain/assessment/assess.ts'
import type { LevelMark } from '../../domain/assessment/assessment.ts'
import { faultFinding, sameDoubt } from '../../domain/assessment/review.ts'
import { doubtsOf, reviewRun } from '../../domain/assessment/review-run.ts'
import { replay } from '../../domain/attempt/replay.ts'
import { byRole } from '../../domain/desk/people.ts'
import { render } from '../../domain/desk/render.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { ROUTES } from '../routes.ts'
import { DebriefScreen } from '../screens/debrief/debrief-screen.tsx'
import { useServices } from '../services.ts'
import { runs } from '../view-models/text-run.ts'
import { claimable, NOT_DONE } from './claims.ts'
import { criteriaViews, type DebriefSource, dayPins, hazardViews, replaySteps } from './debrief-model.ts'
import { dayName } from './desk-model.ts'
import { useKeepCarnet } from './use-keep-carnet.ts'
import { useLabels } from './use-labels.ts'
import { levelOf } from './words.ts'

interface DebriefRunProps {
  readonly opened: OpenedAttempt
  readonly view: RunView
}

/** Closing time: the log is judged again, with its evidence. */
export default function DebriefRun({ opened, view }: DebriefRunProps) {
  const services = useServices()
  const labels = useLabels(opened.scenario.situation)
  const keep = useKeepCarnet()
  const [contests, setContests] = useState(opened.contests())
  const { scenario, caseFile } = view.setup
  const replayed = useMemo(() => replay(view.setup, view.log, opened.judging), [view, opened])
  const last = replayed.at(-1)
  const decisions = opened.decisions()
  const state = useMemo(() => ({ play: view.play, desk: view.desk }), [view])
  const doubts = useMemo(() => doubtsOf(view.setup, state, replayed, contests), [view, state, replayed, contests])
  const read = useMemo(() => assess(view.setup, state), [view, state])
  const assessment = useMemo(
    () => assess(view.setup, state, reviewRun(view.setup, state, replayed, contests, decisions)),
    [view, state, replayed, contests, decisions],
  )
  // The booklet shows what the assessment has become without judging anything again.
  useEffect(() => {
    const kept = view.attempt.reviewed ?? view.attempt.assessment
    if (kept && JSON.stringify(kept) !== JSON.stringify(assessment)) void opened.keepReviewed(assessment)
  }, [assessment, opened, view])
  const source: DebriefSource = {
    setup: view.setup,
    replayed,
    assessment,
    read,
    judging: opened.judging,
    label: labels?.of ?? ((official) => official),
    rules: opened.rulePages,
    contests,
    decisions,
    doubts,
    mode: view.attempt.mode,
  }
  const manager = byRole(caseFile, view.desk.records, scenario.manager)
  const src = services.portrait(scenario.manager, speechMood(assessment.competence))
  const weak = assessment.criteria.filter(({ level }) => level !== 'TS').map(({ criterion }) => criterion)
  const waits = assessment.criteria.some(({ evidence }) =>
    evidence.some(({ part, verdict }) => part === null && verdict !== null),
  )

  const contest = (
    _criterion: string,
    obligation: string,
    finding: string,
    passage: { start: number; end: number },
  ) => {
    // A work that nobody recognised is claimed by the act that the learner points at.
    const act = claimable({ setup: view.setup, replayed }, obligation).findLast(({ start }) => start <= passage.start)
    const about = finding === NOT_DONE ? (act ? faultFinding(act.seq) : null) : finding
    if (about === null) return
    void opened
      .contest({
        attempt: view.attempt.id,
        obligation,
        finding: about,
        field: 'texte',
        ...passage,
        at: view.log.at(-1)?.at ?? 0,
      })
      .then(() => setContests(opened.contests()))
  }
  const withdraw = (_criterion: string, obligation: string, finding: string) => {
    const contest = contests.find((one) => sameDoubt(one, { obligation, finding }))
    if (contest) void opened.withdraw(contest).then(() => setContests(opened.contests()))
  }
  const again = (seed?: string) => {
    void services
      .game()
      .then((game) =>
        game.start({
          scenario: scenario.id,
          mode: view.attempt.mode,
          level: view.attempt.draw.level,
          ...(seed === undefined ? {} : { seed, factors: view.attempt.draw.factors }),
        }),
      )
      .then((started) => {
        if (started.ok) window.location.hash = `#/partie/${started.value}`
      })
  }

  return (
    <DebriefScreen
      organisation={scenario.organisation}
      backdrop={services.pictures.soir}
      moment={`Bilan, ${dayName(view.date).toLowerCase()}, ${formatTime(last?.after.play.minute ?? scenario.dayEnd)}`}
      title={`${scenario.situation} ${scenario.title}`}
      competence={{
        label: labels?.competence ?? '',
        level: levelOf(assessment.competence),
        rule:
          assessment.held === 'faute-grave'
            ? 'médiane des critères, tenue à «\u00a0insuffisant\u00a0» par une faute grave'
            : 'médiane basse des critères',
      }}
      manager={{
        name: manager?.name ?? '',
        portrait: { name: manager?.fullName ?? '', ...(src ? { src } : {}) },
        speech: runs(render(speech(scenario.debrief, assessment.competence), { caseFile })),
      }}
      criteria={criteriaViews(source)}
      hazards={hazardViews(source)}
      revise={[...new Set(weak.flatMap((criterion) => scenario.debrief.knowledge[criterion] ?? []))]}
      pins={dayPins(source)}
      steps={replaySteps(source)}
      leftToTeacher={[
        'La voix et le ton de l’oral, la nuance d’une formule, la mise en page au millimètre.',
        ...(waits
          ? [
              'Les passages marqués «\u00a0à relire\u00a0»\u00a0: ils ne comptent pas tant que votre professeur ne les a pas lus.',
            ]
          : []),
        ...(replayed.every(({ agrees }) => agrees)
          ? []
          : [
              'Le contenu a changé depuis cette partie\u00a0: les verdicts affichés sont ceux du jour où elle a été jouée.',
            ]),
      ]}
      isEvaluation={view.attempt.mode === 'evaluation'}
      onContest={contest}
      onWithdraw={withdraw}
      onRetry={() => again(view.attempt.draw.seed)}
      onAgain={() => again()}
      onKeepCarnet={keep}
      passportHref={ROUTES.passport}
    />
  )
}

function speech(
  texts: { readonly solide: string; readonly inegal: string; readonly reprendre: string },
  level: LevelMark | null,
): string {
  switch (level) {
    case 'TS':
    case 'S':
      return texts.solide
    case 'I':
      return texts.inegal
    case 'TI':
    case null:
      return texts.reprendre
  }
}

function speechMood(level: LevelMark | null): string {
  return level === 'TS' || level === 'S' ? 'content' : 'neutre'
}
