/** A mistake in content, said to its author: file, place, what is wrong and what was expected. */
export interface ContentError {
  readonly file: string
  /** 1-based; absent when the mistake concerns the whole file. */
  readonly line?: number
  readonly path: string
  readonly message: string
}

/** `scenarios/…/scenario.yaml, ligne 12, obligations.relance-1 : …` */
export function printError(error: ContentError): string {
  const place = [error.file, error.line === undefined ? '' : `ligne ${error.line}`, error.path].filter(
    (part) => part !== '',
  )
  return `${place.join(', ')} : ${error.message}`
}

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly ContentError[] }
