/** The file being put together: a draft, kept while one looks for its pieces. */
export const BUNDLE = 'ged:dossier'

export interface BundleDraft {
  readonly title: string
  /** Ids of documents, in the order of the file. */
  readonly pieces: readonly string[]
  readonly to: string
  readonly note: string
}

export function readBundle(value: unknown): BundleDraft {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<BundleDraft>
  return {
    title: typeof kept.title === 'string' ? kept.title : '',
    pieces: Array.isArray(kept.pieces) ? kept.pieces.filter((id): id is string => typeof id === 'string') : [],
    to: typeof kept.to === 'string' ? kept.to : '',
    note: typeof kept.note === 'string' ? kept.note : '',
  }
}

/** The pieces with one of them moved up or down by one place. */
export function moved(pieces: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = pieces.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= pieces.length) return pieces
  return pieces.toSpliced(from, 1).toSpliced(to, 0, id)
}
