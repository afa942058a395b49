import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accused, judge, present } from './content.ts'
import { models } from './models.ts'

const anyModel = fc.constantFrom(...models)
const seeded = { numRuns: 60, seed: 20261124 }
const same = (model: (typeof models)[number], text: string): void => {
  const before = judge(model, model.text)
  const after = judge(model, text)
  expect([...present(after)].sort(), text).toEqual([...present(before)].sort())
  expect(accused(after), text).toEqual(accused(before))
}

describe('lecture', () => {
  test('des blancs en plus ne changent aucune idée', () => {
    fc.assert(
      fc.property(anyModel, fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }), (model, places) => {
        const spaces = [...model.text.matchAll(/ /g)].map((match) => match.index)
        const chosen = new Set(places.map((place) => spaces[place % spaces.length]))
        same(model, [...model.text].map((character, index) => (chosen.has(index) ? '\u00a0 ' : character)).join(''))
      }),
      seeded,
    )
  })

  test('guillemets et apostrophes d’une autre forme ne changent aucune idée', () => {
    for (const model of models) {
      same(model, model.text.replaceAll('’', "'"))
      same(model, model.text.replaceAll('« ', '“').replaceAll(' »', '”'))
    }
  })

  test('un texte sans accents garde ses idées', () => {
    for (const model of models) same(model, model.text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
  })

  test('la casse des mots communs ne change aucune idée', () => {
    for (const model of models)
      same(
        model,
        model.text.replace(/(?<=[\p{L}] )\p{Ll}{5,}(?= \p{Ll})/gu, (word, offset: number) =>
          offset % 3 === 0 ? word.toUpperCase() : word,
        ),
      )
  })

  test('l’ordre des paragraphes libres ne change aucune idée', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...models.filter((model) => ['relance-1', 'relance-particulier', 'courriel-banque'].includes(model.grid)),
        ),
        fc.boolean(),
        (model, flip) => {
          const paragraphs = model.text.split('\n\n')
          const [first = '', ...rest] = paragraphs
          const last = rest.pop() ?? ''
          same(model, [first, ...(flip ? [...rest].reverse() : rest), last].join('\n\n'))
        },
      ),
      seeded,
    )
  })

  test('corriger l’orthographe d’un mot ne change aucune idée', () => {
    const model = models[0]
    if (!model) throw new Error('pas de corrigé')
    const slips: readonly (readonly [string, string])[] = [
      ['réglée', 'régler'],
      ['virement', 'virman'],
      ['facture', 'fature'],
      ['échue', 'échu'],
      ['remercions', 'remercion'],
      ['copie jointe', 'copie join'],
      ['montant', 'montent'],
    ]
    fc.assert(
      fc.property(fc.subarray([...slips], { minLength: 1, maxLength: 3 }), (chosen) =>
        same(
          model,
          chosen.reduce((text, [right, wrong]) => text.replace(right, wrong), model.text),
        ),
      ),
      seeded,
    )
  })

  test.each([
    ['mise-en-demeure', 'nous saisirons le tribunal', 'nous ne saisirons pas le tribunal', 'suite'],
    [
      'relance-2',
      'Merci de nous indiquer le motif de ce retard.',
      'Inutile de nous indiquer le motif de ce retard.',
      'explication',
    ],
    [
      'courriel-banque',
      'Merci de recréditer notre compte',
      'Nous ne vous demandons pas de recréditer notre compte',
      'demande',
    ],
    ['reclamation-fondee', 'Nous regrettons ce désagrément', 'Nous ne regrettons pas ce désagrément', 'excuse'],
    ['compte-rendu-incident', 'j’ai appelé M. Escoffard', 'je n’ai pas appelé M. Escoffard', 'reaction'],
    ['courriel-mairie', 'Nous avons transmis votre dossier', 'Nous n’avons pas transmis votre dossier', 'transmission'],
  ])('%s : une négation retourne la seule idée qu’elle touche', (grid, right, denied, idea) => {
    const model = models.find((candidate) => candidate.grid === grid)
    if (!model) throw new Error(grid)
    expect(model.text).toContain(right)
    const before = present(judge(model, model.text))
    const after = present(judge(model, model.text.replace(right, denied)))
    expect([...after].sort()).toEqual(before.filter((id) => id !== idea).sort())
  })

  test.each([
    ['relance-1', '2 849,76', '2 894,76'],
    ['relance-2', '4 novembre 2026', '2 décembre 2026'],
    ['mise-en-demeure', '2 908,50', '2 849,76'],
    ['courriel-banque', '321,40', '312,40'],
    ['reponse-salarie-heures', '1er décembre 2026', '8 décembre 2026'],
    ['message-telephonique', '14 h 35', '7 h 30'],
    ['reclamation-non-fondee', '45,00 € HT', '54,00 € HT'],
  ])('%s : deux valeurs échangées se voient (%s et %s)', (grid, one, two) => {
    const model = models.find((candidate) => candidate.grid === grid)
    if (!model) throw new Error(grid)
    expect(model.text).toContain(one)
    const swapped = model.text.replaceAll(one, '\u0001').replaceAll(two, one).replaceAll('\u0001', two)
    const reading = judge(model, swapped)
    expect(reading.verdict).not.toBe('juste')
    expect(reading.verdict).not.toBe('maladroit')
  })

  test('la même lecture rend toujours le même résultat', () => {
    for (const model of models) expect(judge(model, model.text)).toEqual(judge(model, model.text))
  })
})
