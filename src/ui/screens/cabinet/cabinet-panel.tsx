import type { CabinetBlock, CabinetPole, KeyView } from '../../view-models/cabinet.ts'
import { CabinetKey } from './cabinet-key.tsx'

interface CabinetPanelProps {
  readonly block: CabinetBlock
  readonly selectedId: string | null
  readonly isShown: (pole: CabinetPole, key: KeyView) => boolean
  readonly onSelect: (id: string) => void
}

/** One block of the diploma: three rails of keys. */
export function CabinetPanel({ block, selectedId, isShown, onSelect }: CabinetPanelProps) {
  return (
    <section className="panel" aria-label={`Bloc ${block.id}, ${block.title}`}>
      <h2 title={block.title}>
        <span>{block.id}</span>
        {block.shortTitle}
      </h2>
      {block.poles.map((pole) => (
        <div key={pole.id} className="pole">
          <h3 title={pole.title}>
            <b>{pole.id}</b> {pole.shortTitle}
          </h3>
          <ul className="hooks">
            {pole.keys.map((key) => (
              <li key={key.id}>
                <CabinetKey
                  view={key}
                  isSelected={key.id === selectedId}
                  isDimmed={!isShown(pole, key)}
                  onSelect={() => onSelect(key.id)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
