import { lazy, Suspense, useEffect, useState } from 'react'
import { Waiting } from './components/waiting.tsx'
import { HomeRun } from './home/home-run.tsx'
import { hashParts, useHash } from './routes.ts'
import { type Services, ServicesContext } from './services.ts'
import { applyComfort, applyOrganisation } from './theme/apply-comfort.ts'
import { type Comfort, readComfort } from './theme/comfort.ts'

// Only the front door is there at once; each other screen comes when it is asked for.
const CabinetRun = lazy(() => import('./home/cabinet-run.tsx'))
const PassportRun = lazy(() => import('./home/passport-run.tsx'))
const SettingsRun = lazy(() => import('./home/settings-run.tsx'))
const LectureRun = lazy(() => import('./reading/lecture-run.tsx'))
const RelectureRun = lazy(() => import('./reading/relecture-run.tsx'))
const TeacherRun = lazy(() => import('./home/teacher-run.tsx'))
const SheetRun = lazy(() => import('./home/sheet-run.tsx'))
const RunScreen = lazy(() => import('./run/run-screen.tsx'))
// React Aria comes with it: the front door works before, and its dialogs speak French by themselves.
const French = lazy(async () => ({ default: (await import('./components/french.tsx')).French }))
const Atelier = lazy(() => import('./atelier/atelier.tsx'))
const StartRun = lazy(() => import('./home/start-run.tsx'))
const LostScreen = lazy(() => import('./home/lost-screen.tsx'))

/** Comfort is read before the first paint, from a place that needs no database. */
const COMFORT = 'en-poste-confort'

export function App({ services }: { readonly services: Services }) {
  const [comfort, setComfort] = useState<Comfort>(savedComfort)
  useEffect(() => applyComfort(document.documentElement, comfort), [comfort])
  useEffect(() => applyOrganisation(document.documentElement, 'entreprise'), [])
  const change = (next: Comfort) => {
    setComfort(next)
    try {
      localStorage.setItem(COMFORT, JSON.stringify(next))
    } catch {
      // Refused storage: the choice holds for this visit.
    }
  }
  return (
    <ServicesContext value={services}>
      <Suspense fallback={<Waiting label="Un instant" />}>
        <Screen comfort={comfort} onComfort={change} />
      </Suspense>
    </ServicesContext>
  )
}

function savedComfort(): Comfort {
  try {
    return readComfort(JSON.parse(localStorage.getItem(COMFORT) ?? 'null'))
  } catch {
    return readComfort(null)
  }
}

export interface ComfortProps {
  readonly comfort: Comfort
  readonly onComfort: (comfort: Comfort) => void
}

function Screen(props: ComfortProps) {
  const [place, ...rest] = hashParts(useHash())
  if (place === undefined) return <HomeRun {...props} />
  return (
    <French>
      <Inner place={place} rest={rest} {...props} />
    </French>
  )
}

interface InnerProps extends ComfortProps {
  readonly place: string
  readonly rest: readonly string[]
}

function Inner({ place, rest, ...props }: InnerProps) {
  switch (place) {
    case 'situations':
      return <CabinetRun selected={rest[0] ?? null} />
    case 'partie':
      return <RunScreen key={rest[0]} attempt={rest[0] ?? ''} />
    case 'jouer':
      return <StartRun parts={rest} />
    case 'passeport':
      return <PassportRun />
    case 'reglages':
      return <SettingsRun {...props} />
    case 'enseignant':
    case 'professeur':
      if (rest[0] === 'a-relire') return <RelectureRun />
      return rest[0] === 'fiche' ? <SheetRun parts={rest.slice(1)} /> : <TeacherRun />
    case 'atelier':
      return rest[0] === 'lecture' ? <LectureRun /> : <Atelier />
    default:
      return <LostScreen />
  }
}
