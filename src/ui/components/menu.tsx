import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import './button.css'
import { buttonClass } from './button-class.ts'
import './popover.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly isDisabled?: boolean | undefined
  readonly onAction: () => void
}

interface MenuProps {
  /** Name of the button; written unless an icon alone is given. */
  readonly label: string
  readonly icon?: ReactNode
  readonly isIconOnly?: boolean | undefined
  readonly variant?: 'plain' | 'quiet' | undefined
  readonly actions: readonly MenuAction[]
}

export function Menu({ label, icon, isIconOnly, variant, actions }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={buttonClass({ variant, isIcon: isIconOnly })} aria-label={label}>
        {icon}
        {!isIconOnly && label}
      </Button>
      <Popover className="popover">
        <AriaMenu className="options" aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              className="option"
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
