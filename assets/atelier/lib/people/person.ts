// @ts-nocheck: shapes taken over as they were drawn, not typed yet.
// A person from a description: person({ skin, hair, hairColor, top, legs, … }) → { root, pose, face, give }.
import {
  box,
  canvasTexture,
  capsule,
  cylinder,
  group,
  lathe,
  material,
  mesh,
  newOid,
  SDF,
  sdfMesh,
  sphere,
  THREE,
  tube,
} from '../core.ts'
import { PALETTE, shade } from '../palette.ts'
import {
  forearmGeometry,
  handGeometry,
  headGeometry,
  lapGeometry,
  SHOULDER_Y,
  shinGeometry,
  shoeGeometry,
  shoulderX,
  thighGeometry,
  upperBody,
} from './body.ts'
import { CHEST_SIZE, COATS, paintChest, WRAPPED } from './clothes.ts'
import { FACE_SIZE, paintFace } from './face.ts'
import { beardGeometry, hairGeometry, hatGeometry } from './hair.ts'
import type { PersonLook, Pose } from './look.ts'

export const SKIN = ['#f6cfae', '#eab78f', '#d79c72', '#b97a50', '#8d5636', '#643b2a']
export const HAIR = {
  noir: '#2a2030',
  brun: '#4a2c2a',
  chatain: '#7d4a2d',
  roux: '#b8552a',
  blond: '#d9a650',
  gris: '#a7a0a8',
  blanc: '#e4dfdc',
  prune: '#6b2f55',
}
/** height scales all, head scales the head again: a child is small with a big head. */
export const AGES = {
  child: { height: 0.6, head: 1.24, build: 0.94 },
  teen: { height: 0.8, head: 1.04, build: 0.9 },
  adult: { height: 0.9, head: 1, build: 1 },
  elder: { height: 0.86, head: 1, build: 1 },
}
const CANE_LENGTH = 0.68 // below the hand
const SKIRTS = {
  skirt: [
    [0.19, 0.92],
    [0.225, 0.84],
    [0.262, 0.62],
    [0.27, 0.48],
    [0.245, 0.475],
    [0, 0.5],
  ],
  dress: [
    [0.18, 0.95],
    [0.225, 0.82],
    [0.285, 0.6],
    [0.3, 0.42],
    [0.27, 0.415],
    [0, 0.45],
  ],
  longDress: [
    [0.18, 0.95],
    [0.22, 0.82],
    [0.26, 0.55],
    [0.29, 0.16],
    [0.26, 0.155],
    [0, 0.2],
  ],
  robe: [
    [0.235, 1.12],
    [0.26, 0.95],
    [0.31, 0.6],
    [0.36, 0.15],
    [0.33, 0.145],
    [0, 0.2],
  ],
}

/**
 * Fields: skin, hair (a HAIR_STYLES key or 'none'), hairColor, scarfColor (hijab, headwrap), beard, glasses, earring, headset, hearingAid,
 * hat ('cap' | 'helmet') + hatColor, freckles, lashes, top { kind, color, sleeve, short, tie, shirt, … }, legs { color, kind: 'skirt', tights },
 * shoes, apron, strap, badge, sash, neckScarf, age, build (0.85 thin … 1.3 broad), height, belly (0…2), pregnant, bent, cane, wheelchair, bag.
 */
