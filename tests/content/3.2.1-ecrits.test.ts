import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/domain/attempt/recognise.ts'
import { startRun } from '../../src/domain/attempt/run.ts'
import { correspondents } from '../../src/domain/desk/people.ts'
import { render } from '../../src/domain/desk/render.ts'
import { judging, runOf } from './3.2.1-semaine.ts'

const setup = runOf('ecrits', ['x1', 'x4', 'h1', 'h2', 'h3', 'h4'])
const { caseFile } = setup
const emailOf = (role: string) =>
  correspondents(caseFile.records).find((one) => one.id === (caseFile.roles[role] ?? role))?.email ?? ''

/** A run in which everything has struck, so that every work may be done. */
const start = startRun(setup)
const fired = Object.fromEntries(setup.rules.events.map(({ id }) => [id, { seq: 1, day: 3, minute: 600 }] as const))
const run = { ...start, play: { ...start.play, day: 2, fired } }

function verdictOf(obligation: string, to: string, body: string, attachments: readonly string[] = []): string {
  const found = recognise(
    setup,
    run,
    {
      gesture: 'envoyer-courriel',
      to: [emailOf(to)],
      cc: [],
      bcc: [],
      subject: 'Semaine 50',
      body: render(body, { caseFile }),
      attachments,
    },
    judging,
  )
  return found.obligations.find(({ id }) => id === obligation)?.verdict ?? 'non reconnu'
}

