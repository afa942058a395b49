// Cycles Pollen, empty: people are sprites. Furniture stands where src/scene/places/company.ts says people sit.
import { COMPANY as PLACE } from '../../../src/scene/places/company.ts'
import * as office from '../lib/objects/office.ts'
import * as reception from '../lib/objects/reception.ts'
import * as street from '../lib/objects/street.ts'
import * as workshop from '../lib/objects/workshop.ts'
import { PALETTE as C } from '../lib/palette.ts'
import { COMPANY, companyShell } from '../lib/rooms/company.ts'
import { town } from '../lib/rooms/plate.ts'
import { glassPartition, planter } from '../lib/rooms/walls.ts'
import { type Furnished, stage } from './stage.ts'

const { W, D } = COMPANY
const BACK = Math.PI
const QUARTER = Math.PI / 2

/** withTown: false for the front door of the game, where the place floats on the sky. */
export function company(withTown: boolean): Furnished {
  const root = companyShell()
  const { put, lay, screens } = stage(root)
  if (withTown) root.add(town(W, D))

  openSpace(put)
  lay(office.rug(4.6, 1.7, C.corail, C.creme), 2.9, 10.0)
  put(reception.counter(), 2.9, 8.1, QUARTER)
  put(office.pigeonholes(), 0.3, 6.2, QUARTER)
  put(reception.queuePost(), 4.2, 7.2)
  put(reception.queuePost(), 6.1, 6.75)
  put(reception.queueRope(1.95), 4.2, 7.2, 0.232)
  put(reception.sofa(C.corail, 2), 1.35, 11.45)
  put(office.plant('palm', C.petrole, 0.7), 0.7, 8.55)
  put(reception.standingSign(), 4.9, 11.2, 0.7)
  put(office.coatStand(), 2.9, 11.5)

  // showroom
  put(workshop.podium(1.15), 8.75, 6.65)
  put(workshop.cargoBike(C.corail), 8.75, 6.65, 0.5, 0.12)

  // the manager's office, behind glass
  put(glassPartition('x', 3.5, { h: 1.55 }).frame, 6.7, 8.5)
  put(glassPartition('z', 3.5, { h: 1.55, doors: [[0.45, 1.4]] }).frame, 6.7, 8.5)
  lay(office.rug(2.5, 2.0, C.moutarde, C.prune), 8.5, 10.7)
  put(office.desk({ empty: true, wood: C.noyer, drawers: C.corail }), 8.45, 10.35)
  put(office.officeChair(C.corail), 8.45, 9.68)
  lay(office.deskLamp(C.moutarde), 7.75, 10.2, 0.6, 0.73)
  lay(office.papers(3), 8.45, 10.3, 0, 0.73)
  lay(office.letterTray(), 9.1, 10.3, 0, 0.73)
  lay(office.mug(C.sapin), 8.05, 10.5, 0, 0.73)
  put(reception.visitorChair(C.sapin), 8.75, 11.35, BACK)
  put(office.binderShelf({ w: 1.0, h: 1.0, n: 2, seed: 4, top: 1 }), 7.0, 11.2, QUARTER)
  put(office.plant('monstera', C.creme, 0.7), 9.75, 9.0)

  // coffee corner, between workshop and meeting room
  put(office.coffeeCorner(), 12.5, 5.6)
  put(office.waterCooler(), 10.9, 5.6)

  workshopCorner(put)
  presidentOffice(put, lay)
  meetingRoom(put)

  // street
  put(street.van(C.moutarde), 3.4, D + 2.9, 0, -0.34)
  put(street.bikeRack(4), 10.9, D + 0.7, 0, -0.24)
  put(workshop.bicycle(C.corail), 11.4, D + 0.75, QUARTER - 0.1, -0.24)
  put(workshop.bicycle(C.petrole), 12.4, D + 0.75, QUARTER + 0.05, -0.24)
  return { root, screens: screens() }
}

type Put = ReturnType<typeof stage>['put']

