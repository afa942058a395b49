import { readStartLink } from '../../domain/attempt/start-link.ts'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES } from '../routes.ts'
import { useLater } from '../run/use-later.ts'
import { ErrorScreen } from '../screens/error/error-screen.tsx'
import { useServices } from '../services.ts'

/** A teacher's link: the very case it fixes, or a sentence that says why not. */
export default function StartRun({ parts }: { readonly parts: readonly string[] }) {
  const services = useServices()
  const text = ['jouer', ...parts].join('/')
  const later = useLater(text, async () => {
    const read = readStartLink(text)
    if (!read.ok) return read.message
    const { link } = read
    const started = await (await services.game()).start({
      scenario: link.scenario,
      scenarioVersion: link.scenarioVersion,
      mode: link.mode,
      level: link.level,
      seed: link.seed,
      ...(link.factors === null ? {} : { factors: link.factors }),
    })
    if (!started.ok) return started.message
    window.location.replace(`#/partie/${started.value}`)
    return null
  })
  if (later.state === 'la' && later.value !== null) {
    return <ErrorScreen title="Ce lien ne s’ouvre pas" text={later.value} homeHref={ROUTES.home} />
  }
  if (later.state === 'echec') {
    return (
      <ErrorScreen
        title="Ce lien ne s’ouvre pas"
        text="Rien n’est perdu : réessayez dans un instant."
        homeHref={ROUTES.home}
      />
    )
  }
  return <Waiting label="La partie se prépare" />
}
