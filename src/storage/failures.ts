import type { StorageFailure, Stored } from '../app/ports.ts'

export const STORED: Stored = { ok: true }

export type Failed = Extract<Stored, { readonly ok: false }>

export const failed = (code: StorageFailure, message: string): Failed => ({ ok: false, code, message })

export const ALREADY_WRITTEN = failed(
  'deja-ecrit',
  'Cette tentative a avancé dans un autre onglet. Rechargez la page pour reprendre là où elle en est : rien n’est perdu.',
)
export const GONE = failed(
  'absent',
  'Cette tentative n’est plus sur cet appareil : elle a été effacée, peut-être dans un autre onglet.',
)
export const OUT_OF_ORDER = failed(
  'refuse',
  'Cette action n’est pas la suite de ce qui est enregistré. Rechargez la page pour repartir du dernier point sûr.',
)
export const FULL = failed(
  'plein',
  'Il n’y a plus de place sur cet appareil : votre dernière action n’est pas enregistrée. Exportez votre carnet, libérez de la place, puis recommencez l’action.',
)
export const OF_ANOTHER = failed(
  'refuse',
  'Une tentative de ce carnet appartient déjà à un autre profil de cet appareil. Rien n’a été repris.',
)

const CLOSED = failed(
  'absent',
  'En poste a été mis à jour ou fermé dans un autre onglet : rechargez cette page avant de continuer.',
)
const REFUSED = failed(
  'refuse',
  'Le navigateur a refusé l’enregistrement. Rechargez la page ; si cela continue, exportez votre carnet.',
)

/** The failure that an error of the database stands for, looked for through the errors it wraps. */
export function failureOf(error: unknown): Failed {
  for (let cause: unknown = error, depth = 0; isError(cause) && depth < 6; depth++) {
    switch (cause.name) {
      case 'QuotaExceededError':
        return FULL
      case 'ConstraintError':
        return ALREADY_WRITTEN
      case 'DatabaseClosedError':
      case 'InvalidStateError':
        return CLOSED
    }
    cause = cause.inner ?? cause.cause
  }
  return REFUSED
}

function isError(value: unknown): value is { name: string; inner?: unknown; cause?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
