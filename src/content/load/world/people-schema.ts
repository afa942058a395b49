import { z } from 'zod'
import type { Contract, Employee, Person, Trainee } from '../../../domain/world/person.ts'
import { date, euros, id, prose, title } from './forms.ts'

const contract = z
  .strictObject({
    type: prose,
    duree: z.union([z.number().positive(), prose]),
    entree: date,
    fin: date.optional(),
    brut: euros.optional(),
    statut: prose.optional(),
    variable: prose.optional(),
    motif: prose.optional(),
    rqth: z.boolean().optional(),
    caces: prose.optional(),
    'temps-partiel': prose.optional(),
    calcul: prose.optional(),
    maitre: id.optional(),
    centre: id.optional(),
    sst: prose.optional(),
    vehicule: prose.optional(),
    'carte-professionnelle': prose.optional(),
  })
  .transform(({ type, duree, entree, fin, brut, statut, ...rest }): Contract => {
    const notes = Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    return {
      type,
      hours: duree,
      since: entree,
      until: fin,
      monthlyPay: brut,
      status: statut,
      notes: Object.fromEntries(notes),
    }
  })

const looks = z
  .strictObject({
    peau: z.int().min(0).max(5),
    coiffure: id,
    couleur: id,
    'couleur-voile': id.optional(),
    barbe: id,
    lunettes: id,
    haut: z.strictObject({ type: id, couleur: id, dessous: id.optional(), cravate: id.optional() }),
    bas: z.strictObject({ type: id, couleur: id }),
    badge: id,
    extras: z.array(id),
  })
  .transform((raw) => ({
    skin: raw.peau,
    hair: raw.coiffure,
    hairColour: raw.couleur,
    veilColour: raw['couleur-voile'],
    beard: raw.barbe,
    glasses: raw.lunettes,
    top: { type: raw.haut.type, colour: raw.haut.couleur, under: raw.haut.dessous, tie: raw.haut.cravate },
    bottom: { type: raw.bas.type, colour: raw.bas.couleur },
    badge: raw.badge,
    extras: raw.extras,
  }))

const person = z
  .strictObject({
    id,
    civilite: title,
    prenom: prose,
    nom: prose,
    naissance: date.optional(),
    fonction: prose,
    service: id,
    bureau: id,
    poste: z.string().regex(/^\d{3}$/, 'poste à trois chiffres attendu, entre guillemets'),
    courriel: z.email(),
    horaires: prose,
    contrat: contract.optional(),
    caractere: prose,
    voix: z
      .strictObject({ traits: z.array(prose).min(1), exemple: prose })
      .transform((raw) => ({ traits: raw.traits, example: raw.exemple })),
    relations: prose,
    apparence: looks,
    metiers: z.array(id).default([]),
  })
  .transform(
    (raw): Person => ({
      id: raw.id,
      title: raw.civilite,
      firstName: raw.prenom,
      lastName: raw.nom,
      birth: raw.naissance,
      role: raw.fonction,
      service: raw.service,
      office: raw.bureau,
      extension: raw.poste,
      email: raw.courriel,
      hours: raw.horaires,
      contract: raw.contrat,
      temper: raw.caractere,
      voice: raw.voix,
      ties: raw.relations,
      looks: raw.apparence,
      trades: raw.metiers,
    }),
  )

const employee = z
  .strictObject({
    id,
    civilite: title,
    prenom: prose,
    nom: prose,
    fonction: prose,
    service: id,
    entree: date,
    duree: z.number().positive(),
    brut: euros,
    courriel: z.email().optional(),
    'joignable-par': id.optional(),
    horaires: prose,
    metiers: z.array(id).default([]),
  })
  .refine(
    (raw) => (raw.courriel === undefined) !== (raw['joignable-par'] === undefined),
    'un courriel, ou qui prévient cette personne (joignable-par), attendu',
  )
  .transform(
    (raw): Employee => ({
      id: raw.id,
      title: raw.civilite,
      firstName: raw.prenom,
      lastName: raw.nom,
      role: raw.fonction,
      service: raw.service,
      hours: raw.horaires,
      email: raw.courriel,
      reachedThrough: raw['joignable-par'],
      trades: raw.metiers,
      contract: { hours: raw.duree, since: raw.entree, monthlyPay: raw.brut, notes: {} },
    }),
  )

const trainee = z
  .strictObject({
    id,
    civilite: title,
    prenom: prose,
    nom: prose,
    naissance: date,
    lycee: id,
    debut: date,
    fin: date,
    service: id,
    tuteur: id,
    horaires: prose,
    caractere: prose,
  })
  .refine((raw) => raw.debut < raw.fin, 'une fin après le début attendue')
  .transform(
    (raw): Trainee => ({
      id: raw.id,
      title: raw.civilite,
      firstName: raw.prenom,
      lastName: raw.nom,
      birth: raw.naissance,
      school: raw.lycee,
      start: raw.debut,
      end: raw.fin,
      service: raw.service,
      tutor: raw.tuteur,
      hours: raw.horaires,
      temper: raw.caractere,
    }),
  )

export const peopleSchema = z.strictObject({
  personnes: z.array(person).min(1),
  'autres-salaries': z.array(employee).default([]),
  stagiaires: z.array(trainee).default([]),
})
