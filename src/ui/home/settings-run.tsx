import { Suspense, useState } from 'react'
import type { CarnetOffer, Game, Learner, StorageStatus } from '../../app/ports.ts'
import type { ComfortProps } from '../app.tsx'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES } from '../routes.ts'
import { useKeepCarnet } from '../run/use-keep-carnet.ts'
import { useLater } from '../run/use-later.ts'
import { RestoreCarnetDialog } from '../screens/lazy-screens.ts'
import { SettingsScreen } from '../screens/settings/settings-screen.tsx'
import { useServices } from '../services.ts'
import type { CarnetReading } from '../view-models/carnet.ts'

interface Loaded {
  readonly game: Game
  readonly learners: readonly Learner[]
  readonly current: Learner
  readonly status: StorageStatus
}

/** Comfort, profiles, storage, carnet: everything a learner may undo alone. */
export default function SettingsRun({ comfort, onComfort }: ComfortProps) {
  const services = useServices()
  const keep = useKeepCarnet()
  const [round, setRound] = useState(0)
  const [reading, setReading] = useState<CarnetReading | null>(null)
  const [offer, setOffer] = useState<CarnetOffer | null>(null)
  const later = useLater(`reglages ${round}`, async (): Promise<Loaded> => {
    const game = await services.game()
    return { game, learners: await game.learners(), current: await game.current(), status: game.storage.status() }
  })
  if (later.state !== 'la') return <Waiting label="Les réglages s’ouvrent" />
  const { game, learners, current, status } = later.value

  const read = async (file: File) => {
    setReading({ state: 'reading' })
    const found = await game.carnet.read(file)
    if (!found.ok) {
      setReading({ state: 'error', message: found.message })
      return
    }
    setOffer(found.value)
    const { alias, attempts, acts } = found.value
    setReading({
      state: 'ready',
      preview: { alias, savedAt: '', summary: `${attempts} partie${attempts > 1 ? 's' : ''}, ${acts} actes` },
    })
  }
  const confirm = async () => {
    const restored = await offer?.restore()
    if (restored && !restored.ok) setReading({ state: 'error', message: restored.message })
    else {
      setReading(null)
      setRound(round + 1)
    }
  }

  return (
    <>
      <SettingsScreen
        comfort={comfort}
        profiles={learners.map((learner) => ({
          id: learner.id,
          alias: learner.alias,
          portrait: { name: learner.alias },
          isCurrent: learner.id === current.id,
        }))}
        storage={{
          state: status.kind === 'durable' ? 'ok' : status.kind === 'plein' ? 'full' : 'refused',
          used: status.message,
        }}
        version="0.1.0"
        homeHref={ROUTES.home}
        onComfort={onComfort}
        onDeleteProfile={(id) => void game.removeLearner(id).then(() => setRound(round + 1))}
        onDeleteAll={() => {
          void Promise.all(learners.map(({ id }) => game.removeLearner(id))).then(() => setRound(round + 1))
        }}
        onKeepCarnet={keep}
        onRestoreCarnet={() => setReading({ state: 'none' })}
      />
      <Suspense fallback={null}>
        {reading && (
          <RestoreCarnetDialog
            reading={reading}
            onFile={(file) => void read(file)}
            onConfirm={() => void confirm()}
            onClose={() => setReading(null)}
          />
        )}
      </Suspense>
    </>
  )
}
