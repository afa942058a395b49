import { useState } from 'react'
import type { OpenedAttempt, RunView } from '../../app/ports.ts'
import { byRole } from '../../domain/desk/people.ts'
import { render } from '../../domain/desk/render.ts'
import { formatLongDate, formatTime } from '../../domain/trade/format-date.ts'
import { ROUTES } from '../routes.ts'
import { BriefingScreen } from '../screens/briefing/briefing-screen.tsx'
import { useServices } from '../services.ts'
import { runs } from '../view-models/text-run.ts'
import { clockView } from './desk-model.ts'
import { useLabels } from './use-labels.ts'

interface BriefingRunProps {
  readonly opened: OpenedAttempt
  readonly view: RunView
}

/** The request as the manager speaks it, before the post is taken. */
export function BriefingRun({ opened, view }: BriefingRunProps) {
  const services = useServices()
  const labels = useLabels(opened.scenario.situation)
  const [isStarting, setStarting] = useState(false)
  const { scenario, caseFile, draw } = view.setup
  const manager = byRole(caseFile, caseFile.records, scenario.manager)
  const src = services.portrait(scenario.manager, 'parle2')
  const [shortest, longest] = scenario.duration
  return (
    <BriefingScreen
      organisation={scenario.organisation}
      backdrop={services.pictures.aube}
      clock={clockView(view)}
      place={opened.world.organisation.name}
      speaker={{
        name: manager?.name ?? '',
        role: (manager?.organisation ?? '').split(',')[0] ?? '',
        portrait: { name: manager?.fullName ?? '', ...(src ? { src } : {}) },
      }}
      speech={scenario.briefing.lines.map((line) => runs(render(line, { caseFile })))}
      questions={[]}
      reference={scenario.situation}
      title={labels?.title ?? scenario.title}
      goal={labels?.competence ?? ''}
      criteria={labels?.criteria ?? []}
      facts={[
        {
          id: 'jour',
          kind: 'day',
          label: 'Le jour',
          text: `${formatLongDate(view.date)}, de ${formatTime(scenario.dayStart)} à ${formatTime(scenario.dayEnd)}`,
        },
        {
          id: 'duree',
          kind: 'deadline',
          label: 'Durée',
          text: `${shortest} à ${longest} minutes, sans chronomètre`,
        },
        {
          id: 'mode',
          kind: 'mode',
          label: 'Mode',
          text:
            view.attempt.mode === 'evaluation'
              ? 'Évaluation\u00a0: une tentative, sans indice'
              : 'Entraînement\u00a0: des indices sur demande',
        },
        { id: 'tirage', kind: 'seed', label: 'Tirage', text: draw.seed },
      ]}
      canListen={false}
      isSpeaking={false}
      onListen={() => undefined}
      onAsk={() => undefined}
      onLater={() => {
        window.location.hash = ROUTES.home
      }}
      onStart={() => {
        if (isStarting) return
        setStarting(true)
        void opened.run.perform({ gesture: 'prendre-poste' })
      }}
    />
  )
}
