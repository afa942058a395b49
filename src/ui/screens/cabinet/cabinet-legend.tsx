import { Lock } from 'lucide-react'
import { LevelMark } from '../../components/level-mark.tsx'
import { LEVELS } from '../../view-models/level.ts'

export function CabinetLegend() {
  return (
    <ul className="board-legend" aria-label="Légende">
      {LEVELS.map((level) => (
        <li key={level}>
          <LevelMark level={level} />
        </li>
      ))}
      <li className="level">
        <Lock /> Bientôt
      </li>
    </ul>
  )
}
