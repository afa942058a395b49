import { describe, expect, test } from 'vitest'
import { Support } from '../../src/cli/judges-folds.ts'
import { compileCase, readProse } from '../../src/content/judges/ecrit/index.ts'
import { content, present } from './content.ts'
import { models } from './models.ts'

const model = models.find(({ grid }) => grid === 'relance-1')
const grid = content.grids.get('relance-1')
if (!model || !grid) throw new Error('pas de corrigé')
const facts = compileCase(model.facts, content)

const ideasWith = (support: Support, author: string) => {
  const { content: rest, removed } = support.without(author, content)
  const own = rest.grids.get(grid.id)
  if (!own) throw new Error('grille perdue')
  return {
    removed,
    ideas: present(readProse({ zones: [{ zone: 'corps', text: model.text }], grid: own, facts, content: rest })),
  }
}

describe('plis', () => {
  test('ce qu’un seul auteur soutient disparaît quand on le met de côté : restent ses valeurs', () => {
    const support = new Support()
    support.read(model.text, 'un', grid, facts, content)
    const { ideas, removed } = ideasWith(support, 'un')
    expect(removed).toBeGreaterThan(10)
    expect(ideas).toEqual(expect.arrayContaining(['facture', 'montant', 'echeance']))
    expect(ideas).not.toContain('demande')
    expect(ideas).not.toContain('bonne-foi')
  })

  test('ce que deux auteurs soutiennent reste', () => {
    const support = new Support()
    support.read(model.text, 'un', grid, facts, content)
    support.read(model.text, 'deux', grid, facts, content)
    const { ideas, removed } = ideasWith(support, 'un')
    expect(removed).toBe(0)
    expect(ideas).toContain('demande')
  })

  test('ce qui n’est trouvé nulle part reste', () => {
    const support = new Support()
    support.read('Bonjour.', 'un', grid, facts, content)
    expect(ideasWith(support, 'un').ideas).toContain('demande')
  })
})
