import { describe, expect, it } from 'vitest'
import { bankCodeOf, isFrenchIban, isIban } from '../../src/domain/trade/iban.ts'
import { isFictitiousSiren, isSiren, isSiretOf, vatNumberOf } from '../../src/domain/trade/siren.ts'

describe('identifiants', () => {
  it('[rules-bloc1#0.5] SIREN fictifs et clés de TVA', () => {
    expect(isFictitiousSiren('999 000 011')).toBe(true)
    expect(isFictitiousSiren('999 123 458')).toBe(true)
    expect(isSiren('999 123 459')).toBe(false)
    expect(isSiren('99912345')).toBe(false)
    expect(isSiren('100 000 009') && !isFictitiousSiren('100 000 009')).toBe(true)
    expect(vatNumberOf('999 000 011')).toBe('FR66999000011')
    expect(vatNumberOf('999 123 458')).toBe('FR61999123458')
  })

  it('un SIRET prolonge son SIREN', () => {
    expect(isSiretOf('999 123 458 00012', '999 123 458')).toBe(false)
    const good = [...'0123456789'].map((key) => `9991234580001${key}`).find((siret) => isSiretOf(siret, '999123458'))
    expect(good).toMatch(/^9991234580001\d$/)
    expect(isSiretOf(good ?? '', '999000011')).toBe(false)
  })

  it('l’IBAN tombe sur 1 modulo 97', () => {
    // The example of the ISO 13616 registry for France, belonging to nobody.
    expect(isFrenchIban('FR14 2004 1010 0505 0001 3M02 606')).toBe(false)
    expect(isIban('FR14 2004 1010 0505 0001 3M02 606')).toBe(true)
    expect(isIban('FR14 2004 1010 0505 0001 3M02 607')).toBe(false)
    expect(isIban('bonjour')).toBe(false)
    expect(bankCodeOf('FR14 2004 1010 0505 0001 3M02 606')).toBe('20041')
  })
})
