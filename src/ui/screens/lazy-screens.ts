import { lazy } from 'react'

// The front door is loaded with the page; everything else comes when it is asked for.
export const CabinetScreen = lazy(async () => ({
  default: (await import('./cabinet/cabinet-screen.tsx')).CabinetScreen,
}))
export const BriefingScreen = lazy(async () => ({
  default: (await import('./briefing/briefing-screen.tsx')).BriefingScreen,
}))
export const DeskScreen = lazy(async () => ({ default: (await import('./desk/desk-screen.tsx')).DeskScreen }))
export const DebriefScreen = lazy(async () => ({
  default: (await import('./debrief/debrief-screen.tsx')).DebriefScreen,
}))
export const PassportScreen = lazy(async () => ({
  default: (await import('./passport/passport-screen.tsx')).PassportScreen,
}))
export const SettingsScreen = lazy(async () => ({
  default: (await import('./settings/settings-screen.tsx')).SettingsScreen,
}))
export const SaveCarnetDialog = lazy(() => import('./carnet/save-carnet-dialog.tsx'))
export const RestoreCarnetDialog = lazy(() => import('./carnet/restore-carnet-dialog.tsx'))
export const Atelier = lazy(() => import('../atelier/atelier.tsx'))
