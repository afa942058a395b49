import { ALargeSmall, Contrast, Volume2, VolumeX } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import type { Comfort } from '../../theme/comfort.ts'

interface ComfortBarProps {
  readonly comfort: Comfort
  readonly onComfort: (comfort: Comfort) => void
  readonly onText: () => void
}

/** Comfort of reading, at once: no profile is needed. */
export function ComfortBar({ comfort, onComfort, onText }: ComfortBarProps) {
  const isContrast = comfort.theme === 'contraste'
  return (
    <nav className="home-comfort" aria-label="Confort de lecture">
      <Button icon={<ALargeSmall />} onPress={onText}>
        Texte
      </Button>
      <Button
        icon={<Contrast />}
        isPressed={isContrast}
        onPress={() => onComfort({ ...comfort, theme: isContrast ? 'papier' : 'contraste' })}
      >
        Contraste
      </Button>
      <Button
        icon={comfort.sound ? <Volume2 /> : <VolumeX />}
        isPressed={comfort.sound}
        label="Son"
        onPress={() => onComfort({ ...comfort, sound: !comfort.sound })}
      >
        {comfort.sound ? 'Son' : 'Son coupé'}
      </Button>
    </nav>
  )
}
