import { BookOpen, ChevronRight } from 'lucide-react'
import type { KnowledgeGroup } from '../../view-models/cabinet.ts'

interface SituationKnowledgeProps {
  readonly expectation: string
  readonly groups: readonly KnowledgeGroup[]
}

/** What to know beforehand: folded, for it is long and official. */
export function SituationKnowledge({ expectation, groups }: SituationKnowledgeProps) {
  return (
    <details className="knowledge">
      <summary>
        <ChevronRight />
        <BookOpen /> Savoirs et attendu
      </summary>
      <p>{expectation}</p>
      {groups.map((group) => (
        <div key={group.title}>
          <h4>{group.title}</h4>
          <ul className="dossier-list">
            {group.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
