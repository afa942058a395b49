import './zod-without-eval.ts'
import { curriculum } from 'virtual:curriculum'
import { scenarios } from 'virtual:scenarios'
import { createGame } from '../app/game.ts'
import type { Game } from '../app/ports.ts'
import { carnetFileName, readCarnetBlob, writeCarnetFile } from '../storage/carnet-file.ts'
import { openStore } from '../storage/open-store.ts'
import { holdAttempt } from '../storage/tabs.ts'
import { localDay } from './local-day.ts'

/** The game with the storage, the content and the clock of this browser. */
export async function openGame(): Promise<Game> {
  const store = await openStore()
  let judging: ReturnType<typeof import('./judging.ts')['openJudging']> | undefined
  return createGame({
    store,
    scenarios,
    judging: () => {
      judging ??= import('./judging.ts').then((module) => module.openJudging())
      return judging
    },
    curriculum: async () => curriculum,
    hold: (attempt, beforeYielding) => holdAttempt(attempt, { beforeYielding }),
    writeCarnet: writeCarnetFile,
    readCarnet: readCarnetBlob,
    carnetName: carnetFileName,
    now: Date.now,
    today: localDay,
  })
}
