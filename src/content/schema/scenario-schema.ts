import { z } from 'zod'
import { LEVELS } from '../../domain/scenario/draw.ts'
import { GESTURES, type Gesture, TOOLS, WRITING_KINDS } from '../../domain/scenario/tools.ts'
import { VERDICTS } from '../../domain/scenario/verdict.ts'
import { conditionSchema, presenceSchema } from './condition-schema.ts'

/** Schema of `scenario.yaml`. French keys stop here: `compile-scenario.ts` turns them into the domain's words. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'attendu : un identifiant en minuscules et tirets (exemple : relance-1).')
const gesture = z.enum(Object.keys(GESTURES) as [Gesture, ...Gesture[]])
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one] as z.output<T>[]), z.array(item).min(1)])
const time = z
  .string()
  .regex(/^\d{1,2} h( \d{2})?$/, 'attendu : une heure comme « 9 h 02 ».')
  .transform((text) => {
    const [hours, minutes] = text.split(' h')
    return Number(hours) * 60 + Number(minutes?.trim() || 0)
  })

/** An hour, or the name of one of the case’s values. */
const hour = z.union([
  time,
  z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/,
      'attendu : une heure comme « 9 h 02 », ou le nom d’une valeur du dossier.',
    ),
])

const pattern = z.strictObject({
  geste: oneOrMore(gesture),
  a: oneOrMore(z.string()).optional(),
  cible: oneOrMore(z.string()).optional(),
  table: oneOrMore(z.string()).optional(),
  statut: oneOrMore(z.string()).optional(),
  genre: oneOrMore(z.enum(WRITING_KINDS)).optional(),
  idees: oneOrMore(z.string()).optional(),
  interdits: oneOrMore(z.string()).optional(),
  grille: z.string().optional(),
  marques: oneOrMore(z.string()).optional(),
  echange: z.string().optional(),
  juge: id.optional(),
  parametres: z.record(z.string(), z.unknown()).optional(),
  constats: oneOrMore(z.string()).optional(),
})

const modelAct = z.looseObject({ geste: gesture })

const obligation = z.strictObject({
  libelle: z.string(),
  si: presenceSchema.optional(),
  reconnu: pattern,
  juge: id,
  parametres: z.record(z.string(), z.unknown()).default({}),
  minutes: z.number().int().min(0).optional(),
  reprise: z.enum(['jamais', 'rectifie', 'libre']).default('jamais'),
  'tardif-apres-jour': z.number().int().min(1).optional(),
  'tardif-apres-le-jour-de': id.optional(),
  'tardif-apres-heure': hour.optional(),
  des: conditionSchema.optional(),
  'corrige-jour': z.number().int().min(1).optional(),
  regle: z.string().optional(),
  corrige: z.array(modelAct).default([]),
  'corrige-avec': id.optional(),
})

const fault = z.strictObject({
  libelle: z.string(),
  si: presenceSchema.optional(),
  reconnu: oneOrMore(pattern),
  coute: z.record(z.string(), z.enum(['simple', 'grave'])),
  reaction: z.string().optional(),
  exemple: z.array(modelAct).min(1).optional(),
  regle: z.string().optional(),
})

const mail = z.strictObject({
  de: z.string(),
  a: z.string().optional(),
  objet: z.string(),
  texte: z.string(),
  pieces: z.array(z.string()).default([]),
  dossier: z.enum(['reception', 'archives']).optional(),
  date: z.string().optional(),
  'repond-a': id.optional(),
})
const event = z.strictObject({
  si: presenceSchema.optional(),
  quand: z.strictObject({
    jour: z.number().int().min(1).optional(),
    apres: conditionSchema.optional(),
    pendant: gesture.optional(),
    releve: z.boolean().optional(),
    lendemain: z.boolean().optional(),
    'avant-cloture': z.boolean().optional(),
  }),
  heure: hour.optional(),
  courriel: oneOrMore(mail).optional(),
  appel: z.string().optional(),
  visite: z.string().optional(),
  arrivee: oneOrMore(id).optional(),
  signe: oneOrMore(z.strictObject({ signe: id, lieu: z.string(), texte: z.string() })).optional(),
  document: oneOrMore(z.string()).optional(),
  rejet: oneOrMore(z.string()).optional(),
  parapheur: z
    .strictObject({ signataire: z.string(), decision: z.enum(['signe', 'rendu']), note: z.string().default('') })
    .optional(),
  reglement: oneOrMore(z.strictObject({ facture: z.string(), montant: z.string() })).optional(),
})

