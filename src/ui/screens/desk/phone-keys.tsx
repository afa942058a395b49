import { BookMarked, Contact, Eye, FileText, FolderCheck, LayoutGrid, Pause, StickyNote } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../components/button.tsx'
import type { DeskView } from '../../view-models/desk.ts'

const ToolsDialog = lazy(() => import('./tools-dialog.tsx'))

interface PhoneKeysProps {
  readonly view: DeskView
  readonly onClose: () => void
}

/** Landscape phones and 200 % zoom: the dividers and the drawers become two keys under the clock. */
export function PhoneKeys({ view, onClose }: PhoneKeysProps) {
  const [isOpen, setOpen] = useState(false)
  const shut = () => setOpen(false)
  const unread = view.tools.reduce((total, tool) => total + (tool.badge ?? 0), 0)
  return (
    <nav className="phone-keys" aria-label="Bureau">
      <Button icon={<LayoutGrid />} isExpanded={isOpen} onPress={() => setOpen(true)}>
        Outils{unread > 0 && <span className="sr-only">, {unread} en attente</span>}
      </Button>
      <Button icon={<FileText />} onPress={() => view.onDrawer('demande')}>
        Demande
      </Button>
      <Suspense fallback={null}>
        {isOpen && (
          <ToolsDialog
            tools={view.tools}
            current={view.openTool?.id ?? null}
            onTool={view.onOpenTool}
            onShut={shut}
            others={[
              { id: 'annuaire', label: 'Annuaire', icon: <Contact />, onPress: () => view.onDrawer('annuaire') },
              {
                id: 'procedures',
                label: 'Procédures',
                icon: <BookMarked />,
                onPress: () => view.onDrawer('procedures'),
              },
              {
                id: 'bloc-notes',
                label: 'Bloc-notes',
                icon: <StickyNote />,
                onPress: () => view.onDrawer('bloc-notes'),
              },
              { id: 'autour', label: 'Autour de vous', icon: <Eye />, onPress: () => view.onDrawer('autour') },
              { id: 'pause', label: 'Pause', icon: <Pause />, onPress: view.onPause },
              { id: 'clore', label: 'Clore le dossier', icon: <FolderCheck />, onPress: onClose },
            ]}
          />
        )}
      </Suspense>
    </nav>
  )
}
