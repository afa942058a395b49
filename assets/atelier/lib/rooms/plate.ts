// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
// What every place stands on: slab, pavement, street, garden, and the invisible blockers of the window sun.
import { box, canvasTexture, extrude, group, material, panel, place, seededRandom, THREE } from '../core.ts'
import type { Bounds } from '../lights.ts'
import { bench, bollard, bush, flowerTub, streetLamp, tree } from '../objects/street.ts'
import { asObject, PALETTE, shade } from '../palette.ts'
import { FLOORS } from './floors.ts'

const GROUND = -0.34 // the street lies below the floor of the room
const flat = (w, d, mat, x, y, z) => panel(w, d, mat, [x + w / 2, y, z + d / 2], [-Math.PI / 2, 0, 0])

/** The box where a place's window sun may fall (see windowSun). */
export const indoors = (W: number, D: number, H: number): Bounds => ({
  min: [-0.05, -0.05, -0.05],
  max: [W + 0.02, H + 0.2, D + 0.02],
})
/** Shadows are computed in this box: larger would make them coarse. */
export const shadowBounds = (W: number, D: number) =>
  new THREE.Box3(new THREE.Vector3(-2.5, -0.4, -2.5), new THREE.Vector3(W + 2, 2.8, D + 3.2))

export function plate(W, D, H, { slab = '#8a5a4a', edge = '#f2e0c2' } = {}) {
  const root = group()
  root.add(
    asObject(
      group(
        box(-0.2, GROUND, -0.2, W + 0.2, -GROUND, D + 0.2, material(slab), 0),
        box(-0.2, -0.1, -0.2, W + 0.22, 0.1, D + 0.22, material(edge), 0),
      ),
    ),
  )
  const blocker = (o) => {
    o.userData.blockSun = true
    root.add(o)
  }
  blocker(panel(W + 1, D + 1, material('#000'), [W / 2, H + 0.05, D / 2], [-Math.PI / 2, 0, 0]))
  blocker(panel(W + 4, 6, material('#000'), [W / 2, 1, D + 0.02]))
  return root
}

