import { curriculumIndex } from 'virtual:curriculum-index'
import { readStartLink } from '../../domain/attempt/start-link.ts'
import { indexedSituations } from '../../domain/curriculum/curriculum-index.ts'
import { Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES } from '../routes.ts'
import { useLabels } from '../run/use-labels.ts'
import { useLater } from '../run/use-later.ts'
import { SheetScreen } from '../screens/fiche/sheet-screen.tsx'
import { useServices } from '../services.ts'

interface SheetRunProps {
  readonly parts: readonly string[]
}

/** The teacher's sheet of one case: the address is that of a start link, `fiche` in place of `jouer`. */
export default function SheetRun({ parts }: SheetRunProps) {
  const services = useServices()
  const read = readStartLink(['jouer', ...parts].join('/'))
  const situation = read.ok
    ? (indexedSituations(curriculumIndex).find(({ scenario }) => scenario === read.link.scenario)?.id ?? '')
    : ''
  const labels = useLabels(situation)
  const answer = useLater(parts.join('/'), async () => {
    if (!read.ok) return read
    const { link } = read
    const game = await services.game()
    return game.modelAnswer({
      scenario: link.scenario,
      scenarioVersion: link.scenarioVersion,
      mode: link.mode,
      level: link.level,
      seed: link.seed,
      ...(link.factors ? { factors: link.factors } : {}),
    })
  })
  if (answer.state === 'attend' || (read.ok && !labels)) return <Waiting label="La fiche se prépare" />
  const failure =
    answer.state === 'echec' ? 'La fiche n’a pas pu être préparée.' : answer.value.ok ? null : answer.value.message
  if (failure !== null || answer.state !== 'la' || !answer.value.ok || !labels || !read.ok)
    return (
      <main className="teacher">
        <h1>Fiche du professeur</h1>
        <Notice tone="error" title={failure ?? 'Cette fiche n’existe pas.'}>
          <a href={ROUTES.teacher}>Revenir à la préparation</a>
        </Notice>
      </main>
    )
  return <SheetScreen answer={answer.value.value} labels={labels} />
}
