// `npm run art -- place` bakes a part of the pictures of the game (see assets/atelier/README.md).
import { openAtelier } from '../../assets/atelier/bake/driver.ts'
import { bakeBackdrops, bakePlace, bakePortraits, bakeSprites, bakeThings } from '../../assets/atelier/bake/plan.ts'
import { outsiders, staff } from '../../assets/atelier/cast/cast.ts'

const USAGE = 'usage : npm run art -- [place|backdrops|sprites|portraits|things] [--draft] [--only=id,id]'

export async function run(args: string[]): Promise<number> {
  const draft = args.includes('--draft')
  const only = args
    .find((a) => a.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const parts = args.filter((a) => !a.startsWith('--'))
  const cast = [...staff('entreprise'), ...staff('association'), ...staff('mairie'), ...outsiders()].filter(
    (m) => !only || only.includes(m.id),
  )
  const atelier = await openAtelier({ draft })
  const started = Date.now()
  try {
    for (const part of parts) {
      if (part === 'place') {
        for (const place of only ?? ['entreprise', 'association', 'mairie'])
          await bakePlace(atelier, place, draft || place !== 'entreprise' ? ['day'] : ['day', 'evening'])
      } else if (part === 'backdrops') await bakeBackdrops(atelier, 'entreprise', ['dawn', 'day', 'evening'])
      else if (part === 'things') await bakeThings(atelier)
      else if (part === 'sprites') for (const member of cast) await bakeSprites(atelier, member)
      else if (part === 'portraits') for (const member of cast) await bakePortraits(atelier, member)
      else {
        console.error(USAGE)
        return 2
      }
    }
  } finally {
    await atelier.close()
  }
  console.log(`${Math.round((Date.now() - started) / 1000)} s`)
  return 0
}
