import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { SurroundingItem } from '../../view-models/desk.ts'

interface SurroundingsDrawerProps {
  readonly items: readonly SurroundingItem[]
  readonly onPicked: () => void
}

/** The scene in words: all that is seen and all that can be touched in it. */
export function SurroundingsDrawer({ items, onPicked }: SurroundingsDrawerProps) {
  if (items.length === 0) return <EmptyState title="Rien de particulier">Le bureau est calme.</EmptyState>
  return (
    <ul className="surroundings scroll">
      {items.map((item) => (
        <li key={item.id}>
          <div className="grow">
            <b>{item.label}</b>
            {item.detail && <span>{item.detail}</span>}
          </div>
          {item.isAlert && <Chip tone="warn">À voir</Chip>}
          {item.onPick && (
            <Button
              label={`Aller vers : ${item.label}`}
              onPress={() => {
                item.onPick?.()
                onPicked()
              }}
            >
              Y aller
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
