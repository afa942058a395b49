import { expect, test } from 'vitest'
import { markdownBlocks } from './markdown-blocks.ts'

const plain = (text: string) => [{ text, tone: 'plain' }]

test('titres, paragraphes sur plusieurs lignes, gras et italique', () => {
  expect(markdownBlocks('# Relances\n\nLe **premier rappel** part\nà *J + 7*.\n')).toEqual([
    { kind: 'heading', level: 1, line: plain('Relances') },
    {
      kind: 'paragraph',
      line: [
        { text: 'Le ', tone: 'plain' },
        { text: 'premier rappel', tone: 'strong' },
        { text: ' part à ', tone: 'plain' },
        { text: 'J + 7', tone: 'emphasis' },
        { text: '.', tone: 'plain' },
      ],
    },
  ])
})

test('listes à puces et numérotées, suites de lignes comprises', () => {
  expect(markdownBlocks('Voici :\n- un\n- deux,\n  et demi\n\n3. trois\n4. quatre')).toEqual([
    { kind: 'paragraph', line: plain('Voici :') },
    { kind: 'list', isOrdered: false, start: 1, items: [plain('un'), plain('deux, et demi')] },
    { kind: 'list', isOrdered: true, start: 3, items: [plain('trois'), plain('quatre')] },
  ])
})

test('tableaux avec colonnes de chiffres', () => {
  expect(markdownBlocks('| Taux | Valeur |\n|---|---:|\n| Pénalités | 12 % |')).toEqual([
    {
      kind: 'table',
      head: [plain('Taux'), plain('Valeur')],
      figures: [false, true],
      rows: [[plain('Pénalités'), plain('12 %')]],
    },
  ])
})

test('citations, filets, liens réduits à leurs mots, HTML laissé en texte', () => {
  expect(markdownBlocks('> Dit\n> ainsi\n\n---\n\n[Voir](https://x.example) <b onclick="x">là</b>')).toEqual([
    { kind: 'quote', line: plain('Dit ainsi') },
    { kind: 'rule' },
    { kind: 'paragraph', line: plain('Voir <b onclick="x">là</b>') },
  ])
})

test.each(['', '**', '* seul', '| a', '# ', '1.', '>', '`', '[a](', '***x***', '|---|', '- \n- '])(
  'un texte boiteux (%j) se lit jusqu’au bout',
  (text) => expect(Array.isArray(markdownBlocks(text))).toBe(true),
)
