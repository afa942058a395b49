import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStartLink, type StartLink, writeStartLink } from '../../src/domain/attempt/start-link.ts'

const link: StartLink = {
  scenario: '1.2.4-reclamations-litiges',
  scenarioVersion: 1,
  mode: 'evaluation',
  level: 'confirme',
  seed: 'ruche-7',
  factors: ['h2'],
}

test('a link says everything that is fixed, and reads back the same, alone or in a whole address', () => {
  const text = writeStartLink(link)
  expect(text).toBe('jouer/1/1.2.4-reclamations-litiges@1/evaluation/confirme/ruche-7/h2')
  expect(readStartLink(text)).toEqual({ ok: true, link })
  expect(readStartLink(` https://ecole.example/en-poste/#/${text} `)).toEqual({ ok: true, link })
})

test('any seed of reasonable length comes back, drawn or fixed factors too', () => {
  const seeds = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((seed) => seed.trim() === seed && seed.length <= 40)
  fc.assert(
    fc.property(seeds, fc.option(fc.subarray(['x1', 'x2', 'h1', 'h2']), { nil: null }), (seed, factors) => {
      expect(readStartLink(writeStartLink({ ...link, seed, factors }))).toEqual({
        ok: true,
        link: { ...link, seed, factors },
      })
    }),
    { seed: 11, numRuns: 200 },
  )
})

test.each([
  ['', 'n’est pas un lien'],
  ['https://example.org/', 'n’est pas un lien'],
  ['jouer/9/1.2.4-a@1/evaluation/confirme/x', 'version plus récente'],
  ['jouer/1/1.2.4-a@1/evaluation/confirme', 'incomplet'],
  ['jouer/1/../evaluation/confirme/x', 'incomplet'],
  ['jouer/1/1.2.4-a@1/evaluation/confirme/%E0%A4%A', 'incomplet'],
  ['jouer/1/1.2.4-a@1/evaluation/confirme/x/z9', 'facteur'],
])('%s is refused with a sentence', (text, words) => {
  const read = readStartLink(text)
  expect(read.ok ? '' : read.message).toContain(words)
})
