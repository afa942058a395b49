import type { Records, StoredDocument } from '../../domain/records/records.ts'

/** A folder of the plan de classement, with what it holds. */
export interface FolderNode {
  readonly path: string
  readonly label: string
  /** The account of the post may neither read nor file in it. */
  readonly isRestricted: boolean
  /** Documents filed right in it; 0 in a restricted folder, whose content is not shown. */
  readonly count: number
  readonly children: readonly FolderNode[]
}

/** The plan de classement as a tree, in the order of its paths; a folder known only by its sub-folders is added. */
export function folderTree(records: Records): readonly FolderNode[] {
  const known = new Map(records.folders.map((folder) => [folder.path, folder] as const))
  const paths = new Set<string>()
  for (const { path } of records.folders) for (const step of [...ancestorsOf(path), path]) paths.add(step)
  const nodesUnder = (parent: string): readonly FolderNode[] =>
    [...paths]
      .filter((path) => parentOf(path) === parent)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((path) => {
        const folder = known.get(path)
        const isRestricted = isRestrictedFolder(records, path)
        return {
          path,
          label: folder?.label ?? plainLabel(path),
          isRestricted,
          count: isRestricted ? 0 : records.documents.filter((document) => document.folder === path).length,
          children: nodesUnder(path),
        }
      })
  return nodesUnder('')
}

/** Whether a folder is closed to the post: as declared, else as the folder above it. */
export function isRestrictedFolder(records: Records, path: string): boolean {
  for (const step of [path, ...ancestorsOf(path).toReversed()]) {
    const folder = records.folders.find((candidate) => candidate.path === step)
    if (folder) return folder.restricted
  }
  return false
}

/** Whether the post may read a document: it is filed nowhere yet, or in a folder that is open. */
export const isReadable = (records: Records, document: StoredDocument): boolean =>
  document.folder === '' || !isRestrictedFolder(records, document.folder)

/** Folders above a folder, from the top: `02-ventes`, `02-ventes/clients`. */
export function ancestorsOf(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.slice(1).map((_, rank) => steps.slice(0, rank + 1).join('/'))
}

/** Labels from the top to a folder, for a reader: « 02 Ventes › Clients ». */
export function folderWords(records: Records, path: string): string {
  if (path === '') return 'À classer'
  return [...ancestorsOf(path), path]
    .map((step) => records.folders.find((folder) => folder.path === step)?.label ?? plainLabel(step))
    .join(' › ')
}

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/** `05-comptabilite` read as a label when nobody gave it one. */
function plainLabel(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replaceAll('-', ' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