/** Other wordings than the model answers, right and wrong, as pupils write them. */
const TEXTS: readonly (readonly [string, string, string, string, (readonly string[])?])[] = [
  [
    'question-manquante',
    'role-detenteur',
    'juste',
    'Bonjour, pour le planning je cherche {{manque.quoi}}. Vous pouvez me donner l’information, avec les heures ? Merci.',
  ],
  [
    'question-manquante',
    'role-detenteur',
    'incomplet',
    'Bonjour, il me manque des infos pour le planning, vous pouvez me les donner ? Merci.',
  ],
  [
    'soumettre-arbitrage',
    'aminata-gassama',
    'juste',
    'Bonjour Madame Gassama, trois demandes tombent ensemble les {{conges.commun-1}} et {{conges.commun-2}} alors que la règle permet deux absents au maximum. {{conge-a.nom}} : déposée le {{conge-a.depot}}, solde {{conge-a.solde}}. {{conge-b.nom}} : déposée le {{conge-b.depot}}, donc trop tard, solde {{conge-b.solde}}. {{conge-c.nom}} : déposée le {{conge-c.depot}}, solde {{conge-c.solde}}, il manque un jour. Qui retenez-vous ? J’attends votre décision.',
  ],
  [
    'soumettre-arbitrage',
    'aminata-gassama',
    'incomplet',
    'Bonjour Madame Gassama, trois demandes tombent ensemble les {{conges.commun-1}} et {{conges.commun-2}}, deux personnes au maximum. {{conge-a.nom}}, {{conge-b.nom}} et {{conge-c.nom}}. Que décidez-vous ?',
  ],
  [
    'soumettre-arbitrage',
    'aminata-gassama',
    'faux',
    'Bonjour Madame Gassama, trois demandes tombent ensemble les {{conges.commun-1}} et {{conges.commun-2}}, deux personnes au maximum. {{conge-a.nom}}, {{conge-b.nom}} et {{conge-c.nom}}, déposées dans le délai, soldes vérifiés. J’ai accordé la première. Que décidez-vous pour le reste ?',
  ],
  [
    'faire-viser',
    'aminata-gassama',
    'juste',
    'Bonjour, je vous soumets la feuille de la semaine 50. Simon ferait 7 heures supplémentaires, il est d’accord. Il me faut votre accord écrit avant l’affichage de lundi. Attention, le mardi est très juste pendant le CSE.',
    ['s50-montage'],
  ],
  [
    'faire-viser',
    'aminata-gassama',
    'incomplet',
    'Bonjour, je vous soumets la feuille de la semaine 50. Simon ferait 7 heures supplémentaires. Il me faut votre accord écrit avant l’affichage de lundi. Attention, le mardi est très juste.',
  ],
  [
    'faire-viser',
    'aminata-gassama',
    'faux',
    'Bonjour, je vous soumets la feuille de la semaine 50, Simon ferait 7 heures supplémentaires. Il me faut votre accord écrit avant l’affichage de lundi. Attention, Violaine est à l’hôpital lundi, il n’y a aucune marge.',
    ['s50-montage'],
  ],
  [
    'demander-consigne',
    'gwenaelle-tanguy',
    'juste',
    'Bonjour Madame, à quelles heures Patrick peut-il travailler cette semaine-là ? Merci.',
  ],
  [
    'demander-consigne',
    'gwenaelle-tanguy',
    'maladroit',
    'Bonjour Madame, quels sont les horaires de Patrick, et pour quelle raison ? Merci.',
  ],
  [
    'demander-visa-ecarts',
    'aminata-gassama',
    'juste',
    'Bonjour, ci-joint les anomalies de pointage de la semaine 47. Merci de les valider avant lundi midi.',
    ['ecarts-s47'],
  ],
  [
    'demander-visa-ecarts',
    'aminata-gassama',
    'faux',
    'Bonjour, ci-joint les anomalies de pointage de la semaine 47. J’ai corrigé la sortie de lundi. Merci de les valider avant lundi midi.',
    ['ecarts-s47'],
  ],
  [
    'prevenir-equipes',
    'tomasz-wilkowski',
    'juste',
    'Bonjour, consigne de la direction : mardi on commence à {{intemperie.reprise}}. Personne ne prend la route avant. Merci de confirmer.',
  ],
  [
    'prevenir-equipes',
    'tomasz-wilkowski',
    'incomplet',
    'Bonjour, mardi on commence plus tard, ne prenez pas la route avant. Consigne de la direction.',
  ],
  [
    'accuser-reception',
    'role-contestataire',
    'juste',
    'Bonjour Monsieur Koçdemir, j’ai bien reçu votre réclamation sur le {{litige.jour}}, {{litige.heures}} en plus, et votre message. Je transmets le dossier à Mme Gassama, qui vous répondra avant le {{litige.reponse}}. En attendant, ces heures sont en attente et vous pouvez signer avec réserve. Cordialement',
  ],
  [
    'accuser-reception',
    'role-contestataire',
    'faux',
    'Bonjour Monsieur Koçdemir, j’ai bien reçu votre réclamation sur le {{litige.jour}}, {{litige.heures}} en plus, et votre message. Vous avez raison, ces heures vous seront payées. Je transmets à Mme Gassama, réponse avant le {{litige.reponse}}, c’est en attente. Cordialement',
  ],
  [
    'accord-remplacement',
    'aminata-gassama',
    'juste',
    'Bonjour Madame, je propose {{renfort.nom}} pour la semaine 50, du mardi au jeudi, de 7 h 30 à 15 h 30. J’ai vérifié le repos et la durée de chacun. Êtes-vous d’accord ?',
  ],
  [
    'accord-remplacement',
    'aminata-gassama',
    'faux',
    'Bonjour Madame, j’ai confirmé {{renfort.nom}} pour la semaine 50, du mardi au jeudi, de 7 h 30 à 15 h 30. J’ai vérifié le repos de chacun. Êtes-vous d’accord ?',
  ],
  [
    'repondre-demandeur',
    'role-demandeur',
    'juste',
    'Bonjour, j’ai bien reçu votre demande et {{special.mot}}. Vous avez droit à {{special.duree}} ouvrables, en plus de vos congés. Merci de m’envoyer le justificatif. Je transmets à Mme Gassama. Cordialement',
  ],
  [
    'repondre-demandeur',
    'role-demandeur',
    'incomplet',
    'Bonjour, j’ai bien reçu votre demande. Vous avez droit à {{special.duree}} ouvrables, en plus de vos congés. Je transmets à Mme Gassama. Il me faut le justificatif.',
  ],
]

describe('3.2.1, d’autres façons de l’écrire', () => {
  test.each(TEXTS.map((text) => [...text] as const))('%s à %s : %s', (...text) => {
    const [obligation, to, verdict, body, attachments = []] = text as (typeof TEXTS)[number]
    expect(verdictOf(obligation, to, body, attachments), render(body, { caseFile })).toBe(verdict)
  })
})
