import type { Situation } from '../domain/curriculum/situation.ts'
import type { OrganisationWorld } from '../domain/world/world.ts'

/** A file of a new scenario, by its path inside the folder. */
export type SkeletonFiles = Readonly<Record<string, string>>

/**
 * The files of a scenario that is checked, played and judged from its first minute: a sheet to compute, a message to write, two
 * proofs for each official criterion. Everything in it is meant to be replaced.
 */
export function skeletonFiles(folder: string, situation: Situation, house: OrganisationWorld): SkeletonFiles {
  const manager = house.organisation.learnerManager
  return {
    'scenario.yaml': scenarioYaml(folder, situation, house, manager),
    'grilles/reponse.yaml': GRID,
    'messages/demande.md': REQUEST,
    'messages/corrige-reponse.md': ANSWER,
    'messages/merci.md': 'C’est bien le bon total, et je sais jusqu’à quand. Merci.\n',
    'messages/question.md': 'Il me manque quelque chose : combien au total, et pour quelle date ?\n',
    'rules.ts': RULES,
  }
}

function scenarioYaml(folder: string, situation: Situation, house: OrganisationWorld, manager: string): string {
  const criteria = situation.criteria.map(
    ({ id, label }, rank) => `  # ${label}
  c${rank + 1}:
    officiel: "${id}"
    maitresse: repondre
    preuves: { calculer: { poids: 2 }, repondre: { poids: 3 } }`,
  )
  const official = [...situation.complexities, ...situation.hazards].map(({ id, label }) => `#   ${id} ${label}`)
  return `# yaml-language-server: $schema=../schemas/scenario.json
# ${situation.title}
# À remplacer pas à pas. Chaque clé est expliquée dans scenarios/README.md ; « npm run check -- ${situation.id} » dit ce qui manque.
etat: squelette                    # squelette : vérifié, pas proposé aux élèves · partiel · complet
scenario: ${folder}
version: 1
situation: "${situation.id}"
organisation: ${house.organisation.id}
titre: ${JSON.stringify(situation.title)}
duree: [25, 50]                    # minutes réelles annoncées
outils: [messagerie, tableur, ged]
regles: [writing-2.9]              # pages de scenarios/_communs/regles
journees: { nombre: 1, debut: "8 h 45", fin: "17 h" }
responsable: ${manager}
briefing:
  repliques: ["Bonjour. Je vous écris ce qu’il me faut."]
  demande: demande                 # messages/demande.md

# Complexités (x) et aléas (h) officiels, à déclarer quand leurs obligations se jouent :
${official.join('\n')}
facteurs: {}

tirage:
  flux:                            # ce que la graine choisit
    premier: { entre: [120, 980] }
    deuxieme: { entre: [120, 980] }
    date: ["2026-11-17", "2026-11-24", "2026-12-01"]
  niveaux:
    decouverte: { complexites: 0, aleas: 0 }
    confirme: { complexites: 0, aleas: 0 }
    expert: { complexites: 0, aleas: 0 }

obligations:                       # ce que le travail demande ; jamais affiché avant le débriefing
  calculer:
    libelle: Calculer le total dans le classeur
    reconnu: { geste: terminer-classeur, cible: classeur.calcul }
    juge: tableau
    parametres:
      attendu: total-attendu       # computed de rules.ts
      lignes:
        total: { libelles: [total, somme], formule: true }
    reprise: libre
    corrige:
      - { geste: terminer-classeur, classeur: classeur.calcul, titre: Calcul, calcul: total-corrige }
  repondre:
    libelle: Donner le total et l’échéance à la responsable
    reconnu: { geste: envoyer-courriel, a: responsable, idees: [total, echeance] }
    juge: ecrit
    parametres:
      grille: reponse              # grilles/reponse.yaml
      valeurs: { total: total, echeance: echeance }
      a-calculer: [total]          # ne se lit nulle part : l’élève le calcule
      pieces: [classeur.calcul]
    reprise: rectifie
    corrige:
      - { geste: envoyer-courriel, a: [responsable], objet: "Le total", corps: { texte: corrige-reponse }, pieces: [classeur.calcul] }

fautes: {}                         # ce qui coûte : relancer qui a payé, promettre sans pouvoir…

evenements:
  demande: { quand: { jour: 1 }, heure: "9 h 02", courriel: { de: responsable, objet: "Un total, s’il vous plaît", texte: demande, pieces: [releve] } }
  merci: { quand: { apres: { repondre: [juste, rectifie] }, releve: true }, courriel: { de: responsable, objet: "Re : le total", texte: merci, repond-a: repondre } }
  question: { quand: { apres: { repondre: [incomplet, faux] }, releve: true }, courriel: { de: responsable, objet: "Re : le total", texte: question, repond-a: repondre } }

criteres:
${criteria.join('\n')}

debriefing:
  solide: "C’est fait, et bien fait."
  inegal: "Une partie manque encore."
  a-reprendre: "Reprenons ensemble, depuis le relevé."
  savoirs: {}
`
}

