import { lazy, Suspense, useEffect, useState } from 'react'
import type { OpenedAttempt } from '../../app/ports.ts'
import { Waiting } from '../components/waiting.tsx'
import { useServices } from '../services.ts'
import { BriefingRun } from './briefing-run.tsx'
import { useLater } from './use-later.ts'
import { useRun } from './use-run.ts'

const DeskRun = lazy(() => import('./desk-run.tsx'))
const DebriefRun = lazy(() => import('./debrief-run.tsx'))
const ErrorScreen = lazy(() => import('./error-run.tsx'))

/** One attempt, from the briefing to the debrief: the screen follows the life of the machine. */
export default function RunScreen({ attempt }: { readonly attempt: string }) {
  const services = useServices()
  const [retry, setRetry] = useState(0)
  const opened = useLater(`${attempt} ${retry}`, async () => (await services.game()).open(attempt))
  if (opened.state === 'attend') return <Waiting label="La partie s’ouvre" />
  if (opened.state === 'echec') {
    return (
      <Suspense fallback={null}>
        <ErrorScreen
          message="La partie n’a pas pu s’ouvrir. Rien n’est perdu : réessayez."
          onRetry={() => setRetry(retry + 1)}
        />
      </Suspense>
    )
  }
  if (!opened.value.ok) {
    return (
      <Suspense fallback={null}>
        <ErrorScreen message={opened.value.message} />
      </Suspense>
    )
  }
  return <Opened opened={opened.value.value} />
}

function Opened({ opened }: { readonly opened: OpenedAttempt }) {
  const view = useRun(opened.run)
  const { life } = view
  useEffect(() => {
    document.title = `${opened.scenario.title} – En poste`
    return () => {
      document.title = 'En poste'
      void opened.close()
    }
  }, [opened])
  return (
    <Suspense fallback={<Waiting label="Le bureau s’installe" />}>
      {life === 'briefing' && <BriefingRun opened={opened} view={view} />}
      {(life === 'travail' || life === 'pause') && <DeskRun opened={opened} view={view} />}
      {(life === 'bilan' || life === 'remis') && <DebriefRun opened={opened} view={view} />}
    </Suspense>
  )
}
