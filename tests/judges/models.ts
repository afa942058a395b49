import type { CaseFacts } from '../../src/content/judges/ecrit/index.ts'

/** A right text for each kind of writing, with its case: the grids are measured against them. */
export interface Model {
  readonly grid: string
  readonly facts: CaseFacts
  readonly text: string
}

const today = { year: 2026, month: 11, day: 24 }
const contact = 'Irina Dobrescu, comptable clients, 04 65 71 10 00'
const firm = 'Cycles Pollen, 14 rue de la Tannerie'
const grower = 'Les Paniers du Pré, M. Anselme Torreilles'
const invoice = {
  facture: { values: [['FA-2610-0198']] },
  montant: { values: [['2 849,76 €']] },
  echeance: { values: [['04/11/2026', '20 jours de retard']] },
}

export const models: readonly Model[] = [
  {
    grid: 'relance-1',
    facts: {
      today,
      ideas: invoice,
      addressee: grower,
      insiders: [firm, contact],
      paid: ['FA-2609-0150'],
      outsiders: ['Mme Astruc-Bayle'],
      background: ['Facture FA-2609-0150 réglée le 02/11/2026.'],
    },
    text: 'Objet : facture FA-2610-0198, rappel\n\nBonjour Monsieur Torreilles,\n\nSauf erreur de notre part, la facture FA-2610-0198, d’un montant de 2 849,76 € TTC, échue le 4 novembre 2026, n’est pas encore réglée. Vous en trouverez une copie jointe.\n\nNous vous remercions de bien vouloir la régler par virement.\n\nCordialement,\nIrina Dobrescu, 04 65 71 10 00',
  },
  {
    grid: 'relance-2',
    facts: {
      today,
      ideas: {
        ...invoice,
        'relance-1': { values: [['12/11/2026']] },
        delai: { values: [['02/12/2026']] },
        penalites: { values: [['12 %', '18,74 €'], ['40 €']] },
      },
      addressee: grower,
      insiders: [firm, contact],
    },
    text: 'Objet : deuxième relance, facture FA-2610-0198\n\nMonsieur,\n\nMalgré notre rappel du 12 novembre 2026, la facture FA-2610-0198, d’un montant de 2 849,76 € TTC, échue le 4 novembre 2026, demeure impayée.\n\nMerci de nous indiquer le motif de ce retard. Nous vous demandons de régler cette somme au plus tard le 2 décembre 2026, par virement.\n\nÀ défaut, les pénalités de retard de 12 % l’an et l’indemnité forfaitaire de recouvrement de 40 € seront appliquées.\n\nVeuillez agréer, Monsieur, nos salutations distinguées.\nIrina Dobrescu, 04 65 71 10 00',
  },
  {
    grid: 'mise-en-demeure',
    facts: {
      today,
      ideas: {
        somme: { values: [['2 908,50 €']] },
        decompte: { values: [['2 849,76 €'], ['18,74 €'], ['40,00 €']] },
        facture: { values: [['FA-2610-0198']] },
        relances: { values: [['12/11/2026'], ['19/11/2026']] },
        delai: { values: [['09/12/2026']] },
        'signature-gerant': { values: [['Kouamé-Ferrand']] },
      },
      addressee: grower,
      insiders: [firm],
      signatory: 'Mme Nadège Kouamé-Ferrand, gérante',
    },
    text: 'Lettre recommandée avec avis de réception\n\nObjet : mise en demeure\n\nMonsieur,\n\nLa facture FA-2610-0198, établie après le bon de livraison que vous avez signé, reste impayée malgré nos relances du 12 novembre et du 19 novembre 2026.\n\nNous vous mettons en demeure de régler 2 908,50 €, soit 2 849,76 € de principal, 18,74 € de pénalités et 40,00 € d’indemnité, au plus tard le 9 décembre 2026. À défaut, nous saisirons le tribunal de commerce.\n\nRecevez, Monsieur, nos salutations.\n\nLa gérante,\nNadège Kouamé-Ferrand',
  },
  {
    grid: 'relance-particulier',
    facts: {
      today,
      ideas: { ...invoice, delai: { values: [['02/12/2026']] } },
      addressee: 'Mme Solange Doucouré-Vial, 3 chemin des Noues',
      insiders: [firm, contact],
    },
    text: 'Bonjour Madame Doucouré-Vial,\n\nSauf erreur, la facture FA-2610-0198 de 2 849,76 € était à payer pour le 4 novembre et nous n’avons rien reçu. C’est sans doute un oubli.\n\nMerci de la régler avant le 2 décembre 2026, par chèque ou par virement. Vous trouverez une copie de la facture ci-jointe.\n\nPour toute question, appelez Irina Dobrescu au 04 65 71 10 00.\n\nCordialement,\nIrina Dobrescu',
  },
  {
    grid: 'reclamation-fondee',
    facts: {
      today,
      ideas: {
        faits: { values: [['1', '8 et 9']] },
        recherche: { nouns: ['chargement'] },
        avoir: { values: [['426,54 €', '355,45 € HT']] },
        delai: { values: [['01/12/2026']] },
        facture: { values: [['FA-2609-0141']] },
        validation: { nouns: ['Escoffard'] },
      },
      addressee: 'Mme Claire Astruc-Bayle',
      insiders: [firm, contact],
      background: ['M. Julien Escoffard, responsable des ventes.'],
    },
    text: 'Objet : votre réclamation, facture FA-2609-0141\n\nMadame,\n\nNous avons bien reçu votre courriel : 8 remorques livrées, 9 facturées. Nous regrettons ce désagrément.\n\nLe contrôle de notre stock a confirmé une erreur de préparation.\n\nNous proposons un avoir de 426,54 € TTC. Il est soumis à l’accord de M. Escoffard, responsable des ventes, et vous aurez sa réponse au plus tard le 1er décembre 2026.\n\nVeuillez agréer, Madame, nos salutations distinguées.\nService clients, 04 65 71 10 00',
  },
  {
    grid: 'reclamation-non-fondee',
    facts: {
      today,
      ideas: {
        objet: { nouns: ['livraison'] },
        piece: { values: [['DV-0312', '05/10/2026']] },
        motif: { values: [['45,00 € HT', '54,00 € TTC']] },
        'montant-du': { values: [['742,80 €']] },
        suite: { nouns: ['Escoffard'] },
      },
      addressee: 'Mme Claire Astruc-Bayle',
      insiders: [firm, contact],
      background: ['M. Julien Escoffard, responsable des ventes.'],
    },
    text: 'Madame,\n\nNous avons bien reçu votre réclamation sur les frais de livraison et nous comprenons votre étonnement.\n\nLe devis DV-0312, que vous avez signé le 5 octobre 2026, prévoit la livraison pour 45,00 € HT.\n\nNous ne pouvons donc pas donner une suite favorable à votre demande : la facture est maintenue.\n\nM. Escoffard se tient à votre disposition au 04 65 71 10 00.\n\nVeuillez agréer, Madame, nos salutations distinguées.',
  },
  {
    grid: 'demande-interne-echeancier',
    facts: {
      today,
      ideas: {
        'demande-client': { values: [['Bourguet']] },
        facture: { values: [['FA-2610-0342'], ['2 770,40 €']] },
        echeance: { values: [['21/11/2026']] },
        raison: { nouns: ['chantier'] },
        modalites: { values: [['923,47 €'], ['10/12/2026'], ['11/01/2027'], ['10/02/2027']] },
        'date-reponse': { values: [['26/11/2026']] },
      },
      addressee: 'Mme Nadège Kouamé-Ferrand',
      insiders: [firm, contact],
    },
    text: 'Bonjour Madame,\n\nM. Bourguet demande à payer en trois fois la facture FA-2610-0342 de 2 770,40 €, échue le 21 novembre 2026, car un chantier lui est payé en retard.\n\nIl propose 923,47 € le 10 décembre 2026, le 11 janvier et le 10 février 2027.\n\nIl est client depuis 2019, avec un seul retard. Je propose d’accepter, à condition qu’un versement manqué rende tout le solde exigible.\n\nPouvez-vous me donner votre décision avant le 26 novembre ?\n\nCordialement,\nIrina Dobrescu',
  },
  {
    grid: 'compte-rendu-incident',
    facts: {
      today,
      ideas: {
        'date-heure': { values: [['24/11/2026'], ['10 h 42']] },
        personne: { values: [['Malaurie']] },
        motif: { nouns: ['vélos', 'bloqués'] },
        reaction: { nouns: ['Escoffard'] },
        temoin: { values: [['Benzarti']] },
        issue: { values: [['27/11/2026'], ['9 h']] },
      },
      background: ['M. Julien Escoffard, responsable des ventes. Mme Inès Benzarti, accueil. M. Paul Malaurie.'],
    },
    text: 'COMPTE RENDU D’INCIDENT\n\nLe 24 novembre 2026 à 10 h 42, à l’accueil, M. Malaurie est venu au sujet de ses vélos bloqués.\n\nIl a élevé la voix, a frappé le comptoir et a dit : « Vous êtes tous les mêmes, des ronds-de-cuir ! »\n\nJe suis resté calme, j’ai reformulé sa demande et j’ai appelé M. Escoffard. Mme Benzarti était présente.\n\nM. Malaurie a rendez-vous le 27 novembre à 9 h.',
  },
  {
    grid: 'message-telephonique',
    facts: {
      today,
      ideas: {
        pour: { values: [['Escoffard']] },
        appelant: { values: [['Lapeyrade']] },
        organisme: { values: [['Cyclorama']] },
        telephone: { values: [['06 39 98 10 20']] },
        date: { values: [['24/11/2026']] },
        heure: { values: [['14 h 35']] },
        message: { values: [['30/11/2026'], ['7 h 30']] },
        suite: { values: [['17 h']] },
        redacteur: { values: [['Dobrescu', 'Irina']] },
        raison: { nouns: ['camion'] },
      },
      addressee: 'M. Julien Escoffard',
      insiders: [contact],
      background: ['Mme Odile Lapeyrade, Cyclorama. Standard : 01 99 00 62 10.'],
    },
    text: 'Pour : M. Escoffard\nDe la part de : Mme Lapeyrade, Cyclorama\nTéléphone : 06 39 98 10 20\nDate : 24/11/2026, heure : 14 h 35\nMessage : la livraison est reportée au 30 novembre à 7 h 30.\nSuite : rappeler avant 17 h pour donner votre réponse.\nMessage pris par Irina Dobrescu',
  },
  {
    grid: 'courriel-banque',
    facts: {
      today,
      ideas: {
        compte: { values: [['00999 123 456', '456 (fin)']] },
        constat: { values: [['31/10/2026', 'octobre']] },
        operation: { values: [['4410582']] },
        ecart: { values: [['321,40 €'], ['312,40 €']] },
        difference: { values: [['9,00 €']] },
        delai: { values: [['04/12/2026']] },
      },
      addressee: 'Banque du Val, Mme Judith Lormier',
      insiders: [firm, contact],
    },
    text: 'Bonjour Madame Lormier,\n\nLors du rapprochement bancaire du 31 octobre 2026 (compte 00999 123 456), nous avons constaté que le chèque n° 4410582 a été débité pour 321,40 € au lieu de 312,40 €, soit 9,00 € de trop.\n\nMerci de recréditer notre compte avant le 4 décembre 2026. Vous trouverez ci-joint la copie du talon.\n\nCordialement,\nIrina Dobrescu, 04 65 71 10 00',
  },
  {
    grid: 'reponse-salarie-heures',
    facts: {
      today,
      ideas: {
        objet: { values: [['9 au 15 novembre'], ['38 h', '3 h']] },
        faits: { values: [['35 h'], ['37 h 30']] },
        transmission: { values: [['Kouamé-Ferrand']] },
        'date-pieces': { values: [['01/12/2026']] },
        delai: { values: [['08/12/2026']] },
      },
      addressee: 'M. Driss Benali',
      insiders: [firm, contact],
      outsiders: ['Mme Karine Duroy'],
    },
    text: 'Bonjour Monsieur Benali,\n\nJ’ai bien reçu votre message et je vous en remercie. Vous indiquez avoir fait 38 h la semaine du 9 au 15 novembre 2026.\n\nLe planning prévoit 35 h et le pointage indique 37 h 30.\n\nVotre dossier est transmis à Mme Kouamé-Ferrand, qui décidera. Merci de m’adresser tout document utile avant le 1er décembre 2026.\n\nUne réponse vous sera donnée au plus tard le 8 décembre 2026.\n\nCordialement,\nIrina Dobrescu, 04 65 71 10 00',
  },
  {
    grid: 'courriel-mairie',
    facts: {
      today,
      ideas: {
        accuse: { values: [['23/11/2026']] },
        objet: { nouns: ['cantine'] },
        orientation: { values: [['Enfance-Éducation']] },
        piece: { values: [['justificatif de domicile'], ['3 mois']] },
        delai: { values: [['07/12/2026']] },
        coordonnees: { values: [['01 99 00 33 12', 'enfance@valmorin.example']] },
      },
      prohibitions: { 'piece-inutile': { values: [['avis d’imposition'], ['livret de famille']] } },
      addressee: 'Mme Awa Diarra',
      insiders: ['l’accueil de la mairie, 01 99 00 33 00'],
    },
    text: 'Bonjour Madame Diarra,\n\nNous avons bien reçu le 23 novembre 2026 votre demande d’inscription à la cantine.\n\nNous avons transmis votre dossier au service Enfance-Éducation.\n\nIl manque un justificatif de domicile de moins de trois mois. Merci de l’envoyer avant le 7 décembre 2026 à enfance@valmorin.example.\n\nCordialement,\nL’accueil de la mairie',
  },
]
