import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Matcher, polarityHolds } from '../../src/content/judges/ecrit/patterns/match.ts'
import { readText } from '../../src/content/judges/ecrit/text/tokenize.ts'
import { readYamlFolder } from '../../src/content/load/grids.ts'
import { content } from './content.ts'

/** Read at all, or affirmed: neither lent to somebody nor supposed. */
function found(concept: string, sentence: string, affirmed: boolean): boolean {
  const { tokens } = readText(sentence, {
    french: content.french,
    vocabulary: content.vocabulary,
    references: [],
    names: new Set(['collin', 'reyne', 'tessol', 'rosiau', 'nollet']),
    month: 11,
  })
  const people = new Set(
    tokens.flatMap((token, index) => (['collin', 'reyne', 'rosiau'].includes(token.folded) ? [index] : [])),
  )
  const matcher = Matcher.open({ tokens, concepts: content.concepts, people }, content.personal).with({
    nouns: new Set(['=collin', '=reyne']),
    groups: [],
  })
  return matcher.concept(concept).some(
    (match) =>
      polarityHolds(match, tokens) &&
      match.tokens.every((index) => {
        const stance = tokens[index]?.stance
        return stance && !stance.quoted && !stance.procedure && !(affirmed && (stance.reported || stance.hypothetical))
      }),
  )
}

describe('lexique', () => {
  test.each(content.examples.map((example) => [example.concept, example] as const))('%s', (concept, example) => {
    for (const sentence of example.found) expect(found(concept, sentence, false), `trouve : ${sentence}`).toBe(true)
    for (const sentence of example.ignored) expect(found(concept, sentence, true), `ignore : ${sentence}`).toBe(false)
  })
})

describe('fichiers communs', () => {
  const files = [...readYamlFolder('scenarios/_communs/lexique'), ...readYamlFolder('scenarios/_communs/grilles')].map(
    ({ file }) => file,
  )
  const months = /janvier|février|\bmars\b|avril|juillet|\baoût|septembre|octobre|novembre|décembre/i

  test.each(files)('%s : ni chiffre, ni mois, ni nom propre d’une affaire dans les motifs', (file) => {
    const patterns = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(trouve|ignore|#|titre)/.test(line))
      .join('\n')
      .replace(/dit: "[^"]*"/g, '')
      .replace(/^grille: .*$/m, '')
      .replace(/relance-[12]|penalites-40/g, '')
    expect(patterns.match(/.{0,30}(?<!\$)\d.{0,10}/g) ?? []).toEqual([])
    expect(patterns.match(months)?.[0]).toBeUndefined()
    expect(patterns.match(/(?<=["|\s=])\p{Lu}\p{Ll}{2,}/gu) ?? []).toEqual([])
  })
})
