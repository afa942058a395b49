import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Curriculum } from '../../domain/curriculum/curriculum.ts'
import { type CurriculumIndex, curriculumIndex, type IndexSources } from '../../domain/curriculum/curriculum-index.ts'
import { allSituations } from '../../domain/curriculum/find-situation.ts'
import type { ContentError, Loaded } from './content-error.ts'
import { offeredVersion } from './offered.ts'
import { readJson, readYaml } from './read.ts'

const text = z.string().min(1)
const labelled = z.strictObject({ id: text, label: text })
const situation = z.strictObject({
  id: z.string().regex(/^\d\.\d\.\d(\.\d)?$/),
  title: text,
  competence: labelled,
  expectation: z.strictObject({ id: text, label: text, sourceCode: text.nullable() }),
  criteria: z.array(labelled).min(1),
  complexities: z.array(labelled).min(1),
  hazards: z.array(labelled).min(1),
  writing: z.array(text),
})
const pole = z.strictObject({
  id: z.string().regex(/^\d\.\d$/),
  title: text,
  titleInActivities: text.optional(),
  activities: z.array(text),
  dataAndInformation: z.array(text),
  digitalCompetences: z.array(labelled),
  situations: z.array(situation).min(1),
  knowledge: z.strictObject({
    management: z.array(text),
    legalEconomic: z.array(text),
    communicationDigital: z.array(text),
  }),
  writingKnowledge: z.array(
    z.strictObject({
      id: text,
      situation: text,
      label: text,
      sourceCode: text,
      situationInferred: z.boolean().optional(),
    }),
  ),
  missingInSource: z.array(text).optional(),
})
const block = z.strictObject({
  id: z.string().regex(/^\d$/),
  title: text,
  workingConditions: z.array(text),
  equipment: z.array(text),
  poles: z.array(pole).min(1),
  missingInSource: z.array(text).optional(),
  source: text.optional(),
  sourceFields: z.array(text).optional(),
})
const matrix = z.strictObject({
  diploma: z.strictObject({ title: text, acronym: text, fullName: text, document: text }),
  blocks: z.array(block).min(1),
})

const organisations = z.record(z.string(), z.enum(['entreprise', 'association', 'mairie']))

const renames = z.strictObject({
  renommages: z.array(
    z.strictObject({
      nature: text,
      de: text,
      vers: text,
      depuis: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      motif: text,
    }),
  ),
})

/** An official or scenario id that changed: the old one stays readable in attempts, links and passports. */
export interface Rename {
  readonly nature: string
  readonly de: string
  readonly vers: string
  readonly depuis: string
  readonly motif: string
}

export interface LoadedCurriculum {
  readonly curriculum: Curriculum
  /** Small enough for the first screen; the whole matrix is loaded when a screen asks for it. */
  readonly index: CurriculumIndex
  readonly renames: readonly Rename[]
}

/** Folders of scenarios by situation: `1.2.4-reclamations-litiges` plays 1.2.4 once its `scenario.yaml` is no skeleton. */
function scenarioFolders(root: string): IndexSources['scenarios'] {
  const found: Record<string, IndexSources['scenarios'][string]> = {}
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const id = /^(\d\.\d\.\d(?:\.\d)?)-/.exec(entry.name)?.[1]
    if (!id || !entry.isDirectory()) continue
    const version = offeredVersion(join(root, entry.name))
    if (version !== null) found[id] = { id: entry.name, version }
  }
  return found
}

/** Reads and checks `_referentiel`, and derives the light index. `root` is the folder `scenarios`. */
export function loadCurriculum(root: string): Loaded<LoadedCurriculum> {
  const folder = join(root, '_referentiel')
  const read = readJson(join(folder, 'matrix.json'), matrix)
  const places = readYaml(join(folder, 'organisations.yaml'), organisations)
  const renamed = readYaml(join(folder, 'renames.yaml'), renames)
  if (!read.ok || !places.ok || !renamed.ok)
    return { ok: false, errors: [read, places, renamed].flatMap((part) => (part.ok ? [] : part.errors)) }
  const errors: ContentError[] = allSituations(read.value)
    .filter(({ id }) => !places.value[id])
    .map(({ id }) => ({
      file: join(folder, 'organisations.yaml'),
      path: id,
      message: 'situation sans organisation ; attendu : entreprise, association ou mairie',
    }))
  if (errors.length > 0) return { ok: false, errors }
  const index = curriculumIndex(read.value, { organisations: places.value, scenarios: scenarioFolders(root) })
  return { ok: true, value: { curriculum: read.value, index, renames: renamed.value.renommages } }
}
