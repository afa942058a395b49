import { describe, expect, it } from 'vitest'
import { outsiders, staff } from '../../assets/atelier/cast/cast.ts'
import { differences } from '../../assets/atelier/cast/traits.ts'

const ENOUGH = 3
const everyone = [...staff('entreprise'), ...staff('association'), ...staff('mairie'), ...outsiders()]

describe('the cast', () => {
  it('tells any two people apart by at least three described traits', () => {
    const alike = everyone.flatMap((a, i) =>
      everyone.slice(i + 1).flatMap((b) => {
        const traits = differences(a.look, b.look)
        return traits.length < ENOUGH ? [`${a.id} / ${b.id} : ${traits.join(', ')}`] : []
      }),
    )
    expect(alike).toEqual([])
  })
  it('gives everyone one id', () => {
    expect(new Set(everyone.map((p) => p.id)).size).toBe(everyone.length)
  })
})
