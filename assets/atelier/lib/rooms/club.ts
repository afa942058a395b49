// Sports club: sports hall at the back right, club room with bar and office along the left and the front.
import { box, group, material, newOid, place } from '../core.ts'
import { banner, bunting, hoop, scoreboard, wallBars } from '../objects/sport.ts'
import { asObject, PALETTE } from '../palette.ts'
import { DRAWINGS } from './drawings.ts'
import { floor } from './floors.ts'
import { plate } from './plate.ts'
import { exitSign, extinguisher, type Opening, poster, radiator, wall, wallClock } from './walls.ts'

export const CLUB = { W: 15, D: 12, H: 2.7 }
export const HALL = { x: 5.4, z: 7.2 }

export function clubShell() {
  const { W, D, H } = CLUB,
    root = plate(W, D, H, { slab: '#7a5a4a', edge: '#f2e0c2' })
  const ground = floor(W, D, [
    { kind: 'terrazzo', x: 0, z: 0, w: W, d: D, colors: ['#ecd3a6'] },
    { kind: 'court', x: HALL.x, z: 0, w: W - HALL.x, d: HALL.z },
    { kind: 'parquet', x: 0, z: 0, w: HALL.x, d: 4.4, colors: ['#d9a05f', '#cd9252', '#a9713b'] },
  ])
  ground.userData.oid = newOid()
  root.add(ground)
  const high = (a: number, b: number): Opening => ({
    kind: 'window',
    a,
    b,
    y0: 1.55,
    y1: 2.4,
    n: 3,
    bar: false,
    frame: PALETTE.petrole,
  })
  root.add(
    wall(
      'L',
      D,
      H,
      { top: '#f6dca0', base: '#2c5f8a', h: 0.9 },
      [
        { kind: 'window', a: 0.9, b: 2.6, y0: 0.9, y1: 2.2 },
        { kind: 'window', a: 8.0, b: 9.2, y0: 1.0, y1: 2.2, n: 2, frame: PALETTE.petrole },
        { kind: 'entrance', a: 9.8, b: 11.4, y0: 0, y1: 2.1, shop: 1, frame: '#2c5f8a' },
      ],
      { cap: '#2b3f63' },
    ),
    wall('R', W, H, { top: '#f6dca0', base: '#e0a53a', h: 1.2 }, [high(6.2, 8.4), high(12.4, 14.4)], {
      cap: '#2b3f63',
    }),
  )
  root.add(radiator('L', 1.1, 1.3), extinguisher('L', 9.5), exitSign('L', 10.35, 2.2), wallClock('R', 4.95, 2.2))
  root.add(
    poster('L', 2.95, 1.05, 1.3, 0.95, DRAWINGS.fixtures, PALETTE.noyer),
    poster('R', 3.6, 1.2, 1.0, 0.95, DRAWINGS.notices, PALETTE.petrole),
  )
  root.add(place(hoop(1.9), 10.4, 0, 0.02), place(scoreboard('12', '09'), 14.05, 0.78, 0.02))
  for (const x of [6.7, 7.75]) root.add(place(wallBars(1.0, 1.5), x, 0, 0.02))
  // opening between club room and hall: low wall on the left side, posts and beam with the club's cloth
  const low = material('#2c5f8a'),
    rail = material('#f6e6cb'),
    x0 = HALL.x - 0.14,
    post = material(PALETTE.moutarde)
  root.add(
    asObject(
      group(
        box(x0, 0, 0, 0.14, 0.9, 2.6, low, 0),
        box(x0 - 0.02, 0.9, 0, 0.18, 0.06, 2.6, rail, 0.01),
        box(x0, 0, 5.0, 0.14, 0.9, 2.2, low, 0),
        box(x0 - 0.02, 0.9, 5.0, 0.18, 0.06, 2.2, rail, 0.01),
      ),
    ),
  )
  root.add(
    asObject(
      group(
        box(x0, 0, 2.52, 0.14, 2.5, 0.14, post, 0.01),
        box(x0, 0, 4.96, 0.14, 2.5, 0.14, post, 0.01),
        box(x0, 2.4, 2.5, 0.14, 0.16, 2.6, post, 0.01),
      ),
    ),
  )
  const cloth = place(banner(1.9, 0.62, DRAWINGS.club), x0 + 0.16, 2.38, 3.8, Math.PI / 2)
  root.add(cloth)
  root.add(place(bunting(3.2, 1), 1.9, 2.55, 0.16), place(bunting(4.2, 3), 0.16, 2.55, 6.2, Math.PI / 2))
  return root
}
