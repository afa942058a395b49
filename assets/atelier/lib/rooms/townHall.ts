// Town hall: public hall with two counters, council room, registry office, a corridor under works.
import { box, canvasTexture, group, material, newOid, panel, place } from '../core.ts'
import { column, FLAG_FACES, numberDisplay } from '../objects/reception.ts'
import { asObject, PALETTE } from '../palette.ts'
import { DRAWINGS } from './drawings.ts'
import { floor } from './floors.ts'
import { plate } from './plate.ts'
import { exitSign, extinguisher, type Opening, panelling, poster, radiator, wall, wallClock } from './walls.ts'

export const TOWN_HALL = { W: 15, D: 12, H: 2.8 }
export const COUNCIL = { x: 9, z: 5 } // back right corner
const STONE = '#f2dcbd',
  PRUNE = '#7a4872',
  FRAME = '#fff6e6'

export function townHallShell() {
  const { W, D, H } = TOWN_HALL,
    root = plate(W, D, H, { slab: '#8a7a88', edge: '#efe2d2' })
  const ground = floor(W, D, [
    { kind: 'marble', x: 0, z: 0, w: W, d: D, threshold: false },
    {
      kind: 'parquet',
      x: COUNCIL.x,
      z: 0,
      w: W - COUNCIL.x,
      d: COUNCIL.z,
      colors: ['#c98f5c', '#bd8350', '#96623a'],
    },
    { kind: 'carpet', x: 10.4, z: 7.7, w: W - 10.4, d: D - 7.7, colors: ['#7fb8ab'] },
    { kind: 'paving', x: 10.4, z: COUNCIL.z, w: W - 10.4, d: 2.7, colors: ['#e6dcd8', '#d8ccd0'] },
  ])
  ground.userData.oid = newOid()
  root.add(ground)
  const tall = (a: number, b: number): Opening => ({
    kind: 'window',
    a,
    b,
    y0: 0.75,
    y1: 2.5,
    n: 2,
    frame: FRAME,
    blind: 0.42,
    blindColor: '#7cc4b3',
  })
  const left: readonly Opening[] = [
    tall(0.7, 1.9),
    tall(2.7, 3.9),
    tall(4.7, 5.9),
    tall(6.7, 7.9),
    { kind: 'entrance', a: 8.8, b: 10.6, y0: 0, y1: 2.35, frame: '#6b3a63', shop: 1 },
  ]
  const right: readonly Opening[] = [
    { kind: 'door', a: 7.6, b: 8.6, y0: 0, y1: 2.1, color: PALETTE.prune, frame: FRAME },
    tall(9.9, 11.1),
    tall(12.9, 14.1),
  ]
  root.add(
    wall('L', D, H, { top: STONE, base: PRUNE, h: 1.05, moulding: '#f6e6cb' }, left, { cap: '#5a3a58' }),
    wall('R', W, H, { top: STONE, base: PRUNE, h: 1.05, moulding: '#f6e6cb' }, right, { cap: '#5a3a58' }),
  )
  root.add(
    panelling('L', D, 1.05, PRUNE, [
      [0.6, 2],
      [2.6, 4],
      [4.6, 6],
      [6.6, 8],
      [8.7, 10.7],
    ]),
    panelling('R', W, 1.05, PRUNE, [
      [7.5, 8.7],
      [9.8, 11.2],
      [12.8, 14.2],
    ]),
  )
  // stone joints above the panelling, cornice
  root.add(
    asObject(
      group(
        box(0, H - 0.22, 0, 0.08, 0.22, D, material('#f9efe0'), 0.01),
        box(0, H - 0.22, 0, W, 0.22, 0.08, material('#f9efe0'), 0.01),
      ),
    ),
  )
  root.add(
    poster('R', 1.0, 1.3, 1.5, 0.95, DRAWINGS.notices, '#6b3a63'),
    place(numberDisplay(['A27', 'B08']), 4.35, 1.5, 0.06),
    wallClock('R', 6.3, 2.05),
    poster('R', 6.75, 1.25, 0.5, 0.65, DRAWINGS.evacuation, FRAME),
    exitSign('R', 7.84, 2.2),
    exitSign('L', 9.44, 2.44),
  )
  root.add(radiator('L', 4.75, 1.1), radiator('L', 6.75, 1.1), extinguisher('L', 8.35))
  root.add(
    poster('L', 2.05, 1.25, 0.5, 0.75, DRAWINGS.landscape, '#6b3a63'),
    poster('L', 4.05, 1.2, 0.5, 0.8, DRAWINGS.bikePoster, '#6b3a63'),
    poster('L', 6.05, 1.25, 0.5, 0.75, DRAWINGS.evacuation, FRAME),
  )
  // shield of the town above the counters, cloth in the council room
  root.add(
    asObject(
      group(
        panel(
          0.9,
          0.66,
          material('#8fd0c0', { map: canvasTexture(180, 132, (x, w, h) => FLAG_FACES.town(x, w, h)) }),
          [11.98, 1.9, 0.05],
        ),
        box(11.5, 1.54, 0, 0.96, 0.72, 0.045, material(PALETTE.moutarde), 0.01),
      ),
    ),
  )
  // council room: low panelled wall, a wide doorway marked by two columns
  const low = material(PRUNE),
    rail = material('#f6e6cb'),
    x0 = COUNCIL.x - 0.14
  root.add(
    asObject(
      group(
        box(x0, 0, 0, 0.14, 1.1, 1.6, low, 0),
        box(x0 - 0.02, 1.1, 0, 0.18, 0.07, 1.6, rail, 0.01),
        box(x0, 0, 4.0, 0.14, 1.1, 1.0, low, 0),
        box(x0 - 0.02, 1.1, 4.0, 0.18, 0.07, 1.0, rail, 0.01),
      ),
    ),
  )
  root.add(
    asObject(
      group(
        box(COUNCIL.x, 0, COUNCIL.z - 0.07, W - COUNCIL.x, 0.62, 0.14, low, 0),
        box(COUNCIL.x - 0.14, 0.62, COUNCIL.z - 0.09, W - COUNCIL.x + 0.14, 0.06, 0.18, rail, 0.01),
      ),
    ),
  )
  root.add(place(column(H - 0.1), COUNCIL.x - 0.07, 0, 1.75), place(column(H - 0.1), COUNCIL.x - 0.07, 0, 3.9))
  // registry office: low wall on its two far sides
  root.add(
    asObject(
      group(
        box(10.33, 0, 7.63, W - 10.33, 0.8, 0.14, low, 0),
        box(10.31, 0.8, 7.61, W - 10.31, 0.06, 0.18, rail, 0.01),
        box(10.33, 0, 7.63, 0.14, 0.8, 1.2, low, 0),
        box(10.31, 0.8, 7.61, 0.18, 0.06, 1.2, rail, 0.01),
        box(10.33, 0, 10.4, 0.14, 0.8, 1.6, low, 0),
        box(10.31, 0.8, 10.4, 0.18, 0.06, 1.6, rail, 0.01),
      ),
    ),
  )
  return root
}
