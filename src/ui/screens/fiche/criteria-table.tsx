import type { Obligation, Scenario } from '../../../domain/scenario/scenario.ts'

interface CriteriaTableProps {
  readonly scenario: Scenario
  /** Works of this case: a weight counts only when its work is called for. */
  readonly works: readonly Obligation[]
  readonly labelOf: (official: string) => string
}

/** Official criteria, with the works that prove each and their weight in this case. */
export function CriteriaTable({ scenario, works, labelOf }: CriteriaTableProps) {
  return (
    <section>
      <h2>Critères officiels et preuves</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            <th scope="col">Preuves de ce tirage (poids)</th>
          </tr>
        </thead>
        <tbody>
          {scenario.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">{labelOf(criterion.official)}</th>
              <td>
                <ul>
                  {criterion.evidence.flatMap(({ obligation, weight }) => {
                    const work = works.find(({ id }) => id === obligation)
                    if (!work) return []
                    return [
                      <li key={obligation}>
                        {work.label} ({weight}
                        {criterion.key === obligation ? ', preuve maîtresse' : ''})
                      </li>,
                    ]
                  })}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
