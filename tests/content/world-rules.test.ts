import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printError } from '../../src/content/load/content-error.ts'
import { loadRules } from '../../src/content/load/rules.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { cascadeDiscounts } from '../../src/domain/trade/discounts.ts'
import { yearlyCostOfDiscount } from '../../src/domain/trade/early-payment-discount.ts'
import { formatRate } from '../../src/domain/trade/format-amount.ts'
import { splitInstalments } from '../../src/domain/trade/instalments.ts'
import { lateClaim } from '../../src/domain/trade/late-payment.ts'
import type { ProseBlock } from '../../src/domain/world/procedure.ts'
import { findProcedure } from '../../src/domain/world/procedure.ts'
import { findRate, rateSheetBlocks } from '../../src/domain/world/rate-sheet.ts'
import { findRule, type RulePage } from '../../src/domain/world/rule-page.ts'

const rules = loadRules('scenarios')
if (!rules.ok) throw new Error(rules.errors.map(printError).join('\n'))
const { pages, rateSheets } = rules.value
const world = loadWorld('scenarios')
if (!world.ok) throw new Error(world.errors.map(printError).join('\n'))
const { entreprise } = world.value.organisations

function textOfBlock(block: ProseBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' ')).join('\n')
  }
}

const textOf = (blocks: readonly ProseBlock[]): string => blocks.map(textOfBlock).join('\n')

const bodyOf = (page: RulePage): string =>
  page.sections.map((section) => `${section.title ?? ''}\n${textOf(section.blocks)}`).join('\n')

const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\*\*/g, '')
    .replace(/’/g, "'")

/** Every figure that states a fact: an amount, a rate, a length of time, a limit, a level of follow-up, a date. */
const figures = (text: string): readonly string[] => [
  ...(plain(text).match(
    /\d[\d ]*(?:,\d+)? ?(?:%|€|jours|mois|ans|heures|h\b|lignes|caractères|signes|unités|échéances|sous-dossiers)|J [+−] \d+|\d\d\/\d\d\/\d{4}/g,
  ) ?? []),
]

/** “40,00 €” and “40 €” are one figure; “5 ans” and “5 %” are two. */
const key = (figure: string): string => figure.replace(/,00\b/, '').replace(/ /g, '')

const CITED = [
  ...['0', '0.1', '0.2', '0.4', '1.2.2', '1.2.3', '1.2.4'].map((key) => `rules-bloc1#${key}`),
  ...['1.1', '1.2', '2.2', '2.9', '3.10', '3.11', '5.1', '5.2'].map((key) => `writing#${key}`),
  ...[1, 2, 3, 4, 5, 7, 8, 12].map((key) => `regles-internes#${key}`),
]

