import { remember } from './remember.ts'

const steps: readonly (readonly [RegExp, string])[] = [
  [/[éèêë]/g, 'E'],
  [/[àâä]/g, 'a'],
  [/[îï]/g, 'i'],
  [/[ôö]/g, 'o'],
  [/[ùûü]/g, 'u'],
  [/œu|oeu/g, 'E'],
  [/œ/g, 'E'],
  [/ç/g, 's'],
  [/['-]/g, ''],
  [/ph/g, 'f'],
  [/([aeiouyE])s(?=[aeiouyE])/g, '$1z'],
  [/sc(?=[eiyE])/g, 's'],
  [/ss/g, 's'],
  [/cc(?=[eiyE])/g, 'ks'],
  [/ch/g, 'C'],
  [/gn/g, 'N'],
  [/ge(?=[aou])/g, 'Z'],
  [/g(?=[eiyE])/g, 'Z'],
  [/j/g, 'Z'],
  [/gu(?=[eiyE])/g, 'g'],
  [/qu?/g, 'k'],
  [/c(?=[eiyE])/g, 's'],
  [/c/g, 'k'],
  [/x$/g, ''],
  [/x/g, 'ks'],
  [/h/g, ''],
  [/t(?=i[oae]n)/g, 's'],
  [/eau|au/g, 'o'],
  [/(?<=[aeou])ill?e?(?=[aeiouyE]|$)/g, 'J'],
  [/aille?s?/g, 'aJ'],
  [/eille?s?/g, 'EJ'],
  [/ouille?s?/g, 'UJ'],
  [/ille?s?(?=$)|ill(?=[aeouE])/g, 'iJ'],
  [/oin(?![aeiouyE])/g, 'w1'],
  [/ien(?![aeiouyEn])/g, 'J1'],
  [/(ai|ei|y|i)[nm](?![aeiouyEnm])/g, '1'],
  [/u[nm](?![aeiouyEnm])/g, '1'],
  [/[ae][nm](?![aeiouyEnm])/g, '2'],
  [/o[nm](?![aeiouyEnm])/g, '3'],
  [/ou/g, 'U'],
  [/oy(?=[aeouE])/g, 'waJ'],
  [/oi|oy/g, 'wa'],
  [/ay(?=[aeouE])/g, 'EJ'],
  [/ai|ei|ay|ey/g, 'E'],
  [/eu/g, 'E'],
  [/(er|ez|et|es|ent)$/g, 'E'],
  [/y/g, 'i'],
  [/i(?=[aoE23])/g, 'J'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/e/g, ''],
  [/[stdpx]+$/g, ''],
  [/(.)\1+/g, '$1'],
]

/** How a French word sounds, roughly, from its spelling with or without accents: two words that sound alike share it. */
export const soundOf = remember((word) => {
  let sound = word.toLowerCase()
  for (const [pattern, by] of steps) sound = sound.replace(pattern, by)
  return sound
}, 20_000)

/** The same without any e sound: pupils put or leave out accents at random. */
export function skeletonOf(sound: string): string {
  return sound.replace(/E/g, '').replace(/(.)\1+/g, '$1')
}
