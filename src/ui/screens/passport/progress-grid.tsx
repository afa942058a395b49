import { LevelMark } from '../../components/level-mark.tsx'
import type { ProgressTable } from '../../view-models/passport.ts'

interface ProgressGridProps {
  readonly table: ProgressTable
}

/** Criteria against draws; a table, so that it reads and prints without colour. */
export function ProgressGrid({ table }: ProgressGridProps) {
  return (
    <div className="pp-time-wrap scroll">
      <table className="pp-time">
        <caption className="sr-only">
          {table.situation} {table.title}, niveau de chaque critère à chaque tirage
        </caption>
        <thead>
          <tr>
            <th scope="col">Critère</th>
            {table.draws.map((draw) => (
              <th key={draw.id} scope="col">
                {draw.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">{criterion.label}</th>
              {table.draws.map((draw, index) => (
                <td key={draw.id}>
                  <LevelMark level={criterion.levels[index] ?? 'none'} isWordHidden />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