describe('règles du métier', () => {
  it.each(CITED)('%s a sa page, courte', (citation) => {
    const page = findRule(pages, citation, 'entreprise')
    if (!page) throw new Error(`page absente : ${citation}`)
    const words = bodyOf(page).split(/\s+/).length
    expect(words).toBeGreaterThan(25)
    expect(words).toBeLessThan(620)
    expect(bodyOf(page)).not.toMatch(/\[(S|V|AV)\b|✗|☑|\p{L}'\p{L}|« | [:;!?]/u)
    expect(page.source.length).toBeGreaterThan(10)
  })

  it('une règle interne ne vaut que chez elle, une règle du métier partout', () => {
    expect(findRule(pages, 'regles-internes#12', 'mairie')).toBeNull()
    expect(findRule(pages, 'regles-internes#12', 'entreprise')?.id).toBe('entreprise-regles-internes-12')
    expect(findRule(pages, 'writing-2.2', 'mairie')).toBe(findRule(pages, 'writing#2.2', 'entreprise'))
    expect(findRule(pages, 'rules-bloc1#1.2.4', 'mairie')?.title).toMatch(/^Relancer/)
    expect(new Set(pages.map((page) => `${page.id} ${page.organisation}`)).size).toBe(pages.length)
  })

  it.each(pages.filter((page) => page.organisation === 'entreprise').map((page) => [page.id, page] as const))(
    '%s : chaque chiffre est dans les règles internes',
    (id, page) => {
      const procedure = findProcedure(entreprise.procedures, Number(id.split('-').at(-1)))
      const known = plain(textOf(procedure?.blocks ?? []))
      const all = figures(bodyOf(page))
      for (const figure of all) expect([figure, known.includes(figure.trim())]).toEqual([figure, true])
      for (const [, path] of bodyOf(page).matchAll(/`([^`]+)`/g)) {
        const folder = path?.split('/')[0] ?? ''
        expect([path, known.includes(folder)]).toEqual([path, true])
      }
    },
  )

  const sources = new URL('../../../shared/domain/', import.meta.url)
  if (existsSync(sources))
    it.each(pages.filter((page) => page.organisation === null).map((page) => [page.id, page] as const))(
      '%s : chaque chiffre est dans le manuel',
      (id, page) => {
        const manual = plain(readFileSync(new URL(`${id.replace(/-[\d.]+$/, '')}.md`, sources), 'utf8'))
        const house = plain(entreprise.procedures.procedures.map(({ blocks }) => textOf(blocks)).join('\n'))
        const known = new Set([...figures(manual), ...figures(house)].map(key))
        // The manual often leaves the sign of the euro out of a computation.
        const bare = new Set([...manual.matchAll(/\d[\d ]*(?:,\d+)?/g)].map(([number]) => key(`${number.trim()} €`)))
        const unknown = figures(bodyOf(page)).filter((figure) => !known.has(key(figure)) && !bare.has(key(figure)))
        expect(unknown).toEqual([])
      },
    )

  it('les exemples des pages sont ceux que le code calcule', () => {
    const text = (citation: string): string => {
      const page = findRule(pages, citation, 'entreprise')
      return page ? plain(bodyOf(page)) : ''
    }
    expect(cascadeDiscounts(17_000, [500, 300]).at(-1)?.net).toBe(15_665)
    expect(text('rules-bloc1#0')).toContain('156,65 €')
    expect(lateClaim(324_000, '2026-09-30', '2026-11-18', { rate: 1200, indemnity: 4000 })).toMatchObject({
      days: 49,
      penalty: 5220,
      total: 333_220,
    })
    expect(text('rules-bloc1#1.2.4')).toContain('49 jours, 52,20 €, plus 40,00 €, soit 3 332,20 €')
    expect(yearlyCostOfDiscount(200, 30)).toBe(2483)
    expect(text('rules-bloc1#1.2.4')).toContain('24,83 %')
    expect(splitInstalments(100_000, 3)).toEqual([33_333, 33_333, 33_334])
    expect(text('rules-bloc1#1.2.3')).toContain('333,33 + 333,33 + 333,34')
  })
})

describe('barème 2026', () => {
  const sheet = rateSheets.find(({ id }) => id === 'bareme-2026')
  if (!sheet) throw new Error('barème absent')

  it('porte une date, une source et un statut par valeur ; un identifiant une seule fois', () => {
    expect(sheet.date).toBe('2026-11-24')
    expect(new Set(sheet.values.map(({ id }) => id)).size).toBe(sheet.values.length)
    for (const value of sheet.values) expect(value.source.length).toBeGreaterThan(8)
  })

  it('ce qui n’est pas vérifié le dit en toutes lettres', () => {
    const unchecked = sheet.values.filter(({ status }) => status === 'a-verifier')
    expect(unchecked.map(({ id }) => id)).toEqual(['penalites-par-defaut', 'petites-creances', 'especes'])
    for (const { note } of unchecked) expect(note).toMatch(/non relu|pas pu être vérifiée/)
  })

  it('ce qui se lit et ce qui se calcule sont le même chiffre', () => {
    for (const { rate, shown } of sheet.values) if (rate !== null) expect(shown).toContain(formatRate(rate))
    expect(findRate(sheet, 'penalites-pollen')?.rate).toBe(1200)
    expect(findRate(sheet, 'indemnite-recouvrement')?.amount).toBe(4000)
    expect(findRate(sheet, 'escompte-pollen')?.rate).toBe(200)
    expect(findRate(sheet, 'inconnu')).toBeNull()
  })

  it('le plancher légal est trois fois l’intérêt légal, et Pollen est au-dessus', () => {
    const rate = (id: string): number => findRate(sheet, id)?.rate ?? Number.NaN
    expect(rate('plancher-penalites')).toBe(3 * rate('interet-legal-creancier-professionnel'))
    expect(rate('penalites-pollen')).toBeGreaterThan(rate('plancher-penalites'))
  })

  it('se lit comme une page : une ligne par valeur, la confiance dite', () => {
    const [warning, table] = rateSheetBlocks(sheet)
    expect(warning).toEqual({ kind: 'paragraph', text: sheet.warning })
    if (table?.kind !== 'table') throw new Error('tableau attendu')
    expect(table.rows).toHaveLength(sheet.values.length)
    expect(table.rows[0]?.slice(1)).toEqual([
      '12\u00a0% par an',
      '01/10/2026',
      'Cycles Pollen, conditions de vente, règles internes §\u00a03 (règle de la maison). Base 365 jours, dès le lendemain de l’échéance, sans TVA.',
    ])
    const unchecked = table.rows.filter((row) => row[3]?.includes('non vérifié, pour information'))
    expect(unchecked).toHaveLength(3)
  })

  it('le taux de réparation du catalogue est celui de la fiche', () => {
    const repairs = entreprise.catalogue.services.filter(({ vatReadOn }) => vatReadOn !== undefined)
    expect(repairs.length).toBeGreaterThan(0)
    for (const { vat } of repairs) expect(vat).toBe(findRate(sheet, 'tva-reparation-cycles')?.rate)
  })
})
