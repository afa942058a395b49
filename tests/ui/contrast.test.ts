import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { THEMES, type Theme } from '../../src/ui/theme/comfort.ts'
import { FOCUS_GROUNDS, SHAPE_PAIRS, TEXT_PAIRS } from '../../src/ui/theme/contrast-pairs.ts'
import { ORGANISATIONS, type OrganisationId } from '../../src/ui/view-models/organisation.ts'

const css = readFileSync(new URL('../../src/ui/theme/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
)
const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
  selectors: selectors.split(',').map((selector) => selector.trim()),
  values: new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', hex = '']) => [name, hex])),
}))

/** Colours in force for a theme and an organisation, in the order of the cascade. */
function colours(theme: Theme, organisation: OrganisationId): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const wanted = [
    ':root',
    `.org-${organisation}`,
    `[data-theme="${theme}"]`,
    `[data-theme="${theme}"].org-${organisation}`,
  ]
  for (const selector of wanted)
    for (const block of blocks)
      if (block.selectors.includes(selector)) for (const [name, hex] of block.values) found.set(name, hex)
  return found
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const linear = (channel: number) => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function ratio(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each(THEMES)('thème %s', (theme) => {
  describe.each(ORGANISATIONS)('%s', (organisation) => {
    const values = colours(theme, organisation)
    const failures = (pairs: readonly (readonly [string, string])[], minimum: number) =>
      pairs.flatMap(([front, ground]) => {
        const [a, b] = [values.get(front), values.get(ground)]
        if (!a || !b) return [`${front} sur ${ground} : couleur absente`]
        const measured = ratio(a, b)
        return measured < minimum ? [`${front} ${a} sur ${ground} ${b} : ${measured.toFixed(2)} < ${minimum}`] : []
      })

    it('chaque texte se lit sur son fond', () => {
      expect(failures(TEXT_PAIRS, theme === 'contraste' ? 7 : 4.5)).toEqual([])
    })
    it('chaque forme se distingue de son fond', () => {
      expect(failures(SHAPE_PAIRS, theme === 'contraste' ? 4.5 : 3)).toEqual([])
    })
    it('le focus se voit partout, par son anneau ou son halo', () => {
      const hidden = FOCUS_GROUNDS.filter((ground) =>
        ['focus', 'focus-halo'].every((part) => failures([[part, ground]], 3).length > 0),
      )
      expect(hidden).toEqual([])
    })
  })
})

// Machado 2009, severity 1. The distance is CIE76; 15 is told apart at a glance.
const VISIONS: Readonly<Record<string, readonly number[]>> = {
  ordinaire: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopie: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopie: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopie: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}
function lab(hex: string, matrix: readonly number[]): readonly number[] {
  const light = channels(hex).map(linear)
  const seen = [0, 3, 6].map((row) => {
    const sum = light.reduce((total, value, column) => total + value * (matrix[row + column] ?? 0), 0)
    return Math.min(1, Math.max(0, sum))
  })
  const [red = 0, green = 0, blue = 0] = seen
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe.each(THEMES)('niveaux du thème %s', (theme) => {
  it.each(Object.entries(VISIONS))('restent distincts en vision %s', (_name, matrix) => {
    const values = colours(theme, 'entreprise')
    const marks = ['ti', 'i', 's', 'ts'].map((level) => ({
      level,
      lab: lab(values.get(`level-${level}`) ?? '', matrix),
    }))
    const close = marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .map((other) => ({
          pair: `${one.level}/${other.level}`,
          distance: Math.hypot(...one.lab.map((value, axis) => value - (other.lab[axis] ?? 0))),
        }))
        .filter(({ distance }) => !(distance >= 15)),
    )
    expect(close).toEqual([])
  })
})
