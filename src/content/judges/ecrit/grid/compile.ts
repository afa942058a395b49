import type { z } from 'zod'
import type { FrenchTable } from '../language/french.ts'
import type { CompiledConcept } from '../patterns/match.ts'
import { type PatternProblem, parsePatterns } from '../patterns/parse.ts'
import type { Pattern } from '../patterns/pattern.ts'
import { buildVocabulary, type Vocabulary } from '../patterns/vocabulary.ts'
import type { Grid } from './grid.ts'
import { gridSchema, lexiconSchema } from './schema.ts'

export interface ContentProblem {
  readonly file: string
  /** Place in the file, keys joined by dots. */
  readonly path: string
  /** One French sentence. */
  readonly message: string
}

export interface SourceFile {
  readonly file: string
  /** Parsed YAML. */
  readonly content: unknown
}

export interface ConceptExamples {
  readonly concept: string
  readonly file: string
  readonly found: readonly string[]
  readonly ignored: readonly string[]
}

/** Everything the judge needs besides the text and the case. */
export interface JudgeContent {
  readonly french: FrenchTable
  readonly concepts: ReadonlyMap<string, CompiledConcept>
  readonly grids: ReadonlyMap<string, Grid>
  readonly vocabulary: Vocabulary
  readonly examples: readonly ConceptExamples[]
  /** Concepts whose patterns use the nouns or values of the idea being read, directly or not. */
  readonly personal: ReadonlySet<string>
}

export type Compiled =
  | { readonly ok: true; readonly content: JudgeContent }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] }

function schemaProblems(file: string, error: z.ZodError): readonly ContentProblem[] {
  return error.issues.map((issue) => ({
    file,
    path: issue.path.map(String).join('.'),
    message: `Forme inattendue : ${issue.message}.`,
  }))
}

type ParsedGrid = z.infer<typeof gridSchema>

/** A scenario's grid that only says how it differs from a shared one. */
function completed(base: ParsedGrid, own: ParsedGrid): ParsedGrid {
  const kept = <T>(rules: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(rules).filter(([id]) => !own.sans.includes(id)))
  return {
    ...own,
    idees: { ...kept(base.idees), ...own.idees },
    interdits: { ...kept(base.interdits), ...own.interdits },
    ordre: own.ordre.length > 0 ? own.ordre : base.ordre.filter((id) => !own.sans.includes(id)),
  }
}

function usesIdea(pattern: Pattern): boolean {
  return pattern.parts.some((part) =>
    part.some(
      ({ piece }) =>
        piece.type === 'noms' || piece.type === 'siennes' || (piece.type === 'mots' && piece.also.includes('noms')),
    ),
  )
}

function personalConcepts(concepts: ReadonlyMap<string, CompiledConcept>): ReadonlySet<string> {
  const personal = new Set<string>()
  for (let changed = true; changed; ) {
    changed = false
    for (const [name, concept] of concepts) {
      if (personal.has(name)) continue
      const every = [...concept.patterns, ...concept.except]
      if (every.some((pattern) => usesIdea(pattern) || conceptsIn(pattern).some((other) => personal.has(other)))) {
        personal.add(name)
        changed = true
      }
    }
  }
  return personal
}

function conceptsIn(pattern: Pattern): readonly string[] {
  return pattern.parts.flatMap((part) =>
    part.flatMap(({ piece }) =>
      piece.type === 'concept' ? [piece.name] : piece.type === 'mots' ? piece.concepts : [],
    ),
  )
}

