import { curriculumIndex } from 'virtual:curriculum-index'
import { useEffect, useState } from 'react'
import type { Game, Learner, ResumeOffer } from '../../app/ports.ts'
import type { Attempt } from '../../domain/attempt/attempt.ts'
import { readStartLink, writeStartLink } from '../../domain/attempt/start-link.ts'
import { indexedSituations } from '../../domain/curriculum/curriculum-index.ts'
import type { ComfortProps } from '../app.tsx'
import { ROUTES } from '../routes.ts'
import { useKeepCarnet } from '../run/use-keep-carnet.ts'
import { useStorageNotice } from '../run/use-storage-notice.ts'
import { HomeScreen } from '../screens/home/home-screen.tsx'
import { useServices } from '../services.ts'
import type { UiOutcome } from '../view-models/outcome.ts'

const SITUATIONS = indexedSituations(curriculumIndex)

interface Known {
  readonly learners: readonly Learner[]
  readonly current: Learner
  readonly attempts: readonly Attempt[]
}

/** The front door: it works from the bare record of the last attempt; profiles arrive with the database. */
export function HomeRun({ comfort, onComfort }: ComfortProps) {
  const services = useServices()
  const [offers, setOffers] = useState<readonly ResumeOffer[]>([])
  const [known, setKnown] = useState<Known | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const keep = useKeepCarnet()
  const storage = useStorageNotice()

  const reload = async (game: Game) => {
    const current = await game.current()
    setKnown({ learners: await game.learners(), current, attempts: await game.attempts() })
    setOffers(await services.resume())
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the door opens
  useEffect(() => {
    void services.resume().then(setOffers)
    void services.game().then(reload)
  }, [])

  const offer = offers.find(({ learner }) => known === null || learner === known.current.id)
  const createProfile = async (alias: string): Promise<UiOutcome> => {
    const game = await services.game()
    const created = await game.createLearner(alias)
    if (created.ok) await reload(game)
    return created.ok ? { ok: true } : { ok: false, message: created.message }
  }
  const openFile = async (file: File): Promise<UiOutcome> => {
    const game = await services.game()
    const read = await game.carnet.read(file)
    if (!read.ok) return { ok: false, message: read.message }
    const restored = await read.value.restore()
    if (!restored.ok) return { ok: false, message: restored.message }
    setMessage(
      `Carnet de ${read.value.alias} repris\u00a0: ${read.value.attempts} partie${read.value.attempts > 1 ? 's' : ''}.`,
    )
    await reload(game)
    return { ok: true }
  }

  return (
    <HomeScreen
      organisation="entreprise"
      backdrop={services.pictures.aube}
      resume={
        offer
          ? {
              title: offer.title,
              place: `Cycles Pollen, ${offer.when}`,
              detail: 'Tout est resté comme vous l’aviez laissé.',
              onResume: () => {
                window.location.hash = `#/partie/${offer.attempt}`
              },
            }
          : null
      }
      situationCount={SITUATIONS.length}
      playableCount={SITUATIONS.filter(({ scenario }) => scenario !== null).length}
      profiles={
        known?.learners.map((learner) => ({
          id: learner.id,
          alias: learner.alias,
          portrait: { name: learner.alias },
          isCurrent: learner.id === known.current.id,
        })) ?? []
      }
      comfort={comfort}
      notices={[
        ...(storage ? [storage] : []),
        ...(message ? [{ id: 'carnet', tone: 'ok' as const, title: message, onDismiss: () => setMessage(null) }] : []),
      ]}
      cabinetHref={ROUTES.cabinet}
      passportHref={ROUTES.passport}
      settingsHref={ROUTES.settings}
      teacherHref={ROUTES.teacher}
      onComfort={onComfort}
      onChooseProfile={(id) => {
        void services.game().then(async (game) => {
          await game.chooseLearner(id)
          await reload(game)
        })
      }}
      onCreateProfile={createProfile}
      onOpenLink={async (text) => {
        const read = readStartLink(text)
        if (!read.ok) return { ok: false, message: read.message }
        window.location.hash = `#/${writeStartLink(read.link)}`
        return { ok: true }
      }}
      onOpenFile={openFile}
      onKeepCarnet={keep}
    />
  )
}
