import { type ReactNode, useRef } from 'react'
import { Button, type ButtonVariant } from './button.tsx'

interface FileButtonProps {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly variant?: ButtonVariant | undefined
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** Opens one file of the reader's; nothing is sent anywhere. */
export function FileButton({ children, icon, variant, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={icon} variant={variant} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