export function person(description: PersonLook) {
  const spec = {
    skin: SKIN[1],
    hair: 'short',
    hairColor: HAIR.brun,
    top: { kind: 'sweater', color: '#2f8f83' },
    legs: { color: '#3d4568' },
    shoes: '#3b2a33',
    age: 'adult',
    ...description,
  }
  const age = AGES[spec.age],
    w = (spec.build || 1) * age.build,
    t = spec.top
  const skin = material(spec.skin, { gloss: -1 }),
    hairMat = material(spec.hairColor, { gloss: 0.07 })
  const topMat = material(t.color, { map: canvasTexture(...CHEST_SIZE, (c) => paintChest(c, spec)) })
  const legMat = material(spec.legs.color),
    shoeMat = material(spec.shoes, { gloss: 0.3 })
  const sleeveMat = t.sleeve ? material(t.sleeve) : topMat
  const forearmMat = t.short ? skin : t.sleeve ? sleeveMat : material(t.color, { pid: topMat.pid })
  const shape = {
    w,
    belly: spec.belly || 0,
    pregnant: !!spec.pregnant,
    coat: COATS.has(t.kind),
    bust: spec.bust || 0,
  }

  // --- torso: its mesh is made again by each pose, with the upper arms
  const torsoMesh = new THREE.Mesh(),
    sleevesMesh = new THREE.Mesh()
  torsoMesh.userData.mat = topMat
  sleevesMesh.userData.mat = sleeveMat
  const torso = group(torsoMesh, sleevesMesh)
  torso.add(capsule([0, 1.3, -0.015], [0, 1.44, 0.0], 0.078, t.collar === 'roll' ? topMat : skin))
  if (t.kind === 'jacket' || t.kind === 'blazer' || t.kind === 'shirt' || t.kind === 'polo')
    torso.add(
      mesh(
        new THREE.TorusGeometry(0.1, 0.028, 10, 28),
        t.kind === 'shirt' || t.kind === 'polo' ? topMat : material(t.shirt || '#fbf3e6'),
        [0, 1.338, -0.012],
        [Math.PI / 2 - 0.3, 0, 0],
      ),
    )
  if (t.kind === 'hoodie' || t.kind === 'parka')
    torso.add(
      sdfMesh(
        SDF.union(
          0.04,
          SDF.capsule([-0.12, 1.33, -0.08], [0.12, 1.33, -0.08], 0.07),
          SDF.ellipsoid([0, 1.27, -0.14], [0.15, 0.12, 0.065]),
        ),
        [-0.3, 1.1, -0.3],
        [0.3, 1.5, 0.1],
        40,
        material(shade(t.color, 0.93)),
      ),
    )
  if (spec.neckScarf) {
    const m = material(spec.neckScarf)
    torso.add(
      mesh(new THREE.TorusGeometry(0.118, 0.058, 12, 28), m, [0, 1.375, 0], [Math.PI / 2 - 0.15, 0, 0]),
      capsule([0.06, 1.34, 0.12], [0.09, 1.1, 0.18], 0.048, m),
    )
  }
  const fold = new THREE.Group() // what hangs below the waist: hidden on a chair, where a lap replaces it
  const skirtKind =
    t.kind === 'robe'
      ? 'robe'
      : t.kind === 'sari'
        ? 'longDress'
        : t.kind === 'dress'
          ? t.long
            ? 'longDress'
            : 'dress'
          : spec.legs.kind === 'skirt'
            ? 'skirt'
            : null
  const clothMat =
    t.kind === 'sari'
      ? material(t.drape)
      : t.kind === 'robe' || t.kind === 'dress'
        ? material(t.color, { pid: topMat.pid })
        : legMat
  if (skirtKind) {
    fold.add(
      lathe(
        SKIRTS[skirtKind].map(([r, y]) => [r * w * (spec.pregnant ? 1.06 : 1), y]),
        clothMat,
      ),
    )
    const trim = t.trim || (t.kind === 'sari' || t.kind === 'robe' ? '#f2c14e' : null)
    if (trim) {
      const [r, y] = SKIRTS[skirtKind].at(-3)
      fold.add(
        lathe(
          [
            [r * w + 0.002, y + 0.01],
            [r * w - 0.002, y + 0.06],
          ],
          material(trim),
        ),
      )
    }
  }
  if (t.kind === 'sari')
    torso.add(
      sdfMesh(
        SDF.union(
          0.03,
          SDF.capsule([0.19, 1.3, -0.04], [0.2, 1.05, -0.17], 0.055),
          SDF.capsule([0.2, 1.05, -0.17], [0.21, 0.6, -0.17], 0.06, 0.08),
        ),
        [0.05, 0.45, -0.3],
        [0.36, 1.4, 0.1],
        44,
        material(t.drape),
      ),
    )
  if (spec.apron) {
    const m = material(spec.apron)
    fold.add(mesh(new THREE.CylinderGeometry(0.225 * w, 0.26 * w, 0.36, 32, 1, true, -1.15, 2.3), m, [0, 0.62, 0]))
  }
  if (spec.bag) {
    const m = material(spec.bag)
    torso.add(
      box(-0.4, 0.6, -0.13, 0.16, 0.26, 0.3, m, 0.05),
      box(-0.42, 0.72, -0.12, 0.03, 0.14, 0.28, material(shade(spec.bag, 0.85)), 0.01),
    )
  }
  const lap = skirtKind ? mesh(lapGeometry(skirtKind !== 'skirt'), clothMat) : group()
  torso.add(fold, lap)

  // --- limbs
  const wide = t.kind === 'robe' ? 2 : COATS.has(t.kind) ? 1 : 0
  const arm = (side) => {
    const shoulder = group(),
      elbow = group(),
      hands = {}
    shoulder.position.set(side * shoulderX(w), SHOULDER_Y, 0)
    elbow.position.y = -0.25
    shoulder.add(elbow)
    elbow.add(mesh(forearmGeometry(t.short ? 0 : wide), forearmMat))
    const hand = group()
    hand.position.y = -0.235
    for (const kind of ['open', 'fist']) {
      hands[kind] = mesh(handGeometry(kind, side), skin)
      hand.add(hands[kind])
    }
    elbow.add(hand)
    if (t.cuff)
      elbow.add(
        mesh(new THREE.TorusGeometry(0.062, 0.018, 8, 24), material(t.cuff), [0, -0.19, 0], [Math.PI / 2, 0, 0]),
      )
    return { side, shoulder, elbow, hand, hands }
  }
  const left = arm(1),
    right = arm(-1)
  torso.add(left.shoulder, right.shoulder)
  const leg = (side) => {
    const hip = group(),
      knee = group(),
      foot = group(mesh(shoeGeometry(), shoeMat))
    const bare = !!skirtKind || spec.legs.kind === 'shorts',
      k = bare ? 0.8 : 0.92 + 0.08 * w,
      bareMat = spec.legs.tights ? material(spec.legs.tights) : skin
    hip.position.set(side * 0.105 * (0.5 + 0.5 * w), 0.8, 0)
    knee.position.y = -0.34
    foot.position.y = -0.385
    hip.add(
      mesh(thighGeometry(spec.legs.kind === 'shorts' ? 1 : k), spec.legs.kind === 'shorts' || !bare ? legMat : bareMat),
      knee,
    )
    knee.add(mesh(shinGeometry(k, bare), bare ? bareMat : legMat), foot)
    return { hip, knee, foot }
  }
  const legL = leg(1),
    legR = leg(-1)

  // --- head
  const faceCanvas = document.createElement('canvas')
  ;[faceCanvas.width, faceCanvas.height] = FACE_SIZE
  const faceContext = faceCanvas.getContext('2d'),
    faceTexture = new THREE.CanvasTexture(faceCanvas)
  faceTexture.colorSpace = THREE.NoColorSpace
  faceTexture.minFilter = THREE.LinearMipmapLinearFilter
  faceTexture.anisotropy = 8
  const head = group(mesh(headGeometry(), material(spec.skin, { map: faceTexture, pid: skin.pid, gloss: -1 })))
  const scarf = spec.hair === 'hijab' || spec.hair === 'headwrap'
  if (spec.hair !== 'none')
    head.add(mesh(hairGeometry(hatHair(spec)), scarf ? material(spec.scarfColor || '#4f7fa8') : hairMat))
  if (spec.beard) head.add(mesh(beardGeometry(spec.beard), material(spec.beardColor || spec.hairColor)))
  if (spec.glasses) {
    const m = material(spec.glasses, { gloss: 0.5 })
    for (const s of [-1, 1])
      head.add(
        mesh(new THREE.TorusGeometry(0.088, 0.0145, 10, 36), m, [s * 0.125, 0, 0.318], [0, s * 0.3, 0], [1, 0.95, 1]),
        capsule([s * 0.205, 0.015, 0.285], [s * 0.318, 0, 0.02], 0.013, m),
      )
    head.add(capsule([-0.035, 0.015, 0.338], [0.035, 0.015, 0.338], 0.013, m))
  }
  if (spec.earring)
    for (const s of [-1, 1]) head.add(sphere(s * 0.335, -0.145, 0, 0.03, material(spec.earring, { gloss: 1 })))
  if (spec.hearingAid) {
    const m = material(spec.hearingAid, { gloss: 0.6 })
    head.add(
      tube(
        [
          [0.34, -0.09, -0.075],
          [0.362, 0, -0.07],
          [0.355, 0.05, -0.02],
          [0.352, 0.0, 0.035],
          [0.335, -0.045, 0.03],
        ],
        0.017,
        m,
      ),
      sphere(0.345, -0.075, -0.075, 0.032, m, [0.8, 1.5, 1]),
      sphere(0.345, -0.05, 0.015, 0.022, m),
    )
  }
  if (spec.headset) {
    const m = material(PALETTE.nuit),
      pad = cylinder(0, 0, 0, 0.085, 0.085, 0.06, m)
    pad.rotation.z = Math.PI / 2
    pad.position.set(0.345, -0.03, -0.01)
    head.add(
      mesh(new THREE.TorusGeometry(0.352, 0.02, 10, 40, Math.PI), m, [0, 0, -0.01]),
      pad,
      tube(
        [
          [0.35, -0.09, 0.02],
          [0.3, -0.2, 0.22],
          [0.14, -0.22, 0.34],
        ],
        0.014,
        m,
      ),
      sphere(0.13, -0.215, 0.345, 0.03, m),
    )
  }
  if (spec.hat)
    head.add(
      mesh(
        hatGeometry(spec.hat),
        material(spec.hatColor || PALETTE.moutarde, { gloss: spec.hat === 'helmet' ? 0.5 : 0 }),
        spec.hat === 'helmet' ? [0, 0.03, -0.05] : null,
        spec.hat === 'helmet' ? [-0.24, 0, 0] : null, // pushed back: seen from above, the rim would hide the eyes
      ),
    )
  head.position.set(0, 1.69, 0.02)
  head.scale.setScalar(0.9 * age.head)
  if (age.head !== 1) head.position.y += 0.3 * (age.head - 1)
  torso.add(head)

  const body = group(torso, legL.hip, legR.hip),
    root = group(body)
  if (spec.wheelchair) body.add(wheelchair(spec.wheelchair))
  const props = {}
  const uprights = {
    cane: tube(
      [
        [0, -0.02, 0.1],
        [0, 0.03, 0.07],
        [0, 0.035, 0.0],
        [0, 0, -0.02],
        [0, -CANE_LENGTH, -0.02],
      ],
      0.02,
      material(PALETTE.noyer),
      30,
    ),
  }
  for (const o of Object.values(uprights)) {
    o.visible = false
    body.add(o)
  }
  body.scale.setScalar(spec.height || age.height)
  root.userData.oid = newOid()

  const face = (mood: string) => {
    paintFace(faceContext, spec, mood)
    faceTexture.needsUpdate = true
  }
  function poseArm(a, q = {}) {
    a.shoulder.rotation.set(-(q.f || 0), -a.side * (q.in || 0), a.side * (q.out ?? 0.2), 'YXZ')
    a.elbow.rotation.set(-(q.e ?? 0.18), 0, -a.side * (q.ein ?? 0.1), 'YXZ')
    a.hand.rotation.set(-(q.h || 0), 0, 0)
  }
  const poseLeg = (l, q = {}, side) => {
    l.hip.rotation.set(-(q.f || 0), 0, (q.out || 0) * side)
    l.knee.rotation.x = q.k || 0
    l.foot.rotation.x = -(q.t || 0)
  }
  const elbowOf = (a) =>
    new THREE.Vector3(0, -0.25, 0).applyEuler(a.shoulder.rotation).add(a.shoulder.position).toArray()

  function pose(p: Pose = {}) {
    poseArm(left, p.aL)
    poseArm(right, p.aR)
    poseLeg(legL, p.lL, 1)
    poseLeg(legR, p.lR, -1)
    const bend = spec.bent ? 0.2 : 0,
      y = p.y || 0
    legL.hip.position.y = legR.hip.position.y = 0.8 + y
    torso.position.set(0, y, bend ? -0.12 : 0)
    torso.rotation.set((p.lean || 0) + bend, p.twist || 0, p.tilt || 0, 'YXZ')
    head.position.z = 0.02 + bend * 0.35
    head.rotation.set((p.hx || 0) - bend * 0.7, p.hy || 0, p.hz || 0, 'YXZ')
    fold.visible = !p.seated
    lap.visible = !!p.seated
    const parts = upperBody(shape, [elbowOf(left), elbowOf(right)], WRAPPED.has(t.kind))
    torsoMesh.geometry = parts.torso
    sleevesMesh.geometry = parts.sleeves
    for (const a of [left, right]) for (const k in a.hands) a.hands[k].visible = k === (p.hands || 'open')
    for (const k in props) props[k].visible = p.hold === k
    face(p.face || 'neutre')
    root.updateMatrixWorld(true)
    for (const k in uprights) {
      // stays vertical whatever the arm does
      uprights[k].visible = p.upright === k
      uprights[k].position.copy(body.worldToLocal(right.hand.localToWorld(new THREE.Vector3(0, -0.06, 0.02))))
      uprights[k].scale.y = uprights[k].position.y / CANE_LENGTH // its tip on the ground
    }
  }
  /** where: 'R' or 'L' hand, 'T' torso. Shown when a pose has hold: name. */
  function give(name: string, object: THREE.Object3D, where: 'R' | 'L' | 'T' = 'R') {
    props[name] = object
    object.visible = false
    ;(where === 'T' ? torso : (where === 'L' ? left : right).hand).add(object)
    return object
  }
  pose(spec.wheelchair ? { y: -0.26, seated: true } : {})
  return { root, pose, face, give, spec }
}

