import { describe, expect, test } from 'vitest'
import { compileContent } from '../../src/content/judges/ecrit/index.ts'
import { readYamlFolder } from '../../src/content/load/grids.ts'
import { accused, content, judge, present } from './content.ts'
import { models } from './models.ts'

/** Written out by hand, so that an idea or a prohibition taken from a grid is noticed. */
const ideasOf: Readonly<Record<string, string>> = {
  'relance-1': 'facture montant impaye echeance bonne-foi demande copie? moyen? contact?',
  'relance-2': 'facture montant echeance relance-1 explication demande delai penalites moyen? contact?',
  'mise-en-demeure': 'mots-med somme decompte facture fondement? relances delai suite lrar signature-gerant',
  'relance-particulier': 'facture montant echeance bonne-foi demande delai moyen contact copie?',
  'reclamation-fondee': 'accuse faits excuse recherche avoir validation delai facture contact?',
  'reclamation-non-fondee': 'accuse objet piece motif refus suite montant-du? copie? empathie?',
  'demande-interne-echeancier':
    'demande-client facture echeance raison modalites historique encours? proposition garantie? decision date-reponse',
  'compte-rendu-incident': 'date-heure lieu personne motif faits propos reaction temoin issue consequences? suite?',
  'message-telephonique': 'pour appelant organisme telephone date heure message suite redacteur lieu? raison?',
  'courriel-banque': 'compte constat operation ecart difference demande pieces delai contact?',
  'reponse-salarie-heures': 'accuse objet faits transmission pieces date-pieces delai regularisation? ecoute? contact?',
  'courriel-mairie': 'accuse objet orientation transmission piece delai coordonnees mode? suite?',
}
const prohibitionsOf: Readonly<Record<string, string>> = {
  'relance-1': 'menace penalites engagement valeur-fausse relance-payee accusation mauvais-destinataire tiers',
  'relance-2': 'menace mise-en-demeure engagement valeur-fausse date-passee accusation mauvais-destinataire excuse?',
  'mise-en-demeure':
    'signature-assistant menace-illicite engagement valeur-fausse accusation mauvais-destinataire remerciement?',
  'relance-particulier':
    'penalites-40 menace contact-tiers engagement valeur-fausse accusation mauvais-destinataire jargon?',
  'reclamation-fondee':
    'avoir-accorde geste aveu nom-collegue faute-client valeur-fausse mauvais-destinataire procedure-copiee?',
  'reclamation-non-fondee': 'geste aveu accusation menace valeur-fausse mauvais-destinataire',
  'demande-interne-echeancier': 'accord-donne vie-privee valeur-fausse mauvais-destinataire',
  'compte-rendu-incident': 'jugement interpretation fait-invente sante-origine valeur-fausse sanction opinion?',
  'message-telephonique': 'confidentiel interpretation engagement valeur-fausse bavardage?',
  'courriel-banque': 'releve-complet code indemnite comptabilise accusation valeur-fausse mauvais-destinataire',
  'reponse-salarie-heures': 'tranche collegue accusation menace valeur-fausse mauvais-destinataire juridique?',
  'courriel-mairie': 'piece-inutile decision renvoi confidentiel reproche valeur-fausse mauvais-destinataire jargon?',
}

describe('grilles', () => {
  test.each(Object.keys(ideasOf))('%s : idées et interdits', (id) => {
    const grid = content.grids.get(id)
    expect(grid?.ideas.map((idea) => `${idea.id}${idea.required ? '' : '?'}`).join(' ')).toBe(ideasOf[id])
    expect(grid?.prohibitions.map((rule) => `${rule.id}${rule.grave ? '' : '?'}`).join(' ')).toBe(prohibitionsOf[id])
  })
})

describe('corrigés', () => {
  test.each(models.map((model) => [model.grid, model] as const))(
    '%s : toutes les idées, aucun interdit, juste',
    (_, model) => {
      const reading = judge(model, model.text)
      const required = reading.ideas.filter((idea) => idea.required).map((idea) => idea.id)
      expect(present(reading)).toEqual(expect.arrayContaining(required))
      expect(accused(reading)).toEqual([])
      expect(reading.verdict).toBe('juste')
      for (const idea of reading.ideas)
        for (const passage of idea.passages)
          expect(model.text.slice(passage.start, passage.end).length).toBeGreaterThan(0)
    },
  )

  test.each(models.map((model) => [model.grid, model] as const))(
    '%s : un dossier dont une valeur change ne reconnaît plus le texte',
    (_, model) => {
      for (const [id, idea] of Object.entries(model.facts.ideas)) {
        if (!idea.values || !content.grids.get(model.grid)?.ideas.find((rule) => rule.id === id)?.values) continue
        const changed = {
          ...model,
          facts: {
            ...model.facts,
            ideas: { ...model.facts.ideas, [id]: { ...idea, values: [...idea.values, ['31/03/2031']] } },
          },
        }
        expect(present(judge(changed, model.text)), `${model.grid} ${id}`).not.toContain(id)
      }
    },
  )
})

describe('grilles d’un scénario', () => {
  const lexicon = readYamlFolder('scenarios/_communs/lexique')
  const shared = readYamlFolder('scenarios/_communs/grilles')
  const compile = (own: unknown) =>
    compileContent(lexicon, [...shared, { file: 'essai.yaml', content: own }], content.french)

  test('une grille complète une grille commune', () => {
    const own = {
      grille: 'relance-client',
      titre: 'Essai',
      comme: 'relance-1',
      sans: ['tiers'],
      idees: { copie: { dit: 'La copie.', signes: ['@copie-de-facture'] } },
    }
    const compiled = compile(own)
    if (!compiled.ok) throw new Error(compiled.problems[0]?.message)
    const grid = compiled.content.grids.get('relance-client')
    expect(grid?.ideas.find((idea) => idea.id === 'copie')?.required).toBe(true)
    expect(grid?.ideas.find((idea) => idea.id === 'demande')?.signs.length).toBeGreaterThan(0)
    expect(grid?.prohibitions.map((rule) => rule.id)).not.toContain('tiers')
    expect(grid?.order).toEqual(['echeance', 'demande'])
  })

  test.each([
    [
      'un concept inconnu',
      { grille: 'a', titre: 'A', idees: { x: { dit: 'X.', signes: ['@inconnu'] } } },
      'idees.x.signes',
      'inconnu',
    ],
    [
      'une clé inconnue',
      { grille: 'a', titre: 'A', idees: { x: { dit: 'X.', sgines: [] } } },
      'idees.x',
      'Forme inattendue',
    ],
    [
      'un type de valeur inconnu',
      { grille: 'a', titre: 'A', idees: { x: { dit: 'X.', signes: ['#argent'] } } },
      'idees.x.signes',
      'argent',
    ],
    [
      'un ordre hors de la grille',
      { grille: 'a', titre: 'A', idees: { x: { dit: 'X.', valeurs: 'suffisent' } }, ordre: ['y'] },
      'ordre',
      '« y »',
    ],
    ['une grille de base absente', { grille: 'a', titre: 'A', comme: 'z', idees: {} }, 'comme', '« z »'],
  ])('%s est une erreur située', (_, own, path, words) => {
    const compiled = compile(own)
    expect(compiled.ok).toBe(false)
    if (compiled.ok) return
    expect(compiled.problems).toContainEqual(
      expect.objectContaining({ file: 'essai.yaml', path, message: expect.stringContaining(words) }),
    )
  })
})
