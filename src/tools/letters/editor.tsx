import { BookUser, FileCheck, FileSignature, PanelRight, Printer, Redo2, SpellCheck, Trash2, Undo2 } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Writing } from '../../domain/desk/papers.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { Dialog } from '../../ui/components/dialog.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { TextField } from '../../ui/components/text-field.tsx'
import { Toolbar, ToolbarSeparator } from '../../ui/components/toolbar.tsx'
import { useDraft } from '../use-draft.ts'
import { addressHead } from './address-head.ts'
import { AddresseeDialog } from './addressee-dialog.tsx'
import { Page } from './page.tsx'
import { PiecePane } from './piece-pane.tsx'
import type { LettersPlace } from './place.ts'
import { PrintLetter } from './print-letter.tsx'
import { SpellingPane } from './spelling-pane.tsx'
import { useHistory } from './use-history.ts'
import { standing, useSpelling } from './use-spelling.ts'
import {
  finishAct,
  isChanged,
  namesOf,
  titleOf,
  type WritingDraft,
  writingIdOf,
  ZONE_IDS,
  type ZoneId,
} from './writing-draft.ts'

/** Words that the learner keeps as they are, whatever the dictionary says. */
const KEPT_WORDS = 'courrier:mots-gardes'

interface EditorProps extends Pick<ToolProps, 'run' | 'view' | 'open' | 'spelling'> {
  readonly draftKey: string
  readonly draft: WritingDraft
  readonly former: Writing | undefined
  readonly pane: LettersPlace['pane']
  readonly onPane: (pane: LettersPlace['pane']) => void
  readonly onClose: (status?: string) => void
}

