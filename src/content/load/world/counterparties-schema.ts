import { z } from 'zod'
import type { Counterparty } from '../../../domain/world/counterparty.ts'
import { address, code, date, euros, id, prose, title } from './forms.ts'

const contact = z
  .strictObject({ civilite: title, prenom: prose, nom: prose, fonction: prose, caractere: prose, voix: prose })
  .transform((raw) => ({
    title: raw.civilite,
    firstName: raw.prenom,
    lastName: raw.nom,
    role: raw.fonction,
    temper: raw.caractere,
    voice: raw.voix,
  }))

const insolvency = z
  .strictObject({
    nature: prose,
    publication: date,
    'declaration-de-creance': date,
    'signee-par': id,
    mandataire: prose,
  })
  .refine((raw) => raw.publication < raw['declaration-de-creance'], 'une déclaration après la publication attendue')
  .transform((raw) => ({
    nature: raw.nature,
    published: raw.publication,
    claimDeclared: raw['declaration-de-creance'],
    signedBy: raw['signee-par'],
    trustee: raw.mandataire,
  }))

const counterparty = z
  .strictObject({
    id,
    nom: prose,
    role: z.enum([
      'client',
      'fournisseur',
      'client-et-fournisseur',
      'transporteur',
      'partenaire',
      'candidat',
      'administration',
      'financeur',
      'adherent',
      'usager',
    ]),
    categorie: z.enum([
      'professionnel',
      'particulier',
      'collectivite',
      'association',
      'administration',
      'ue',
      'hors-ue',
    ]),
    comptes: z.array(code).default([]),
    tarif: z.enum(['revendeur', 'quantite', 'marche', 'public']).optional(),
    siren: code.optional(),
    'tva-intracom': code.optional(),
    'identifiant-etranger': code.optional(),
    devise: code.optional(),
    iban: code.optional(),
    adresse: address,
    telephone: code.optional(),
    courriel: z.email(),
    contact,
    paiement: prose,
    'encours-max': euros.optional(),
    'delai-jours': z.int().min(0).optional(),
    historique: prose,
    accroche: prose,
    ville: id.optional(),
    adhesion: z.strictObject({ numero: code, tarif: prose, tranche: code, personnes: z.int().min(1) }).optional(),
    foyer: z.strictObject({ enfant: prose, 'autre-parent': prose }).optional(),
    'procedure-collective': insolvency.optional(),
  })
  .transform(
    (raw): Counterparty => ({
      id: raw.id,
      name: raw.nom,
      role: raw.role,
      category: raw.categorie,
      accounts: raw.comptes,
      tariff: raw.tarif,
      siren: raw.siren,
      vatNumber: raw['tva-intracom'],
      foreignId: raw['identifiant-etranger'],
      currency: raw.devise,
      iban: raw.iban,
      address: raw.adresse,
      phone: raw.telephone,
      email: raw.courriel,
      contact: raw.contact,
      paymentTerms: raw.paiement,
      creditLimit: raw['encours-max'],
      deliveryDays: raw['delai-jours'],
      history: raw.historique,
      hook: raw.accroche,
      town: raw.ville,
      membership: raw.adhesion && {
        number: raw.adhesion.numero,
        tariff: raw.adhesion.tarif,
        bracket: raw.adhesion.tranche,
        people: raw.adhesion.personnes,
      },
      household: raw.foyer && { child: raw.foyer.enfant, otherParent: raw.foyer['autre-parent'] },
      insolvency: raw['procedure-collective'],
    }),
  )

export const counterpartiesSchema = z.strictObject({ tiers: z.array(counterparty).min(1) })
