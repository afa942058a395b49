import { ChevronRight, KeyRound, Link } from 'lucide-react'

interface HomeDoorsProps {
  readonly situationCount: number
  readonly playableCount: number
  readonly cabinetHref: string
  readonly onLink: () => void
}

export function HomeDoors({ situationCount, playableCount, cabinetHref, onLink }: HomeDoorsProps) {
  const playable = playableCount > 1 ? `${playableCount} déjà jouables` : `${playableCount} déjà jouable`
  return (
    <>
      <a className="door" href={cabinetHref}>
        <span className="door-ic">
          <KeyRound />
        </span>
        <span>
          <b>Choisir une situation</b>
          <span>
            {situationCount} situations, {playableCount < situationCount ? playable : '3 organisations'}
          </span>
        </span>
        <ChevronRight />
      </a>
      <button type="button" className="door door--link" onClick={onLink}>
        <span className="door-ic">
          <Link />
        </span>
        <span>
          <b>J’ai un lien de mon professeur</b>
          <span>Coller le lien, ou ouvrir un fichier</span>
        </span>
        <ChevronRight />
      </button>
    </>
  )
}
