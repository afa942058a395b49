import { LevelMark } from '../../components/level-mark.tsx'
import type { PassportBlock } from '../../view-models/passport.ts'

interface PassportBlocksProps {
  readonly blocks: readonly PassportBlock[]
}

export function PassportBlocks({ blocks }: PassportBlocksProps) {
  return blocks.map((block) => (
    <div key={block.id} className="pp-block">
      <h2 title={block.title}>
        <span>{block.id}</span> {block.shortTitle}
      </h2>
      {block.poles.map((pole) => (
        <div key={pole.id} className="pp-pole">
          <span title={pole.title}>
            <b className="num">{pole.id}</b> {pole.shortTitle}
          </span>
          <ul>
            {pole.situations.map((situation) => (
              <li
                key={situation.id}
                className={situation.isNew ? 'is-new' : undefined}
                title={`${situation.id} ${situation.title}`}
              >
                <span className="sr-only">{`${situation.id} ${situation.title}\u00a0: `}</span>
                <LevelMark level={situation.level} isWordHidden />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  ))
}
