import { describe, expect, it } from 'vitest'
import { frenchTypography } from '../../src/domain/trade/french-typography.ts'

const N = '\u00a0'
const T = '\u202f'

describe('typographie française', () => {
  it.each([
    ["l'accueil d'Orvelle", 'l’accueil d’Orvelle'],
    ['« Bonjour ! »', `«${N}Bonjour${N}!${N}»`],
    ['Attention : 12 % et 40 €', `Attention${N}: 12${N}% et 40${N}€`],
    ['5 000 € HT, 1 234 567 €', `5${T}000${N}€ HT, 1${T}234${T}567${N}€`],
    ['8 h 30 à 17 h, 24 h ouvrées', `8${N}h${N}30 à 17${N}h, 24${N}h ouvrées`],
    ['**48 h**, 35 h ; 6 h – 13 h 30', `**48${N}h**, 35${N}h${N}; 6${N}h – 13${N}h${N}30`],
    ['04 65 71 10 00', '04 65 71 10 00'],
    ['35 heures', '35 heures'],
    ['le 24 novembre 2026', 'le 24 novembre 2026'],
    ["`l'objet : x` et l'objet", "`l'objet : x` et l’objet"],
    ['voir § 4, n° 12', `voir §${N}4, n°${N}12`],
    ['http://www.pollen.example', 'http://www.pollen.example'],
  ])('« %s »', (plain, dressed) => {
    expect(frenchTypography(plain)).toBe(dressed)
    expect(frenchTypography(dressed)).toBe(dressed)
  })
})
