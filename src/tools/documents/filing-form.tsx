import { useState } from 'react'
import type { Run } from '../../app/ports.ts'
import type { Refusal } from '../../domain/desk/desk.ts'
import type { Records, StoredDocument } from '../../domain/records/records.ts'
import { Button } from '../../ui/components/button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { useDraft } from '../use-draft.ts'
import { folderWords, isRestrictedFolder } from './folder-tree.ts'

/** Prefix of the drafts of this form. */
export const FILING = 'classement:'

interface FilingDraft {
  readonly name: string
  readonly folder: string
}

/** What was being typed for a piece, or the piece as it is. */
export function readFiling(value: unknown, document: StoredDocument): FilingDraft {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<FilingDraft>
  return {
    name: typeof kept.name === 'string' ? kept.name : document.name,
    folder: typeof kept.folder === 'string' ? kept.folder : document.folder,
  }
}

interface FilingFormProps {
  readonly run: Run
  readonly document: StoredDocument
  readonly records: Records
  readonly onDone: (message: string | null) => void
}

/** Renames a piece and puts it in a folder. The store refuses what it would really refuse. */
export function FilingForm({ run, document, records, onDone }: FilingFormProps) {
  const key = `${FILING}${document.id}`
  const { name, folder } = readFiling(useDraft(run.drafts, key), document)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const write = (change: Partial<FilingDraft>) => {
    setRefusal(null)
    run.drafts.write(key, { name, folder, ...change })
  }

  async function file() {
    const outcome = await run.perform({ gesture: 'classer-document', document: document.id, folder, name: name.trim() })
    if (!outcome.ok) return setRefusal(outcome.refusal)
    run.drafts.write(key, undefined)
    onDone(`Pièce classée dans ${folderWords(records, folder)}.`)
  }

  const isName = refusal?.code === 'sans-nom'
  const isFolder = refusal?.code === 'dossier-inconnu' || refusal?.code === 'acces'
  return (
    <form
      className="filing"
      aria-label="Classer la pièce"
      onSubmit={(event) => {
        event.preventDefault()
        void file()
      }}
    >
      <h2>Classer la pièce</h2>
      <TextField
        label="Nom du fichier"
        value={name}
        onChange={(next) => write({ name: next })}
        error={isName ? refusal.message : undefined}
        autoFocus
      />
      <SelectField
        label="Dossier"
        placeholder="Choisir un dossier"
        options={records.folders.map(({ path }) => ({
          id: path,
          label: isRestrictedFolder(records, path)
            ? `${folderWords(records, path)} (accès restreint)`
            : folderWords(records, path),
        }))}
        value={folder === '' ? null : folder}
        onChange={(next) => write({ folder: next })}
        error={isFolder ? refusal.message : undefined}
      />
      {refusal && !isName && !isFolder && <Notice tone="error" title={refusal.message} />}
      <div className="row row--wrap">
        <Button type="submit" variant="primary">
          Classer
        </Button>
        <Button onPress={() => onDone(null)}>Plus tard</Button>
      </div>
    </form>
  )
}
