// Runs in the browser page: bakes jobs and packs atlases for the command line (see ./driver.ts).
import '@fontsource-variable/bricolage-grotesque'
import { bakePerson, bakePortrait } from './bake-person.ts'
import { bakePlate } from './bake-plate.ts'
import { bakeThing } from './bake-thing.ts'
import type { Job, Picture } from './jobs.ts'
import { encode, pack } from './pack.ts'

async function bake(job: Job): Promise<Picture> {
  switch (job.kind) {
    case 'plate':
      return bakePlate(job.place, job.light, job.town)
    case 'frame':
      return bakePerson(job.person, job.look, job.frame)
    case 'portrait':
      return bakePortrait(job.person, job.look, job.mood)
    case 'thing':
      return bakeThing(job.thing)
  }
}

const atelier = { bake, pack, encode }
declare global {
  interface Window {
    atelier?: typeof atelier
  }
}

globalThis.ART_DRAFT = new URLSearchParams(location.search).has('draft')
// Canvas text falls back silently to another face if the font is not there yet.
await document.fonts.load('800 40px "Bricolage Grotesque Variable"')
window.atelier = atelier
