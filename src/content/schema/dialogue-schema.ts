import { z } from 'zod'
import type { Dialogue } from '../../domain/scenario/dialogue.ts'
import { VERDICTS } from '../../domain/scenario/verdict.ts'

/** Moods a face can show and a screen reader can say. */
export const MOODS = [
  'colere',
  'accuse',
  'ecoute',
  'negocie',
  'apaise',
  'rompu',
  'neutre',
  'content',
  'embarrasse',
] as const

const line = z.strictObject({
  dit: z.string(),
  va: z.string(),
  marques: z.array(z.string()).default([]),
  apprend: z.array(z.string()).default([]),
  reponse: z.string().optional(),
  saisie: z.literal('montant').optional(),
  use: z.strictObject({ apres: z.number().int().min(1), va: z.string() }).optional(),
})

export const dialogueSchema = z.strictObject({
  dialogue: z.string(),
  avec: z.string(),
  canal: z.enum(['telephone', 'sur-place']),
  debut: z.string(),
  rappel: z.string().optional(),
  etats: z.record(
    z.string(),
    z.strictObject({
      humeur: z.enum(MOODS),
      dit: z.string(),
      fin: z.boolean().optional(),
      repliques: z.record(z.string(), line).default({}),
    }),
  ),
  faits: z.record(z.string(), z.string()).default({}),
  issues: z
    .array(
      z.strictObject({
        verdict: z.enum(VERDICTS),
        sans: z.array(z.string()).optional(),
        appris: z.array(z.string()).optional(),
        par: z.array(z.string()).optional(),
      }),
    )
    .min(1),
})

export type WrittenDialogue = z.output<typeof dialogueSchema>

/** The dialogue in the domain's words. */
export function toDialogue(written: WrittenDialogue): Dialogue {
  return {
    id: written.dialogue,
    with: written.avec,
    channel: written.canal,
    start: written.debut,
    ...(written.rappel ? { callback: written.rappel } : {}),
    states: Object.fromEntries(
      Object.entries(written.etats).map(([id, state]) => [
        id,
        {
          mood: state.humeur,
          says: state.dit,
          ...(state.fin ? { ends: true } : {}),
          lines: Object.entries(state.repliques).map(([lineId, said]) => ({
            id: lineId,
            text: said.dit,
            goes: said.va,
            marks: said.marques,
            teaches: said.apprend,
            ...(said.reponse ? { reply: said.reponse } : {}),
            ...(said.saisie ? { asks: said.saisie } : {}),
            ...(said.use ? { wearsOut: { after: said.use.apres, goes: said.use.va } } : {}),
          })),
        },
      ]),
    ),
    facts: written.faits,
    outcomes: written.issues.map((outcome) => ({
      verdict: outcome.verdict,
      ...(outcome.sans ? { without: outcome.sans } : {}),
      ...(outcome.appris ? { learnt: outcome.appris } : {}),
      ...(outcome.par ? { endedBy: outcome.par } : {}),
    })),
  }
}
