import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCurriculum } from '../../src/content/load/curriculum.ts'
import type { Curriculum } from '../../src/domain/curriculum/curriculum.ts'
import { curriculumCounts } from '../../src/domain/curriculum/curriculum-counts.ts'
import { indexedSituations } from '../../src/domain/curriculum/curriculum-index.ts'
import { displayLabel } from '../../src/domain/curriculum/display-label.ts'
import { allSituations, findSituation, placedSituations } from '../../src/domain/curriculum/find-situation.ts'
import {
  findOfficialItem,
  type OfficialKind,
  officialItems,
  situationIdOf,
  situationsOfCompetence,
  writingOf,
} from '../../src/domain/curriculum/official-item.ts'

const COMMITTED = new URL('../../scenarios/_referentiel/matrix.json', import.meta.url)
const SOURCE = new URL('../../../shared/referential/matrix.json', import.meta.url)
const PUBLISHED = new URL('../../scenarios/_referentiel/published-ids.txt', import.meta.url)

const loaded = loadCurriculum('scenarios')
if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors, null, 2))
const { curriculum, index, renames } = loaded.value

const NATURES: Record<OfficialKind, string> = {
  block: 'bloc',
  pole: 'pole',
  situation: 'situation',
  competence: 'competence',
  expectation: 'attendu',
  criterion: 'critere',
  complexity: 'complexite',
  hazard: 'alea',
  writing: 'savoir-redactionnel',
  'digital-competence': 'competence-numerique',
}

/** The part of the matrix that one pole or one block makes. */
const part = (id: string): Curriculum => ({
  ...curriculum,
  blocks: curriculum.blocks
    .map((block) => ({ ...block, poles: block.poles.filter((pole) => pole.id === id || block.id === id) }))
    .filter((block) => block.poles.length > 0),
})

const columns = (matrix: Curriculum): readonly number[] => {
  const counts = curriculumCounts(matrix)
  return [
    counts.situations,
    counts.competences,
    counts.expectations,
    counts.criteria,
    counts.complexities,
    counts.hazards,
    counts.knowledge,
    counts.writing,
  ]
}

describe('matrice officielle : comptes', () => {
  it.each([
    ['1.1', [4, 4, 4, 10, 17, 15, 9, 1]],
    ['1.2', [4, 4, 3, 11, 11, 16, 9, 1]],
    ['1.3', [4, 4, 4, 5, 13, 11, 10, 1]],
    ['1', [12, 12, 11, 26, 41, 42, 28, 3]],
    ['2.1', [5, 5, 5, 8, 22, 22, 10, 0]],
    ['2.2', [6, 6, 6, 7, 23, 21, 13, 2]],
    ['2.3', [5, 2, 5, 7, 19, 18, 9, 1]],
    ['2', [16, 13, 16, 22, 64, 61, 32, 3]],
    ['3.1', [3, 3, 3, 6, 15, 13, 11, 2]],
    ['3.2', [5, 5, 5, 8, 18, 15, 11, 1]],
    ['3.3', [4, 4, 4, 9, 20, 14, 11, 2]],
    ['3', [12, 12, 12, 23, 53, 42, 33, 5]],
  ])('%s', (id, expected) => expect(columns(part(id))).toEqual(expected))

  it('en tout', () => {
    expect(columns(curriculum)).toEqual([40, 37, 39, 71, 158, 145, 93, 11])
    expect(curriculum.blocks.flatMap((block) => block.poles)).toHaveLength(9)
    const distinct = (labels: readonly string[]) => new Set(labels).size
    const situations = allSituations(curriculum)
    expect(distinct(situations.flatMap((one) => one.criteria.map((item) => item.label)))).toBe(47)
    expect(distinct(situations.flatMap((one) => one.complexities.map((item) => item.label)))).toBe(146)
    expect(distinct(situations.flatMap((one) => one.hazards.map((item) => item.label)))).toBe(126)
    expect(distinct(situations.map((one) => one.expectation.label))).toBe(38)
  })

  it('le texte est celui qui a été relu : son empreinte ne change pas', () => {
    expect(createHash('sha256').update(readFileSync(COMMITTED)).digest('hex')).toBe(
      'fd28a2f864b65f3c5b759a4631e577e6ec5b361fe9e94abe4476372d782f6ae5',
    )
  })

  if (existsSync(SOURCE))
    it('la copie est, libellé par libellé, celle du référentiel', () => {
      expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(JSON.parse(readFileSync(SOURCE, 'utf8')))
    })
})

