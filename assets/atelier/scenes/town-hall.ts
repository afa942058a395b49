// The town hall: four counters, waiting area, council room, registry office.
import * as office from '../lib/objects/office.ts'
import * as reception from '../lib/objects/reception.ts'
import { PALETTE as C } from '../lib/palette.ts'
import { DRAWINGS } from '../lib/rooms/drawings.ts'
import { town } from '../lib/rooms/plate.ts'
import { TOWN_HALL, townHallShell } from '../lib/rooms/townHall.ts'
import { planter } from '../lib/rooms/walls.ts'
import { type Furnished, stage } from './stage.ts'

const { W, D } = TOWN_HALL
const BACK = Math.PI
const QUARTER = Math.PI / 2
/** Middle of each counter. */
const COUNTERS = [1.15, 3.2, 5.25, 7.3] as const

/** Empty: people are sprites. */
export function townHall(withTown: boolean): Furnished {
  const root = townHallShell()
  const { put, lay, screens } = stage(root)
  if (withTown) root.add(town(W, D, 9))

  // four counters, agents facing the hall; the learner holds the last one
  COUNTERS.forEach((x, i) => {
    put(reception.openCounter({ number: String(i + 1), len: 2 }), x, 1.75)
    put(office.officeChair(C.menthe), x - 0.3, 0.85)
  })
  put(office.plant('palm', C.prune, 0.6), 0.35, 2.6)
  put(reception.queuePost(), 6.0, 3.4)
  put(reception.queuePost(), 6.0, 5.2)
  put(reception.queueRope(1.8), 6.0, 5.2, QUARTER)
  // waiting area
  put(reception.waitingSeats(4, C.menthe), 0.55, 6.4, QUARTER)
  put(reception.waitingSeats(4, C.menthe), 4.5, 6.3, QUARTER)
  put(reception.leafletStand(), 3.2, 8.15, QUARTER + 0.3)
  // entrance
  lay(office.rug(6.0, 1.7, C.prune, C.moutarde), 3.1, 9.7)
  put(reception.ticketDispenser(), 2.2, 8.1, 0.8)
  put(
    reception.standingBoard((x: CanvasRenderingContext2D, w: number, h: number) => DRAWINGS.notices(x, w, h)),
    7.4,
    11.3,
    0.3,
  )
  put(reception.flag('france', 2.1), 0.5, 11.3, 0.2)
  put(reception.flag('europe', 2.1), 1.2, 11.5, 0.2)
  // middle of the hall
  put(reception.roundSeat(C.menthe), 7.2, 7.0)
  put(office.plant('palm', C.noyer, 0.95), 7.2, 7.0, 0, 0.45)
  put(reception.standingSign('i', C.prune), 5.4, 8.6, 0.6)
  // corridor under works
  // council room
  put(reception.councilTable(3.8, 2.2), 12.0, 2.35)
  ;[
    [11.1, 0.9, 0],
    [12.0, 0.9, 0],
    [12.9, 0.9, 0],
    [10.0, 2.65, QUARTER],
    [14.05, 2.65, -QUARTER],
  ].forEach(([x = 0, z = 0, ry = 0]) => {
    put(office.officeChair(C.prune), x, z, ry)
  })
  put(reception.flag('france', 2.2), 9.5, 0.5)
  put(reception.flag('europe', 2.2), 11.35, 0.25)
  put(reception.flag('town', 2.2), 14.35, 0.5, -0.6)
  put(reception.ballotBox(), 12.0, 3.0, 0, 0)
  // registry office
  put(
    office.desk({
      wood: C.noyer,
      papers: 3,
      lamp: C.moutarde,
      screen: 'letter',
      drawers: C.lilas,
      mug: C.corail,
    }),
    12.3,
    9.6,
  )
  put(office.officeChair(C.prune), 12.3, 8.9)
  put(reception.visitorChair(C.menthe), 11.9, 10.75, BACK)
  put(reception.visitorChair(C.menthe), 12.9, 10.75, BACK)
  put(office.binderShelf({ w: 1.6, h: 1.3, n: 3, wood: C.noyer, seed: 7, top: 1 }), 14.0, 8.05)
  put(office.plant('monstera', C.creme, 0.8), 14.4, 11.3)
  put(planter(1.6, 'z', C.prune), 9.9, 11.1)
  put(office.waterCooler(), 8.6, 5.2, 0.3)
  return { root, screens: screens() }
}
