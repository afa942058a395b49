import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import './term.css'

interface TermProps {
  readonly children: string
  /** Title of the explanation; the word itself by default. */
  readonly title?: string | undefined
  readonly definition: string
}

/** A word of the trade that explains itself on demand. */
export function Term({ children, title, definition }: TermProps) {
  return (
    <DialogTrigger>
      <Button className="term">{children}</Button>
      <Popover className="gloss" placement="bottom start">
        <Dialog className="gloss-body" aria-label={title ?? children}>
          <b>{title ?? children}</b>
          <p>{definition}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
