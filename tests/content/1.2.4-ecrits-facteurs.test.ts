import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { after, found, mail, on } from './1.2.4-facteurs.ts'

const NADEGE = 'nadege-kouame-ferrand'
const WENDY = 'cli-deux-roues-un-toit'
const CORINNE = 'cli-bonne-fourche'
const MAXENCE = 'cli-bourguet'
const THIERRY = 'cli-cyclorama'

interface Written {
  readonly what: string
  readonly day: number
  readonly act: Act
  readonly words: readonly string[]
}

const WRITTEN: readonly Written[] = [
  {
    what: 'x2 : accusé, mots d’élève',
    day: 1,
    act: mail(
      CORINNE,
      'Votre réclamation',
      'Bonjour Madame Astruc-Bayle, j’ai bien reçu votre mail du 23 novembre. Vous dites que vous avez eu 8 remorques et que la facture en compte 9. Je suis désolé pour ce désagrément, on vérifie. Les 426,54 € de la remorque contestée sont mis de côté en attendant la réponse de M. Escoffard, avant le 1er décembre. Pour le reste, 3 412,27 €, pouvez-vous le régler pour le 2 décembre ? Merci',
    ),
    words: ['x2-accuser juste'],
  },
  {
    what: 'x2 : le reste sans date',
    day: 1,
    act: mail(
      CORINNE,
      'Votre réclamation',
      'Bonjour Madame Astruc-Bayle, nous avons bien reçu votre message du 23 novembre sur les remorques. Nous regrettons ce désagrément. 426,54 € sont suspendus jusqu’à la réponse de M. Escoffard le 1er décembre. Merci de régler le reste, 3 412,27 €.',
    ),
    words: ['x2-accuser incomplet'],
  },
  {
    what: 'x2 : l’avoir promis',
    day: 1,
    act: mail(
      CORINNE,
      'Votre réclamation',
      'Bonjour Madame Astruc-Bayle, nous avons bien reçu votre message du 23 novembre sur les remorques. Nous regrettons ce désagrément et nous vous faisons un avoir de 426,54 €. M. Escoffard vous répond le 1er décembre. Merci de régler le reste, 3 412,27 €, avant le 2 décembre.',
    ),
    words: ['x2-accuser faux'],
  },
  {
    what: 'x2 : tout réclamer',
    day: 1,
    act: mail(
      CORINNE,
      'Facture',
      'Bonjour Madame Astruc-Bayle, merci de payer la facture FA-2609-0141 de 3 838,81 € qui est en retard.',
    ),
    words: ['relancer-le-conteste'],
  },
  {
    what: 'x1 : demande, mots d’élève',
    day: 1,
    act: mail(
      NADEGE,
      'Deux Roues Un Toit',
      'Bonjour Madame, Mme Lapeyrade de Deux Roues Un Toit a deux factures : FA-2610-0342 de 2 447,86 € en retard et FA-2611-0466 de 1 860,02 €. Elle peut payer 1 900 € cette semaine. On pourrait lui faire l’escompte sur la FA-2611-0466, elle paierait 1 822,82 € avant le 30 novembre, ça nous coûte 31 €. Et la FA-2610-0342 en 3 fois : 815,95 € le 15 décembre, 815,95 € le 15 janvier et 815,96 € le 15 février, avec la clause de déchéance. C’est vous qui décidez, est-ce possible de me répondre pour demain ? Mon tableau est joint.',
      ['comparaison-reglements'],
    ),
    words: ['x1-demander juste'],
  },
  {
    what: 'x1 : demande sans tableau',
    day: 1,
    act: mail(
      NADEGE,
      'Deux Roues Un Toit',
      'Bonjour Madame, Deux Roues Un Toit doit FA-2610-0342 (2 447,86 €) et FA-2611-0466 (1 860,02 €) et peut payer 1 900 €. Je propose l’escompte sur FA-2611-0466 : 1 822,82 € avant le 30 novembre, coût 31 €. Et FA-2610-0342 en trois : 815,95 € le 15 décembre, 815,95 € le 15 janvier, 815,96 € le 15 février, avec clause de déchéance. Votre décision pour demain ?',
    ),
    words: ['x1-demander incomplet'],
  },
  {
    what: 'x1 : proposition, mots d’élève',
    day: 2,
    act: mail(
      WENDY,
      'Vos factures',
      'Bonjour Madame Lapeyrade, Mme Kouamé-Ferrand est d’accord : vous pouvez payer la FA-2611-0466 1 822,82 € si le virement arrive avant le 30 novembre, et la FA-2610-0342 en trois fois, 815,95 € le 15 décembre, 815,95 € le 15 janvier et 815,96 € le 15 février. Attention si une échéance n’est pas payée tout devient exigible. Cordialement',
    ),
    words: ['x1-proposer juste'],
  },
  {
    what: 'x1 : accorder à la place de Nadège',
    day: 1,
    act: mail(
      WENDY,
      'Vos factures',
      'Bonjour Madame Lapeyrade, c’est d’accord, nous vous accordons une remise de 2 % et un délai.',
    ),
    words: ['accorder-seul'],
  },
  {
    what: 'h1 : constat, mots d’élève',
    day: 2,
    act: mail(
      MAXENCE,
      'Prélèvement rejeté',
      'Bonjour Monsieur Bourguet, la banque nous a prévenus que le prélèvement de 1 385,20 € du 23 novembre a été rejeté (accord ET-2026-07). L’article 4 dit que tout devient exigible, il reste donc 2 770,40 € à payer. Pouvez-vous nous dire comment vous allez régulariser ? J’ai transmis votre demande à Mme Kouamé-Ferrand qui décidera. Cordialement',
    ),
    words: ['h1-constater juste'],
  },
  {
    what: 'h1 : « d’accord pour décaler »',
    day: 2,
    act: mail(
      MAXENCE,
      'Prélèvement rejeté',
      'Bonjour Monsieur Bourguet, le prélèvement de 1 385,20 € du 23 novembre a été rejeté. C’est d’accord pour décaler d’un mois, nous vous accordons ce délai. Il restera 2 770,40 €. Je transmets à Mme Kouamé-Ferrand.',
    ),
    words: ['h1-constater incomplet', 'accorder-seul'],
  },
  {
    what: 'h1 : à Nadège, mots d’élève',
    day: 2,
    act: mail(
      NADEGE,
      'M. Bourguet',
      'Bonjour Madame, le prélèvement du 23 novembre de M. Bourguet a été rejeté. Il doit encore 2 770,40 €. Il demande de décaler d’un mois. Je propose 2 versements : 1 385,20 € le 15 décembre et 1 385,20 € le 15 janvier, avec la même clause de déchéance. Vous pouvez me donner votre décision avant jeudi ? La fiche est jointe.',
      ['fiche-reechelonnement'],
    ),
    words: ['h1-saisir juste'],
  },
  {
    what: 'h3 : le versement, mots d’élève',
    day: 3,
    act: mail(
      NADEGE,
      'Cyclorama',
      'Bonjour Madame, Cyclorama a viré 600 € ce matin. M. Malaurie propose qu’on soit quittes. Je n’ai pas répondu.',
    ),
    words: ['h3-signaler juste'],
  },
  {
    what: 'h3 : répondre à l’offre',
    day: 3,
    act: mail(
      THIERRY,
      'Re : on solde ?',
      'Bonjour Monsieur Malaurie, c’est d’accord, on oublie les pénalités et nous sommes quittes.',
    ),
    words: ['accorder-seul', 'negocier-en-parallele'],
  },
  {
    what: 'h3 : écrire à une étude',
    day: 3,
    act: mail(
      'etude',
      'Cyclorama',
      'Maître, nous vous confions le recouvrement de notre créance sur Cyclorama. Le dossier est joint.',
    ),
    words: ['saisir-justice'],
  },
  {
    what: 'la promesse suivie : « je ne le relance pas »',
    day: 1,
    act: mail('julien-escoffard', 'M. Torreilles', 'Bonjour Julien, d’accord, je ne relance pas M. Torreilles.'),
    words: ['suspendre-sur-parole'],
  },
  {
    what: 'relance à la Ville, avant l’heure',
    day: 1,
    act: mail(
      'cli-ville-orvelle',
      'Facture FA-2610-0319',
      'Bonjour, sauf erreur la facture FA-2610-0319 de 1 308,00 € n’est pas payée. Merci de la régler.',
    ),
    words: ['relancer-trop-tot'],
  },
]

