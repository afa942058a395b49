import { FolderCheck } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ToolIcon } from '../../components/tool-icon.tsx'
import { Window } from '../../components/window.tsx'
import type { DeskView } from '../../view-models/desk.ts'
import './desk.css'
import { DeskHud } from './desk-hud.tsx'
import { DeskNotices } from './desk-notices.tsx'
import { Interruption } from './interruption.tsx'
import { PauseCard } from './pause-card.tsx'
import { PhoneKeys } from './phone-keys.tsx'
import { RequestPostIt } from './request-post-it.tsx'
import { ToolRail } from './tool-rail.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

const CloseDialog = lazy(() => import('./close-dialog.tsx'))
const HintsDialog = lazy(() => import('./hints-dialog.tsx'))
const DrawerPanel = lazy(() => import('./drawer-panel.tsx'))

type OpenDialog = 'close' | 'hints' | null

/** The desk: scene on the left, tool on the right, dividers between them. Nothing on it is ever locked. */
export function DeskScreen(view: DeskView) {
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const { openTool } = view
  useDeskKeys({ tools: view.tools, openTool, onOpenTool: view.onOpenTool, onFoldTool: view.onFoldTool })
  const classes = [
    'desk',
    `org-${view.organisation}`,
    openTool?.isWide && 'desk--wide',
    !openTool && 'desk--scene',
    view.interruption && 'is-interrupted',
  ]
  return (
    <main className={classes.filter(Boolean).join(' ')}>
      <div className="desk-scene">{view.scene}</div>
      <div className="desk-veil" aria-hidden="true" />
      <DeskHud view={view} onHints={() => setDialog('hints')} />
      <Interruption interruption={view.interruption} />
      <RequestPostIt request={view.request} onOpen={() => view.onDrawer('demande')} />
      <ToolRail view={view} />
      {openTool && (
        <Window
          key={openTool.id}
          className="desk-window"
          title={openTool.title}
          subtitle={openTool.subtitle}
          glyph={<ToolIcon tool={openTool.id} />}
          fold={openTool.fold ?? { x: 0, y: 100 }}
          isWide={openTool.isWide}
          onToggleWide={view.onToggleWide}
          onFold={view.onFoldTool}
        >
          {view.renderTool(openTool.id)}
        </Window>
      )}
      <div className="desk-close">
        <Button isLarge icon={<FolderCheck />} onPress={() => setDialog('close')}>
          Clore le dossier
        </Button>
      </div>
      <PhoneKeys view={view} onClose={() => setDialog('close')} />
      <DeskNotices notices={view.notices} />
      <Suspense fallback={null}>
        {view.drawer && <DrawerPanel key={view.drawer} view={view} drawer={view.drawer} />}
        {dialog === 'close' && <CloseDialog view={view} onClose={() => setDialog(null)} />}
        {dialog === 'hints' && <HintsDialog hints={view.hints} onClose={() => setDialog(null)} />}
      </Suspense>
      {view.isPaused && <PauseCard view={view} />}
    </main>
  )
}
