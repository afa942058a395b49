import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ROUTES } from '../routes.ts'

interface ErrorRunProps {
  readonly message: string
  readonly onRetry?: (() => void) | undefined
}

/** An attempt that cannot be opened: why, and what is safe. */
export default function ErrorRun({ message, onRetry }: ErrorRunProps) {
  return (
    <main className="waiting">
      <EmptyState title="Cette partie ne s’ouvre pas">{message}</EmptyState>
      <p>
        {onRetry && <Button onPress={onRetry}>Réessayer</Button>} <a href={ROUTES.home}>Revenir à l’accueil</a>
      </p>
    </main>
  )
}
