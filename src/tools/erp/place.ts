export const MODULES = ['clients', 'factures', 'reglements', 'balance'] as const
export type ErpModule = (typeof MODULES)[number]
export const ACCOUNT_TABS = ['factures', 'reglements', 'relances', 'fiche'] as const
export type AccountTab = (typeof ACCOUNT_TABS)[number]
export const PANELS = ['detail', 'suivi', 'statut'] as const
export type Panel = (typeof PANELS)[number]

/** What is on screen in the ERP: a module, an account opened, the invoice chosen and what is open beside it. */
export interface ErpPlace {
  readonly module: ErpModule
  readonly party: string | null
  readonly tab: AccountTab
  readonly invoice: string | null
  readonly panel: Panel | null
  readonly search: string
  readonly onlyOpen: boolean
}

/** Where one was is kept as a draft, so that an interruption gives the ERP back as it was. */
export const PLACE = 'pgi:vue'

const START: ErpPlace = {
  module: 'clients',
  party: null,
  tab: 'factures',
  invoice: null,
  panel: null,
  search: '',
  onlyOpen: false,
}

/** The place as it was kept, or the beginning. */
export function readPlace(value: unknown): ErpPlace {
  if (typeof value !== 'object' || value === null) return START
  const kept = value as Partial<Record<keyof ErpPlace, unknown>>
  const text = (key: 'party' | 'invoice') => (typeof kept[key] === 'string' ? kept[key] : null)
  return {
    module: MODULES.find((one) => one === kept.module) ?? START.module,
    party: text('party'),
    tab: ACCOUNT_TABS.find((one) => one === kept.tab) ?? START.tab,
    invoice: text('invoice'),
    panel: PANELS.find((one) => one === kept.panel) ?? null,
    search: typeof kept.search === 'string' ? kept.search : '',
    onlyOpen: kept.onlyOpen === true,
  }
}
