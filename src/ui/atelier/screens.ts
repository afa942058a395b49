import { type ComponentType, createElement, lazy } from 'react'

/** A screen with invented data, reachable at #/atelier/ecrans/<id>. */
export interface AtelierScreen {
  readonly id: string
  readonly title: string
  readonly Screen: ComponentType
}

function screen<Props extends object>(
  id: string,
  title: string,
  load: () => Promise<readonly [ComponentType<Props>, Props]>,
): AtelierScreen {
  const Screen = lazy(async () => {
    const [Component, props] = await load()
    return { default: () => createElement(Component, props) }
  })
  return { id, title, Screen }
}

const homeScreen = async () => (await import('../screens/home/home-screen.tsx')).HomeScreen
const homeData = () => import('./fixtures/home.ts')
const cabinetScreen = async () => (await import('../screens/cabinet/cabinet-screen.tsx')).CabinetScreen
const cabinetData = () => import('./fixtures/cabinet.ts')

const briefingScreen = async () => (await import('../screens/briefing/briefing-screen.tsx')).BriefingScreen
const briefingData = () => import('./fixtures/briefing.ts')
const deskScreen = async () => (await import('../screens/desk/desk-screen.tsx')).DeskScreen
const deskData = () => import('./fixtures/desk.tsx')

const debriefScreen = async () => (await import('../screens/debrief/debrief-screen.tsx')).DebriefScreen
const debriefData = () => import('./fixtures/debrief.ts')

const passportScreen = async () => (await import('../screens/passport/passport-screen.tsx')).PassportScreen
const passportData = () => import('./fixtures/passport.ts')
const settingsScreen = async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen
const settingsData = () => import('./fixtures/settings.ts')
const errorScreen = async () => (await import('../screens/error/error-screen.tsx')).ErrorScreen
const lectureScreen = async () => (await import('../screens/lecture/lecture-screen.tsx')).LectureScreen
const lectureData = () => import('./fixtures/lecture.ts')
const relectureScreen = async () => (await import('../screens/relecture/relecture-screen.tsx')).RelectureScreen
const relectureData = () => import('./fixtures/relecture.ts')
const saveDialog = async () => (await import('../screens/carnet/save-carnet-dialog.tsx')).default
const restoreDialog = async () => (await import('../screens/carnet/restore-carnet-dialog.tsx')).default
const carnetData = () => import('./fixtures/carnet.ts')

export const ATELIER_SCREENS: readonly AtelierScreen[] = [
  screen('accueil', 'Accueil', async () => [await homeScreen(), (await homeData()).HOME]),
  screen('accueil-premier-jour', 'Accueil, premier jour', async () => [
    await homeScreen(),
    (await homeData()).HOME_FIRST_DAY,
  ]),
  screen('accueil-stockage-refuse', 'Accueil, stockage refusé', async () => [
    await homeScreen(),
    (await homeData()).HOME_STORAGE_REFUSED,
  ]),
  screen('carte', 'Armoire à clés', async () => [await cabinetScreen(), (await cabinetData()).CABINET]),
  screen('carte-bientot', 'Armoire à clés, situation à venir', async () => [
    await cabinetScreen(),
    (await cabinetData()).CABINET_SOON,
  ]),
  screen('briefing', 'Briefing', async () => [await briefingScreen(), (await briefingData()).BRIEFING]),
  screen('briefing-questions', 'Briefing, question posée', async () => [
    await briefingScreen(),
    (await briefingData()).BRIEFING_ASKED,
  ]),
  screen('bureau', 'Bureau, un outil ouvert', async () => [await deskScreen(), (await deskData()).DESK]),
  screen('bureau-appel', 'Bureau, le téléphone sonne', async () => [
    await deskScreen(),
    (await deskData()).DESK_RINGING,
  ]),
  screen('bureau-visite', 'Bureau, outil agrandi et visite', async () => [
    await deskScreen(),
    (await deskData()).DESK_VISIT,
  ]),
  screen('bureau-scene', 'Bureau, outil replié', async () => [await deskScreen(), (await deskData()).DESK_SCENE]),
  screen('bureau-stockage', 'Bureau, enregistrement perdu', async () => [
    await deskScreen(),
    (await deskData()).DESK_STORAGE_LOST,
  ]),
  screen('bureau-pause', 'Bureau, pause', async () => [await deskScreen(), (await deskData()).DESK_PAUSED]),
  screen('bureau-tiroir-demande', 'Bureau, tiroir la demande', async () => [
    await deskScreen(),
    (await deskData()).deskWithDrawer('demande'),
  ]),
  screen('bureau-tiroir-annuaire', 'Bureau, tiroir annuaire', async () => [
    await deskScreen(),
    (await deskData()).deskWithDrawer('annuaire'),
  ]),
  screen('bureau-tiroir-procedures', 'Bureau, tiroir procédures', async () => [
    await deskScreen(),
    (await deskData()).deskWithDrawer('procedures'),
  ]),
  screen('bureau-tiroir-bloc-notes', 'Bureau, tiroir bloc-notes', async () => [
    await deskScreen(),
    (await deskData()).deskWithDrawer('bloc-notes'),
  ]),
  screen('bureau-tiroir-autour', 'Bureau, tiroir autour de vous', async () => [
    await deskScreen(),
    (await deskData()).deskWithDrawer('autour'),
  ]),
  screen('bilan', 'Bilan', async () => [await debriefScreen(), (await debriefData()).DEBRIEF]),
  screen('bilan-evaluation', 'Bilan, évaluation', async () => [
    await debriefScreen(),
    (await debriefData()).DEBRIEF_EVALUATION,
  ]),
  screen('passeport', 'Passeport', async () => [await passportScreen(), (await passportData()).PASSPORT]),
  screen('passeport-vide', 'Passeport, premier jour', async () => [
    await passportScreen(),
    (await passportData()).PASSPORT_EMPTY,
  ]),
  screen('reglages', 'Réglages', async () => [await settingsScreen(), (await settingsData()).SETTINGS]),
  screen('reglages-stockage-refuse', 'Réglages, stockage refusé', async () => [
    await settingsScreen(),
    (await settingsData()).SETTINGS_REFUSED,
  ]),
  screen('carnet-garder', 'Garder mon carnet', async () => [await saveDialog(), (await carnetData()).SAVE_CARNET]),
  screen('carnet-reprendre', 'Reprendre un carnet', async () => [
    await restoreDialog(),
    (await carnetData()).RESTORE_CARNET,
  ]),
  screen('carnet-illisible', 'Carnet illisible', async () => [
    await restoreDialog(),
    (await carnetData()).RESTORE_CARNET_ERROR,
  ]),
  screen('lecture', 'Salle de lecture', async () => [await lectureScreen(), (await lectureData()).LECTURE]),
  screen('lecture-annotee', 'Salle de lecture, fichier annoté', async () => [
    await lectureScreen(),
    (await lectureData()).LECTURE_CORPUS,
  ]),
  screen('a-relire', 'À relire', async () => [await relectureScreen(), (await relectureData()).RELECTURE]),
  screen('a-relire-vide', 'À relire, rien n’attend', async () => [
    await relectureScreen(),
    (await relectureData()).RELECTURE_EMPTY,
  ]),
  screen('erreur', 'Erreur', async () => [await errorScreen(), (await carnetData()).ERROR]),
]
