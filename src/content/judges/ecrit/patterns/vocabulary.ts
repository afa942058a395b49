import { typingDistance } from '../language/distance.ts'
import type { FrenchTable } from '../language/french.ts'
import { skeletonOf, soundOf } from '../language/phonetic.ts'
import type { Pattern } from './pattern.ts'

/** The words a set of patterns looks for, reachable by sound and by near spelling. */
export interface Vocabulary {
  readonly hear: (typed: string, folded: string) => ReadonlySet<string>
  readonly near: (folded: string) => ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

/** Builds the index of every form of every word used in patterns. */
export function buildVocabulary(patterns: Iterable<Pattern>, french: FrenchTable): Vocabulary {
  const lemmas = new Set<string>()
  const exact = new Set<string>()
  for (const pattern of patterns)
    for (const part of pattern.parts)
      for (const { piece } of part)
        if (piece.type === 'mots') {
          for (const lemma of piece.lemmas) lemmas.add(lemma)
          for (const word of piece.exact) exact.add(word)
        }
  const bySound = new Map<string, Set<string>>()
  const bySkeleton = new Map<string, { form: string; key: string }[]>()
  const byShape = new Map<string, { form: string; key: string }[]>()
  const put = <T>(map: Map<string, Set<T>>, key: string, value: T): void => {
    const set = map.get(key)
    if (set) set.add(value)
    else map.set(key, new Set([value]))
  }
  const index = (form: string, spelt: string, key: string): void => {
    const sound = soundOf(spelt)
    if (sound.length >= 3) put(bySound, sound, key)
    const skeleton = skeletonOf(sound)
    if (skeleton.length >= 3) {
      const same = bySkeleton.get(skeleton)
      if (same) same.push({ form, key })
      else bySkeleton.set(skeleton, [{ form, key }])
    }
    if (form.length >= 5) {
      const shape = `${form.charAt(0)}${form.length}`
      const same = byShape.get(shape)
      if (same) same.push({ form, key })
      else byShape.set(shape, [{ form, key }])
    }
  }
  for (const key of lemmas) {
    const [lemma = '', group] = key.split('/')
    for (const form of french.forms(lemma)) {
      const reading = french
        .lookup(form)
        .find((candidate) => candidate.lemma === lemma && (group === 'v') === (candidate.kind === 'v'))
      if (reading) index(form, reading.form, key)
    }
  }
  for (const word of exact) if (word.length >= 3) index(word, word, `=${word}`)

  const heardBefore = new Map<string, ReadonlySet<string>>()
  const hear = (typed: string, folded: string): ReadonlySet<string> => {
    const known = heardBefore.get(typed)
    if (known) return known
    const sound = soundOf(typed)
    let found: Set<string> | undefined = bySound.get(sound)
    if (!found && folded.length >= 4) {
      const skeleton = skeletonOf(sound)
      const alike = (bySkeleton.get(skeleton) ?? []).filter(({ form }) => typingDistance(form, folded, 3) <= 3)
      if (alike.length > 0) found = new Set(alike.map(({ key }) => key))
    }
    const result = found ?? nothing
    if (heardBefore.size < 20_000) heardBefore.set(typed, result)
    return result
  }
  const nearBefore = new Map<string, ReadonlySet<string>>()
  const near = (folded: string): ReadonlySet<string> => {
    const known = nearBefore.get(folded)
    if (known) return known
    const found = new Set<string>()
    if (folded.length >= 5) {
      const most = folded.length >= 9 ? 2 : 1
      for (let length = folded.length - most; length <= folded.length + most; length++)
        for (const { form, key } of byShape.get(`${folded.charAt(0)}${length}`) ?? [])
          if (typingDistance(form, folded, most) <= most) found.add(key)
    }
    if (nearBefore.size < 20_000) nearBefore.set(folded, found)
    return found
  }
  return { hear, near }
}
