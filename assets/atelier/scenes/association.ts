// Les Passerelles: sports hall, bar, office corner, club room.
import * as office from '../lib/objects/office.ts'
import * as reception from '../lib/objects/reception.ts'
import * as signs from '../lib/objects/signs.ts'
import * as sport from '../lib/objects/sport.ts'
import * as workshop from '../lib/objects/workshop.ts'
import { PALETTE as C } from '../lib/palette.ts'
import { CLUB, clubShell } from '../lib/rooms/club.ts'
import { DRAWINGS } from '../lib/rooms/drawings.ts'
import { town } from '../lib/rooms/plate.ts'
import { poster } from '../lib/rooms/walls.ts'
import { type Furnished, stage } from './stage.ts'

const { W, D } = CLUB
const BACK = Math.PI
const QUARTER = Math.PI / 2

/** Empty: people are sprites. */
export function association(withTown: boolean): Furnished {
  const root = clubShell()
  const { put, lay, screens } = stage(root)
  if (withTown) root.add(town(W, D, 15))

  // office corner
  lay(office.rug(2.8, 2.2, C.moutarde, C.petrole), 2.5, 2.3)
  put(
    office.desk({
      wood: C.miel,
      papers: 4,
      lamp: C.corail,
      screen: 'spreadsheet',
      drawers: C.moutarde,
      mug: C.petrole,
      tray: true,
    }),
    2.2,
    1.75,
    BACK,
  )
  put(office.officeChair(C.petrole), 2.2, 2.45, BACK)
  put(sport.trophyCase(2.1), 1.6, 0.3)
  put(
    office.binderShelf({ w: 1.3, h: 1.5, n: 3, seed: 4, cols: [C.petrole, C.moutarde, '#f4e9d8', C.corail] }),
    0.3,
    3.3,
    QUARTER,
  )
  put(reception.visitorChair(C.moutarde), 3.6, 1.6, -QUARTER)
  put(office.plant('ficus', C.petrole, 0.85), 4.8, 0.6)
  put(office.cardboardBox(), 4.5, 3.7, 0.3)
  lay(office.cardboardBox(0.4, 0.3, 0.36), 4.45, 3.65, 0.8, 0.36)
  // bar along the left wall
  put(sport.bottleShelf(2.4), 0.02, 6.2, QUARTER)
  put(sport.barCounter(3.2), 1.7, 6.3, QUARTER)
  for (const [z, c] of [
    [5.2, C.corail],
    [6.1, C.petrole],
    [7.0, C.moutarde],
  ] as const)
    put(office.stool(c, 0.66), 2.4, z)
  root.add(poster('L', 4.5, 1.0, 1.1, 0.8, DRAWINGS.children, C.noyer))
  // entrance, children's drawings, notices
  lay(office.rug(2.6, 1.4, C.petrole, C.moutarde), 1.5, 10.6)
  put(
    reception.standingBoard(
      (x: CanvasRenderingContext2D, w: number, h: number) => DRAWINGS.children(x, w, h),
      C.moutarde,
    ),
    0.75,
    8.35,
    QUARTER,
  )
  put(office.roundTable(0.5, 0.66, C.noyer), 4.1, 7.5)
  ;[
    [3.5, 7.3, 1.2],
    [4.3, 8.15, BACK],
    [4.75, 7.1, -1.0],
  ].forEach(([x = 0, z = 0, ry = 0], i) => {
    put(reception.visitorChair([C.moutarde, C.petrole, C.corail][i]), x, z, ry)
  })
  lay(office.mug(C.corail), 4.0, 7.4, 0, 0.66)
  lay(office.papers(2), 4.25, 7.6, 0.5, 0.66)
  put(sport.kitBag(C.corail), 3.3, 11.2, 0.4)
  put(sport.kitBag(C.petrole), 3.9, 11.5, -0.3)
  // club room at the front: jerseys, kit, table football
  put(sport.jerseyRail(7), 5.4, 11.3, 0.1)
  put(sport.foldingTable(1.9, C.moutarde), 7.6, 10.9)
  lay(office.cardboardBox(0.46, 0.3, 0.4), 7.1, 10.85, 0.2, 0.71)
  lay(office.papers(3), 7.75, 10.9, 0.3, 0.71)
  lay(office.papers(2, '#f9d98a'), 8.15, 10.8, -0.3, 0.71)
  put(sport.tableFootball(), 10.4, 9.6, 0.2)
  put(reception.sofa(C.petrole, 2), 13.4, 8.1)
  lay(office.roundTable(0.45, 0.42, C.noyer), 13.4, 9.2)
  lay(office.rug(2.6, 2.2, C.corail, C.creme), 13.4, 8.9)
  put(office.plant('monstera', C.moutarde, 0.9), 14.5, 11.2)
  put(workshop.parcelTrolley(3, 8), 12.2, 11.1, 0.3)
  put(office.waterCooler(), 6.2, 8.0, 0.2)
  put(office.plant('palm', C.corail, 0.75), 11.7, 7.8)
  // sports hall
  put(sport.goal(1.9, 1.15), 6.35, 3.6)
  put(sport.gymMat(1.7, 0.9, 5), 13.9, 0.75)
  put(sport.ballCage(), 9.0, 0.55)
  put(sport.gymBench(2.3), 12.0, 0.5)
  put(sport.gymMat(1.6, 0.9, 1, C.corail), 13.6, 5.9, 0.15)
  put(sport.ball('foot'), 8.95, 4.95)
  put(sport.ball('volley'), 13.2, 3.9)
  put(sport.ball('basket'), 7.6, 6.2)
  for (const [x, z] of [
    [8.0, 2.2],
    [9.2, 5.6],
    [11.2, 5.6],
  ] as const)
    put(signs.trafficCone(), x, z).scale.setScalar(0.6)
  put(workshop.bicycle(C.petrole), 4.6, D + 0.8, 0.2, -0.24)
  put(workshop.bicycle(C.moutarde), 6.2, D + 0.9, -0.1, -0.24)
  return { root, screens: screens() }
}
