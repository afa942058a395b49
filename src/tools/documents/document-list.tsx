import type { Records, StoredDocument } from '../../domain/records/records.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { ListBox } from '../../ui/components/list-box.tsx'
import { folderWords } from './folder-tree.ts'

interface DocumentListProps {
  readonly label: string
  readonly documents: readonly StoredDocument[]
  readonly records: Records
  readonly selected: string | null
  readonly consulted: readonly string[]
  /** Says where each stands: for a search over all folders. */
  readonly withFolder: boolean
  readonly empty: string
  readonly onSelect: (id: string) => void
}

/** The pieces of a folder or of a search: name, kind, date; what was never opened is in bold. */
export function DocumentList(props: DocumentListProps) {
  const { label, documents, records, selected, consulted, withFolder, empty, onSelect } = props
  return (
    <ListBox
      className="pieces"
      label={label}
      selected={selected}
      onSelect={onSelect}
      empty={<EmptyState title={empty} />}
      items={documents.map((document) => ({
        id: document.id,
        text: [document.name, document.type, formatShortDate(document.date)].join(', '),
        content: (
          <>
            <span className={`piece-name ${consulted.includes(document.id) ? '' : 'is-new'}`}>{document.name}</span>
            <span className="piece-about">
              <span>{document.type}</span>
              <span className="num">{formatShortDate(document.date)}</span>
            </span>
            {withFolder && <span className="piece-about">{folderWords(records, document.folder)}</span>}
          </>
        ),
      }))}
    />
  )
}
