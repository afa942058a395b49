import { LEVEL_WORDS, type Level } from '../view-models/level.ts'
import './level-mark.css'

interface LevelMarkProps {
  readonly level: Level
  /** The word of the grid in use; the usual one by default. */
  readonly word?: string | undefined
  /** Only the shape is drawn; the word is still read aloud. */
  readonly isWordHidden?: boolean | undefined
  readonly size?: 'normal' | 'large' | undefined
}

/** ○ ◔ ◑ ●: shape and word say the level, colour only helps. */
export function LevelMark({ level, word, isWordHidden, size }: LevelMarkProps) {
  const text = word ?? LEVEL_WORDS[level]
  return (
    <span className={`level level--${level} ${size === 'large' ? 'level--lg' : ''}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {level === 'ts' ? (
          <circle cx="12" cy="12" r="11" fill="currentColor" />
        ) : (
          <circle
            cx="12"
            cy="12"
            r="9.5"
            fill="none"
            stroke="currentColor"
            strokeWidth={level === 'none' ? 2 : 3}
            strokeDasharray={level === 'none' ? '3 3.6' : undefined}
          />
        )}
        {level === 'i' && <path d="M12 12V5a7 7 0 0 1 7 7z" fill="currentColor" />}
        {level === 's' && <path d="M12 5a7 7 0 0 1 0 14z" fill="currentColor" />}
      </svg>
      <span className={isWordHidden ? 'sr-only' : undefined}>{text}</span>
    </span>
  )
}