describe('1.2.4, ce qu’un élève écrit quand tout est tiré', () => {
  test.each(WRITTEN)('$what', ({ day, act, words }) => {
    const { words: list, why } = found(act, on(day))
    expect(list, why).toEqual(words)
  })

  test('x2 : la fiche jointe se lit avec le message ; sans elle, il manque le papier demandé', () => {
    const sheet: Act = {
      gesture: 'terminer-ecrit',
      writing: 'fiche-1',
      kind: 'fiche-ecrite',
      title: 'Fiche',
      to: 'julien-escoffard',
      model: '',
      zones: {
        sender: '',
        recipient: 'M. Escoffard',
        references: '',
        date: '',
        subject: 'Litige FA-2609-0141',
        enclosures: '',
        salutation: '',
        body: 'La Bonne Fourche conteste la facture FA-2609-0141. Le bon de livraison signé dit 8 remorques, la facture 9 : une remorque en trop. 426,54 € à mettre de côté. Je propose un avoir de 355,45 € HT.',
        closing: '',
        signatory: '',
      },
    }
    const cover = 'Bonjour Julien, voici la fiche pour le litige FA-2609-0141. Qu’en pensez-vous ?'
    const joined = mail('julien-escoffard', 'Litige FA-2609-0141', cover, ['fiche-1'])
    expect(found(joined, after(on(1), sheet)).words).toEqual(['x2-instruire juste'])
    const told = `Bonjour Julien, La Bonne Fourche conteste FA-2609-0141 : le bon signé dit 8 remorques, la facture 9. 426,54 € à mettre de côté, je propose un avoir de 355,45 € HT.`
    expect(found(mail('julien-escoffard', 'Litige FA-2609-0141', told), on(1)).words).toEqual([
      'x2-instruire incomplet',
    ])
  })
})
