// Things that appear in a place: signs of complexity factors and of hazards, what is put on the learner's desk. By sign id.
import { box, canvasTexture, cylinder, group, material, panel, place, type THREE } from '../lib/core.ts'
import { letterTray, monitor, papers } from '../lib/objects/office.ts'
import { flag } from '../lib/objects/reception.ts'
import * as signs from '../lib/objects/signs.ts'
import { asObject, PALETTE as C } from '../lib/palette.ts'
import type { SignThing } from './sign-things.ts'

/** A thing on a desk is a third smaller than on its stand in the catalogue of signs. */
const small = (object: THREE.Object3D, k = 0.62) => {
  const holder = group(object)
  object.scale.multiplyScalar(k)
  return holder
}

/** Sheet with a letterhead, lying on the blotter; `mark` is its one strong spot of colour. */
function sheet(mark: string, paper = '#fffaf0') {
  const face = canvasTexture(96, 128, (x, w, h) => {
    x.fillStyle = paper
    x.fillRect(0, 0, w, h)
    x.fillStyle = mark
    x.fillRect(10, 10, 34, 18)
    x.fillStyle = '#9a8a9e'
    for (let i = 0; i < 7; i++) x.fillRect(10, 42 + i * 11, 52 + ((i * 17) % 26), 4)
  })
  return asObject(
    group(
      box(-0.17, 0, -0.23, 0.34, 0.012, 0.46, material(paper), 0.004),
      panel(0.34, 0.46, material(paper, { map: face }), [0, 0.014, 0], [-Math.PI / 2, 0, 0]),
    ),
  )
}

/** The red folder of a case that goes to law. */
const folder = (color: string) =>
  asObject(
    group(
      box(-0.2, 0, -0.26, 0.4, 0.03, 0.52, material(color), 0.01),
      box(-0.17, 0.03, -0.22, 0.32, 0.012, 0.42, material('#fffaf0'), 0.004),
      place(group(box(-0.2, 0, -0.26, 0.4, 0.012, 0.52, material(color), 0.004)), -0.04, 0.045, 0.02, 0.14),
      box(0.1, 0.058, -0.3, 0.12, 0.006, 0.08, material('#fffaf0'), 0),
    ),
  )

/** A window of the envelope, its stamp, a seal when it comes from an authority. */
const envelope = (seal: string | null) =>
  asObject(
    group(
      box(-0.22, 0, -0.14, 0.44, 0.02, 0.28, material('#fffaf0'), 0.006),
      panel(0.16, 0.07, material('#cfe3ee'), [-0.08, 0.022, 0.03], [-Math.PI / 2, 0, 0]),
      panel(0.07, 0.08, material(C.petrole), [0.15, 0.022, -0.07], [-Math.PI / 2, 0, 0]),
      seal && cylinder(0.1, 0.02, 0.06, 0.045, 0.045, 0.02, material(seal, { gloss: 0.6 })),
    ),
  )

/** Wall chart whose last bar has turned red. Hangs on the wall z = 0. */
const wallChart = () =>
  asObject(
    group(
      box(-1.05, 1.05, -0.07, 2.1, 1.15, 0.03, material('#2e2440'), 0.01),
      panel(
        2.0,
        1.05,
        material('#2e2440', {
          map: canvasTexture(400, 210, (x) => {
            x.fillStyle = '#2e2440'
            x.fillRect(0, 0, 400, 210)
            const bars = [88, 104, 76, 120, 96, 132, 150]
            bars.forEach((h, i) => {
              x.fillStyle = i === bars.length - 1 ? C.corail : C.menthe
              x.fillRect(26 + i * 36, 186 - h, 24, h)
            })
            x.strokeStyle = C.corail
            x.lineWidth = 7
            x.lineCap = 'round'
            x.beginPath()
            x.moveTo(300, 46)
            x.lineTo(340, 106)
            x.lineTo(372, 158)
            x.stroke()
          }),
          emissive: 0.25,
        }),
        [0, 1.62, -0.038],
      ),
    ),
  )

/** Wall planning with a hatched hole. */
const wallPlanning = () =>
  asObject(
    group(
      panel(
        0.62,
        0.3,
        material('#fff6e6', {
          map: canvasTexture(128, 64, (x) => {
            x.fillStyle = '#fff6e6'
            x.fillRect(0, 0, 128, 64)
            x.strokeStyle = C.corail
            x.lineWidth = 6
            x.strokeRect(4, 4, 120, 56)
            for (let i = -2; i < 8; i++) {
              x.beginPath()
              x.moveTo(i * 20, 60)
              x.lineTo(i * 20 + 40, 4)
              x.stroke()
            }
          }),
        }),
        [0, 1.55, -0.03],
      ),
    ),
  )

export const THINGS: Readonly<Record<SignThing, () => THREE.Object3D>> = {
  travaux: () => group(place(signs.worksBarrier(1.5), 0, 0, 0, 0.3), place(signs.trafficCone(), 0.75, 0, 0.6)),
  'sol-mouille': signs.wetFloor,
  intemperie: () => place(signs.snowyWindow(), 0, 0, 0, Math.PI / 2),
  'reseau-coupe': () => asObject(monitor('networkDown')),
  'ecran-pirate': () => asObject(monitor('hacked')),
  'serveur-alarme': () => place(signs.server(), 0, 0, 0, 0.2),
  'fichier-chiffre': () => small(signs.encryptedFile()),
  'armoire-fermee': () => signs.lockedCabinet(),
  'chaise-vide': () => group(signs.absentChair()),
  'papier-etranger': () => group(sheet(C.petrole), place(small(flag('europe', 0.9, 0.4), 0.5), 0.3, 0, -0.15)),
  'visite-etrangere': () => signs.visitorFlags(),
  camion: () => small(signs.lateTruck(), 1),
  'colis-abime': () => place(signs.damagedParcel(), 0, 0, 0, 0.5),
  'colis-pile': signs.parcelFlood,
  'chariot-retours': () => signs.returnsTrolley(),
  'rayon-bas': () => signs.lowStock(),
  bourrage: () => small(signs.paperJam(), 1),
  horloge: () => small(signs.urgentClock(), 0.6),
  'date-barree': () => small(signs.crossedDate(), 0.6),
  'caisse-ouverte': () => small(signs.cashBoxGap(), 0.6),
  'lettre-banque': () => envelope(null),
  'lettre-officielle': () => envelope(C.corail),
  secours: () => signs.firstAid(),
  'salle-prise': () => signs.roomTaken(),
  'papier-pose': () => folder(C.corail),
  pile: () => group(letterTray(), place(papers(9), 0.02, 0.3, 0), place(papers(4), 0.3, 0, 0.1, 0.5)),
  'tableau-mural': wallChart,
  'planning-troue': wallPlanning,
  brochures: () =>
    group(
      sheet(C.moutarde, '#f9e7c4'),
      place(sheet(C.sapin, '#d8efe8'), 0.24, 0.004, 0.1, -0.4),
      place(sheet(C.corail), -0.2, 0.008, 0.12, 0.5),
    ),
  micro: () => signs.microphone(),
}
