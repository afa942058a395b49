import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { printError } from '../content/load/content-error.ts'
import { loadCurriculum } from '../content/load/curriculum.ts'
import { loadScenario } from '../content/load/scenario.ts'
import { loadOrganisation } from '../content/load/world.ts'
import { indexedSituations } from '../domain/curriculum/curriculum-index.ts'
import { findSituation } from '../domain/curriculum/find-situation.ts'
import { skeletonFiles } from './skeleton.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const USAGE = 'npm run new:scenario -- 1.2.3 encaissements'

/** Writes the skeleton of a scenario in its folder: it loads, passes the check and can be played from the first minute. */
export async function run(args: readonly string[]): Promise<number> {
  const written = writeScenario(ROOT, args[0], args[1])
  if (!written.ok) {
    console.error(written.message)
    return written.code
  }
  console.log(`scenarios/${written.folder} est prêt : npm run check -- ${args[0]}, puis npm run play -- ${args[0]}`)
  return 0
}

export type Written =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly code: number; readonly message: string }

/** The same under any root: what is refused is told in French. */
export function writeScenario(root: string, situation: string | undefined, name: string | undefined): Written {
  const refuse = (code: number, message: string): Written => ({ ok: false, code, message })
  const read = loadCurriculum(path.join(root, 'scenarios'))
  if (!read.ok) return refuse(1, read.errors.map(printError).join('\n'))
  const placed = situation ? findSituation(read.value.curriculum, situation) : null
  if (!situation || !placed || !name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return refuse(2, `Attendu : le numéro d’une situation officielle et un nom en minuscules et tirets.\n${USAGE}`)
  const folder = `${situation}-${name}`
  const base = path.join(root, 'scenarios', folder)
  if (existsSync(base)) return refuse(1, `scenarios/${folder} existe déjà : rien n’a été écrit.`)
  const organisation = indexedSituations(read.value.index).find(({ id }) => id === situation)?.organisation
  const house = organisation ? loadOrganisation(path.join(root, 'scenarios'), organisation) : null
  if (!house?.ok)
    return refuse(1, house ? house.errors.map(printError).join('\n') : `${situation} : sans organisation.`)
  for (const [file, text] of Object.entries(skeletonFiles(folder, placed.situation, house.value))) {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true })
    writeFileSync(path.join(base, file), text)
  }
  const loaded = loadScenario(root, folder)
  return loaded.ok ? { ok: true, folder } : refuse(1, loaded.errors.map(printError).join('\n'))
}
