import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { SheetBlock } from '../../../domain/records/records.ts'
import { DocumentSheet } from './document-sheet.tsx'

interface PrintDocumentProps {
  readonly blocks: readonly SheetBlock[]
  readonly label: string
  readonly onDone: () => void
}

/** Once mounted, prints the document alone on its page, then says so. */
export function PrintDocument({ blocks, label, onDone }: PrintDocumentProps) {
  useEffect(() => {
    document.body.classList.add('is-printing-document')
    window.addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => {
      document.body.classList.remove('is-printing-document')
      window.removeEventListener('afterprint', onDone)
    }
  }, [onDone])
  return createPortal(
    <div className="print-root" aria-hidden="true">
      <DocumentSheet blocks={blocks} label={label} />
    </div>,
    document.body,
  )
}
