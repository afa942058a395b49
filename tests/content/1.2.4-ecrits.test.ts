import { describe, expect, test } from 'vitest'
import { rules } from '../../scenarios/1.2.4-reclamations-litiges/rules.ts'
import { SHARED_JUDGES } from '../../src/content/judges/index.ts'
import { proseReader } from '../../src/content/judges/prose-reader.ts'
import { loadJudgeContent, readYamlFolder } from '../../src/content/load/grids.ts'
import { loadScenario } from '../../src/content/load/scenario.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { recognise } from '../../src/domain/attempt/recognise.ts'
import { setUpRun, startRun } from '../../src/domain/attempt/run.ts'
import { correspondents } from '../../src/domain/desk/people.ts'
import { render } from '../../src/domain/desk/render.ts'
import { exampleDraw } from './1.2.4-exemple.ts'

const scenario = loadScenario('.', '1.2.4-reclamations-litiges')
const world = loadWorld('scenarios')
const content = loadJudgeContent(readYamlFolder('scenarios/1.2.4-reclamations-litiges/grilles'))
if (!scenario.ok || !world.ok || !content.ok) throw new Error('The content does not load')
const draw = exampleDraw(['h2'])
const caseFile = rules.derive(draw, world.value.organisations.entreprise)
const setup = setUpRun(scenario.value, draw, caseFile)
const judging = { judges: SHARED_JUDGES, readProse: proseReader(content.content) }
const emailOf = (id: string) => correspondents(caseFile.records).find((one) => one.id === id)?.email ?? ''

/** A run in which the telephone has rung: what speaks of the call may be written. */
function afterTheCall() {
  const start = startRun(setup)
  const strikes = setup.rules.hazards.map(({ strikes: event }) => [event, { seq: 1, day: 1, minute: 600 }] as const)
  return { ...start, play: { ...start.play, fired: Object.fromEntries(strikes) } }
}

/** What a mail is found to be, in the example's case: obligations with their verdict, then faults. */
function read(to: string, subject: string, body: string, attachments: readonly string[] = []) {
  const found = recognise(
    setup,
    afterTheCall(),
    {
      gesture: 'envoyer-courriel',
      to: [emailOf(to)],
      cc: [],
      bcc: [],
      subject: render(subject, { caseFile }),
      body: render(body, { caseFile }),
      attachments,
    },
    judging,
  )
  const why = Object.values(found.judgements).flatMap(({ findings }) =>
    findings.filter(({ state }) => state !== 'present').map(({ id, state, label }) => `${state} ${id} : ${label}`),
  )
  return { words: [...found.obligations.map(({ id, verdict }) => `${id} ${verdict}`), ...found.faults], why }
}

const NADEGE = 'nadege-kouame-ferrand'
const IRINA = 'irina-dobrescu'

interface Written {
  readonly what: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly attachments?: readonly string[]
  readonly words: readonly string[]
}