/** Pale streets and houses around, darker and warmer than paper so that the place stands out. */
export function town(W, D, seed = 4) {
  const root = group(),
    r = seededRandom(seed)
  const ground = panel(90, 90, material('#ead6b8'), [8, GROUND - 0.01, 6], [-Math.PI / 2, 0, 0])
  root.add(asObject(group(ground)))
  const road = material('#c9b3ac'),
    dash = material('#f6ead6')
  const roads = asObject(
    group(
      flat(90, 2.8, road, -40, GROUND + 0.002, D + 1.9),
      flat(2.8, 90, road, W + 3.2, GROUND + 0.003, -40),
      flat(2.4, 90, road, -5.4, GROUND + 0.002, -40),
      flat(90, 2.4, road, -40, GROUND + 0.003, -5.6),
    ),
  )
  const marks = asObject(group())
  for (let i = -18; i < 26; i++)
    marks.add(
      flat(0.7, 0.1, dash, i * 1.5, GROUND + 0.012, D + 3.25),
      flat(0.1, 0.7, dash, W + 4.55, GROUND + 0.012, i * 1.5),
    )
  for (let i = 0; i < 7; i++) marks.add(flat(0.26, 2.2, dash, 8.6 + i * 0.46, GROUND + 0.014, D + 2.2)) // crossing in front of the door
  root.add(roads, marks)
  // pavement along the front, lawn along the right side
  root.add(
    asObject(
      group(
        box(-1.6, GROUND, D, W + 4.6, 0.1, 1.8, material('#cbb199'), 0),
        flat(
          W + 4.6,
          1.8,
          material('#e3cdb2', {
            map: canvasTexture(1536, 144, (x, w, h) => FLOORS.paving(x, w, h, 62, '#ecdcc4', '#e2cfb4')),
          }),
          -1.6,
          GROUND + 0.102,
          D,
        ),
      ),
    ),
  )
  root.add(
    asObject(
      group(
        box(W, GROUND, -1.4, 3, 0.1, D + 1.4, material('#86ab6c'), 0),
        flat(
          3,
          D + 1.4,
          material('#93bf7a', {
            map: canvasTexture(256, 1024, (x, w, h) => {
              x.fillStyle = '#93bf7a'
              x.fillRect(0, 0, w, h)
              const q = seededRandom(3)
              for (let i = 0; i < 500; i++) {
                x.fillStyle = q() > 0.5 ? '#86b36d' : '#a3cc88'
                x.fillRect(q() * w, q() * h, 3, 10)
              }
            }),
          }),
          W,
          GROUND + 0.102,
          -1.4,
        ),
      ),
    ),
  )
  root.add(
    asObject(
      group(
        box(-1.6, GROUND, -1.6, 1.4, 0.08, D + 1.6, material('#d9c3a6'), 0),
        box(-0.2, GROUND, -1.6, W + 0.2, 0.08, 1.4, material('#d9c3a6'), 0),
      ),
    ),
  )

  const walls = ['#f3e2c8', '#efd6bd', '#ecd0bd', '#e6d5d0', '#f0dcb4'],
    roofs = ['#d99a7e', '#cc8a76', '#b98a8c', '#d9ab7c', '#a98a9e']
  const facade = (c, nx, ny, door) =>
    canvasTexture(nx * 48, ny * 56, (x) => {
      x.fillStyle = c
      x.fillRect(0, 0, nx * 48, ny * 56)
      for (let i = 0; i < nx; i++)
        for (let j = 0; j < ny; j++) {
          const isDoor = door && j === ny - 1 && i === nx >> 1
          x.fillStyle = isDoor ? '#b98a70' : '#b9cfd0'
          x.fillRect(i * 48 + 14, j * 56 + (isDoor ? 14 : 16), 20, isDoor ? 42 : 27)
          x.strokeStyle = '#fff6e6'
          x.lineWidth = 3
          x.strokeRect(i * 48 + 14, j * 56 + (isDoor ? 14 : 16), 20, isDoor ? 42 : 27)
        }
    })
  function house(x, z, w, d, h) {
    const c = walls[Math.floor(r() * 5)],
      roof = material(roofs[Math.floor(r() * 5)]),
      ny = Math.max(1, Math.round(h / 0.75))
    const g = group(box(-w / 2, GROUND, -d / 2, w, h, d, material(c), 0))
    g.add(
      panel(w, h, material(c, { map: facade(c, Math.max(1, Math.round(w / 0.7)), ny, true) }), [
        0,
        GROUND + h / 2,
        d / 2 + 0.004,
      ]),
      panel(
        d,
        h,
        material(c, { map: facade(c, Math.max(1, Math.round(d / 0.7)), ny, false) }),
        [w / 2 + 0.004, GROUND + h / 2, 0],
        [0, Math.PI / 2, 0],
      ),
    )
    if (r() < 0.25) g.add(box(-w / 2 - 0.06, h + GROUND, -d / 2 - 0.06, w + 0.12, 0.12, d + 0.12, roof, 0.02))
    else {
      const rise = 0.5 + r() * 0.5
      g.add(
        extrude(
          [
            [-d / 2 - 0.12, 0],
            [d / 2 + 0.12, 0],
            [0, rise],
          ],
          w + 0.16,
          roof,
          0,
          [-w / 2 - 0.08, h + GROUND, 0],
          [0, Math.PI / 2, 0],
        ),
        box(w * 0.2, h + GROUND + rise * 0.4, -d * 0.22, 0.22, 0.6, 0.22, material(shade(c, 0.9)), 0),
      )
    }
    root.add(asObject(place(g, x, 0, z)))
  }
  const inRoads = (x, z, m) =>
    (x > -5.6 - m && x < -2.8 + m) ||
    (x > W + 3 - m && x < W + 6.2 + m) ||
    (z > D + 1.8 - m && z < D + 4.9 + m) ||
    (z > -5.8 - m && z < -3 + m)
  const nearPlace = (x, z) => x > -3.4 && x < W + 4.4 && z > -3.4 && z < D + 3
  const onPicture = (x, z, top) => {
    const sx = (x - z) * 40 - ((W - D) * 40) / 2,
      sy = (x + z) * 20 - 190
    return Math.abs(sx) < 800 && sy > -520 && sy < 470 + top
  }
  for (let gx = -22; gx < 40; gx += 2.9)
    for (let gz = -22; gz < 40; gz += 2.9) {
      const x = gx + r() * 0.5,
        z = gz + r() * 0.5,
        w = 1.6 + r() * 0.8,
        d = 1.6 + r() * 0.8,
        h = 1.1 + Math.floor(r() * 3) * 0.6,
        green = r() < 0.2
      if (!onPicture(x, z, 60) || inRoads(x, z, 1.3) || nearPlace(x, z)) continue
      if (green)
        for (let k = 0; k < 3; k++)
          root.add(place(tree(0.55 + r() * 0.2, '#9fbf86'), x + r() * 1.6 - 0.8, GROUND, z + r() * 1.6 - 0.8))
      else house(x, z, w, d, h)
    }
  // street furniture on the pavement and the lawn
  const y = GROUND + 0.1
  for (const x of [1.2, 14.2]) root.add(place(tree(0.62, PALETTE.feuille), x, y, D + 1.25))
  root.add(place(streetLamp(), 5.2, y, D + 1.5))
  for (let i = 0; i < 4; i++) root.add(place(bollard(), 8.2 + i * 1.05, y, D + 1.62))
  root.add(
    place(bench(), W + 1.5, y, 8.2, Math.PI / 2),
    place(flowerTub(), W + 0.7, y, 5.6),
    place(flowerTub(PALETTE.petrole), W + 0.7, y, 10.9),
  )
  for (const [x, z, k] of [
    [W + 1.7, 2.2, 0.8],
    [W + 2.0, 5.4, 0.65],
    [W + 1.9, 11.2, 0.72],
  ])
    root.add(place(tree(k), x, y, z))
  for (const z of [0.6, 1.5, 3.6, 6.8]) root.add(place(bush(z > 2 ? PALETTE.feuille2 : PALETTE.feuille), W + 0.6, y, z))
  return root
}