const DESKS = [
  { at: 'desk-irina', chair: C.sapin, screen: 'erp', papers: 3, mug: C.corail, two: true },
  { at: 'desk-mai-linh', chair: C.corail, screen: 'spreadsheet', papers: 2, plant: C.terra },
  { at: 'desk-zoe', chair: C.prune, screen: 'letter', papers: 1, mug: C.moutarde, lamp: C.corail },
  { at: 'desk-sofia', chair: C.moutarde, screen: 'spreadsheet', papers: 2, plant: C.petrole },
  { at: 'desk-nerea', chair: C.petrole, screen: 'mail', papers: 4, mug: C.lilas, tray: true },
  { at: 'own-desk', chair: C.menthe, screen: 'mail', papers: 1, lamp: C.moutarde },
] as const

function openSpace(put: Put) {
  for (const { at, chair, ...desk } of DESKS) {
    const seat = PLACE.spots[at]
    if (!seat) throw new Error(`no spot ${at}`)
    put(office.desk(desk), seat.x, seat.z - 0.72, BACK)
    put(office.officeChair(chair), seat.x, seat.z, BACK)
  }
  put(office.binderShelf({ w: 1.2, h: 1.25, n: 3, seed: 9, top: 1 }), 0.28, 5.2, QUARTER)
  put(office.plant('monstera', C.creme, 0.72), 0.55, 0.6)
  put(office.binderShelf({ w: 1.5, top: 1 }), 6.75, 0.3)
  put(office.wasteBin(), 5.2, 4.3)
  put(planter(1.8, 'x', C.noyer), 4.0, 6.0)
  put(office.copier(), 8.5, 4.95)
  put(office.paperStore(), 8.35, 2.6, -QUARTER)
}

function workshopCorner(put: Put) {
  put(workshop.workbench(1.7), 10.1, 0.45)
  put(workshop.storageRack(0.95), 11.4, 0.35)
  put(workshop.repairStand(), 10.75, 2.35)
  put(workshop.cargoBike(C.moutarde, false), 10.6, 2.3, -0.35, 0.16)
  put(workshop.parcelTrolley(5), 9.75, 3.75, 0.25)
}

function presidentOffice(put: Put, lay: Put) {
  put(glassPartition('z', 4.2, { h: 1.55, doors: [[1.9, 2.85]] }).frame, 12, 0)
  put(glassPartition('x', 3.0, { h: 1.55 }).frame, 12, 4.2)
  put(office.desk({ empty: true, wood: C.noyer, drawers: C.sapin }), 13.5, 1.85)
  put(office.officeChair(C.sapin), 13.5, 1.18)
  lay(office.deskLamp(C.corail), 12.8, 1.7, 0.6, 0.73)
  lay(office.papers(2), 13.5, 1.8, 0, 0.73)
  lay(office.mug(C.corail), 14.0, 1.95, 0, 0.73)
  put(reception.visitorChair(C.corail), 13.4, 3.0, BACK)
  put(office.plant('snake', C.corail, 0.75), 14.6, 0.5)
  put(workshop.bicycle(C.sapin), 14.45, 3.2, QUARTER + 0.1)
}

function meetingRoom(put: Put) {
  put(glassPartition('z', 4.5, { h: 1.6 }).frame, 10.6, 7.5)
  put(glassPartition('x', 4.4, { h: 1.6, doors: [[0.3, 1.3]] }).frame, 10.6, 7.5)
  put(office.meetingTable(2.6, 1.25), 12.9, 9.8)
  const chairs = [
    [12.1, 8.85, 0],
    [13.4, 8.85, 0],
    [12.1, 10.8, BACK],
    [13.6, 10.8, BACK],
  ] as const
  for (const [x, z, turn] of chairs) put(office.officeChair(C.petrole), x, z, turn)
  put(office.plant('snake', C.corail, 0.8), 14.5, 8.0)
  put(office.screenOnStand(), 10.95, 10.4, QUARTER)
}
