import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { printError } from '../../src/content/load/content-error.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'

const FOLDER = '1.2.4-essai'
const GOOD = `scenario: 1.2.4-essai
version: 1
situation: "1.2.4"
organisation: entreprise
titre: Essai
duree: [10, 20]
outils: [messagerie]
regles: [rules-bloc1-1.2.4]
journees: { nombre: 1, debut: "8 h 45", fin: "17 h" }
responsable: nadege-kouame-ferrand
briefing: { repliques: ["Bonjour."], demande: demande }
facteurs:
  h2: { officiel: "1.2.4.h2", gere: "Géré.", subi: "Subi.", frappe: appel, traite: [{ repondre: juste }] }
tirage:
  flux: { qui: [a, b], montant: { entre: [1, 9] } }
  niveaux:
    decouverte: { complexites: 0, aleas: 1 }
    confirme: { complexites: 0, aleas: 1 }
    expert: { complexites: 0, aleas: 1 }
obligations:
  ecrire:
    libelle: Écrire
    reconnu: { geste: envoyer-courriel, a: role-r1 }
    juge: simple
    corrige: [{ geste: envoyer-courriel, a: [role-r1], objet: "Objet", corps: "Corps" }]
  repondre:
    libelle: Répondre
    si: h2
    reconnu: { geste: envoyer-courriel, a: role-r2 }
    juge: simple
    corrige: [{ geste: envoyer-courriel, a: [role-r2], objet: "Objet", corps: "Corps" }]
fautes:
  crier: { libelle: Crier, reconnu: { geste: dire, marques: H }, coute: { c1: grave } }
evenements:
  demande: { quand: { jour: 1 }, heure: "9 h 02", courriel: { de: nadege-kouame-ferrand, objet: "Bonjour", texte: demande } }
  appel: { si: h2, quand: { apres: ecrire, pendant: commencer-ecrit }, appel: colere }
criteres:
  c1: { officiel: "1.2.4.c1", preuves: { ecrire: { poids: 3 }, repondre: { poids: 2 } }, maitresse: ecrire }
debriefing: { solide: "Bien.", inegal: "Moyen.", a-reprendre: "À refaire.", savoirs: {} }
`
const DIALOGUE = `dialogue: colere
avec: role-r1
canal: telephone
debut: e0
etats:
  e0: { humeur: colere, dit: "Non !", repliques: { ecouter: { dit: "Racontez-moi.", va: fin } } }
  fin: { humeur: apaise, dit: "Merci.", fin: true }
issues: [{ verdict: pose }]
`

const root = mkdtempSync(path.join(tmpdir(), 'en-poste-contenu-'))
afterAll(() => rmSync(root, { recursive: true }))

function load(scenario: string, dialogue = DIALOGUE) {
  const base = path.join(root, 'scenarios', FOLDER)
  mkdirSync(path.join(base, 'dialogues'), { recursive: true })
  mkdirSync(path.join(base, 'messages'), { recursive: true })
  writeFileSync(path.join(base, 'scenario.yaml'), scenario)
  writeFileSync(path.join(base, 'dialogues', 'colere.yaml'), dialogue)
  writeFileSync(path.join(base, 'messages', 'demande.md'), 'Bonjour.')
  const read = loadScenario(root, FOLDER)
  return read.ok ? [] : read.errors.map(printError)
}

const change = (from: string | RegExp, to: string) => {
  const changed = GOOD.replace(from, to)
  if (changed === GOOD) throw new Error(`nothing to damage: ${String(from)}`)
  return changed
}

test('the sample scenario is sound: what follows is refused for its damage alone', () => {
  expect(load(GOOD)).toEqual([])
})

describe('each author’s mistake is told: file, line, place, what is wrong, what was expected', () => {
  test.each<[string, string, RegExp]>([
    [
      'a misspelt key',
      change('libelle: Écrire', 'libele: Écrire'),
      /scenario\.yaml, ligne 2[0-9], obligations\.ecrire\.libele : cette clé n’existe pas/,
    ],
    [
      'a missing key',
      change('titre: Essai\n', ''),
      /scenario\.yaml, ligne 1, titre : cette clé manque ; attendu : un texte/,
    ],
    [
      'an unknown gesture',
      change('geste: dire', 'geste: hurler'),
      /fautes\.crier\.reconnu.*« dire »|fautes\.crier\.reconnu.*n’est pas admise/,
    ],
    ['an unknown judge word', change('repondre: juste', 'repondre: parfait'), /facteurs\.h2\.traite/],
    [
      'a wrong time',
      change('"9 h 02"', '"9:02"'),
      /ligne 3[0-9], evenements\.demande\.heure : attendu : une heure comme « 9 h 02 »/,
    ],
    [
      'a text that does not exist',
      change('texte: demande', 'texte: bonjour'),
      /« messages\/bonjour\.md » n’existe pas/,
    ],
    [
      'a dialogue that does not exist',
      change('appel: colere', 'appel: fureur'),
      /aucun dialogue ne s’appelle « fureur »/,
    ],
    ['a condition on nothing', change('apres: ecrire', 'apres: ecrit'), /« ecrit » n’est ni une obligation/],
    [
      'a proof of nothing',
      change('ecrire: { poids: 3 }', 'ecrite: { poids: 3 }'),
      /aucune obligation ne s’appelle « ecrite »/,
    ],
    ['a key proof that is no proof', change('maitresse: ecrire', 'maitresse: demande'), /doit être une des preuves/],
    [
      'a criterion of another situation',
      change('"1.2.4.c1"', '"1.2.3.c1"'),
      /attendu : un critère de la situation 1\.2\.4/,
    ],
    ['a factor that opens nothing', change('    si: h2\n    reconnu', '    reconnu'), /n’ouvre aucune obligation/],
    [
      'an unquoted code read as a number',
      change('situation: "1.2.4"', 'situation: 1.2'),
      /situation : attendu : un texte/,
    ],
    [
      'a key written twice',
      change('version: 1\n', 'version: 1\nversion: 2\n'),
      /ligne 3 : cette clé est écrite deux fois/,
    ],
    ['a brace forgotten', change('demande: demande }', 'demande: demande'), /le YAML est mal formé/],
    [
      'another name than its folder',
      change('scenario: 1.2.4-essai', 'scenario: 1.2.4-autre'),
      /les deux noms doivent être les mêmes/,
    ],
    ['a weight of zero', change('{ poids: 2 }', '{ poids: 0 }'), /poids : trop court ou trop petit ; au moins 1/],
  ])('%s', (_, scenario, expected) => {
    const errors = load(scenario)
    expect(errors.join('\n')).toMatch(expected)
  })

  test.each<[string, string, RegExp]>([
    ['a line that leads nowhere', DIALOGUE.replace('va: fin', 'va: e9'), /l’état « e9 » n’existe pas/],
    [
      'a mood nobody can show',
      DIALOGUE.replace('humeur: apaise', 'humeur: zen'),
      /dialogues\/colere\.yaml, ligne 7, etats\.fin\.humeur : valeur inconnue/,
    ],
    ['no outcome', DIALOGUE.replace('issues: [{ verdict: pose }]', 'issues: []'), /issues : trop court/],
  ])('in a dialogue: %s', (_, dialogue, expected) => {
    expect(load(GOOD, dialogue).join('\n')).toMatch(expected)
  })
})
