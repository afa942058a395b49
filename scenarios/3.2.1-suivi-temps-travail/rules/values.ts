import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'

export type Values = Record<string, CaseValue>

export const text = (value: string): CaseValue => ({ kind: 'texte', text: value })
export const name = (value: string): CaseValue => ({ kind: 'nom', text: value })
export const date = (iso: string): CaseValue => ({ kind: 'date', iso })
export const number = (value: number): CaseValue => ({ kind: 'nombre', value })
export const hour = (minutes: number): CaseValue => ({ kind: 'heure', minutes })
