import { describe, expect, test } from 'vitest'
import { accused } from './content.ts'
import { modelSamples, read, type Sample } from './corpus.ts'
import { guiltySentences } from './guilty.ts'

function modelOf(grid: string): Sample {
  const sample = modelSamples.find((one) => one.grid.id === grid)
  if (!sample) throw new Error(`pas de corrigé : ${grid}`)
  return sample
}

/** The model answer with one more sentence before its last paragraph. */
function withSentence(sample: Sample, sentence: string): string {
  const paragraphs = sample.text.split('\n\n')
  return [...paragraphs.slice(0, -1), sentence, ...paragraphs.slice(-1)].join('\n\n')
}

describe('une phrase de trop dans un corrigé', () => {
  test('chaque interdit que des mots peuvent porter a sa phrase', () => {
    const told = new Set(guiltySentences.map(({ grid, rule }) => `${grid} ${rule}`))
    const all = modelSamples.flatMap(({ grid }) =>
      grid.prohibitions.filter((rule) => !rule.mechanism).map((rule) => `${grid.id} ${rule.id}`),
    )
    expect(all.filter((one) => !told.has(one))).toEqual([])
  })

  test.each(guiltySentences)('$grid, $rule : « $guilty » se voit', ({ grid, rule, guilty }) => {
    const sample = modelOf(grid)
    const reading = read(sample, withSentence(sample, guilty))
    expect(accused(reading)).toContain(rule)
    const grave = sample.grid.prohibitions.find((one) => one.id === rule)?.grave
    if (grave) expect(reading.verdict).toBe('faux')
    else expect(reading.verdict).not.toBe('juste')
  })

  test.each(guiltySentences)('$grid, $rule : « $innocent » n’accuse personne', ({ grid, innocent }) => {
    const sample = modelOf(grid)
    expect(read(sample, withSentence(sample, innocent)).prohibitions).toEqual([])
  })

  test.each(guiltySentences)('$grid sans $rule : la faute n’est plus vue', ({ grid, rule, guilty }) => {
    const sample = modelOf(grid)
    const without = { ...sample.grid, prohibitions: sample.grid.prohibitions.filter((one) => one.id !== rule) }
    const text = withSentence(sample, guilty)
    const [before, after] = [read(sample, text), read(sample, text, without)]
    expect(accused(after)).not.toContain(rule)
    expect(accused(after)).not.toEqual(accused(before))
  })
})
