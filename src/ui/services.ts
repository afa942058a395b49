import { createContext, useContext } from 'react'
import type { ReadingRoom } from '../app/ports/reading-room.ts'
import type { FindPortrait, Game, OfficePort, ResumeOffer, Spelling, ToolEntry } from '../app/ports.ts'

/** What the composition root hands to the screens. Only `resume` may be asked for before the first screen works. */
export interface Services {
  readonly resume: () => Promise<readonly ResumeOffer[]>
  readonly game: () => Promise<Game>
  /** Reads any text as the judges do, for authors and teachers. */
  readonly reading: () => Promise<ReadingRoom>
  readonly office: () => Promise<OfficePort>
  readonly tools: readonly ToolEntry[]
  readonly portrait: FindPortrait
  readonly spelling: () => Promise<Spelling>
  /** Pictures behind the screens, by name. */
  readonly pictures: Readonly<Record<'aube' | 'jour' | 'soir', string>>
  readonly saveFile: (name: string, text: string) => void
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('ServicesContext is missing')
  return services
}
