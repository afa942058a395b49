import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { printError } from '../../src/content/load/content-error.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { surroundingsOf } from '../../src/content/load/surroundings.ts'

const FOLDER = '1.2.4-essai'
const GOOD = `scenario: 1.2.4-essai
version: 1
situation: "1.2.4"
organisation: entreprise
titre: Essai
duree: [10, 20]
outils: [messagerie, pgi]
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
    reconnu: { geste: envoyer-courriel, a: role-r1, idees: [demande] }
    juge: ecrit
    parametres: { grille: relance-1 }
    regle: rules-bloc1-1.2.4
    corrige: [{ geste: envoyer-courriel, a: [role-r1], objet: "Objet", corps: "Corps" }]
  repondre:
    libelle: Répondre
    si: h2
    reconnu: { geste: envoyer-courriel, a: role-r2 }
    juge: simple
    corrige: [{ geste: envoyer-courriel, a: [role-r2], objet: "Objet", corps: "Corps" }]
fautes:
  crier: { libelle: Crier, reconnu: { geste: dire, marques: H }, coute: { c1: grave } }
  promettre: { libelle: Promettre, reconnu: { geste: envoyer-courriel, a: clients, grille: relance-1, idees: demande }, coute: { c1: simple } }
evenements:
  demande: { quand: { jour: 1 }, heure: "9 h 02", courriel: { de: nadege-kouame-ferrand, objet: "Bonjour", texte: demande } }
  appel: { si: h2, quand: { apres: ecrire, pendant: commencer-ecrit }, appel: colere }
  merci: { quand: { apres: { ecrire: juste }, releve: true }, courriel: { de: role-r1, objet: "Merci", texte: demande, repond-a: ecrire } }
criteres:
  c1: { officiel: "1.2.4.c1", preuves: { ecrire: { poids: 3 }, repondre: { poids: 2 } }, maitresse: ecrire }
debriefing: { solide: "Bien.", inegal: "Moyen.", a-reprendre: "À refaire.", savoirs: {} }
`
const DIALOGUE = `dialogue: colere
avec: role-r1
canal: telephone
debut: e0
etats:
  e0: { humeur: colere, dit: "Non !", repliques: { ecouter: { dit: "Racontez-moi.", va: fin, apprend: [f1] }, crier: { dit: "Du calme !", va: fin, marques: [H] } } }
  fin: { humeur: apaise, dit: "Merci.", fin: true }
faits: { f1: "Il attendait depuis mardi." }
issues: [{ verdict: pose, sans: [H] }, { verdict: derape }]
`

/** Grids, pages of rules, people and official items are those of the project. */
const AROUND = surroundingsOf('.')

const root = mkdtempSync(path.join(tmpdir(), 'en-poste-contenu-'))
afterAll(() => rmSync(root, { recursive: true }))

