/** For each prohibition that words can hold: a sentence that commits it, and one that says the contrary or lends it to somebody else. */
export interface Guilty {
  readonly grid: string
  readonly rule: string
  readonly guilty: string
  readonly innocent: string
}

const list = (grid: string, rules: Readonly<Record<string, readonly [string, string]>>): readonly Guilty[] =>
  Object.entries(rules).map(([rule, [guilty, innocent]]) => ({ grid, rule, guilty, innocent }))

export const guiltySentences: readonly Guilty[] = [
  ...list('relance-1', {
    menace: ['Sans paiement, nous saisirons le tribunal.', 'Personne ne parle ici de tribunal ni d’huissier.'],
    penalites: ['Des pénalités de retard vous seront facturées.', 'Aucune pénalité n’est demandée.'],
    engagement: ['Vous pouvez payer en trois fois si vous voulez.', 'Nous ne pouvons accorder aucun échéancier.'],
    accusation: ['Vous vous moquez de nous.', 'Nous ne vous accusons de rien.'],
  }),
  ...list('relance-2', {
    menace: ['Sinon nous arrêterons toutes vos livraisons.', 'Vos livraisons ne sont pas suspendues.'],
    'mise-en-demeure': ['Nous vous mettons en demeure de payer.', 'Ce courrier n’est pas une mise en demeure.'],
    engagement: ['Nous vous accordons une remise de 5 %.', 'Aucune remise ne peut être accordée.'],
    accusation: ['Vous êtes de mauvaise foi.', 'Nous ne mettons pas en doute votre bonne foi.'],
    excuse: ['Je suis vraiment désolé de vous déranger.', 'Ce rappel ne demande aucune réponse téléphonique.'],
  }),
  ...list('mise-en-demeure', {
    'menace-illicite': [
      'Un huissier viendra saisir votre matériel.',
      'Il n’est pas question de saisir votre matériel.',
    ],
    engagement: ['Nous acceptons un paiement en quatre fois.', 'Aucun échéancier n’est accordé.'],
    accusation: ['Vous êtes un menteur.', 'Nous ne vous accusons de rien.'],
    remerciement: ['Nous vous remercions de votre confiance.', 'La commande a été livrée à la date prévue.'],
  }),
  ...list('relance-particulier', {
    'penalites-40': ['Une indemnité forfaitaire de 40 € s’ajoute.', 'Aucune indemnité ne vous est demandée.'],
    menace: ['Sinon ce sera le tribunal.', 'Aucune action en justice n’est prévue.'],
    'contact-tiers': ['Nous appellerons votre employeur.', 'Nous n’appellerons pas votre employeur.'],
    engagement: [
      'Vous pouvez régler en plusieurs fois.',
      'Nous ne pouvons pas accepter de paiement en plusieurs fois.',
    ],
    accusation: ['C’est du vol.', 'Personne ne vous accuse de vol.'],
    jargon: ['Notre créance est exigible.', 'La facture est à payer.'],
  }),
  ...list('reclamation-fondee', {
    'avoir-accorde': ['Nous vous accordons cet avoir dès aujourd’hui.', 'Cet avoir n’est pas encore accordé.'],
    geste: ['La prochaine livraison vous sera offerte.', 'Nous ne pouvons offrir aucune remise.'],
    aveu: ['C’est entièrement notre faute.', 'Nous ne pouvons pas dire qui est responsable.'],
    'faute-client': ['Vous auriez dû compter les colis.', 'Vous n’avez commis aucune erreur.'],
    'procedure-copiee': ['Comme le dit la fiche réflexe, nous répondons.', 'Nous répondons à chaque demande.'],
  }),
  ...list('reclamation-non-fondee', {
    geste: ['Nous vous offrons la livraison suivante.', 'Nous ne pouvons vous accorder aucune remise.'],
    aveu: ['Nous aurions dû vous prévenir.', 'Notre service n’a commis aucune erreur.'],
    accusation: ['Vous êtes malhonnête.', 'Nous ne vous accusons de rien.'],
    menace: ['Sans paiement, nous irons au tribunal.', 'Nous ne parlons pas de tribunal.'],
  }),
  ...list('demande-interne-echeancier', {
    'accord-donne': ['Je lui ai dit que c’était d’accord.', 'Je ne lui ai rien promis.'],
    'vie-privee': ['Il est en plein divorce.', 'Je ne sais rien de sa vie privée.'],
  }),
  ...list('compte-rendu-incident', {
    jugement: ['C’est un client insupportable.', 'Ce client n’est pas insupportable.'],
    interpretation: ['Il avait l’air ivre.', 'Il n’avait pas l’air ivre.'],
    'fait-invente': ['Il a bousculé M. Escoffard.', 'Il n’a bousculé personne.'],
    'sante-origine': ['Il est malade dans sa tête.', 'Il n’est pas malade.'],
    sanction: ['L’accès au magasin lui est désormais interdit.', 'Aucune sanction n’est décidée.'],
    opinion: ['J’ai eu très peur.', 'Je n’ai pas eu peur.'],
  }),
  ...list('message-telephonique', {
    confidentiel: ['Son mari est à l’hôpital.', 'Le camion est en réparation.'],
    interpretation: ['Elle avait l’air très stressée.', 'Elle n’avait pas l’air stressée.'],
    engagement: ['Je lui ai dit que c’était d’accord.', 'Je n’ai rien confirmé.'],
  }),
  ...list('courriel-banque', {
    'releve-complet': ['Je vous joins notre relevé complet.', 'Nous ne joignons pas le relevé complet.'],
    code: ['Notre mot de passe est tournesol.', 'Aucun mot de passe ne vous est communiqué.'],
    indemnite: ['Nous exigeons un dédommagement.', 'Nous ne demandons aucun dédommagement.'],
    comptabilise: ['Nous avons enregistré cet écart en frais bancaires.', 'Nous n’avons pas enregistré cet écart.'],
    accusation: ['Vous êtes des voleurs.', 'Nous ne vous accusons de rien.'],
  }),
  ...list('reponse-salarie-heures', {
    tranche: ['Vous avez raison, vous serez payé.', 'Je ne peux pas vous dire si vous avez raison.'],
    accusation: ['Il est facile de badger et d’aller boire un café.', 'Personne ne met en doute votre parole.'],
    menace: ['Cette réclamation pourrait vous valoir un avertissement.', 'Aucune sanction n’est envisagée.'],
    juridique: ['Vous pouvez saisir les prud’hommes.', 'Votre dossier suit son cours.'],
  }),
  ...list('courriel-mairie', {
    'piece-inutile': ['Envoyez aussi votre livret de famille.', 'Le livret de famille n’est pas nécessaire.'],
    decision: [
      'Votre fille pourra manger à la cantine dès lundi.',
      'Nous ne pouvons pas vous dire si la demande sera acceptée.',
    ],
    renvoi: ['Vous devez refaire votre demande auprès du service.', 'Vous n’avez rien à refaire.'],
    confidentiel: ['Une autre famille de votre rue a oublié aussi.', 'Ces informations restent confidentielles.'],
    reproche: ['Vous vous êtes trompée de service.', 'Vous ne vous êtes pas trompée.'],
    jargon: ['La pièce afférente au domicile est requise.', 'Ce papier montre où vous habitez.'],
  }),
]
