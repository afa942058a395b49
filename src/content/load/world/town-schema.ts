import { z } from 'zod'
import type { Town } from '../../../domain/world/town.ts'
import { code, dressed, euros, id, percentage, prose, title } from './forms.ts'

const bank = z
  .strictObject({
    id,
    nom: prose,
    'code-banque': z.string().regex(/^99\d{3}$/, 'code banque fictif en 99 attendu, entre guillemets'),
    adresse: prose,
    telephone: code.optional(),
    conseiller: z
      .strictObject({ civilite: title, prenom: prose, nom: prose, caractere: prose })
      .transform((raw) => ({
        title: raw.civilite,
        firstName: raw.prenom,
        lastName: raw.nom,
        temper: raw.caractere,
      }))
      .optional(),
    frais: z
      .strictObject({
        'virement-sepa': euros,
        'virement-hors-sepa': euros,
        rejet: euros,
        'tenue-de-compte-mensuelle': euros,
        'commission-carte-pourcent': percentage,
        'paiement-carte-en-devise-pourcent': percentage,
      })
      .transform((raw) => ({
        sepaTransfer: raw['virement-sepa'],
        otherTransfer: raw['virement-hors-sepa'],
        rejection: raw.rejet,
        monthly: raw['tenue-de-compte-mensuelle'],
        cardCommission: raw['commission-carte-pourcent'],
        foreignCardCommission: raw['paiement-carte-en-devise-pourcent'],
      }))
      .optional(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.nom,
    code: raw['code-banque'],
    address: raw.adresse,
    phone: raw.telephone,
    adviser: raw.conseiller,
    fees: raw.frais,
  }))

const place = z
  .object({ id, nom: prose })
  .catchall(z.union([z.string(), z.number()]))
  .transform(({ id: placeId, nom }) => ({ id: placeId, name: nom }))

const FAMILIES = ['transporteurs', 'telecoms', 'interim', 'voyages', 'formation', 'presse', 'lycees'] as const
const places = Object.fromEntries(FAMILIES.map((family) => [family, z.array(place)])) as Record<
  (typeof FAMILIES)[number],
  z.ZodArray<typeof place>
>

export const townSchema = z
  .strictObject({
    ville: z.object({ nom: prose, 'code-postal': code }).catchall(z.unknown()),
    rues: z
      .array(z.strictObject({ id, nom: prose, quoi: z.array(prose) }))
      .transform((rows) => rows.map((raw) => ({ id: raw.id, name: raw.nom, what: raw.quoi }))),
    banques: z.array(bank).min(1),
    ...places,
    evenements: z
      .array(z.strictObject({ quoi: prose, quand: prose, horaires: prose.optional(), note: prose.optional() }))
      .transform((rows) => rows.map((raw) => ({ what: raw.quoi, when: raw.quand, note: raw.note }))),
    bus: z.array(z.unknown()),
    'communes-voisines': z.array(z.unknown()),
    ecoles: z.array(prose),
    gare: z.unknown(),
    'plages-telephoniques': prose,
  })
  .transform(
    (raw): Town => ({
      name: raw.ville.nom,
      postcode: raw.ville['code-postal'],
      banks: raw.banques,
      places: Object.fromEntries(FAMILIES.map((family) => [family, raw[family]])),
      streets: raw.rues,
      events: raw.evenements,
      notes: {
        ville: dressed(raw.ville),
        bus: dressed(raw.bus),
        'communes-voisines': dressed(raw['communes-voisines']),
        ecoles: raw.ecoles,
        gare: dressed(raw.gare),
        'plages-telephoniques': raw['plages-telephoniques'],
      },
    }),
  )
