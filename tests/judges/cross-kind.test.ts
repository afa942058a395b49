import { describe, expect, test } from 'vitest'
import { authorSamples, modelSamples, read } from './corpus.ts'

/** What one kind of writing must say and another must not: found there, it is no false alarm. */
const dutiesElsewhere: Readonly<Record<string, readonly string[]>> = {
  'relance-2': ['penalites', 'penalites-40', 'menace', 'indemnite', 'jargon'],
  'mise-en-demeure': ['penalites', 'penalites-40', 'menace', 'mise-en-demeure', 'indemnite', 'tranche', 'juridique'],
  'reclamation-fondee': ['remerciement', 'excuse', 'aveu', 'geste', 'engagement'],
  'reclamation-non-fondee': ['sanction', 'tranche', 'remerciement', 'opinion'],
  'relance-particulier': ['piece-inutile', 'remerciement', 'excuse'],
  'relance-1': ['piece-inutile', 'remerciement', 'excuse'],
  'demande-interne-echeancier': ['opinion', 'jargon', 'engagement', 'geste'],
  'courriel-banque': ['remerciement', 'aveu'],
  // It must tell what was said.
  'compte-rendu-incident': ['accusation', 'reproche'],
  'message-telephonique': [],
  'reponse-salarie-heures': ['remerciement'],
  // It names papers and services of health, of families.
  'courriel-mairie': ['vie-privee', 'confidentiel'],
}

describe('chaque genre lu avec la grille des autres', () => {
  const innocents = [...modelSamples, ...authorSamples('auteur-f'), ...authorSamples('auteur-g')].filter(
    ({ production }) => (production?.interdits ?? []).length === 0,
  )

  test.each(modelSamples.map((model) => [model.grid.id, model] as const))(
    'la grille %s n’accuse aucun texte innocent d’un autre genre',
    (id, { grid, facts }) => {
      const others = innocents.filter((sample) => sample.grid.id !== id)
      expect(others.length).toBeGreaterThan(30)
      const wrong = others.flatMap((sample) =>
        read({ ...sample, facts }, sample.text, grid).prohibitions.flatMap((found) => {
          const rule = grid.prohibitions.find((one) => one.id === found.id)
          // Values, people and recipients are those of another case: only words are at stake here.
          if (found.state !== 'present' || rule?.mechanism) return []
          if (dutiesElsewhere[sample.grid.id]?.includes(found.id)) return []
          const [passage] = found.passages
          return [`${sample.name} : ${found.id} « ${sample.text.slice(passage?.start, passage?.end)} »`]
        }),
      )
      expect(wrong).toEqual([])
    },
  )
})
