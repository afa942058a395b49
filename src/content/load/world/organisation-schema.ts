import { z } from 'zod'
import type { Organisation } from '../../../domain/world/organisation.ts'
import { ORGANISATION_IDS } from '../../../domain/world/organisation-id.ts'
import { code, date, dressed, euros, id, prose } from './forms.ts'

const step = z
  .strictObject({
    'jusqu-a': euros.optional(),
    qui: z.array(id).min(1),
    ensemble: z.boolean().optional(),
    si: prose.optional(),
  })
  .transform((raw) => ({ upTo: raw['jusqu-a'], who: raw.qui, together: raw.ensemble, condition: raw.si }))

const bank = z
  .strictObject({
    id,
    banque: id,
    intitule: prose,
    compte: code,
    iban: code,
    bic: code,
    devise: code.optional(),
    mandataires: z.array(id).optional(),
    delegue: z.strictObject({ qui: id, plafond: euros }).optional(),
  })
  .transform((raw) => ({
    id: raw.id,
    bank: raw.banque,
    title: raw.intitule,
    account: raw.compte,
    iban: raw.iban,
    bic: raw.bic,
    currency: raw.devise,
    signatories: raw.mandataires,
    delegate: raw.delegue && { person: raw.delegue.qui, limit: raw.delegue.plafond },
  }))

const service = z
  .strictObject({ id, nom: prose, responsable: id, effectif: z.int().min(0) })
  .transform((raw) => ({ id: raw.id, name: raw.nom, manager: raw.responsable, headcount: raw.effectif }))

const room = z
  .strictObject({
    id,
    nom: prose,
    site: id,
    acces: z.enum([
      'public',
      'personnel',
      'sur-rendez-vous',
      'reserve',
      'epi-obligatoires',
      'adherents',
      'sur-inscription',
    ]),
    capacite: z.int().min(1),
    occupants: z.array(id),
    etage: z.int().optional(),
    'poste-de-l-eleve': prose.optional(),
    equipement: z.array(prose).optional(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.nom,
    site: raw.site,
    access: raw.acces,
    capacity: raw.capacite,
    occupants: raw.occupants,
    floor: raw.etage,
    learnerDesk: raw['poste-de-l-eleve'],
    equipment: raw.equipement,
  }))

const site = z
  .strictObject({
    id,
    nom: prose,
    adresse: prose,
    'trajet-depuis-siege-min': z.int().min(0),
    telephone: code.optional(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.nom,
    address: raw.adresse,
    travelMinutes: raw['trajet-depuis-siege-min'],
    phone: raw.telephone,
  }))

const contract = z
  .strictObject({
    id,
    objet: prose,
    tiers: id,
    'cout-mensuel-ht': euros,
    echeance: date,
    'preavis-mois': z.int().min(0),
    indexation: prose,
  })
  .transform((raw) => ({
    id: raw.id,
    subject: raw.objet,
    counterparty: raw.tiers,
    monthlyCost: raw['cout-mensuel-ht'],
    ends: raw.echeance,
    noticeMonths: raw['preavis-mois'],
    indexation: raw.indexation,
  }))

/** What only one or two organisations have: kept under its French heading, dressed, for the pages that show it. */
const PARTICULARS = [
  'taille',
  'plateforme-agreee',
  'tva',
  'dsn',
  'cse',
  'pics',
  'statuts',
  'habitants',
  'intercommunalite',
  'code-insee-fictif',
  'comptable-public',
  'statut-du-personnel',
  'conseil',
  'circulation',
] as const

const particular = z.union([z.string(), z.number(), z.record(z.string(), z.unknown())]).optional()
const particulars = Object.fromEntries(PARTICULARS.map((key) => [key, particular])) as Record<
  (typeof PARTICULARS)[number],
  typeof particular
>

const siret = code.optional()

