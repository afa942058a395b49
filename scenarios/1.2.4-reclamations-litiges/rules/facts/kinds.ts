import type { CaseValue } from '../../../../src/domain/scenario/case-file.ts'
import type { Cents } from '../../../../src/domain/trade/cents.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'

/** Facts of the case by dotted name, as texts print them and judges look for them. */
export type Values = Readonly<Record<string, CaseValue>>

export const montant = (cents: Cents): CaseValue => ({ kind: 'montant', cents })
export const date = (iso: IsoDate): CaseValue => ({ kind: 'date', iso })
export const nombre = (value: number): CaseValue => ({ kind: 'nombre', value })
export const heure = (minutes: number): CaseValue => ({ kind: 'heure', minutes })
export const reference = (text: string): CaseValue => ({ kind: 'reference', text })
export const nom = (text: string): CaseValue => ({ kind: 'nom', text })
export const texte = (text: string): CaseValue => ({ kind: 'texte', text })
