import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const OUT = path.join(ROOT, 'assets/THIRD-PARTY-NOTICES.txt')

/** Licences that go well with AGPL-3.0-or-later. */
const ALLOWED =
  /^(\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|Unlicense|CC0-1\.0|OFL-1\.1|MPL-2\.0|BlueOak-1\.0\.0|Python-2\.0)( (OR|AND) )?\)?)+$/

export const isAllowed = (license: string): boolean => ALLOWED.test(license)

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** Writes the notices of everything that is shipped with the site: direct dependencies and what they bring. */
export async function run(args: readonly string[]): Promise<number> {
  const packages = shippedPackages()
  const wrong = packages.filter(({ license }) => !isAllowed(license))
  for (const { name, license } of wrong) console.error(`${name} : licence « ${license} » à examiner`)
  const text = noticesOf(packages)
  if (args.includes('--verifier')) {
    const same = existsSync(OUT) && readFileSync(OUT, 'utf8') === text
    if (!same) console.error('assets/THIRD-PARTY-NOTICES.txt n’est plus à jour : npm run licences')
    return same && wrong.length === 0 ? 0 : 1
  }
  writeFileSync(OUT, text)
  console.log(`${packages.length} paquets, ${OUT.slice(ROOT.length + 1)}`)
  return wrong.length === 0 ? 0 : 1
}

/** Production dependencies of the lockfile, sorted by name. */
export function shippedPackages(): readonly Package[] {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly dev?: boolean; readonly optional?: boolean; readonly version?: string }>
    >
  }
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place.startsWith('node_modules/') && !entry.dev && !entry.optional)
    .map(([place]) => readPackage(path.join(ROOT, place)))
    .filter((found) => found !== null)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readPackage(folder: string): Package | null {
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const licence = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry))
  return {
    name: name ?? '',
    version: version ?? '',
    license: license ?? 'inconnue',
    text: licence ? readFileSync(path.join(folder, licence), 'utf8').replace(/\r\n/g, '\n').trim() : '',
  }
}

export function noticesOf(packages: readonly Package[]): string {
  const head = [
    'En poste is shipped with the libraries below, each under its own licence.',
    'Fonts: Atkinson Hyperlegible Next, Bricolage Grotesque, Lexend (SIL Open Font License 1.1), see assets/fonts.',
    'French word table derived from the Debian package hunspell-fr-comprehensive (MPL 2.0), see assets/dictionaries.',
    '',
  ]
  const parts = packages.map(({ name, version, license, text }) =>
    [`=== ${name} ${version} (${license})`, '', text, ''].join('\n'),
  )
  return [...head, ...parts].join('\n')
}
