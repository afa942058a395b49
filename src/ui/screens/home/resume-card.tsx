import { Play } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import type { ResumeView } from '../../view-models/home.ts'

interface ResumeCardProps {
  readonly resume: ResumeView | null
  readonly hasProfile: boolean
  readonly onNewProfile: () => void
}

/** What waits to be resumed comes first. Without it, a word of welcome. */
export function ResumeCard({ resume, hasProfile, onNewProfile }: ResumeCardProps) {
  if (!resume)
    return (
      <section className="welcome">
        <h2>{hasProfile ? 'Rien en attente sur votre bureau' : 'Votre premier jour'}</h2>
        <p>
          {hasProfile
            ? 'Tout est rangé. Prenez une clé dans l’armoire, ou ouvrez le lien de votre professeur.'
            : 'Vous êtes assistant ou assistante de gestion. Un bureau vous attend à Orvelle, et quelqu’un a besoin de vous.'}
        </p>
        {!hasProfile && (
          <Button variant="primary" onPress={onNewProfile}>
            Choisir mon surnom
          </Button>
        )}
      </section>
    )
  return (
    <button type="button" className="resume" onClick={resume.onResume}>
      <span className="resume-pic">{resume.picture && <img src={resume.picture} alt="" />}</span>
      <span className="resume-txt">
        <span className="resume-kicker">
          <Play /> Reprendre
        </span>
        <b>{resume.title}</b>
        <span>{resume.place}</span>
        <span className="muted">{resume.detail}</span>
      </span>
    </button>
  )
}