describe('matrice officielle : identifiants', () => {
  it('aucun identifiant publié ne disparaît', () => {
    const present = new Set(officialItems(curriculum).map((item) => `${NATURES[item.kind]} ${item.id}`))
    for (const { nature, de, vers } of renames) {
      expect(present.has(`${nature} ${vers}`)).toBe(true)
      present.add(`${nature} ${de}`)
    }
    const published = readFileSync(PUBLISHED, 'utf8').trim().split('\n')
    expect(published.filter((line) => !present.has(line))).toEqual([])
    expect(new Set(published).size).toBe(published.length)
    expect(published).toHaveLength(3 + 9 + 40 + 37 + 39 + 71 + 158 + 145 + 11 + 13)
  })

  it('une nature et un identifiant vont ensemble', () => {
    expect(findOfficialItem(curriculum, 'situation', '1.1.1')?.label).toBe('Accueil et renseignement')
    expect(findOfficialItem(curriculum, 'competence', '1.1.1')?.label).toMatch(/^Identifier les caractéristiques/)
    expect(findOfficialItem(curriculum, 'expectation', '1.1.1')?.label).toMatch(/^Les demandes des clients/)
    expect(findOfficialItem(curriculum, 'pole', '1.2')?.label).toMatch(/^Traitement des opérations/)
    expect(findOfficialItem(curriculum, 'digital-competence', '1.2')?.label).toBe('Gérer des données')
    expect(findOfficialItem(curriculum, 'hazard', '9.9.9.h9')).toBeNull()
  })

  it('2.3.1 est une compétence de quatre situations, non une situation', () => {
    expect(findSituation(curriculum, '2.3.1')).toBeNull()
    expect(situationsOfCompetence(curriculum, '2.3.1').map(({ id }) => id)).toEqual([
      '2.3.1.1',
      '2.3.1.2',
      '2.3.1.3',
      '2.3.1.4',
    ])
    expect(findSituation(curriculum, '2.3.1.4')?.pole.id).toBe('2.3')
    expect(findSituation(curriculum, '1.2.4')?.block.id).toBe('1')
  })

  it('l’attendu 1.2.1-1.2.2 sert deux situations, 1.2.4 en répète le texte', () => {
    const expectation = (id: string) => findSituation(curriculum, id)?.situation.expectation
    expect(expectation('1.2.1')).toEqual(expectation('1.2.2'))
    expect(expectation('1.2.4')?.label).toBe(expectation('1.2.1')?.label)
    expect(expectation('1.2.4')?.id).toBe('1.2.4')
  })

  it('chaque élément porte l’identifiant de sa situation, dans l’ordre', () => {
    for (const { situation } of placedSituations(curriculum)) {
      const numbered = (letter: string, items: readonly { readonly id: string }[]) =>
        expect(items.map((item) => item.id)).toEqual(items.map((_, rank) => `${situation.id}.${letter}${rank + 1}`))
      numbered('c', situation.criteria)
      numbered('x', situation.complexities)
      numbered('h', situation.hazards)
      for (const item of [...situation.criteria, ...situation.hazards])
        expect(situationIdOf(item.id)).toBe(situation.id)
    }
  })

  it('les savoirs rédactionnels se retrouvent depuis la situation', () => {
    expect(writingOf(curriculum, '1.2.4').map(({ label }) => label)).toEqual(['Le courrier de relance client'])
    expect(writingOf(curriculum, '3.1.1')).toHaveLength(2)
    expect(writingOf(curriculum, '2.3.1.4')[0]?.situationInferred).toBe(true)
    expect(writingOf(curriculum, '1.1.1')).toEqual([])
    expect(allSituations(curriculum).flatMap(({ id }) => writingOf(curriculum, id))).toHaveLength(11)
  })
})

describe('matrice officielle : affichage et index', () => {
  it.each([
    ['Plan de formation.', 'Plan de formation'],
    ['Respect de la charte (langage adapté, empathie, etc.)', 'Respect de la charte (langage adapté, empathie, etc.)'],
    ['Qualité du compte rendu (complexité aléas)', 'Qualité du compte rendu'],
    ["Mise à jour de l'état « commercial »", 'Mise à jour de l’état «\u00a0commercial\u00a0»'],
  ])('« %s » s’affiche « %s »', (label, shown) => expect(displayLabel(label)).toBe(shown))

  it('aucun libellé affiché ne garde apostrophe droite, point final ni rappel d’auteur', () => {
    for (const { label } of officialItems(curriculum)) {
      expect(displayLabel(label)).not.toMatch(/'|\.$|complexité aléas|« | »/)
      expect(displayLabel(label).length).toBeGreaterThan(2)
    }
  })

  it('l’index a les quarante situations, leur organisation, et pèse moins de 8 ko', () => {
    const situations = indexedSituations(index)
    expect(situations.map(({ id }) => id)).toEqual(allSituations(curriculum).map(({ id }) => id))
    const of = (organisation: string) => situations.filter((one) => one.organisation === organisation).length
    expect([of('entreprise'), of('association'), of('mairie')]).toEqual([22, 10, 8])
    expect(situations.find(({ id }) => id === '1.2.4')?.organisation).toBe('entreprise')
    expect(situations.find(({ id }) => id === '1.1.1')?.organisation).toBe('mairie')
    expect(Buffer.byteLength(JSON.stringify(index))).toBeLessThan(8 * 1024)
    expect(index.blocks[0]?.poles[0]?.title).toContain('l’usager')
  })
})
