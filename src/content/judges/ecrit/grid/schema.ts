import { z } from 'zod'

const patterns = z.array(z.string().min(1))

/** YAML of one idea of a grid. */
export const ideaSchema = z.strictObject({
  dit: z.string().min(1),
  obligatoire: z.boolean().default(true),
  valeurs: z.enum(['suffisent', 'exigees', 'ou-signes']).optional(),
  signes: patterns.default([]),
  'et-aussi': z.array(patterns).default([]),
  sauf: patterns.default([]),
  role: patterns.default([]),
  /** The same, one list for each value of the idea; read only by a case that gives as many values. */
  roles: z.array(patterns).default([]),
  mecanisme: z.enum(['signature-nommee', 'signataire', 'citation', 'date-du-jour']).optional(),
  rapporte: z.boolean().default(false),
  conditionnel: z.boolean().default(true),
})

/** YAML of one prohibition of a grid. */
export const prohibitionSchema = z.strictObject({
  dit: z.string().min(1),
  grave: z.boolean().default(true),
  signes: patterns.default([]),
  sauf: patterns.default([]),
  mecanisme: z
    .enum(['valeurs', 'destinataire', 'tiers', 'deja-payee', 'date-passee', 'mot-a-mot', 'signataire'])
    .optional(),
  annule: z.array(z.string()).default([]),
  posture: z.enum(['ferme', 'libre']).default('ferme'),
})

/** YAML of a grid, one file per kind of writing. */
export const gridSchema = z.strictObject({
  grille: z.string().regex(/^[a-z0-9-]+$/),
  titre: z.string().min(1),
  /** Another grid whose ideas and prohibitions are taken first. */
  comme: z.string().optional(),
  /** Ideas or prohibitions of that grid left out. */
  sans: z.array(z.string()).default([]),
  idees: z.record(z.string().regex(/^[a-z0-9-]+$/), ideaSchema).default({}),
  interdits: z.record(z.string().regex(/^[a-z0-9-]+$/), prohibitionSchema).default({}),
  ordre: z.array(z.string()).default([]),
  tons: z.array(z.string()).default(['familier', 'agressif']),
  'fautes-au-plus': z.number().int().positive().default(12),
})

/** YAML of a file of concepts: each with its wordings, exceptions, examples found and look-alikes not found. */
export const lexiconSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    formes: patterns.min(1),
    sauf: patterns.default([]),
    trouve: z.array(z.string()).min(1),
    ignore: z.array(z.string()).default([]),
  }),
)

export type GridSource = z.input<typeof gridSchema>
export type LexiconSource = z.input<typeof lexiconSchema>
