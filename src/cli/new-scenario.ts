import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { printError } from '../content/load/content-error.ts'
import { loadCurriculum } from '../content/load/curriculum.ts'
import { loadScenario } from '../content/load/scenario.ts'
import { findSituation } from '../domain/curriculum/find-situation.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const USAGE = 'npm run new:scenario -- 1.2.3 encaissements'

/** Writes the skeleton of a scenario that loads and can be played: one message to answer, one piece of evidence to replace. */
export async function run(args: readonly string[]): Promise<number> {
  const [situation, name] = args
  const read = loadCurriculum(path.join(ROOT, 'scenarios'))
  if (!read.ok) return 1
  const placed = situation ? findSituation(read.value.curriculum, situation) : null
  if (!situation || !placed || !name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    console.error(`Attendu : le numéro d’une situation officielle et un nom en minuscules et tirets.\n${USAGE}`)
    return 2
  }
  const folder = `${situation}-${name}`
  const base = path.join(ROOT, 'scenarios', folder)
  if (existsSync(base)) {
    console.error(`scenarios/${folder} existe déjà : rien n’a été écrit.`)
    return 1
  }
  const criteria = placed.situation.criteria
  const [first] = criteria
  if (!first) return 1
  mkdirSync(path.join(base, 'messages'), { recursive: true })
  writeFileSync(path.join(base, 'scenario.yaml'), skeleton(folder, situation, placed.situation.title, criteria))
  writeFileSync(
    path.join(base, 'messages', 'demande.md'),
    'Bonjour,\n\nÉcrivez ici la demande comme un responsable l’écrit.\n',
  )
  writeFileSync(path.join(base, 'rules.ts'), RULES)
  const loaded = loadScenario(ROOT, folder)
  if (!loaded.ok) {
    console.error(loaded.errors.map(printError).join('\n'))
    return 1
  }
  console.log(`scenarios/${folder} est prêt : npm run check -- ${situation}`)
  return 0
}

function skeleton(
  folder: string,
  situation: string,
  title: string,
  criteria: readonly { readonly id: string; readonly label: string }[],
): string {
  const proofs = criteria.map(
    ({ id, label }, rank) =>
      `  # ${label}\n  c${rank + 1}: { officiel: "${id}", preuves: { repondre: { poids: 3 }, prevenir: { poids: 2 } }, maitresse: repondre }`,
  )
  return `# ${title}
scenario: ${folder}
version: 1
situation: "${situation}"
organisation: entreprise
titre: ${JSON.stringify(title)}
duree: [25, 50]
outils: [messagerie]
regles: [writing-2.9]
journees: { nombre: 1, debut: "8 h 45", fin: "17 h" }
responsable: nadege-kouame-ferrand
briefing: { repliques: ["Bonjour. Je vous écris ce qu’il me faut."], demande: demande }
facteurs: {}
tirage:
  flux: { numero: { entre: [100, 999] } }
  niveaux:
    decouverte: { complexites: 0, aleas: 0 }
    confirme: { complexites: 0, aleas: 0 }
    expert: { complexites: 0, aleas: 0 }
obligations:                      # jamais affichées avant le débriefing
  repondre:
    libelle: Répondre à la demande
    reconnu: { geste: envoyer-courriel, a: nadege-kouame-ferrand }
    juge: simple
    corrige: [{ geste: envoyer-courriel, a: [nadege-kouame-ferrand], objet: "Votre demande", corps: "Madame, voici ma réponse." }]
  prevenir:
    libelle: Prévenir la comptable
    reconnu: { geste: envoyer-courriel, a: irina-dobrescu }
    juge: simple
    corrige: [{ geste: envoyer-courriel, a: [irina-dobrescu], objet: "Pour information", corps: "Bonjour Irina, c’est fait." }]
fautes: {}
evenements:
  demande: { quand: { jour: 1 }, heure: "9 h 02", courriel: { de: nadege-kouame-ferrand, objet: "Une demande", texte: demande } }
criteres:
${proofs.join('\n')}
debriefing: { solide: "C’est fait, et bien fait.", inegal: "Une partie manque.", a-reprendre: "Reprenons ensemble.", savoirs: {} }
`
}

const RULES = `import type { Party, StaffMember } from '../../src/domain/records/records.ts'
import type { ScenarioRules } from '../../src/domain/scenario/rules.ts'

/** The case of a draw. Replace by the figures of the situation: a pure function of the draw and of the organisation. */
export const rules: ScenarioRules = {
  derive: (draw, world) => {
    const staff = world.people.map(
      (person): StaffMember => ({
        id: person.id,
        title: person.title === 'M.' ? 'M.' : 'Mme',
        firstName: person.firstName,
        lastName: person.lastName,
        role: person.role,
        service: person.service,
        office: person.office,
        extension: person.extension ?? '',
        email: person.email ?? '',
        hours: person.hours ?? '',
      }),
    )
    const parties: readonly Party[] = []
    return {
      days: ['2026-11-24'],
      values: { numero: { kind: 'nombre', value: Number(draw.picks.numero) } },
      roles: {},
      records: { parties, staff, salesDocuments: [], payments: [], followUps: [], folders: [], documents: [], calendar: [], workbooks: [] },
      arrivals: [],
      computed: {},
    }
  },
}
`
