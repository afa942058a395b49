import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { printError } from '../../src/content/load/content-error.ts'
import { checkWorld } from '../../src/content/load/world/check-world.ts'
import { parseProse } from '../../src/content/load/world/parse-prose.ts'
import { loadWorld } from '../../src/content/load/world.ts'
import { ORGANISATION_IDS } from '../../src/domain/world/organisation-id.ts'
import { fullName } from '../../src/domain/world/person.ts'
import { findProcedure } from '../../src/domain/world/procedure.ts'
import { findArticle, findCounterparty, findEmployee, findPerson, type World } from '../../src/domain/world/world.ts'

const loaded = loadWorld('scenarios')
if (!loaded.ok) throw new Error(loaded.errors.map(printError).join('\n'))
const world = loaded.value
const { entreprise, association, mairie } = world.organisations

const rawFiles = [
  'ville.yaml',
  ...ORGANISATION_IDS.flatMap((id) => readdirSync(`scenarios/_communs/${id}`).map((name) => `${id}/${name}`)),
]
const raw = (name: string): string => readFileSync(join('scenarios/_communs', name), 'utf8')

describe('monde : ce qui tient ensemble', () => {
  it('trois organisations, cinquante et une personnes, quatre-vingts tiers', () => {
    const sizes = ORGANISATION_IDS.map((id) => world.organisations[id])
    expect(sizes.map(({ people }) => people.length)).toEqual([18, 15, 18])
    expect(sizes.flatMap(({ people }) => people)).toHaveLength(51)
    expect(sizes.flatMap(({ counterparties }) => counterparties)).toHaveLength(80)
    expect(entreprise.otherEmployees).toHaveLength(20)
  })

  it('aucune référence morte, clés justes, à-nouveaux équilibrés', () => expect(checkWorld(world)).toEqual([]))

  it('l’élève de chaque organisation a sa responsable', () => {
    const manager = (id: (typeof ORGANISATION_IDS)[number]) => {
      const one = world.organisations[id]
      const person = findPerson(one, one.organisation.learnerManager)
      return person && fullName(person)
    }
    expect(ORGANISATION_IDS.map(manager)).toEqual(['Nadège Kouamé-Ferrand', 'Farid Benzarti', 'Geneviève Astoul'])
  })

  it('les effectifs annoncés sont ceux des fiches', () => {
    for (const service of entreprise.organisation.services) {
      const staff = [...entreprise.people, ...entreprise.otherEmployees]
      expect([service.id, staff.filter((one) => one.service === service.id).length]).toEqual([
        service.id,
        service.headcount,
      ])
    }
    const headcount = association.organisation.services.reduce((total, { headcount: size }) => total + size, 0)
    expect(association.people.filter(({ contract }) => contract).length).toBe(headcount)
    const agents = mairie.organisation.services.filter(({ id }) => id !== 'elus')
    expect(agents.reduce((total, { headcount: size }) => total + size, 0)).toBe(mairie.organisation.figures.agents)
  })

  it('un même fournisseur a partout le même SIREN et le même IBAN', () => {
    const parties = ORGANISATION_IDS.flatMap((id) => world.organisations[id].counterparties)
    const papeteris = parties.filter(({ name }) => name.startsWith('Papétéris'))
    expect(papeteris.length).toBeGreaterThan(1)
    expect(new Set(papeteris.map(({ siren, iban }) => `${siren} ${iban}`)).size).toBe(1)
  })

  it('un contact n’est pas l’homonyme d’une personne d’une autre maison', () => {
    const home = new Map<string, string>()
    for (const id of ORGANISATION_IDS) {
      const { organisation, people, otherEmployees } = world.organisations[id]
      for (const person of [...people, ...otherEmployees]) home.set(fullName(person), organisation.legal.siren)
    }
    for (const id of ORGANISATION_IDS)
      for (const party of world.organisations[id].counterparties) {
        const siren = home.get(fullName(party.contact))
        if (siren) expect(party.siren).toBe(siren)
      }
  })

  it('les plafonds de signature sont ceux des règles internes', () => {
    for (const id of ORGANISATION_IDS) {
      const rules = raw(`${id}/regles-internes.md`).replace(/[\u00a0\u202f]/g, ' ')
      for (const { act, steps } of world.organisations[id].organisation.signatureLimits)
        for (const { upTo } of steps) {
          if (upTo === undefined) continue
          const figure = String(upTo / 100).replace(/\B(?=(\d{3})+$)/g, ' ')
          expect([act, new RegExp(`(?<!\\d ?)${figure} ?(?:€|\\*\\*)`).test(rules)]).toEqual([act, true])
        }
    }
  })

  it('toute personne nommée dans les règles internes existe', () => {
    const staff = ORGANISATION_IDS.flatMap((id) => {
      const { people, otherEmployees } = world.organisations[id]
      return [...people, ...otherEmployees]
    })
    const names = staff.map((person) => fullName(person).replace(/’/g, "'"))
    let found = 0
    for (const id of ORGANISATION_IDS)
      for (const { firstName } of staff)
        for (const [name] of raw(`${id}/regles-internes.md`).matchAll(
          new RegExp(`(?<![\\p{L}-])${firstName} \\p{Lu}[\\p{L}'-]+`, 'gu'),
        )) {
          found += 1
          expect([name, names.some((known) => known.startsWith(name))]).toEqual([name, true])
        }
    expect(found).toBeGreaterThan(60)
  })
})

