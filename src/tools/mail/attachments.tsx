import { FileText, Table, X } from 'lucide-react'
import type { ToolProps } from '../../app/ports.ts'
import type { Records } from '../../domain/records/records.ts'
import { attachmentName } from './mailbox.ts'

interface AttachmentsProps {
  readonly ids: readonly string[]
  readonly records: Records
  readonly open: ToolProps['open']
  /** Given, each can be taken off. */
  readonly onRemove?: (id: string) => void
}

/** What is attached: a document opens in the document store, a workbook in the spreadsheet. */
export function Attachments({ ids, records, open, onRemove }: AttachmentsProps) {
  if (ids.length === 0) return null
  return (
    <ul className="files" aria-label="Pièces jointes">
      {ids.map((id) => {
        const isWorkbook = records.workbooks.some((workbook) => workbook.id === id)
        const name = attachmentName(id, records)
        return (
          <li key={id} className="file">
            <button type="button" onClick={() => open(isWorkbook ? 'tableur' : 'ged', id)}>
              {isWorkbook ? <Table /> : <FileText />}
              <span>
                <span className="sr-only">Ouvrir </span>
                <b>{name}</b>
                <br />
                {isWorkbook ? 'classeur' : (records.documents.find((document) => document.id === id)?.type ?? 'pièce')}
              </span>
            </button>
            {onRemove && (
              <button type="button" aria-label={`Retirer la pièce ${name}`} onClick={() => onRemove(id)}>
                <X />
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