const GRID = `# yaml-language-server: $schema=../../schemas/grille.json
grille: reponse
titre: Réponse à la responsable
idees:
  total: { dit: "Le total.", valeurs: suffisent }
  echeance: { dit: "La date pour laquelle il faut payer.", valeurs: suffisent }
interdits:
  valeur-fausse: { dit: "Une valeur contraire au dossier.", mecanisme: valeurs }
`

const REQUEST = `Bonjour,

Vous trouverez le relevé avec ce message. Combien cela fait-il en tout, et pour quand ?
Joignez votre classeur, que je puisse suivre le calcul.
`

const ANSWER = `Bonjour,

Le total du relevé est de {{total}}. Il est à payer pour le {{echeance}}. Le classeur est joint.

Cordialement
`

const RULES = `import type { CaseFile } from '../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../src/domain/scenario/draw.ts'
import type { ScenarioRules } from '../../src/domain/scenario/rules.ts'
import { cellsOf, typedAmount } from '../../src/domain/sheet/write-cells.ts'
import { addDays } from '../../src/domain/trade/date-arithmetic.ts'
import { formatAmount } from '../../src/domain/trade/format-amount.ts'
import { formatLongDate } from '../../src/domain/trade/format-date.ts'
import { emptyRecords } from '../../src/domain/world/staff-records.ts'
import type { OrganisationWorld } from '../../src/domain/world/world.ts'

/** The case of a draw: a pure function of the draw and of the organisation. Replace it by the figures of the situation. */
function derive(draw: Draw, world: OrganisationWorld): CaseFile {
  const today = String(draw.picks.date)
  const due = addDays(today, 14)
  const amounts = [Number(draw.picks.premier), Number(draw.picks.deuxieme)].map((euros) => euros * 100)
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const lines = amounts.map((amount, rank) => [\`Ligne \${rank + 1}\`, typedAmount(amount)])
  return {
    days: [today],
    values: {
      total: { kind: 'montant', cents: total },
      echeance: { kind: 'date', iso: due },
      'classeur.calcul': { kind: 'reference', text: 'calcul' },
    },
    roles: { responsable: world.organisation.learnerManager },
    records: {
      ...emptyRecords(world),
      folders: [{ path: '01-direction', label: 'Direction', restricted: false }],
      documents: [
        {
          id: 'releve',
          name: \`\${today}_releve_v1\`,
          folder: '01-direction',
          type: 'relevé',
          date: today,
          author: world.organisation.learnerManager,
          blocks: [
            { kind: 'titre', text: 'Relevé' },
            {
              kind: 'tableau',
              head: ['Ligne', 'Montant'],
              rows: amounts.map((amount, rank) => [\`Ligne \${rank + 1}\`, formatAmount(amount)]),
              figures: [1],
            },
            { kind: 'paragraphe', text: \`À payer pour le \${formatLongDate(due)}.\` },
          ],
        },
      ],
      workbooks: [
        {
          id: 'calcul',
          title: 'Calcul',
          sheets: [{ name: 'Calcul', cells: cellsOf(lines) }],
          author: world.organisation.learnerManager,
          version: 0,
        },
      ],
    },
    arrivals: [],
    computed: {
      'total-attendu': { kind: 'libelles', alternatives: [{ when: 'aujourd’hui', values: { total } }] },
      'total-corrige': [{ name: 'Calcul', cells: cellsOf([...lines, ['Total', '=B1+B2']]) }],
    },
  }
}

export const rules: ScenarioRules = { derive }
`
