import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { frenchTypography } from '../../domain/trade/french-typography.ts'
import { ORGANISATION_IDS } from '../../domain/world/organisation-id.ts'
import type { RateSheet } from '../../domain/world/rate-sheet.ts'
import type { RulePage } from '../../domain/world/rule-page.ts'
import type { ContentError, Loaded } from './content-error.ts'
import { readMarkdown, readYaml } from './read.ts'
import { date, euros, id, percentage, prose } from './world/forms.ts'
import { parseProse } from './world/parse-prose.ts'

const head = z.strictObject({
  id: z
    .string()
    .regex(
      /^((entreprise|association|mairie)-regles-internes-\d+|(rules-bloc[123]|writing|pedagogy)-\d+(\.\d+)*)$/,
      'identifiant attendu : rules-bloc1-1.2.4, ou entreprise-regles-internes-4',
    ),
  organisation: z.enum(ORGANISATION_IDS).optional(),
  titre: prose,
  source: prose,
  effet: date.optional(),
})

const rateSheet = z
  .strictObject({
    id,
    titre: prose,
    date,
    avertissement: prose,
    valeurs: z.array(
      z
        .strictObject({
          id,
          libelle: prose,
          valeur: prose,
          taux: percentage.optional(),
          montant: euros.optional(),
          effet: date.optional(),
          source: prose,
          statut: z.enum(['organisation', 'stable', 'verifie', 'a-verifier']),
          note: prose.optional(),
        })
        .transform((raw) => ({
          id: raw.id,
          label: raw.libelle,
          shown: raw.valeur,
          rate: raw.taux ?? null,
          amount: raw.montant ?? null,
          effective: raw.effet ?? null,
          source: raw.source,
          status: raw.statut,
          note: raw.note ?? null,
        })),
    ),
  })
  .transform(
    (raw): RateSheet => ({
      id: raw.id,
      title: raw.titre,
      date: raw.date,
      warning: raw.avertissement,
      values: raw.valeurs,
    }),
  )

/** Sections of a body: what comes before the first `## ` has no title. */
const sectionsOf = (body: string): RulePage['sections'] =>
  body
    .split(/^(?=## )/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const title = /^## (.+)$/m.exec(part)?.[1]
      return {
        title: title ? frenchTypography(title) : null,
        blocks: parseProse(title ? part.slice(part.indexOf('\n') + 1) : part),
      }
    })

function loadPage(folder: string, name: string): Loaded<RulePage> {
  const file = join(folder, name)
  const read = readMarkdown(file, head)
  if (!read.ok) return read
  const { id: pageId, organisation, titre, source, effet } = read.value.head
  const page: RulePage = {
    id: pageId,
    title: titre,
    source,
    effective: effet ?? null,
    organisation: organisation ?? null,
    sections: sectionsOf(read.value.body),
  }
  const wrong = (path: string, message: string): Loaded<never> => ({ ok: false, errors: [{ file, path, message }] })
  const owner = /^(.+)-regles-internes-/.exec(pageId)?.[1]
  if (owner !== organisation)
    return wrong('organisation', `${owner ?? 'aucune organisation'} attendue pour cette règle`)
  if (name !== `${pageId}.md`) return wrong('id', `nom de fichier attendu : ${pageId}.md`)
  if (page.sections.length === 0) return wrong('(texte)', 'texte attendu sous l’en-tête')
  return { ok: true, value: page }
}

/** Every rule page and every rate sheet. */
export interface LoadedRules {
  readonly pages: readonly RulePage[]
  readonly rateSheets: readonly RateSheet[]
}

/** Reads `_communs/regles`: pages in Markdown, rate sheets in YAML. `root` is the folder `scenarios`. */
export function loadRules(root: string): Loaded<LoadedRules> {
  const folder = join(root, '_communs', 'regles')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const errors: ContentError[] = []
  const pages: RulePage[] = []
  const rateSheets: RateSheet[] = []
  for (const name of names) {
    if (name.endsWith('.md')) {
      const page = loadPage(folder, name)
      if (page.ok) pages.push(page.value)
      else errors.push(...page.errors)
    } else if (name.endsWith('.yaml')) {
      const sheet = readYaml(join(folder, name), rateSheet)
      if (sheet.ok) rateSheets.push(sheet.value)
      else errors.push(...sheet.errors)
    } else errors.push({ file: join(folder, name), path: '(nom)', message: 'fichier .md ou .yaml attendu' })
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { pages, rateSheets } }
}
