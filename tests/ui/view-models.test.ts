import { describe, expect, it } from 'vitest'
import { hashParts } from '../../src/ui/routes.ts'
import { matches } from '../../src/ui/screens/cabinet/key-filter.ts'
import { DEFAULT_COMFORT, readComfort } from '../../src/ui/theme/comfort.ts'
import { annotate } from '../../src/ui/view-models/annotate.ts'
import { initials } from '../../src/ui/view-models/portrait.ts'
import { sentences } from '../../src/ui/view-models/sentences.ts'
import { runs } from '../../src/ui/view-models/text-run.ts'

describe('annotate', () => {
  it('découpe un texte en passages sans en perdre un signe', () => {
    const text = 'Bonjour,\nla facture reste due. Merci.'
    const lines = annotate(text, [{ start: 12, end: 30, note: 1, tone: 'good' }])
    expect(lines.map((line) => line.map((segment) => segment.text).join('')).join('\n')).toBe(text)
    expect(lines[1]?.map(({ text: part, note }) => [part, note])).toEqual([
      ['la ', undefined],
      ['facture reste due.', 1],
      [' Merci.', undefined],
    ])
  })
  it('un passage sur deux lignes ne porte son numéro qu’à la fin', () => {
    const lines = annotate('abc\ndef', [{ start: 1, end: 6, note: 2, tone: 'bad' }])
    expect(
      lines
        .flat()
        .filter(({ note }) => note === 2)
        .map(({ text, isEnd }) => [text, isEnd]),
    ).toEqual([
      ['bc', false],
      ['de', true],
    ])
  })
  it('deux passages qui se chevauchent ne se recouvrent pas', () => {
    const [line = []] = annotate('abcdef', [
      { start: 2, end: 6, note: 2, tone: 'bad' },
      { start: 0, end: 4, note: 1, tone: 'good' },
    ])
    expect(line.map(({ text, note }) => [text, note])).toEqual([
      ['abcd', 1],
      ['ef', 2],
    ])
  })
  it('un passage hors du texte est ramené dedans', () => {
    expect(annotate('abc', [{ start: 1, end: 99, note: 1, tone: 'good' }])[0]?.map(({ text }) => text)).toEqual([
      'a',
      'bc',
    ])
  })
})

describe('sentences', () => {
  it('coupe aux points, pas aux abréviations, et garde les places', () => {
    const text = 'Bonjour M. Malaurie.\nNous vous devons 8,50 € ? Merci'
    const found = sentences(text)
    expect(found.map((sentence) => sentence.text)).toEqual([
      'Bonjour M. Malaurie.',
      'Nous vous devons 8,50 € ?',
      'Merci',
    ])
    for (const { start, end, text: part } of found) expect(text.slice(start, end)).toBe(part)
  })
  it('un texte vide n’a pas de phrase', () => expect(sentences(' \n ')).toEqual([]))
})

describe('initiales', () => {
  it.each([
    ['Lila M.', 'LM'],
    ['Colibri 7', 'C7'],
    ['Noé', 'N'],
    ['Mme Dobrescu', 'D'],
    ['M. Malaurie', 'M'],
    ['Élodie Chazal', 'ÉC'],
  ])('%s donne %s', (name, expected) => expect(initials(name)).toBe(expected))
})

describe('réglages de confort', () => {
  it('ce qui n’est pas compris prend la valeur par défaut', () => {
    expect(readComfort({ theme: 'fluo', font: 'lexend', textSize: 3, sound: 'oui' })).toEqual({
      ...DEFAULT_COMFORT,
      font: 'lexend',
    })
    expect(readComfort(null)).toEqual(DEFAULT_COMFORT)
  })
})

describe('armoire à clés', () => {
  const key = {
    id: '1.2.4',
    title: 'Traitement des réclamations et des litiges',
    organisation: 'entreprise',
    level: 'i',
    isPlayable: true,
  } as const
  it.each([
    ['reclamation litige', true],
    ['RÉCLAMATIONS', true],
    ['1.2.4', true],
    ['ventes litiges', true],
    ['paie', false],
  ])('la recherche « %s »', (search, expected) => expect(matches(key, 'Ventes', search, 'toutes')).toBe(expected))
  it('les filtres regardent le niveau et la clé', () => {
    expect(matches(key, '', '', 'reprendre')).toBe(true)
    expect(matches(key, '', '', 'jamais')).toBe(false)
    expect(matches({ ...key, isPlayable: false }, '', '', 'jouables')).toBe(false)
  })
})

describe('textes et adresses', () => {
  it('les étoiles deviennent du gras', () => {
    expect(runs('avant **16 h**.')).toEqual(['avant ', { strong: '16 h' }, '.'])
  })
  it('le chemin se lit après le dièse', () => {
    expect(hashParts('#/atelier/ecrans/bilan?x=1')).toEqual(['atelier', 'ecrans', 'bilan'])
    expect(hashParts('')).toEqual([])
  })
})