describe('monde : rien de réel', () => {
  const ranges = ['046571', '019900', '026191', '035301', '053649', '063998']
  const numberless = (text: string) => text.replace(/[A-Z]{2}\d\d(?: [0-9A-Z]{1,4}){3,8}/g, '')

  it.each(rawFiles)('%s : téléphones de fiction, courriels en .example, ni chemin ni gabarit', (name) => {
    const text = raw(name)
    const phones = [...numberless(text).matchAll(/(?<![\dA-Z-])0[1-9](?:[ .]?\d\d){4}(?!\d)/g)]
    for (const [phone] of phones) expect(ranges).toContain(phone.replace(/\D/g, '').slice(0, 6))
    for (const [mail] of text.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(mail.replace(/\.$/, '')).toMatch(/\.example$/)
    for (const [link] of text.matchAll(/\b(?:https?:\/\/|www\.)[\w./-]+/g)) expect(link).toMatch(/\.example\b/)
    expect(text).not.toMatch(/\{\{|(^|[\s"'(])\/(work|tmp|home|root|Users|usr)\//)
  })
})

describe('monde : ce que lit l’élève', () => {
  it('les textes sont en typographie française', () => {
    const shown: string[] = []
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'string' && !/^(id|iban|bic|email|website|codes)$/.test(key)) shown.push(value)
      else if (Array.isArray(value)) for (const inner of value) walk(inner, key)
      else if (value !== null && typeof value === 'object')
        for (const [name, inner] of Object.entries(value)) walk(inner, name)
    }
    walk(world, '')
    expect(shown.length).toBeGreaterThan(2000)
    const bad = shown.filter((text) => /\p{L}'\p{L}|« | »| [:;!?]|\d \d{3} ?€/u.test(text.replace(/`[^`]*`/g, '')))
    expect(bad).toEqual([])
  })

  it('les procédures se lisent section par section', () => {
    expect(ORGANISATION_IDS.map((id) => world.organisations[id].procedures.procedures.length)).toEqual([12, 10, 10])
    const followUps = findProcedure(entreprise.procedures, 4)
    expect(followUps?.title).toBe('Relances et litiges')
    const table = followUps?.blocks[0]
    if (table?.kind !== 'table') throw new Error('la section 4 commence par le tableau des niveaux')
    expect(table.head).toEqual(['Niveau', 'Quand', 'Moyen', 'Auteur', 'Signature'])
    expect(table.rows.map((row) => row[0])).toEqual([
      'avis',
      'relance 1',
      'relance 2',
      'mise en demeure',
      'contentieux',
    ])
    for (const row of table.rows) expect(row).toHaveLength(5)
    expect(findProcedure(entreprise.procedures, 13)).toBeNull()
  })

  it('un texte devient paragraphes, listes et tableaux', () => {
    expect(
      parseProse("Avant :\n- un\n- d'autres\n\n| A | B |\n|---|---|\n| 1 | |\nAprès\n## L'exemple\nVoilà"),
    ).toEqual([
      { kind: 'paragraph', text: 'Avant\u00a0:' },
      { kind: 'list', items: ['un', 'd’autres'] },
      { kind: 'table', head: ['A', 'B'], rows: [['1', '']] },
      { kind: 'paragraph', text: 'Après' },
      { kind: 'paragraph', text: '**L’exemple**' },
      { kind: 'paragraph', text: 'Voilà' },
    ])
  })

  it('prix en centimes, taux en dix-millièmes', () => {
    expect(findArticle(entreprise, 'VC-FRE-L')?.price).toBe(275_000)
    expect(findArticle(entreprise, 'VC-FRE-L')?.vat).toBe(2000)
    expect(findArticle(association, 'BA-EAU')?.priceWithTax).toBe(100)
    expect(findCounterparty(entreprise, 'cli-cyclorama')?.creditLimit).toBe(900_000)
    expect(world.town.banks.find(({ id }) => id === 'bq-deux-rives')?.fees?.rejection).toBe(1200)
    expect(findEmployee(entreprise, 'samir-touil')?.service).toBe('achats')
    expect(findEmployee(entreprise, 'inconnu')).toBeNull()
  })
})

describe('monde : une faute de frappe se dit en français, avec son lieu', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  /** The mistakes of a copy of the world in which one file is changed. */
  function errorsAfter(name: string, change: (text: string) => string): readonly string[] {
    const root = mkdtempSync(join(tmpdir(), 'monde-'))
    folders.push(root)
    cpSync('scenarios/_communs', join(root, '_communs'), { recursive: true })
    const file = join(root, '_communs', name)
    const before = readFileSync(file, 'utf8')
    const after = change(before)
    expect(after).not.toBe(before)
    writeFileSync(file, after)
    const result = loadWorld(root)
    return result.ok ? [] : result.errors.map((error) => printError(error).replace(`${root}/`, ''))
  }

  it.each([
    [
      'entreprise/tiers.yaml',
      /tarif: revendeur/,
      'tarif: revendeurs',
      /tiers\.yaml, ligne \d+, tiers\[0\]\.tarif : .*revendeur/,
    ],
    [
      'entreprise/tiers.yaml',
      /encours-max: 24000/,
      'encour-max: 24000',
      /tiers\[0\]\.encour-max : cette clé n’existe pas/,
    ],
    ['entreprise/tiers.yaml', /999 200 140/, '999 200 141', /cli-bonne-fourche : SIREN fictif/],
    ['entreprise/personnes.yaml', /poste: "101"/, 'poste: 101', /personnes\[0\]\.poste : /],
    [
      'entreprise/personnes.yaml',
      /bureau: bureau-direction/,
      'bureau: bureau-perdu',
      /solene-karadec : absent de « bureau-perdu »/,
    ],
    ['entreprise/organisation.yaml', /0457 8120 389/, '0457 8120 398', /bq-pollen-courant : clé fausse/],
    ['entreprise/comptes.yaml', /"213500": 214000\.00/, '"213500": 214000.01', /a-nouveaux : débit et crédit inégaux/],
    ['entreprise/comptes.yaml', /"213500": 214000\.00/, '"213500": 214000.001', /213500 : montant en euros/],
    [
      'entreprise/catalogue.yaml',
      /fournisseur: fou-taichain/,
      'fournisseur: fou-taichin',
      /PI-CHA : fournisseur inconnu/,
    ],
    ['mairie/tiers.yaml', /tiers:/, 'tiers: [', /tiers\.yaml, ligne \d+ : le YAML est mal formé/],
    ['association/regles-internes.md', /^## 2\. /m, '## 3. ', /section 2 : titre « ## 2\. … »/],
  ])('%s', (name, from, to, expected) => {
    const errors = errorsAfter(name, (text) => text.replace(from, to))
    expect(errors.join('\n')).toMatch(expected)
  })

  it('une personne que l’on retire laisse ses traces', () => {
    const without: World = {
      ...world,
      organisations: {
        ...world.organisations,
        entreprise: { ...entreprise, people: entreprise.people.filter(({ id }) => id !== 'irina-dobrescu') },
      },
    }
    expect(checkWorld(without).map(({ message }) => message)).toContain('irina-dobrescu n’a pas ce bureau')
  })
})
