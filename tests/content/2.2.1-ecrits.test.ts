import { describe, expect, test } from 'vitest'
import { playActs } from '../../src/app/strategies.ts'
import { render } from '../../src/domain/desk/render.ts'
import { modelActs } from '../../src/domain/scenario/model-acts.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { judging, setUp } from './2.2.1-support.ts'

const setup = setUp({ seed: '221-seul', level: 'confirme', factors: ['x3', 'h1', 'h2'] })
const model = (id: string): readonly Act[] => {
  const obligation = setup.rules.obligations.find((one) => one.id === id)
  if (!obligation) throw new Error(id)
  return modelActs(setup.scenario, setup.caseFile, obligation)
}
const opened = [...model('reprendre-suspens'), ...model('entamer-pointage')]

/** What a mail in a learner’s words is found to be. */
function read(to: string, body: string) {
  const mail: Act = {
    gesture: 'envoyer-courriel',
    to: [to],
    cc: [],
    bcc: [],
    subject: 'Message',
    body: render(body, { caseFile: setup.caseFile }),
    attachments: [],
  }
  const { log } = playActs(setup, judging, [{ gesture: 'prendre-poste' }, ...opened, mail])
  return log.at(-1)?.obligations.map(({ id, verdict }) => `${id} ${verdict}`) ?? []
}

const BRUNO = 'materiel@passerelles.example'
const RAPHAEL = 'r.cotinaud@passerelles.example'
const MERE = 'a.desplanques@courriel.example'
const TRESORIER = 'tresorier@passerelles.example'

const TEXTS: readonly (readonly [string, string, string])[] = [
  [
    BRUNO,
    'demander-piece juste',
    'Bonjour Bruno, pourriez-vous me retrouver le ticket de {{achat.montant}} du {{achat.date}} ? Raphaël en a besoin pour la comptabilité. Si vous ne l’avez plus, je peux téléphoner au magasin pour un duplicata. Il me le faudrait avant mardi prochain. Merci !',
  ],
  [
    BRUNO,
    'demander-piece incomplet',
    'bonjour bruno il manque la facture de votre achat par carte {{achat.montant}} le 22 octobre merci de me l’envoyer avant le 10 novembre',
  ],
  [
    BRUNO,
    'demander-piece faux',
    'Bonjour Bruno, vous avez encore perdu le ticket de {{achat.montant}} du 22 octobre. Retrouvez la facture avant mardi, Raphaël ne peut pas la passer.',
  ],
  [
    RAPHAEL,
    'prevenir-impaye juste',
    'Bonjour Raphaël, un chèque de {{impaye.montant}} a été rejeté le 14 octobre pour provision insuffisante, la banque a pris {{impaye.frais}} de frais. Voulez-vous que je contacte la famille pour qu’elle paie autrement ?',
  ],
  [
    RAPHAEL,
    'prevenir-impaye faux',
    'Bonjour, le chèque de M. Bellec-Roux est revenu, il faut retirer Malo de son activité.',
  ],
  [
    MERE,
    'reserve-famille juste',
    'Bonjour Madame, merci pour votre message. Je ne peux pas vous donner d’informations concernant les paiements du père de Malo. Je vous invite à voir directement avec lui. Cordialement',
  ],
  [MERE, 'reserve-famille faux', 'Bonjour Madame, oui le chèque est bien passé.'],
  [
    TRESORIER,
    'note-tresorier juste',
    'Bonjour Jean-Noël, le solde réel du compte au 31 octobre est de {{compte.vrai}}. La banque n’a pas encore débité les chèques émis fin octobre ({{suspens.cheques}}) et a crédité par erreur {{erreur.ecrit}}. De notre côté, nous avions oublié d’enregistrer le virement de Pollen et le prélèvement du téléphone. Si le bureau achète les tapis, il restera {{tapis.reste}}, donc au-dessus des 25 000 €. À vous de décider.',
  ],
  [TRESORIER, 'note-tresorier incomplet', 'Solde : {{compte.vrai}}. Après les tapis {{tapis.reste}}.'],
  [
    TRESORIER,
    'note-tresorier faux',
    'Bonjour, le compte tient {{compte.livre}} au 31 octobre. Des chèques ne sont pas débités, soit {{suspens.total}}. Notre livre avait oublié un virement. Il resterait de quoi passer les 25 000 €.',
  ],
]

describe('2.2.1, les écrits dans les mots d’un élève', () => {
  test.each(TEXTS)('%s : %s', (to, expected, body) => expect(read(to, body)).toContain(expected))
})