/** Volume that would pierce a hat goes; what hangs below stays. */
function hatHair({ hat, hair }) {
  if (!hat || hair === 'long' || hair === 'braids' || hair === 'wavy') return hair
  return hair === 'ponytail' || hair === 'bun' ? 'tied' : 'buzz'
}

function wheelchair(color) {
  const frame = material(color),
    dark = material(PALETTE.nuit),
    metal = material(PALETTE.metal, { gloss: 0.6 }),
    g = group()
  for (const s of [-1, 1]) {
    const turn = [0, Math.PI / 2, 0]
    g.add(
      mesh(new THREE.TorusGeometry(0.3, 0.028, 10, 44), dark, [s * 0.315, 0.33, -0.05], turn),
      mesh(new THREE.TorusGeometry(0.255, 0.014, 8, 40), metal, [s * 0.355, 0.33, -0.05], turn),
      sphere(s * 0.32, 0.33, -0.05, 0.04, frame),
    )
    for (let i = 0; i < 6; i++) {
      const a = (i * Math.PI) / 6
      g.add(
        capsule(
          [s * 0.315, 0.33 + 0.29 * Math.sin(a), -0.05 + 0.29 * Math.cos(a)],
          [s * 0.315, 0.33 - 0.29 * Math.sin(a), -0.05 - 0.29 * Math.cos(a)],
          0.007,
          metal,
        ),
      )
    }
    g.add(mesh(new THREE.TorusGeometry(0.065, 0.024, 8, 24), dark, [s * 0.22, 0.09, 0.36], turn))
    g.add(
      capsule([s * 0.25, 0.36, 0.3], [s * 0.22, 0.12, 0.36], 0.02, frame),
      capsule([s * 0.26, 0.4, -0.24], [s * 0.25, 0.98, -0.3], 0.022, frame),
      capsule([s * 0.25, 0.98, -0.3], [s * 0.25, 0.98, -0.42], 0.026, dark),
      capsule([s * 0.26, 0.62, -0.2], [s * 0.26, 0.62, 0.14], 0.026, dark),
      capsule([s * 0.26, 0.62, 0.14], [s * 0.25, 0.38, 0.28], 0.018, frame),
    )
    g.add(capsule([s * 0.14, 0.36, 0.36], [s * 0.13, 0.1, 0.52], 0.016, frame))
  }
  g.add(
    box(-0.26, 0.36, -0.24, 0.52, 0.06, 0.56, material(shade(color, 0.8)), 0.03),
    box(-0.25, 0.5, -0.31, 0.5, 0.44, 0.05, material(shade(color, 0.9)), 0.025),
    box(-0.22, 0.06, 0.44, 0.44, 0.03, 0.16, dark, 0.01),
  )
  return g
}