function load(scenario: string, dialogue = DIALOGUE) {
  const base = path.join(root, 'scenarios', FOLDER)
  mkdirSync(path.join(base, 'dialogues'), { recursive: true })
  mkdirSync(path.join(base, 'messages'), { recursive: true })
  writeFileSync(path.join(base, 'scenario.yaml'), scenario)
  writeFileSync(path.join(base, 'dialogues', 'colere.yaml'), dialogue)
  writeFileSync(path.join(base, 'messages', 'demande.md'), 'Bonjour.')
  const read = loadScenario(root, FOLDER, AROUND)
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
      /ligne 3\d, fautes\.crier\.reconnu\.geste : valeur inconnue « hurler » ; attendu : .*mots possibles/,
    ],
    [
      'an unknown word of a judge',
      change('repondre: juste', 'repondre: parfait'),
      /facteurs\.h2\.traite\[0\]\.repondre : valeur inconnue « parfait » ; attendu : « juste »/,
    ],
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
    [
      'an unknown judge',
      change('juge: ecrit', 'juge: ecrits'),
      /ligne 2\d, obligations\.ecrire\.juge : aucun juge ne s’appelle « ecrits » ; juges communs : .*ecrit/,
    ],
    [
      'an unknown grid',
      change('parametres: { grille: relance-1 }', 'parametres: { grille: relance }'),
      /obligations\.ecrire\.parametres\.grille : aucune grille ne s’appelle « relance » ; grilles : .*relance-1/,
    ],
    [
      'a judge of prose without a grid',
      change('    parametres: { grille: relance-1 }\n', ''),
      /obligations\.ecrire\.parametres : le juge « ecrit » lit avec une grille/,
    ],
    [
      'an idea that the grid has not',
      change('idees: [demande]', 'idees: [demandes]'),
      /obligations\.ecrire\.reconnu\.idees : la grille « relance-1 » n’a pas « demandes » ; elle a : .*demande/,
    ],
    [
      'a fault that reads without a grid',
      change('a: clients, grille: relance-1, idees: demande', 'a: clients, idees: demande'),
      /fautes\.promettre\.reconnu : « idees » et « interdits » se lisent avec une grille/,
    ],
    [
      'a mark that no line leaves',
      change('marques: H }', 'marques: cri }'),
      /fautes\.crier\.reconnu\.marques : aucune réplique de dialogue ne laisse la marque « cri »/,
    ],
    [
      'a page of rules that does not exist',
      change('regles: [rules-bloc1-1.2.4]', 'regles: [rules-bloc1-1.2.4, rules-bloc1-9.9]'),
      /ligne 8, regles\[1\] : aucune page de règle ne s’appelle « rules-bloc1-9\.9 »/,
    ],
    [
      'a rule that the scenario does not cite',
      change('    regle: rules-bloc1-1.2.4', '    regle: rules-bloc1-0.1'),
      /obligations\.ecrire\.regle : « rules-bloc1-0\.1 » n’est pas dans la liste « regles »/,
    ],
    [
      'a person nobody knows',
      change('de: nadege-kouame-ferrand', 'de: nadege-kouame'),
      /evenements\.demande\.courriel\.de : personne ne s’appelle « nadege-kouame »/,
    ],
    [
      'a situation that does not exist',
      change('situation: "1.2.4"', 'situation: "1.2.9"'),
      /ligne 3, situation : « 1\.2\.9 » n’est pas une situation officielle/,
    ],
    [
      'a factor under another official code',
      change('officiel: "1.2.4.h2"', 'officiel: "1.2.4.h3"'),
      /facteurs\.h2\.officiel : attendu : "1\.2\.4\.h2"/,
    ],
    [
      'an official criterion that does not exist',
      change('officiel: "1.2.4.c1"', 'officiel: "1.2.4.c9"'),
      /criteres\.c1\.officiel : la situation 1\.2\.4 n’a pas « 1\.2\.4\.c9 »/,
    ],
    [
      'a gesture of a tool that is not there',
      change(
        'corrige: [{ geste: envoyer-courriel, a: [role-r2]',
        'corrige: [{ geste: terminer-classeur, classeur: suivi }, { geste: envoyer-courriel, a: [role-r2]',
      ),
      /obligations\.repondre\.corrige\[0\]\.geste : « terminer-classeur » se fait dans l’outil « tableur », absent/,
    ],
    [
      'a hazard that says nothing of how it strikes',
      change(', frappe: appel, traite: [{ repondre: juste }]', ''),
      /facteurs\.h2 : un aléa dit l’événement qui le fait survenir \(frappe\)/,
    ],
    [
      'a hazard that strikes by no event',
      change('frappe: appel', 'frappe: appels'),
      /facteurs\.h2\.frappe : aucun événement ne s’appelle « appels »/,
    ],
    [
      'a verdict asked of an event',
      change('apres: { ecrire: juste }', 'apres: { demande: juste }'),
      /evenements\.merci\.quand\.apres : « demande » n’est pas une obligation : seule une obligation a un verdict/,
    ],
    [
      'an answer to nothing',
      change('repond-a: ecrire', 'repond-a: ecrit'),
      /evenements\.merci\.courriel\.repond-a : aucune obligation ne s’appelle « ecrit »/,
    ],
    [
      'a day that never comes',
      change('quand: { jour: 1 }', 'quand: { jour: 2 }'),
      /evenements\.demande\.quand\.jour : la mission dure 1 jour/,
    ],
    [
      'an event that nothing calls',
      change('quand: { jour: 1 }', 'quand: {}'),
      /evenements\.demande\.quand : attendu : « jour », « apres », « pendant » ou « avant-cloture »/,
    ],
    [
      'an event that waits for two things at once',
      change('releve: true', 'releve: true, lendemain: true'),
      /evenements\.merci\.quand : gardez un seul de « pendant », « releve », « lendemain »/,
    ],
    [
      'a « si » on nothing',
      change('    si: h2\n    reconnu', '    si: [h2, h9]\n    reconnu'),
      /obligations\.repondre\.si : « h9 » n’est ni un facteur de ce scénario, ni un niveau/,
    ],
    [
      'a « si » on a choice that the draw does not make',
      change('    si: h2\n    reconnu', '    si: [h2, { qui: c }]\n    reconnu'),
      /obligations\.repondre\.si : le flux « qui » ne propose pas « c » ; il propose : a, b/,
    ],
    [
      'a fault that costs nothing',
      change('coute: { c1: grave }', 'coute: {}'),
      /fautes\.crier\.coute : une faute coûte à un critère au moins/,
    ],
    [
      'a fault on a criterion that does not exist',
      change('coute: { c1: grave }', 'coute: { c2: grave }'),
      /fautes\.crier\.coute : aucun critère ne s’appelle « c2 »/,
    ],
    [
      'a text in place of a list',
      change('repliques: ["Bonjour."]', 'repliques: "Bonjour."'),
      /ligne 11, briefing\.repliques : attendu : une liste/,
    ],
    [
      'a tabulation as indent',
      change('obligations:\n  ecrire:', 'obligations:\n\tecrire:'),
      /ligne 2\d : (une tabulation sert de retrait|le YAML est mal formé)/,
    ],
    [
      'a part above one',
      change('ecrire: { poids: 3 }', 'ecrire: { poids: 3, parts: { maladroit: 60 } }'),
      /criteres\.c1\.preuves\.ecrire\.parts\.maladroit : trop long ou trop grand ; au plus 1/,
    ],
    [
      'hours in disorder',
      change('debut: "8 h 45", fin: "17 h"', 'debut: "17 h", fin: "8 h 45"'),
      /journees : « debut » vient avant « fin »/,
    ],
  ])('%s', (_, scenario, expected) => {
    const errors = load(scenario)
    expect(errors.join('\n')).toMatch(expected)
  })

  test.each<[string, string, RegExp]>([
    [
      'a line that leads nowhere',
      DIALOGUE.replace('va: fin,', 'va: e9,'),
      /ligne 6, etats\.e0\.repliques\.ecouter\.va : l’état « e9 » n’existe pas/,
    ],
    [
      'a mood nobody can show',
      DIALOGUE.replace('humeur: apaise', 'humeur: zen'),
      /dialogues\/colere\.yaml, ligne 7, etats\.fin\.humeur : valeur inconnue « zen »/,
    ],
    ['no outcome', DIALOGUE.replace(/issues: .*\n/, 'issues: []\n'), /issues : trop court/],
    [
      'a state where nothing can be said',
      DIALOGUE.replace(', fin: true', ''),
      /etats\.fin : on ne peut plus rien dire ici/,
    ],
    [
      'a state nobody reaches',
      DIALOGUE.replace('faits:', '  perdu: { humeur: neutre, dit: "Allô ?", fin: true }\nfaits:'),
      /ligne 8, etats\.perdu : aucune réplique ne mène à cet état/,
    ],
    ['a fact that is not told', DIALOGUE.replace(/faits: .*\n/, ''), /apprend : « faits » ne dit pas ce qu’est « f1 »/],
    [
      'an outcome by a line that is not there',
      DIALOGUE.replace('sans: [H]', 'par: [raccrocher]'),
      /issues\[0\]\.par : « raccrocher » n’est ni un état, ni une réplique/,
    ],
    [
      'an outcome without a mark that none leaves',
      DIALOGUE.replace('sans: [H]', 'sans: [Z]'),
      /issues\[0\]\.sans : aucune réplique ne laisse la marque « Z »/,
    ],
  ])('in a dialogue: %s', (_, dialogue, expected) => {
    expect(load(GOOD, dialogue).join('\n')).toMatch(expected)
  })
})
