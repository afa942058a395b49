import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { WritingDraft } from './writing-draft.ts'
import { zonesFor } from './zones.ts'

interface PrintLetterProps {
  readonly draft: WritingDraft
  readonly onDone: () => void
}

/** Once mounted, prints the page alone, as it will lie in its window envelope, then says so. */
export function PrintLetter({ draft, onDone }: PrintLetterProps) {
  useEffect(() => {
    document.body.classList.add('is-printing-letter')
    window.addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => {
      document.body.classList.remove('is-printing-letter')
      window.removeEventListener('afterprint', onDone)
    }
  }, [onDone])
  return createPortal(
    <div className="letter-print" aria-hidden="true">
      <article className={`letter letter--${draft.kind}`}>
        {zonesFor(draft.kind)
          .filter(({ id }) => draft.zones[id].trim() !== '')
          .map(({ id }) => (
            <div key={id} className={`zone zone--${id}`}>
              <p className="zone-print">{draft.zones[id]}</p>
            </div>
          ))}
      </article>
    </div>,
    document.body,
  )
}