const WRITTEN: readonly Written[] = [
  {
    what: 'signalement, mots d’élève',
    to: IRINA,
    subject: 'Facture déja payé',
    body: 'Bonjour Irina, je crois que Mme Doucouré-Vial a déjà payer la facture FA-2611-0402 de 364,80 euros. Son virement du 16 novembre est sur son autre fiche, celle en double. Je vous met le relevé. Est ce que vous pouvez le remettre sur la bonne fiche ? Du coup je la relance pas. Merci',
    attachments: ['releve-bancaire'],
    words: ['signaler-paiement juste'],
  },
  {
    what: 'signalement sans pièce ni demande',
    to: IRINA,
    subject: 'Doucouré-Vial',
    body: 'Bonjour Irina, la facture FA-2611-0402 de Mme Doucouré-Vial est payée, 364,80 €, le virement est sur la fiche en double.',
    words: ['signaler-paiement incomplet'],
  },
  {
    what: 'alerte, mots d’élève',
    to: NADEGE,
    subject: 'Paniers du Pré',
    body: 'Bonjour Madame, Julien Escoffard m’a écrit qu’il avait dit à M. Torreilles de payer aux fraises et il veut pas qu’on le relance. C’est la facture FA-2610-0198 de 2849,76 €. J’ai cherché et il y a aucun accord écrit dans le dossier. Le décompte est prêt pour la lettre. Est-ce qu’on l’envoie ou pas ? C’est vous qui décidez. Je lui ai pas répondu.',
    words: ['alerter-promesse juste'],
  },
  {
    what: 'alerte sans dire qu’il n’y a pas d’écrit',
    to: NADEGE,
    subject: 'M. Torreilles',
    body: 'Bonjour, M. Escoffard me demande de ne pas relancer M. Torreilles pour FA-2610-0198 (2 849,76 €), il lui a promis un délai. Que dois-je faire ?',
    words: ['alerter-promesse incomplet'],
  },
  {
    what: 'point final, mots d’élève',
    to: NADEGE,
    subject: 'Le chiffre',
    body: 'Bonjour Madame, sur la balance il y a 17768,74 € de retard mais en vrai on doit toucher 14 187,94 €. La différence c’est Mme Doucouré-Vial qui a déjà payé (364,80 €) et la Tournée Maline qui est en redressement judiciaire (3 216 €), c’est gelé. J’ai relancé Les Passerelles ce matin. Il faudra regarder la Ville d’Orvelle le 27 novembre et Deux Roues le 30 novembre. Je vous joins mon tableau.',
    attachments: ['suivi-relances'],
    words: ['point-final juste'],
  },
  {
    what: 'point final sans tableau',
    to: NADEGE,
    subject: 'Le chiffre',
    body: 'Bonjour, la balance affiche 17 768,74 € et le retard réel est de 14 187,94 €.',
    words: ['point-final incomplet'],
  },
  {
    what: 'compte rendu, mots d’élève',
    to: NADEGE,
    subject: 'Appel de M. Malaurie',
    body: 'Madame, M. Malaurie de Cyclorama a appelé aujourd’hui à 10 h 30 à propos du recommandé et de ses quatre vélos bloqués. Il était très énervé et il criait. Il a dit « tous des ronds-de-cuir » et que Julien lui avait dit « Paie quand la saison repart, on s’arrange ». Je suis resté calme et je n’ai rien promis. Il doit toujours 6 233,52 €. Il faut le rappeler demain à 8 h 45.',
    words: ['h2-compte-rendu juste'],
  },
  {
    what: 'compte rendu qui juge',
    to: NADEGE,
    subject: 'Appel de M. Malaurie',
    body: 'Madame, M. Malaurie a appelé aujourd’hui à 10 h 30 à propos du recommandé. Il criait, c’est un fou et un malpoli. Il a dit « ronds-de-cuir » et que Julien lui avait dit « Paie quand la saison repart ». Je suis resté calme. Il doit toujours 6 233,52 €. Il faut le rappeler demain à 8 h 45.',
    words: ['h2-compte-rendu faux'],
  },
  {
    what: 'confirmation, mots d’élève',
    to: 'cli-cyclorama',
    subject: 'Suite à votre appel',
    body: 'Bonjour Monsieur Malaurie, suite à notre conversation de ce matin je vous confirme que vous devez toujours la somme de 6 233,52 € pour la facture FA-2609-0187. J’ai transmis ce que vous m’avez dit à Mme Kouamé-Ferrand qui va vous rappeler demain. Cordialement',
    words: ['h2-confirmer juste'],
  },
  {
    what: 'relance d’un payé',
    to: 'cli-doucoure-vial',
    subject: 'Facture FA-2611-0402',
    body: 'Bonjour Madame, sauf erreur la facture FA-2611-0402 de 364,80 € n’est pas réglée. Merci de bien vouloir la payer.',
    words: ['relancer-paye'],
  },
  {
    what: 'relance trop tôt',
    to: 'cli-ville-orvelle',
    subject: 'Facture FA-2610-0319',
    body: 'Bonjour Madame Aubrespin, sauf erreur de notre part la facture FA-2610-0319 de 1 308,00 € est en retard. Nous vous remercions de la régler par virement.',
    words: ['relancer-trop-tot'],
  },
  {
    what: 'relance d’un client en redressement',
    to: 'cli-tournee-maline',
    subject: 'Facture FA-2608-0095',
    body: 'Bonjour Monsieur, la facture FA-2608-0095 de 3 216,00 € reste impayée. Nous vous demandons de la payer.',
    words: ['relancer-gele'],
  },
  {
    what: 'délai accordé par écrit',
    to: 'cli-paniers-du-pre',
    subject: 'Votre facture',
    body: 'Bonjour Monsieur Torreilles, nous vous accordons un délai jusqu’au printemps pour la facture FA-2610-0198.',
    words: ['accorder-seul'],
  },
  {
    what: 'confirmation qui accorde',
    to: 'cli-cyclorama',
    subject: 'Suite à votre appel',
    body: 'Bonjour Monsieur Malaurie, suite à votre appel, la somme de 6 233,52 € pour la facture FA-2609-0187 reste due mais nous vous accordons un délai jusqu’au printemps. Mme Kouamé-Ferrand vous rappellera.',
    words: ['h2-confirmer faux', 'accorder-seul'],
  },
  {
    what: 'refus d’un délai : rien n’est accordé',
    to: 'cli-paniers-du-pre',
    subject: 'Votre demande',
    body: 'Bonjour Monsieur Torreilles, je ne peux pas vous accorder de délai. Votre demande est transmise à Mme Kouamé-Ferrand.',
    words: [],
  },
  {
    what: 'un autre client cité à un débiteur',
    to: 'cli-cyclorama',
    subject: 'Votre facture',
    body: 'Bonjour Monsieur Malaurie, je vous écris parce que Mme Astruc-Bayle a les mêmes conditions que vous et elle paie à temps.',
    words: ['divulguer-client'],
  },
  {
    what: 'point final qui reparle de la promesse',
    to: NADEGE,
    subject: 'Retard réel',
    body: 'Madame, la balance affichait 17 768,74 € ; le retard réel est de 14 187,94 €. 364,80 € étaient payés (FA-2611-0402), 3 216,00 € sont gelés. Les Passerelles ont été relancées aujourd’hui. La relance 2 de FA-2610-0198 est chez Irina, et la promesse de M. Escoffard attend votre décision. À revoir le 27 et le 30 novembre. Tableau joint.',
    attachments: ['suivi-relances'],
    words: ['point-final juste'],
  },
  {
    what: 'alerte qui parle d’un coup de téléphone',
    to: NADEGE,
    subject: 'FA-2610-0198',
    body: 'Madame, M. Escoffard m’informe avoir dit à M. Torreilles « Tu paies aux fraises » pour la facture FA-2610-0198 (2 849,76 €). Rien n’est signé, je n’ai pas trouvé d’accord au dossier. Le décompte est fait, la lettre est prête chez Irina. Faut-il la laisser partir ?',
    words: ['alerter-promesse juste'],
  },
  {
    what: 'fait intime dans un compte rendu',
    to: NADEGE,
    subject: 'Appel de M. Malaurie',
    body: 'Madame, M. Malaurie a appelé aujourd’hui à 10 h 30 au sujet du recommandé, il criait. Je crois qu’il est malade en ce moment.',
    words: ['h2-compte-rendu faux', 'ecrire-l-intime'],
  },
  {
    what: 'rester patient n’est pas un fait intime',
    to: NADEGE,
    subject: 'Appel de M. Malaurie',
    body: 'Madame, M. Malaurie a appelé aujourd’hui à 10 h 30 au sujet du recommandé. Il a haussé le ton : « des ronds-de-cuir ! ». Selon lui, Julien lui a dit : « Paie quand la saison repart. » Je suis resté patient, sans rien promettre. Les 6 233,52 € restent dus. Il attend votre appel demain à 8 h 45.',
    words: ['h2-compte-rendu juste'],
  },
  {
    what: 'relance de R1, mots d’élève',
    to: 'cli-les-passerelles',
    subject: 'Rappel facture FA-2610-0287',
    body: 'Bonjour Monsieur Benzarti, je me permets de vous écrire car nous n’avons pas reçu le paiement de la facture FA-2610-0287 de 1348,80 € qui était à payer pour le 13 novembre. C’est peut être un oubli. Pouvez vous la régler par virement ? Je vous joint la facture. Bonne journée',
    attachments: ['facture-r1'],
    words: ['relance-1 juste'],
  },
  {
    what: 'relance de R1 qui menace',
    to: 'cli-les-passerelles',
    subject: 'Facture FA-2610-0287',
    body: 'Monsieur, votre facture FA-2610-0287 de 1 348,80 € échue le 13 novembre est impayée. Payez sous 8 jours ou nous saisirons le tribunal.',
    attachments: ['facture-r1'],
    words: ['relance-1 faux'],
  },
  {
    what: 'message sans rapport',
    to: 'zoe-abergel',
    subject: 'Marché de Noël',
    body: 'Bonjour Zoé, le stand sera très beau. À plus tard.',
    words: [],
  },
]

describe('1.2.4, ce qu’un élève écrit sur le cas de l’exemple', () => {
  test.each(WRITTEN)('$what', ({ to, subject, body, attachments, words }) => {
    const found = read(to, subject, body, attachments)
    expect(found.words, found.why.join('\n')).toEqual(words)
  })
})
