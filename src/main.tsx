import './app/trusted-types.ts'
// Before any component: it sets the order of the style layers.
import './ui/theme/theme.css'
import { createRoot } from 'react-dom/client'
import type { FindPortrait, Game } from './app/ports.ts'
import { BACKDROPS } from './scene/backdrops.ts'
import { readLastAttempts } from './storage/last-attempt.ts'
import { TOOLS } from './tools/index.ts'
import { App } from './ui/app.tsx'
import type { Services } from './ui/services.ts'

// The composition root, the only file that knows everything. What is heavy is fetched after the first screen works.
let game: Promise<Game> | undefined
let findPortrait: FindPortrait = () => null

const services: Services = {
  resume: readLastAttempts,
  game: () => {
    game ??= Promise.all([import('./composition/game.ts'), import('./composition/portraits.ts')]).then(
      ([{ openGame }, portraits]) => {
        findPortrait = portraits.findPortrait
        return openGame()
      },
    )
    return game
  },
  reading: () => import('./composition/reading.ts').then(({ openReadingRoom }) => openReadingRoom()),
  office: () => import('./composition/office.ts').then(({ officePort }) => officePort),
  tools: TOOLS,
  portrait: (person, mood) => findPortrait(person, mood),
  spelling: () => import('./composition/french.ts').then(({ openFrenchSpelling }) => openFrenchSpelling()),
  pictures: { aube: BACKDROPS.dawn, jour: BACKDROPS.day, soir: BACKDROPS.evening },
  saveFile: (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  },
}

const root = document.getElementById('app')
if (root) createRoot(root).render(<App services={services} />)
