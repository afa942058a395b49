import type { BoxTab } from './mailbox.ts'

/** What is on screen in the box: a tab, a message opened, a draft opened. */
export interface MailPlace {
  readonly tab: BoxTab
  readonly selected: string | null
  readonly draft: string | null
}

const START: MailPlace = { tab: 'reception', selected: null, draft: null }
const TABS: readonly BoxTab[] = ['reception', 'envoyes', 'brouillons', 'archives']

/** The place as it was kept, or the inbox. */
export function readPlace(value: unknown): MailPlace {
  if (typeof value !== 'object' || value === null) return START
  const kept = value as Partial<MailPlace>
  return {
    tab: TABS.find((tab) => tab === kept.tab) ?? START.tab,
    selected: typeof kept.selected === 'string' ? kept.selected : null,
    draft: typeof kept.draft === 'string' ? kept.draft : null,
  }
}
