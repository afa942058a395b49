import type { ReactNode } from 'react'
import './sheet.css'

interface SheetProps {
  readonly children: ReactNode
  readonly hasClip?: boolean | undefined
  readonly hasCreases?: boolean | undefined
  readonly className?: string | undefined
  readonly label?: string | undefined
  /** Its text may be longer than its place: arrows scroll it. */
  readonly isScrollable?: boolean | undefined
}

/** A sheet of paper: its margins, its folds, and a paper clip if it has one. */
export function Sheet({ children, hasClip, hasCreases, isScrollable, className, label }: SheetProps) {
  const classes = ['sheet', hasCreases && 'sheet--crease', isScrollable && 'scroll', className]
  return (
    <article className={classes.filter(Boolean).join(' ')} aria-label={label} tabIndex={isScrollable ? 0 : undefined}>
      {hasClip && (
        <svg className="sheet-clip" viewBox="0 0 22 52" aria-hidden="true">
          <path
            d="M6 18V40a5 5 0 0 0 10 0V10a7 7 0 0 0-14 0v28"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        </svg>
      )}
      {children}
    </article>
  )
}
