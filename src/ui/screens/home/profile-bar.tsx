import { BookUser, GraduationCap, Plus, Save } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Portrait } from '../../components/portrait.tsx'
import type { ProfileView } from '../../view-models/profile.ts'

interface ProfileBarProps {
  readonly profiles: readonly ProfileView[]
  readonly passportHref: string
  readonly teacherHref: string
  readonly onChoose: (id: string) => void
  readonly onNew: () => void
  readonly onKeepCarnet: () => void
}

export function ProfileBar(props: ProfileBarProps) {
  const { profiles, passportHref, teacherHref, onChoose, onNew, onKeepCarnet } = props
  return (
    <nav className="profiles" aria-labelledby="profiles-question">
      <span className="profiles-q" id="profiles-question">
        {'Qui est en poste\u00a0?'}
      </span>
      <div className="profiles-list scroll">
        {profiles.map((profile) => (
          <button
            key={profile.id}
            type="button"
            className="profile"
            aria-pressed={profile.isCurrent}
            onClick={() => onChoose(profile.id)}
          >
            <Portrait portrait={profile.portrait} />
            <span>{profile.alias}</span>
          </button>
        ))}
        <button type="button" className="profile profile--new" onClick={onNew}>
          <span className="profile-plus">
            <Plus />
          </span>
          <span>Nouveau</span>
        </button>
      </div>
      <div className="profiles-doors">
        <Button icon={<BookUser />} href={passportHref}>
          Passeport
        </Button>
        <Button icon={<Save />} onPress={onKeepCarnet}>
          Garder mon carnet
        </Button>
        <Button icon={<GraduationCap />} href={teacherHref}>
          Enseignant
        </Button>
      </div>
    </nav>
  )
}