export const organisationSchema = z
  .strictObject({
    id: z.enum(ORGANISATION_IDS),
    'nom-court': prose,
    denomination: prose,
    forme: prose,
    slogan: prose,
    metier: prose,
    capital: euros.optional(),
    siren: code,
    'siret-siege': code,
    'siret-boutique': siret,
    'siret-centre-source': siret,
    'siret-mediatheque': siret,
    rcs: code.optional(),
    rna: code.optional(),
    'tva-intracom': code.optional(),
    eori: code.optional(),
    ape: code,
    'convention-collective': prose.optional(),
    exercice: z.strictObject({ debut: date, fin: date }),
    adresse: z.strictObject({ ligne: prose, 'code-postal': code, ville: prose, zone: prose, acces: prose }),
    telephone: code,
    courriel: z.email(),
    site: code,
    reseaux: z.array(prose),
    banques: z.array(bank).min(1),
    horaires: z.record(id, prose),
    histoire: z.array(prose).length(5),
    valeurs: z.array(prose).min(1),
    chiffres: z.record(id, z.union([z.number(), z.record(id, z.number())])),
    couleurs: z.strictObject({ accents: z.array(id), codes: z.array(code), decor: z.array(prose) }),
    'responsable-de-l-eleve': id,
    'seuils-de-signature': z.array(
      z
        .strictObject({ acte: prose, tranches: z.array(step).min(1) })
        .transform((raw) => ({ act: raw.acte, steps: raw.tranches })),
    ),
    remplacants: z
      .array(
        z
          .strictObject({ absent: id, par: id, pour: prose })
          .transform((raw) => ({ absent: raw.absent, by: raw.par === 'aucun' ? null : raw.par, for: raw.pour })),
      )
      .default([]),
    services: z.array(service).min(1),
    locaux: z.array(room).min(1),
    sites: z.array(site).min(1),
    agenda: z.array(
      z
        .strictObject({ quand: prose, quoi: prose, qui: z.array(id) })
        .transform((raw) => ({ when: raw.quand, what: raw.quoi, who: raw.qui })),
    ),
    logiciels: z.record(id, prose),
    'contrats-suivis': z.array(contract),
    ...particulars,
  })
  .transform((raw): Organisation => {
    const sirets = { boutique: raw['siret-boutique'], source: raw['siret-centre-source'] }
    const others = { ...sirets, mediatheque: raw['siret-mediatheque'] }
    return {
      id: raw.id,
      shortName: raw['nom-court'],
      name: raw.denomination,
      legalForm: raw.forme,
      slogan: raw.slogan,
      business: raw.metier,
      legal: {
        siren: raw.siren,
        headOfficeSiret: raw['siret-siege'],
        otherSirets: Object.fromEntries(
          Object.entries(others).flatMap(([key, value]) => (value ? [[key, value]] : [])),
        ),
        ape: raw.ape,
        capital: raw.capital,
        rcs: raw.rcs,
        vatNumber: raw['tva-intracom'],
        eori: raw.eori,
        rna: raw.rna,
        collectiveAgreement: raw['convention-collective'],
      },
      address: {
        line: raw.adresse.ligne,
        postcode: raw.adresse['code-postal'],
        city: raw.adresse.ville,
        area: raw.adresse.zone,
        access: raw.adresse.acces,
      },
      phone: raw.telephone,
      email: raw.courriel,
      website: raw.site,
      networks: raw.reseaux,
      banks: raw.banques,
      hours: raw.horaires,
      financialYear: { start: raw.exercice.debut, end: raw.exercice.fin },
      story: raw.histoire,
      values: raw.valeurs,
      figures: raw.chiffres,
      colours: { accents: raw.couleurs.accents, codes: raw.couleurs.codes, setting: raw.couleurs.decor },
      learnerManager: raw['responsable-de-l-eleve'],
      signatureLimits: raw['seuils-de-signature'],
      substitutes: raw.remplacants,
      services: raw.services,
      rooms: raw.locaux,
      sites: raw.sites,
      agenda: raw.agenda,
      software: raw.logiciels,
      contracts: raw['contrats-suivis'],
      particulars: Object.fromEntries(
        PARTICULARS.flatMap((key) => {
          const value = raw[key]
          if (value === undefined) return []
          return [
            [key, typeof value === 'object' ? (dressed(value) as Record<string, unknown>) : String(dressed(value))],
          ]
        }),
      ),
    }
  })
