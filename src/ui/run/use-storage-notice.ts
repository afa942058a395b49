import { useEffect, useState } from 'react'
import type { Game, StorageStatus } from '../../app/ports.ts'
import { useServices } from '../services.ts'
import type { NoticeView } from '../view-models/notice.ts'
import { useKeepCarnet } from './use-keep-carnet.ts'

/** Tells, in words, when what is done is no longer kept on this device, and offers the file. */
export function useStorageNotice(): NoticeView | null {
  const services = useServices()
  const [status, setStatus] = useState<StorageStatus | null>(null)
  const [isDismissed, setDismissed] = useState(false)
  const keep = useKeepCarnet()
  useEffect(() => {
    let stop: () => void = () => undefined
    let wanted = true
    void services.game().then((game: Game) => {
      if (!wanted) return
      const follow = () => setStatus(game.storage.status())
      follow()
      stop = game.storage.subscribe(follow)
    })
    return () => {
      wanted = false
      stop()
    }
  }, [services])
  if (!status || status.kind === 'durable' || isDismissed) return null
  return {
    id: 'stockage',
    tone: 'warn',
    title: status.message,
    action: { label: 'Garder mon carnet', onPress: keep },
    onDismiss: () => setDismissed(true),
  }
}
