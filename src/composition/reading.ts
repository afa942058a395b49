import './zod-without-eval.ts'
import { scenarios } from 'virtual:scenarios'
import type { ReadingRoom } from '../app/ports/reading-room.ts'
import { createReadingRoom } from '../app/reading-room.ts'
import { localDay } from './local-day.ts'

/** The reading room with the content of this site. */
export function openReadingRoom(): ReadingRoom {
  return createReadingRoom({
    scenarios,
    content: async (module) =>
      (await import('./judging.ts').then(({ openJudgeContent }) => openJudgeContent()))(module),
    today: localDay,
  })
}
