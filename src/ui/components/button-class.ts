import type { ButtonVariant } from './button.tsx'

interface Look {
  readonly variant?: ButtonVariant | undefined
  readonly isLarge?: boolean | undefined
  readonly isIcon?: boolean | undefined
  readonly className?: string | undefined
}

/** Classes of a button, also for the buttons that React Aria makes itself (menus, disclosures). */
export function buttonClass({ variant = 'plain', isLarge, isIcon, className }: Look): string {
  return ['btn', variant !== 'plain' && `btn--${variant}`, isLarge && 'btn--lg', isIcon && 'btn--icon', className]
    .filter(Boolean)
    .join(' ')
}
