import { lazy, Suspense, useState } from 'react'
import { Backdrop } from '../../components/backdrop.tsx'
import type { HomeView } from '../../view-models/home.ts'
import { ComfortBar } from './comfort-bar.tsx'
import './home.css'
import { HomeDoors } from './home-doors.tsx'
import { HomeNotices } from './home-notices.tsx'
import { ProfileBar } from './profile-bar.tsx'
import { ResumeCard } from './resume-card.tsx'

// Dialogs bring React Aria with them: the front door works before they arrive.
const LinkDialog = lazy(() => import('./link-dialog.tsx'))
const ProfileDialog = lazy(() => import('./profile-dialog.tsx'))
const ComfortDialog = lazy(() => import('./comfort-dialog.tsx'))

type OpenDialog = 'link' | 'profile' | 'comfort' | null

export function HomeScreen(view: HomeView) {
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const close = () => setDialog(null)
  return (
    <main className={`home org-${view.organisation}`}>
      <Backdrop sky="dawn" src={view.backdrop} place="home-office">
        <div className="home-sun" />
      </Backdrop>
      <header className="home-head">
        <h1>En poste</h1>
        <ComfortBar comfort={view.comfort} onComfort={view.onComfort} onText={() => setDialog('comfort')} />
      </header>
      <div className="home-cards">
        <ResumeCard
          resume={view.resume}
          onNewProfile={() => setDialog('profile')}
          hasProfile={view.profiles.length > 0}
        />
        <HomeDoors
          situationCount={view.situationCount}
          playableCount={view.playableCount}
          cabinetHref={view.cabinetHref}
          onLink={() => setDialog('link')}
        />
      </div>
      <HomeNotices notices={view.notices} />
      <ProfileBar
        profiles={view.profiles}
        passportHref={view.passportHref}
        teacherHref={view.teacherHref}
        onChoose={view.onChooseProfile}
        onNew={() => setDialog('profile')}
        onKeepCarnet={view.onKeepCarnet}
      />
      <Suspense fallback={null}>
        {dialog === 'link' && <LinkDialog onOpenLink={view.onOpenLink} onOpenFile={view.onOpenFile} onClose={close} />}
        {dialog === 'profile' && <ProfileDialog onCreate={view.onCreateProfile} onClose={close} />}
        {dialog === 'comfort' && (
          <ComfortDialog
            comfort={view.comfort}
            onComfort={view.onComfort}
            settingsHref={view.settingsHref}
            onClose={close}
          />
        )}
      </Suspense>
    </main>
  )
}
