import { ROUTES } from '../routes.ts'
import { ErrorScreen } from '../screens/error/error-screen.tsx'

/** An address that leads nowhere. */
export default function LostScreen() {
  return (
    <ErrorScreen
      title="Cette page n’existe pas"
      text="Le lien a peut-être été coupé en le copiant. Rien n’est perdu : votre carnet est toujours là."
      homeHref={ROUTES.home}
    />
  )
}
