import type { Carnet } from '../app/ports.ts'
import { ENGINE_VERSION } from '../domain/attempt/attempt.ts'
import { CARNET_FORMAT, checkCarnet } from './carnet.ts'
import { CARNET_MIGRATIONS, type CarnetMigration } from './carnet-migrations.ts'
import { checksum } from './checksum.ts'
import { dangerIn } from './danger.ts'

/** Largest file read, in bytes: forty finished situations weigh less than a tenth of it. */
export const LARGEST_CARNET = 32 * 1024 * 1024

export type CarnetReading =
  | { readonly ok: true; readonly carnet: Carnet }
  | { readonly ok: false; readonly code: CarnetRefusal; readonly message: string }
export type CarnetRefusal =
  | 'vide'
  | 'trop-gros'
  | 'autre-fichier'
  | 'tronque'
  | 'abime'
  | 'version-recente'
  | 'version-inconnue'
  | 'dangereux'
  | 'illisible'

/** Name of the file of a learner's carnet: sorts by learner, then by day. `carnet_lea_2026-11-24.enposte.json`. */
export function carnetFileName(alias: string, date: string): string {
  const clean = alias
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? 'sans-date'
  return `carnet_${clean === '' ? 'eleve' : clean}_${day}.enposte.json`
}

/** The text of the file: a small envelope (format, checksum) around the carnet. */
export function writeCarnetFile(carnet: Carnet): string {
  return JSON.stringify({
    app: 'en-poste',
    format: CARNET_FORMAT,
    checksum: checksum(JSON.stringify(carnet)),
    carnet,
  })
}

/** [ST5] Reads a file chosen by a learner, its size first. Whatever it holds, the answer is a carnet or a sentence. */
export async function readCarnetBlob(file: Blob): Promise<CarnetReading> {
  if (file.size > LARGEST_CARNET) return tooBig(file.size)
  try {
    return readCarnetFile(await file.text())
  } catch {
    return refuse('abime', 'Ce fichier n’a pas pu être lu : réessayez, ou copiez-le d’abord sur cet appareil.')
  }
}

export interface ReadOptions {
  readonly migrations?: Readonly<Record<number, CarnetMigration>>
  readonly format?: number
}

/** [ST5] Reads the text of a carnet file. Nothing is changed anywhere: `store.carnet.restore` takes what is read. */
export function readCarnetFile(text: string, options: ReadOptions = {}): CarnetReading {
  const { migrations = CARNET_MIGRATIONS, format = CARNET_FORMAT } = options
  if (text.length > LARGEST_CARNET) return tooBig(text.length)
  const body = text.replace(/^\ufeff/, '').trim()
  if (body === '') return refuse('vide', 'Ce fichier est vide : ce n’est pas un carnet. Rien n’a été repris.')
  const data = parse(body)
  if (data === undefined) {
    return body.startsWith('{') && body.slice(0, 200).includes('en-poste')
      ? refuse(
          'tronque',
          `Ce carnet est incomplet : le fichier s’arrête ou se brouille avant la fin (${body.length} caractères reçus). Exportez-le de nouveau, ou reprenez une autre copie. Rien n’a été repris.`,
        )
      : refuse('autre-fichier', NOT_A_CARNET)
  }
  const danger = dangerIn(data)
  if (danger) return refuse('dangereux', `Ce fichier n’est pas un carnet sain : ${danger}. Rien n’a été repris.`)
  if (!isEnvelope(data)) return refuse('autre-fichier', NOT_A_CARNET)
  if (data.format > format || engineOf(data.carnet) > ENGINE_VERSION) {
    return refuse(
      'version-recente',
      'Ce carnet a été fait avec une version plus récente d’En poste. Rechargez la page pour obtenir cette version, puis recommencez. Rien n’a été repris.',
    )
  }
  if (data.checksum !== checksum(JSON.stringify(data.carnet))) {
    return refuse(
      'abime',
      'Ce carnet a été modifié ou abîmé depuis son export : son contenu ne correspond plus à son empreinte. Reprenez une autre copie. Rien n’a été repris.',
    )
  }
  const current = migrate(data.carnet, data.format, format, migrations)
  if (current === undefined) {
    return refuse(
      'version-inconnue',
      `Ce carnet est d’un format ancien (${data.format}) que cette version d’En poste ne sait plus lire. Rien n’a été repris.`,
    )
  }
  const checked = checkCarnet(current)
  return checked.ok ? checked : refuse('illisible', checked.message)
}

const NOT_A_CARNET =
  'Ce fichier n’est pas un carnet d’En poste. Choisissez un fichier dont le nom finit par « .enposte.json ». Rien n’a été repris.'

const refuse = (code: CarnetRefusal, message: string): CarnetReading => ({ ok: false, code, message })

const tooBig = (size: number): CarnetReading =>
  refuse(
    'trop-gros',
    `Ce fichier est trop gros pour être un carnet (${Math.round(size / 1024 / 1024)} Mo, ${LARGEST_CARNET / 1024 / 1024} Mo au plus). Rien n’a été repris.`,
  )

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Envelope {
  readonly format: number
  readonly checksum: string
  readonly carnet: unknown
}

function isEnvelope(data: unknown): data is Envelope {
  if (typeof data !== 'object' || data === null) return false
  const { app, format, checksum, carnet } = data as Record<string, unknown>
  return (
    app === 'en-poste' &&
    Number.isInteger(format) &&
    Number(format) >= 0 &&
    typeof checksum === 'string' &&
    typeof carnet === 'object' &&
    carnet !== null
  )
}

function engineOf(carnet: unknown): number {
  const engine = (carnet as Record<string, unknown>).engine
  return typeof engine === 'number' ? engine : 0
}

/** One format after the other, each by its own migration; `undefined` when one is missing. */
function migrate(
  carnet: unknown,
  from: number,
  to: number,
  migrations: Readonly<Record<number, CarnetMigration>>,
): unknown {
  let current = carnet
  for (let version = from; version < to; version++) {
    const step = migrations[version]
    if (!step) return undefined
    try {
      current = step(current)
    } catch {
      return {} // An old file that is not what it says: the schema refuses it with a sentence.
    }
  }
  return current
}
