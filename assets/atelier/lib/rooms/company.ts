// Pollen, maker of cargo bikes: reception, open space, archives, workshop, meeting room.
import { box, canvasTexture, group, material, newOid, panel, place } from '../core.ts'
import { pendantLamp } from '../objects/office.ts'
import { bikeFrame, toolBoard, wallWheel } from '../objects/workshop.ts'
import { asObject, PALETTE } from '../palette.ts'
import { DRAWINGS } from './drawings.ts'
import { floor } from './floors.ts'
import { plate } from './plate.ts'
import { exitSign, extinguisher, poster, radiator, wall, wallClock } from './walls.ts'

export const COMPANY = { W: 15, D: 12, H: 2.55 }
export const WORKSHOP = { x: 9, z: 4.5, end: 12 } // in the right corner, from x to `end` and from 0 to z

export function companyShell() {
  const { W, D, H } = COMPANY,
    root = plate(W, D, H),
    ws = WORKSHOP
  const ground = floor(W, D, [
    { kind: 'parquet', x: 0, z: 0, w: W, d: D },
    { kind: 'carpet', x: 0, z: 0, w: 7.6, d: 5.8 },
    { kind: 'terrazzo', x: 0, z: 5.8, w: 6.2, d: 6.2 },
    { kind: 'cementTile', x: 7.6, z: 0, w: ws.x - 7.6, d: 4.5 },
    { kind: 'concrete', x: ws.x, z: 0, w: ws.end - ws.x, d: ws.z },
    { kind: 'carpet', x: ws.end, z: 0, w: W - ws.end, d: 4.2, colors: ['#7a4a68'] },
    { kind: 'carpet', x: 10.6, z: 7.5, w: 4.4, d: 4.5, colors: ['#5b4a78'] },
  ])
  ground.userData.oid = newOid()
  root.add(ground)
  root.add(
    wall('L', D, H, { top: '#8fc9bd', base: '#2a857c', h: 0.85 }, [
      { kind: 'window', a: 0.8, b: 2.5, y0: 0.85, y1: 2.15 },
      { kind: 'window', a: 3.1, b: 4.8, y0: 0.85, y1: 2.15 },
      { kind: 'window', a: 6.9, b: 8.8, y0: 0.5, y1: 2.15, n: 3, shop: 1, bar: false, frame: PALETTE.nuit },
      { kind: 'entrance', a: 9.2, b: 10.8, y0: 0, y1: 2.1, shop: 1 },
      {
        kind: 'window',
        a: 11.05,
        b: 11.85,
        y0: 0.5,
        y1: 2.15,
        n: 1,
        shop: 1,
        bar: false,
        frame: PALETTE.nuit,
      },
    ]),
  )
  root.add(
    wall('R', W, H, { top: '#f7dcae', base: '#df8a63', h: 0.85 }, [
      { kind: 'door', a: 7.85, b: 8.75, y0: 0, y1: 2.0, color: PALETTE.petrole },
      { kind: 'window', a: 12.9, b: 14.5, y0: 0.95, y1: 2.15 },
    ]),
  )
  root.add(radiator('L', 1.0, 1.3), radiator('L', 3.3, 1.3), extinguisher('L', 6.3))
  root.add(
    poster('R', 0.7, 1.0, 2.2, 1.25, DRAWINGS.dashboard, '#2e2440'),
    poster('R', 3.3, 0.98, 1.9, 1.2, DRAWINGS.kanban, '#c9c3cc'),
    poster('R', 5.35, 1.35, 0.5, 0.65, DRAWINGS.evacuation, '#fff6e6'),
  )
  root.add(
    poster('L', 5.1, 1.1, 0.75, 1.0, DRAWINGS.bikePoster, PALETTE.noyer),
    poster('L', 2.6, 1.25, 0.4, 0.55, DRAWINGS.landscape, PALETTE.noyer),
  )
  root.add(exitSign('R', 8.05, 2.14), exitSign('L', 9.75, 2.2), wallClock('R', 6.75, 2.16))
  // workshop: side wall with its wide opening to the front, beam and lamps
  const side = material('#e79a6f'),
    cap = material('#46304f')
  root.add(
    asObject(
      group(
        box(ws.x - 0.14, 0, 0, 0.14, 1.1, ws.z, side, 0),
        box(ws.x - 0.16, 1.1, 0, 0.18, 0.06, ws.z + 0.02, cap, 0),
        box(ws.x, 0, 0, 0.02, 0.14, ws.z, material('#fff3df'), 0),
      ),
    ),
  )
  const steel = material('#4a6f8a')
  root.add(
    asObject(
      group(
        box(ws.x - 0.16, 0, ws.z - 0.06, 0.12, 2.5, 0.12, steel, 0.01),
        box(ws.end - 0.16, 0, ws.z - 0.06, 0.12, 2.5, 0.12, steel, 0.01),
        box(ws.x - 0.16, 2.36, ws.z - 0.06, ws.end - ws.x + 0.16, 0.14, 0.12, steel, 0.01),
      ),
    ),
  )
  for (const x of [9.6, 11.3]) root.add(place(pendantLamp(2.34, 0.42, PALETTE.moutarde), x, 0, ws.z))
  root.add(
    asObject(
      group(
        panel(
          ws.end - ws.x,
          0.16,
          material('#f2b33d', {
            map: canvasTexture(1024, 32, (x) => {
              x.fillStyle = '#f2b33d'
              x.fillRect(0, 0, 1024, 32)
              x.fillStyle = '#3a3150'
              for (let i = -1; i < 40; i++) {
                x.beginPath()
                x.moveTo(i * 32, 32)
                x.lineTo(i * 32 + 16, 32)
                x.lineTo(i * 32 + 32, 0)
                x.lineTo(i * 32 + 16, 0)
                x.fill()
              }
            }),
          }),
          [(ws.end + ws.x) / 2, 0.004, ws.z - 0.1],
          [-Math.PI / 2, 0, 0],
        ),
      ),
    ),
  )
  root.add(place(toolBoard(1.7, 0.85), 10.1, 1.12, 0.03))
  root.add(place(bikeFrame(PALETTE.moutarde), 11.45, 1.95, 0.08), place(wallWheel(0.24), 9.25, 1.95, 0.02))
  return root
}
