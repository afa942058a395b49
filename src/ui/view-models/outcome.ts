/** What an attempt to do something gave: done, or a French sentence that says why not. */
export type UiOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string }
