import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const file = (name: string) => new URL(`../../assets/fonts/${name}`, import.meta.url)
const css = readFileSync(new URL('../../src/ui/theme/fonts.css', import.meta.url), 'utf8')

describe('polices', () => {
  it('les deux polices de départ tiennent dans 60 Kio', () => {
    const sizes = ['atkinson-hyperlegible-next-fr.woff2', 'bricolage-grotesque-fr.woff2'].map(
      (name) => statSync(file(name)).size,
    )
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(60 * 1024)
  })
  it('aucune ne bloque le texte, aucune ne vient d’ailleurs', () => {
    const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
    expect(faces.length).toBeGreaterThanOrEqual(4)
    for (const face of faces) expect(face).toContain('font-display: swap')
    expect(css).not.toMatch(/https?:|\/\//)
  })
  it.each(['atkinson-hyperlegible-next', 'bricolage-grotesque', 'lexend'])('%s est livrée avec sa licence', (name) => {
    expect(readFileSync(file(`OFL-${name}.txt`), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })
})
