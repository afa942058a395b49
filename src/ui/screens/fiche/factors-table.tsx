import type { Scenario } from '../../../domain/scenario/scenario.ts'

interface FactorsTableProps {
  readonly scenario: Scenario
  readonly drawn: readonly string[]
  readonly labelOf: (official: string) => string
}

/** Official complexities and hazards: what each changes, and whether this case has it. */
export function FactorsTable({ scenario, drawn, labelOf }: FactorsTableProps) {
  return (
    <section>
      <h2>Complexités et aléas</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Facteur officiel</th>
            <th scope="col">Ce qu’il change</th>
            <th scope="col">Erreur à exploiter en classe</th>
            <th scope="col">Ici</th>
          </tr>
        </thead>
        <tbody>
          {scenario.factors.map(({ id, official }) => {
            const notes = scenario.teacher?.factors[id]
            return (
              <tr key={id}>
                <th scope="row">
                  {id} {labelOf(official)}
                </th>
                <td>{notes?.change ?? '–'}</td>
                <td>{notes?.mistake ?? '–'}</td>
                <td>{drawn.includes(id) ? 'oui' : 'non'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
