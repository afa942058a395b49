import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFrenchTable } from '../../src/content/judges/ecrit/index.ts'
import { openSpelling } from '../../src/content/spelling/spelling.ts'
import { PROJECT } from '../support/project-files.ts'

const spelling = openSpelling(
  openFrenchTable(readFileSync(path.join(PROJECT, 'assets/dictionaries/francais.txt'), 'utf8')),
)
const marked = (text: string, names: readonly string[] = []) => spelling.check(text, names).map(({ word }) => word)

describe('spelling', () => {
  test('a right letter of the office is left alone', () => {
    const letter =
      'Madame, Monsieur,\n\nSauf erreur de notre part, la facture FA-2610-0198 du 5 octobre 2026, d’un montant de 2 849,76 € TTC, échue le 4 novembre, demeure impayée malgré notre rappel du 12 novembre. Nous vous demandons de régler cette somme avant le 2 décembre, par virement. Jusqu’à cette date, aujourd’hui compris, M. Escoffard reste à votre écoute au 04 65 71 20 00 ou à l’adresse compta@pollen.exemple. P. J. : 2, ci-joint le décompte.\nNous vous prions d’agréer, Madame, nos salutations distinguées.'
    expect(marked(letter)).toEqual([])
  })

  test.each([
    ['Les conditons de vente', 'conditons', 'conditions'],
    ['Vous etes en retard', 'etes', 'êtes'],
    ['Nous atendons votre réponse', 'atendons', 'attendons'],
    ['par virmeent bancaire', 'virmeent', 'virement'],
    ['Vueillez agréer', 'Vueillez', 'Veuillez'],
  ])('%s', (text, word, meant) => {
    const marks = spelling.check(text, [])
    expect(marks.map((mark) => mark.word)).toEqual([word])
    expect(marks[0]?.suggestions.slice(0, 2)).toContain(meant)
    expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe(word)
  })

  test('names of the case and capitalised words are no mistakes', () => {
    expect(marked('le compte de Torreilles, chez Cyclorama')).toEqual([])
    expect(marked('la ferme paniers du prè', ['Les Paniers du Prè'])).toEqual([])
  })

  test('addresses are no words', () => {
    expect(marked('écrire à compta@pollen.example ou voir https://pollen.example/zzq')).toEqual([])
  })

  test('an unknown word that resembles nothing is marked without a suggestion', () => {
    const marks = spelling.check('le zzyqxkw', [])
    expect(marks).toEqual([{ start: 3, end: 10, word: 'zzyqxkw', suggestions: [] }])
  })

  test('a page of two thousand words is read in less than a quarter of a second', () => {
    const page = 'Nous atendons votre paimment avant la fin du mois, sauf erreur. '.repeat(200)
    spelling.check(page, [])
    const began = performance.now()
    spelling.check(page, [])
    expect(performance.now() - began).toBeLessThan(250)
  })
})
