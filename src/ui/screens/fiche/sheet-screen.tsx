import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ModelAnswerSheet } from '../../../app/ports.ts'
import { formatWeekdayDate } from '../../../domain/trade/format-date.ts'
import { Button } from '../../components/button.tsx'
import { ROUTES } from '../../routes.ts'
import type { SituationLabels } from '../../run/use-labels.ts'
import { AnsweredWorks } from './answered-works.tsx'
import { CriteriaTable } from './criteria-table.tsx'
import { FactorsTable } from './factors-table.tsx'
import './sheet.css'

const LEVEL_WORDS = { decouverte: 'Découverte', confirme: 'Confirmé', expert: 'Expert' } as const

interface SheetScreenProps {
  readonly answer: ModelAnswerSheet
  readonly labels: SituationLabels
}

/** What a teacher reads and prints before the lesson: aims, place in the matrix, criteria, factors, the whole model answer. */
export function SheetScreen({ answer, labels }: SheetScreenProps) {
  const { scenario, draw, caseFile } = answer.setup
  const notes = scenario.teacher
  return (
    <main className="teacher-sheet">
      <nav className="teacher-sheet-nav" aria-label="Fiche">
        <a href={ROUTES.teacher}>Préparer une partie</a>
        <Button variant="primary" icon={<Printer />} onPress={() => window.print()}>
          Imprimer la fiche
        </Button>
      </nav>
      <article className="teacher-page">
        <header>
          <p className="muted">Fiche du professeur · bac professionnel AGOrA</p>
          <h1>
            {scenario.situation} {labels.title}
          </h1>
          <p className="teacher-page-title">«&nbsp;{scenario.title}&nbsp;»</p>
        </header>
        <dl className="teacher-facts">
          <Fact name="Compétence">{labels.competence}</Fact>
          <Fact name="Durée réelle">
            {scenario.duration[0]} à {scenario.duration[1]} minutes
          </Fact>
          <Fact name="Temps simulé">{caseFile.days.map(formatWeekdayDate).join(', ')}</Fact>
          <Fact name="Tirage">
            {draw.seed}, niveau {LEVEL_WORDS[draw.level].toLowerCase()},{' '}
            {draw.factors.length === 0 ? 'sans facteur' : `facteurs ${draw.factors.join(', ')}`}
          </Fact>
        </dl>
        {notes && <TextList title="Ce que la séance vise" texts={notes.aims} />}
        {notes && (
          <TextList title="Avant de jouer" texts={[...notes.before, ...(notes.material ? [notes.material] : [])]} />
        )}
        <CriteriaTable scenario={scenario} works={answer.setup.rules.obligations} labelOf={labels.of} />
        <FactorsTable scenario={scenario} drawn={draw.factors} labelOf={labels.of} />
        {notes && <TextList title="Conseils" texts={notes.advice} />}
        <AnsweredWorks answer={answer} />
        <TextList
          title="Ce que la machine laisse au professeur"
          texts={
            notes?.leftToTeacher.length
              ? notes.leftToTeacher
              : ['La voix, la nuance d’un ton, la mise en page au millimètre.']
          }
        />
      </article>
    </main>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function TextList({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