const factor = z.strictObject({
  officiel: z.string(),
  gere: z.string(),
  subi: z.string(),
  frappe: id.optional(),
  traite: conditionSchema.optional(),
})

const streamRule = z.union([
  z.array(z.string()).min(1),
  z.strictObject({
    entre: z.tuple([z.number().int(), z.number().int()]),
    pas: z.number().int().min(1).default(1),
  }),
])

const character = z.strictObject({
  civilite: z.enum(['M.', 'Mme']).optional(),
  prenom: z.string().optional(),
  nom: z.string().optional(),
  fonction: z.string().optional(),
  organisme: z.string().optional(),
  telephone: z.string().optional(),
  courriel: z.string().optional(),
  textes: z.record(z.string().regex(/^[a-z0-9-]+$/), z.string()).default({}),
})

const page = z.strictObject({
  nom: z.string(),
  dossier: z.string().default(''),
  type: z.string().default('page'),
  date: z.string().default(''),
  auteur: z.string().default(''),
  /** Brought by an event, not there at the start. */
  arrive: z.boolean().default(false),
  texte: z.string(),
})

const service = z.array(
  z.union([
    z.strictObject({ corrige: id, si: presenceSchema.optional(), 'plus-tard': z.boolean().optional() }),
    z.looseObject({ geste: gesture, si: presenceSchema.optional() }),
  ]),
)

export const scenarioSchema = z.strictObject({
  etat: z.enum(['complet', 'partiel', 'squelette']).default('complet'),
  scenario: z
    .string()
    .regex(
      /^\d(\.\d)+-[a-z0-9-]+$/,
      'attendu : le numéro de la situation puis un nom (exemple : 1.2.4-reclamations-litiges).',
    ),
  version: z.number().int().min(1),
  situation: z.string().regex(/^\d(\.\d)+$/, 'attendu : un numéro officiel entre guillemets (exemple : "1.2.4").'),
  organisation: z.enum(['entreprise', 'association', 'mairie']),
  titre: z.string(),
  duree: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  outils: z.array(z.enum(TOOLS)).min(1),
  regles: z.array(z.string()).min(1),
  journees: z.strictObject({ nombre: z.number().int().min(1).max(4), debut: time, fin: time }),
  responsable: z.string(),
  briefing: z.strictObject({ repliques: z.array(z.string()).min(1), demande: z.string() }),
  facteurs: z.record(
    z.string().regex(/^[xh]\d$/, 'attendu : x1, x2… pour une complexité, h1, h2… pour un aléa.'),
    factor,
  ),
  tirage: z.strictObject({
    flux: z.record(id, streamRule),
    niveaux: z.record(
      z.enum(LEVELS),
      z.strictObject({ complexites: z.number().int().min(0), aleas: z.number().int().min(0) }),
    ),
  }),
  personnages: z.record(id, character).optional(),
  documents: z.record(id, page).optional(),
  minutes: z.partialRecord(gesture, z.number().int().min(0)).optional(),
  guichet: z.strictObject({ ferme: time, 'prises-en-charge': z.record(id, service) }).optional(),
  obligations: z.record(id, obligation),
  fautes: z.record(id, fault),
  evenements: z.record(id, event),
  criteres: z.record(
    z.string().regex(/^c\d$/, 'attendu : c1, c2…'),
    z.strictObject({
      officiel: z.string(),
      preuves: z.record(
        id,
        z.strictObject({
          poids: z.number().int().min(1).max(20),
          parts: z.partialRecord(z.enum(VERDICTS), z.number().min(0).max(1)).optional(),
        }),
      ),
      maitresse: id.optional(),
    }),
  ),
  indices: z.record(id, z.strictObject({ libelle: z.string(), texte: z.string() })).default({}),
  debriefing: z.strictObject({
    solide: z.string(),
    inegal: z.string(),
    'a-reprendre': z.string(),
    savoirs: z.record(z.string(), z.array(z.string())),
  }),
  /** What only a teacher reads: the rest of the sheet is made from the scenario itself. */
  fiche: z
    .strictObject({
      visees: z.array(z.string()).min(1),
      prerequis: z.array(z.string()).default([]),
      materiel: z.string().optional(),
      facteurs: z.record(z.string(), z.strictObject({ change: z.string(), erreur: z.string().optional() })).default({}),
      conseils: z.array(z.string()).default([]),
      'reste-au-professeur': z.array(z.string()).default([]),
    })
    .optional(),
})

export type WrittenScenario = z.output<typeof scenarioSchema>