/** Compiles lexicon and grids; every problem is located by file and path, in French. */
export function compileContent(
  lexicon: readonly SourceFile[],
  grids: readonly SourceFile[],
  french: FrenchTable,
): Compiled {
  const problems: ContentProblem[] = []
  const concepts = new Map<string, CompiledConcept>()
  const examples: ConceptExamples[] = []
  const compiledGrids = new Map<string, Grid>()
  const used: { name: string; file: string; path: string }[] = []
  const every: Pattern[] = []

  const read = (sources: readonly string[], file: string, path: string): readonly Pattern[] =>
    sources.flatMap((source) => {
      const found: PatternProblem[] = []
      const patterns = parsePatterns(source, french, found)
      for (const problem of found)
        problems.push({ file, path, message: `Motif « ${problem.source} » : ${problem.message}.` })
      for (const name of patterns.flatMap(conceptsIn)) used.push({ name, file, path })
      every.push(...patterns)
      return patterns
    })

  for (const { file, content } of lexicon) {
    const parsed = lexiconSchema.safeParse(content)
    if (!parsed.success) {
      problems.push(...schemaProblems(file, parsed.error))
      continue
    }
    for (const [name, concept] of Object.entries(parsed.data)) {
      if (concepts.has(name))
        problems.push({ file, path: name, message: `Le concept « ${name} » existe déjà dans un autre fichier.` })
      concepts.set(name, {
        name,
        patterns: read(concept.formes, file, `${name}.formes`),
        except: read(concept.sauf, file, `${name}.sauf`),
      })
      examples.push({ concept: name, file, found: concept.trouve, ignored: concept.ignore })
    }
  }
  const sources = new Map<string, ParsedGrid>()
  for (const { file, content } of grids) {
    const parsed = gridSchema.safeParse(content)
    if (!parsed.success) {
      problems.push(...schemaProblems(file, parsed.error))
      continue
    }
    const base = parsed.data.comme === undefined ? undefined : sources.get(parsed.data.comme)
    if (parsed.data.comme !== undefined && !base)
      problems.push({ file, path: 'comme', message: `La grille « ${parsed.data.comme} » n’existe pas ou vient après.` })
    const source = base ? completed(base, parsed.data) : parsed.data
    sources.set(source.grille, source)
    const ids = Object.keys(source.idees)
    for (const id of source.ordre)
      if (!ids.includes(id))
        problems.push({ file, path: 'ordre', message: `L’idée « ${id} » n’est pas dans la grille.` })
    for (const [id, rule] of Object.entries(source.interdits))
      for (const undone of rule.annule)
        if (!ids.includes(undone))
          problems.push({
            file,
            path: `interdits.${id}.annule`,
            message: `L’idée « ${undone} » n’est pas dans la grille.`,
          })
    compiledGrids.set(source.grille, {
      id: source.grille,
      title: source.titre,
      ideas: Object.entries(source.idees).map(([id, idea]) => {
        const path = `idees.${id}`
        if (!idea.valeurs && idea.signes.length === 0 && !idea.mecanisme)
          problems.push({ file, path, message: 'Une idée demande des valeurs, des signes ou un mécanisme.' })
        return {
          id,
          says: idea.dit,
          required: idea.obligatoire,
          values: idea.valeurs,
          signs: read(idea.signes, file, `${path}.signes`),
          also: idea['et-aussi'].map((group, index) => read(group, file, `${path}.et-aussi.${index}`)),
          except: read(idea.sauf, file, `${path}.sauf`),
          role: read(idea.role, file, `${path}.role`),
          roles: idea.roles.map((group, index) => read(group, file, `${path}.roles.${index}`)),
          mechanism: idea.mecanisme,
          reported: idea.rapporte,
          conditional: idea.conditionnel,
        }
      }),
      prohibitions: Object.entries(source.interdits).map(([id, rule]) => ({
        id,
        says: rule.dit,
        grave: rule.grave,
        signs: read(rule.signes, file, `interdits.${id}.signes`),
        except: read(rule.sauf, file, `interdits.${id}.sauf`),
        mechanism: rule.mecanisme,
        undoes: rule.annule,
        stance: rule.posture,
      })),
      order: source.ordre,
      tones: source.tons,
      mostLanguageErrors: source['fautes-au-plus'],
    })
  }
  for (const { name, file, path } of used)
    if (!concepts.has(name))
      problems.push({ file, path, message: `Le concept « ${name} » n’existe pas dans le lexique.` })
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    content: {
      french,
      concepts,
      grids: compiledGrids,
      vocabulary: buildVocabulary(every, french),
      examples,
      personal: personalConcepts(concepts),
    },
  }
}
