import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './dialog.css'
import { French } from './french.tsx'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  /** A question that must be answered: neither the cross nor a click outside closes it. */
  readonly isAlert?: boolean | undefined
  readonly size?: 'normal' | 'wide' | undefined
}

export function Dialog({ title, isOpen, onClose, children, actions, isAlert, size = 'normal' }: DialogProps) {
  return (
    <French>
      <ModalOverlay
        className="overlay"
        isOpen={isOpen}
        isDismissable={!isAlert}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Modal className={`modal modal--${size}`}>
          <AriaDialog className="dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
            <header className="dialog-head">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {!isAlert && <IconButton variant="quiet" label="Fermer" icon={<X />} onPress={onClose} />}
            </header>
            <div className="dialog-body scroll">{children}</div>
            {actions && <footer className="dialog-foot">{actions}</footer>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </French>
  )
}
