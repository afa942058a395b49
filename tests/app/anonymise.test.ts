import { expect, test } from 'vitest'
import { anonymise } from '../../src/app/anonymise.ts'
import { openFrenchTable } from '../../src/content/judges/ecrit/index.ts'
import { readFrench } from '../../src/content/load/grids.ts'

const french = openFrenchTable(readFrench())
const texts = [
  'Mme Irina Dobrescu',
  'Vélos du Levant, M. Yannick Malaurie',
  '04 65 71 00 00',
  'i.dobrescu@pollen.example',
]
const words = new Set(['mme', 'irina', 'dobrescu', 'velos', 'levant', 'yannick', 'malaurie', 'cycles', 'pollen'])
const clean = (text: string, alias = 'Colibri') => anonymise(text, { alias, words, texts, french })

test('the alias goes wherever it stands, whatever its case and accents', () => {
  expect(clean('Bonjour, ici Noé, assistant.\nNOÉ a tout noté. noe', 'Noé')).not.toMatch(/no[eé]/i)
  expect(clean('Le colibri bleu a écrit', 'Colibri bleu')).not.toMatch(/colibri|bleu/i)
})

test('the signature goes: two names, one name, in capitals, without any', () => {
  for (const signature of [
    'Léa Bertignac',
    'BERTIGNAC Léa',
    'léa bertignac',
    'Kowalczyk',
    'Assistante : Fatou Ndiaye',
  ]) {
    const text = clean(`Bonjour,\n\nLa facture reste due. Merci de la payer.\n\nCordialement,\n${signature}`)
    expect(text, signature).not.toMatch(/l[ée]a\b|bertignac|kowalczyk|fatou|ndiaye/i)
    expect(text, signature).toContain('La facture reste due. Merci de la payer.')
  }
})

test('who presents themselves, and a first name in the middle, go too', () => {
  expect(clean('Bonjour, je m’appelle Inaya Bertignac et je vous écris.\nMerci.')).not.toMatch(/inaya|bertignac/i)
  expect(clean('J’ai vu cela avec Mathis Lebreuil hier au lycée, merci de nous répondre vite.')).not.toMatch(
    /mathis|lebreuil/i,
  )
})

test('what the case names stays, numbers and addresses of others go', () => {
  const text = clean('Bonjour M. Malaurie,\nAppelez Irina Dobrescu au 04 65 71 00 00.\nCordialement,\nIrina Dobrescu')
  expect(text).toContain('M. Malaurie')
  expect(text.match(/Irina Dobrescu/g)).toHaveLength(2)
  expect(text).toContain('04 65 71 00 00')
  expect(clean('Mon numéro : 06 12 34 56 78, lea.b@mail.fr')).toBe('Mon numéro : 01 99 00 00 00, eleve@exemple.example')
  expect(clean('Écrivez à i.dobrescu@pollen.example')).toContain('i.dobrescu@pollen.example')
})

test('a text without any name is left as it was typed', () => {
  const text = 'Objet : Rappel\n\nBonjour,\n\nSauf erreur, la facture reste due.  Merci !\n\nCordialement'
  expect(clean(text)).toBe(text)
})
