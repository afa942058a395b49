import { describe, expect, it } from 'vitest'
import { ORGANISATIONS } from '../../src/scene/office-view.ts'
import { COMPANY } from '../../src/scene/places/company.ts'
import { FRAME, toScreen } from '../../src/scene/places/place.ts'
import { placeOf } from '../../src/scene/places/places.ts'
import { depthAmong, drawingOrder, type Footprint } from '../../src/scene/stage/depth.ts'
import { fitPicture } from '../../src/scene/stage/fit.ts'
import { gestureOf, walkFrame } from '../../src/scene/stage/gesture.ts'
import { lightAt } from '../../src/scene/stage/light.ts'
import { leftOf, spreadTags } from '../../src/scene/stage/spread-tags.ts'
import { walkPath } from '../../src/scene/stage/walk-path.ts'

const footprint = (x0: number, z0: number, x1: number, z1: number): Footprint => {
  const a = toScreen(x0, z1)
  const b = toScreen(x1, z0)
  return {
    x0,
    z0,
    x1,
    z1,
    x: a.x,
    y: toScreen(x0, z0, 1).y,
    w: b.x - a.x,
    h: toScreen(x1, z1).y - toScreen(x0, z0, 1).y,
  }
}
const standing = (x: number, z: number) => {
  const p = toScreen(x, z)
  return { x, z, box: { x: p.x - 30, y: p.y - 104, w: 60, h: 112 } }
}

describe('depth', () => {
  const far = footprint(2, 2, 4, 3)
  const near = footprint(2, 3.6, 4, 4.4)
  const list = [near, far]
  const orders = drawingOrder(list)
  it('draws what is farther first, whatever the order of the list', () => {
    expect(orders[1]).toBeLessThan(orders[0] ?? -1)
  })
  it('puts a person between the desk behind and the desk in front', () => {
    const depth = depthAmong(standing(3, 3.3), list, orders)
    expect(depth).toBeGreaterThan(orders[1] ?? 99)
    expect(depth).toBeLessThan(orders[0] ?? -1)
  })
  it('puts in front who sits inside a footprint', () => {
    expect(depthAmong(standing(3, 2.5), [far], drawingOrder([far]))).toBeGreaterThan(0)
  })
})

describe('walkPath', () => {
  it('ends at the spot it is asked for, from every spot to every other', () => {
    const names = Object.keys(COMPANY.spots)
    for (const from of names)
      for (const to of names) {
        const end = walkPath(COMPANY, from, to).at(-1)
        expect([end?.x, end?.z]).toEqual([COMPANY.spots[to]?.x, COMPANY.spots[to]?.z])
      }
  })
  it('goes from the street to the counter through the door', () => {
    const door = COMPANY.crossings['door-in']
    expect(walkPath(COMPANY, 'outside', 'reception-visitor')).toContainEqual(door)
  })
  it.each(ORGANISATIONS)('%s: knows every crossing and every home it names', (organisation) => {
    const place = placeOf(organisation)
    for (const home of Object.values(place.homes)) expect(place.spots[home]).toBeDefined()
    for (const c of Object.values(place.crossings)) for (const name of c.to) expect(place.crossings[name]).toBeDefined()
    for (const s of Object.values(place.spots)) expect(place.crossings[s.via]).toBeDefined()
  })
})

describe('fitPicture', () => {
  it('covers any element', () => {
    for (const [w, h] of [
      [1366, 768],
      [570, 768],
      [112, 768],
      [844, 390],
      [112, 390],
      [1920, 600],
    ] as const) {
      const fit = fitPicture(w, h, toScreen(6.3, 4.9))
      expect(fit.x).toBeLessThanOrEqual(0)
      expect(fit.y).toBeLessThanOrEqual(0)
      expect(fit.x + FRAME.w * fit.scale).toBeGreaterThanOrEqual(w - 0.01)
      expect(fit.y + FRAME.h * fit.scale).toBeGreaterThanOrEqual(h - 0.01)
    }
  })
  it('keeps the desk of the learner in view beside an open tool', () => {
    const desk = toScreen(6.3, 4.9)
    const fit = fitPicture(570, 768, desk)
    expect(desk.x * fit.scale + fit.x).toBeCloseTo(285)
  })
})

describe('light', () => {
  it('is plain at noon and evening after six', () => {
    expect(lightAt(12 * 60)).toMatchObject({ people: [1, 1, 1], evening: 0 })
    expect(lightAt(19 * 60).evening).toBe(1)
    expect(lightAt(6 * 60).evening).toBeGreaterThanOrEqual(0)
  })
  it('changes by steps, so that pictures are not composed at each minute', () => {
    expect(lightAt(16 * 60 + 31)).toEqual(lightAt(16 * 60 + 34))
  })
})

describe('gestures', () => {
  const all = () => true
  it('types at a desk and mirrors who looks right', () => {
    expect(gestureOf('type', 'ne', 'desk', all)).toMatchObject({ frames: ['type1', 'type2'], flip: false })
    expect(gestureOf('idle', 'se', 'stand', all)).toMatchObject({ frames: ['stand'], flip: true })
  })
  it('turns anger to us even at a counter', () => {
    expect(gestureOf('angry', 'nw', 'stand', all).frames).toEqual(['angry1', 'angry2'])
  })
  it('falls back on a frame that exists', () => {
    expect(gestureOf('angry', 'sw', 'stand', (f) => f === 'stand').frames).toEqual(['stand'])
  })
  it('walks the way it goes', () => {
    expect(walkFrame(1, 0, 2)).toEqual({ frame: 'walk-2', flip: true })
    expect(walkFrame(0, -1, 0)).toEqual({ frame: 'walk-back-0', flip: false })
  })
})

describe('leftOf', () => {
  it('keeps what stands wholly left of a window, names and pins', () => {
    const name = { hotspot: { id: 'n', kind: 'colleague' as const, label: 'Mme Dobrescu', spot: 's' }, x: 100, y: 0 }
    const pin = { hotspot: { id: 'p', kind: 'mail-tray' as const, label: 'Courrier', spot: 's' }, x: 140, y: 0 }
    expect(leftOf([name, pin], Number.POSITIVE_INFINITY)).toEqual([name, pin])
    expect(leftOf([name, pin], 160)).toEqual([pin])
    expect(leftOf([name, pin], 150)).toEqual([])
  })
})

describe('spreadTags', () => {
  it('lifts a name that would cover another', () => {
    const tag = (id: string, x: number, y: number) => ({
      hotspot: { id, kind: 'colleague' as const, label: 'Mme Dobrescu', spot: 's' },
      x,
      y,
    })
    const [a, b] = spreadTags([tag('a', 100, 100), tag('b', 130, 98)])
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(31)
  })
})
