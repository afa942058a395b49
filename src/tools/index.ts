import type { RunView, ToolEntry } from '../app/ports.ts'

/** The tools of the desk, in the order of their dividers. Each is loaded when it is first opened. */
export const TOOLS: readonly ToolEntry[] = [
  {
    id: 'messagerie',
    label: 'Messagerie',
    isWide: false,
    load: () => import('./mail/index.tsx'),
    badge: (view) => ({ count: unread(view), label: 'messages non lus' }),
  },
  {
    id: 'telephone',
    label: 'Téléphone',
    isWide: false,
    load: () => import('./phone/index.tsx'),
    badge: (view) => ({
      count: view.desk.exchanges.filter(
        ({ channel, phase }) => channel === 'telephone' && (phase === 'attend' || phase === 'manque'),
      ).length,
      label: 'appels à prendre ou à rappeler',
    }),
  },
  {
    id: 'lieux',
    label: 'Sur place',
    isWide: false,
    load: () => import('./place/index.tsx'),
    badge: (view) => ({
      count: view.desk.exchanges.filter(({ channel, phase }) => channel === 'sur-place' && phase === 'attend').length,
      label: 'personne qui attend',
    }),
  },
  { id: 'pgi', label: 'PGI Alvéole', isWide: true, load: () => import('./erp/index.tsx') },
  { id: 'courrier', label: 'Courrier', isWide: true, load: () => import('./letters/index.tsx') },
  {
    id: 'bannettes',
    label: 'Bannettes',
    isWide: false,
    load: () => import('./trays/index.tsx'),
    badge: (view) => ({
      count: view.desk.signatureFolders.filter(({ state }) => state === 'rendu').length,
      label: 'parapheurs rendus',
    }),
  },
  { id: 'tableur', label: 'Tableur', isWide: true, load: () => import('./spreadsheet/index.tsx') },
  { id: 'planning', label: 'Agenda', isWide: false, load: () => import('./planner/index.tsx') },
  { id: 'ged', label: 'Documents', isWide: true, load: () => import('./documents/index.tsx') },
]

function unread(view: RunView): number {
  return view.desk.mails.filter(({ id, folder }) => folder === 'reception' && !view.desk.consulted.includes(id)).length
}
