/** What is on screen in the store: a folder, a search, a document opened, its filing form. */
export interface StorePlace {
  readonly folder: string
  readonly search: string
  readonly document: string | null
  readonly isFiling: boolean
  /** The file being put together is in sight. */
  readonly isBundling: boolean
}

/** Where one was is kept as a draft, so that an interruption gives the store back as it was. */
export const PLACE = 'ged:vue'

const START: StorePlace = { folder: '', search: '', document: null, isFiling: false, isBundling: false }

/** The place as it was kept, or the beginning. */
export function readPlace(value: unknown): StorePlace {
  if (typeof value !== 'object' || value === null) return START
  const kept = value as Partial<StorePlace>
  return {
    folder: typeof kept.folder === 'string' ? kept.folder : START.folder,
    search: typeof kept.search === 'string' ? kept.search : '',
    document: typeof kept.document === 'string' ? kept.document : null,
    isFiling: kept.isFiling === true,
    isBundling: kept.isBundling === true,
  }
}
