import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/components/button.tsx'
import { Dialog } from '../../ui/components/dialog.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { renameSheet, sheetNameProblem } from './edits.ts'
import type { WorkbookDraft } from './workbook-draft.ts'

interface SheetTabsProps {
  readonly draft: WorkbookDraft
  readonly status: string
  readonly onShow: (index: number) => void
  readonly onAdd: () => void
  readonly onChange: (draft: WorkbookDraft) => void
}

/** The sheets of the workbook, and what the selection adds up to. */
export function SheetTabs({ draft, status, onShow, onAdd, onChange }: SheetTabsProps) {
  const [name, setName] = useState<string | null>(null)
  const problem = name === null ? null : sheetNameProblem(draft, draft.active, name)
  const shown = draft.sheets[draft.active]?.name ?? ''
  return (
    <div className="calc-tabs">
      <nav className="calc-sheets" aria-label="Feuilles">
        {draft.sheets.map((sheet, index) => (
          <button
            key={sheet.name}
            type="button"
            className="calc-tab"
            aria-current={index === draft.active ? 'true' : undefined}
            onClick={() => onShow(index)}
            onDoubleClick={() => setName(sheet.name)}
          >
            {sheet.name}
          </button>
        ))}
      </nav>
      <IconButton variant="quiet" tip="above" label="Nouvelle feuille" icon={<Plus />} onPress={onAdd} />
      <IconButton
        variant="quiet"
        tip="above"
        label={`Renommer la feuille ${shown}`}
        icon={<Pencil />}
        onPress={() => setName(shown)}
      />
      <output className="calc-status num">{status}</output>
      <Dialog
        title="Renommer la feuille"
        isOpen={name !== null}
        onClose={() => setName(null)}
        actions={
          <>
            <Button onPress={() => setName(null)}>Annuler</Button>
            <Button
              variant="primary"
              isDisabled={problem !== null}
              onPress={() => {
                if (name === null || problem !== null) return
                onChange(renameSheet(draft, draft.active, name.trim()))
                setName(null)
              }}
            >
              Renommer
            </Button>
          </>
        }
      >
        <TextField
          label="Nom de la feuille"
          value={name ?? ''}
          onChange={setName}
          maxLength={31}
          autoFocus
          error={problem ?? undefined}
        />
      </Dialog>
    </div>
  )
}