/** The page being written. Every keystroke goes to the draft; finishing is the only act. */
export function Editor({ run, view, open, spelling, draftKey, draft, former, pane, onPane, onClose }: EditorProps) {
  const { records } = view.desk
  const [dialog, setDialog] = useState<'destinataire' | 'supprimer' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [status, setStatus] = useState('')
  const [isPrinting, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const history = useHistory()
  const keptWords = useDraft(run.drafts, KEPT_WORDS)
  const kept = useMemo(() => (Array.isArray(keptWords) ? keptWords.map(String) : []), [keptWords])
  const names = useMemo(() => [...namesOf(records), ...kept], [records, kept])
  const marks = useSpelling(draft.zones, names, spelling)
  const shownMarks = Object.fromEntries(ZONE_IDS.map((id) => [id, standing(draft.zones[id], marks[id] ?? [])]))
  const isDirty = isChanged(draft, former)
  const addressee = draft.to === '' ? null : addressHead(draft.to, records)

  function change(changes: Partial<WritingDraft>) {
    setRefusal(null)
    setStatus('')
    run.drafts.write(draftKey, { ...draft, ...changes, day: view.play.day, minute: view.play.minute })
  }
  function setZone(zone: ZoneId, text: string) {
    history.remember(draft.zones)
    change({ zones: { ...draft.zones, [zone]: text } })
  }
  function travel(zones: WritingDraft['zones'] | null) {
    if (zones) change({ zones })
  }
  function choose(id: string) {
    const head = addressHead(id, records)
    const isBlank = draft.zones.recipient.trim() === ''
    history.remember(draft.zones)
    change({ to: id, zones: isBlank ? { ...draft.zones, recipient: head.lines.join('\n') } : draft.zones })
    setDialog(null)
  }

  async function finish(): Promise<boolean> {
    if (!isDirty) return true
    const outcome = await run.perform(finishAct(draftKey, draft))
    if (!outcome.ok) {
      setRefusal(outcome.refusal.message)
      return false
    }
    setStatus(`Version ${(former?.version ?? 0) + 1} terminée et rangée dans «\u00a0À classer ».`)
    return true
  }
  async function submit() {
    if (await finish()) open('bannettes', `signer:${writingIdOf(draftKey)}`)
  }

  return (
    <div className={`letters-editor ${pane ? 'has-pane' : ''}`}>
      <header className="letters-head">
        <TextField
          label="Nom du document"
          value={draft.title}
          placeholder={titleOf(draft)}
          onChange={(title) => change({ title })}
        />
        <span className="muted letters-kept">
          {isDirty ? `Brouillon gardé à ${formatTime(draft.minute)}` : `Version ${former?.version} terminée`}
        </span>
        <Button icon={<FileCheck />} isDisabled={!isDirty} onPress={() => void finish()}>
          Terminer
        </Button>
        <Button variant="primary" icon={<FileSignature />} onPress={() => void submit()}>
          Mettre au parapheur
        </Button>
      </header>
      <Toolbar label="Outils du document">
        <Button variant="quiet" onPress={() => onClose()}>
          Mes écrits
        </Button>
        <ToolbarSeparator />
        <IconButton
          variant="quiet"
          label="Annuler la frappe"
          icon={<Undo2 />}
          isDisabled={!history.canUndo}
          onPress={() => travel(history.undo(draft.zones))}
        />
        <IconButton
          variant="quiet"
          label="Rétablir la frappe"
          icon={<Redo2 />}
          isDisabled={!history.canRedo}
          onPress={() => travel(history.redo(draft.zones))}
        />
        <ToolbarSeparator />
        <Button variant="quiet" icon={<BookUser />} onPress={() => setDialog('destinataire')}>
          {addressee ? addressee.name : 'Destinataire'}
        </Button>
        <Button
          variant="quiet"
          icon={<SpellCheck />}
          isPressed={pane === 'orthographe'}
          onPress={() => onPane(pane === 'orthographe' ? null : 'orthographe')}
        >
          Orthographe
        </Button>
        <Button
          variant="quiet"
          icon={<PanelRight />}
          isPressed={pane === 'piece'}
          onPress={() => onPane(pane === 'piece' ? null : 'piece')}
        >
          Pièce à côté
        </Button>
        <ToolbarSeparator />
        <IconButton variant="quiet" label="Imprimer" icon={<Printer />} onPress={() => setPrinting(true)} />
        <IconButton
          variant="quiet"
          label="Supprimer le brouillon"
          icon={<Trash2 />}
          isDisabled={!isDirty}
          onPress={() => setDialog('supprimer')}
        />
      </Toolbar>
      {refusal && (
        <Notice tone="error" title={refusal}>
          Le texte est gardé.
        </Notice>
      )}
      <p className={status === '' ? 'sr-only' : 'letters-status'} role="status">
        {status}
      </p>
      <div className="letters-work">
        <div className="letters-page scroll">
          <Page draft={draft} marks={shownMarks} onZone={setZone} />
        </div>
        {pane && (
          <aside className="letters-pane" aria-label={pane === 'piece' ? 'Pièce à côté' : 'Orthographe'}>
            {pane === 'piece' ? (
              <PiecePane run={run} view={view} open={open} />
            ) : (
              <div className="scroll grow">
                <SpellingPane
                  draft={draft}
                  marks={shownMarks}
                  onReplace={(zone, start, end, by) => {
                    const text = draft.zones[zone]
                    setZone(zone, text.slice(0, start) + by + text.slice(end))
                  }}
                  onIgnore={(word) => run.drafts.write(KEPT_WORDS, [...kept, word])}
                />
              </div>
            )}
          </aside>
        )}
      </div>
      {isPrinting && <PrintLetter draft={draft} onDone={printed} />}
      {dialog === 'destinataire' && (
        <AddresseeDialog records={records} selected={draft.to} onChoose={choose} onClose={() => setDialog(null)} />
      )}
      <Dialog
        title="Supprimer ce brouillon ?"
        isOpen={dialog === 'supprimer'}
        isAlert
        onClose={() => setDialog(null)}
        actions={
          <>
            <Button onPress={() => setDialog(null)}>Garder le brouillon</Button>
            <Button
              variant="danger"
              onPress={() => {
                run.drafts.write(draftKey, undefined)
                onClose('Brouillon supprimé.')
              }}
            >
              Supprimer
            </Button>
          </>
        }
      >
        <p>
          {former
            ? `La version ${former.version} reste terminée\u00a0; ce que vous avez changé depuis sera perdu.`
            : 'Le texte écrit sera perdu.'}
        </p>
      </Dialog>
    </div>
  )
}
