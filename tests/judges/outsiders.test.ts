import { describe, expect, test } from 'vitest'
import { accused, judge } from './content.ts'
import { models } from './models.ts'

const base = models.find((model) => model.grid === 'relance-1')
if (!base) throw new Error('pas de corrigé')
const model = {
  ...base,
  facts: { ...base.facts, outsiders: ['Mme Astruc-Bayle, La Bonne Fourche', 'M. Rebouh, La Tournée Maline'] },
}
const withSentence = (sentence: string): string =>
  model.text.replace('\n\nCordialement', `\n\n${sentence}\n\nCordialement`)

describe('un autre client nommé', () => {
  test.each([
    'Mme Astruc-Bayle paie à temps.',
    'La Bonne Fourche paie toujours à temps.',
    'La société Tournée Maline a les mêmes conditions.',
  ])('« %s » se voit', (sentence) => {
    expect(accused(judge(model, withSentence(sentence)))).toContain('tiers')
  })

  test.each([
    'C’est une bonne nouvelle.',
    'Nous avons une bonne fourche à vous proposer.',
    'La tournée du livreur passe lundi.',
  ])('« %s » ne nomme personne', (sentence) => {
    expect(accused(judge(model, withSentence(sentence)))).toEqual([])
  })
})
