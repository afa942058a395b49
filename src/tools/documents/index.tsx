import { FolderTree, Lock } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { Button } from '../../ui/components/button.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { BundleButton } from './bundle-button.tsx'
import { BUNDLE, readBundle } from './bundle-draft.ts'
import { BundleForm } from './bundle-form.tsx'
import { DocumentList } from './document-list.tsx'
import './documents.css'
import { useDraft } from '../use-draft.ts'
import { FILING, FilingForm } from './filing-form.tsx'
import { documentsIn, findDocuments } from './find-documents.ts'
import { FolderPane } from './folder-pane.tsx'
import { folderTree, folderWords, isReadable, isRestrictedFolder } from './folder-tree.ts'
import { PLACE, readPlace, type StorePlace } from './place.ts'
import { shownRecords } from './shown-records.ts'
import { Viewer } from './viewer.tsx'

/** The document store of the post (Casier). A target is a document to show, or the path of a folder. */
export default function DocumentStore({ run, view, target }: ToolProps) {
  const { consulted } = view.desk
  const records = useMemo(() => shownRecords(view.desk, view.date), [view.desk, view.date])
  const place = readPlace(useDraft(run.drafts, PLACE))
  const bundle = readBundle(useDraft(run.drafts, BUNDLE))
  const [status, setStatus] = useState('')
  const [isBrowsing, setBrowsing] = useState(false)
  const asked = useRef<string | null>(null)
  const tree = useMemo(() => folderTree(records), [records])
  const isSearch = place.search.trim() !== ''
  const found = useMemo(
    () => (isSearch ? findDocuments(records, place.search) : documentsIn(records, place.folder)),
    [records, isSearch, place.search, place.folder],
  )

  const go = (change: Partial<StorePlace>) => {
    setStatus('')
    setBrowsing(false)
    run.drafts.write(PLACE, { ...place, isFiling: false, ...change })
  }

  function show(id: string) {
    const document = records.documents.find((candidate) => candidate.id === id)
    if (!document) return
    if (!isReadable(records, document)) return go({ folder: document.folder, search: '', document: null })
    go({ document: id, ...(isSearch ? {} : { folder: document.folder }) })
    if (!consulted.includes(id)) void run.perform({ gesture: 'consulter', tool: 'ged', target: id })
  }

  useEffect(() => {
    if (target === null || asked.current === target) return
    asked.current = target
    if (records.folders.some((folder) => folder.path === target)) go({ folder: target, search: '', document: null })
    else show(target)
  })

  /** Opening the form is an act of the log, once for a piece; the draft stays whatever happens then. */
  function beginFiling(id: string) {
    const draft = `${FILING}${id}`
    const isKnown = view.log.some(({ act }) => act.gesture === 'commencer-ecrit' && act.draft === draft)
    go({ isFiling: true })
    if (!isKnown) void run.perform({ gesture: 'commencer-ecrit', tool: 'ged', draft })
  }

  const opened = records.documents.find(({ id }) => id === place.document) ?? null
  const shown = opened && isReadable(records, opened) ? opened : null
  const isClosed = !isSearch && isRestrictedFolder(records, place.folder)
  const title = isSearch ? `Recherche\u00a0: ${place.search.trim()}` : folderWords(records, place.folder)
  return (
    <div className="store-frame">
      <div className={`store ${shown ? 'is-reading' : ''} ${isBrowsing ? 'is-browsing' : ''}`}>
        <nav className="store-plan" aria-label="Dossiers">
          <SearchField
            label="Chercher une pièce"
            placeholder="Nom, tiers, numéro…"
            value={place.search}
            onChange={(search) => go({ search, document: null })}
          />
          <BundleButton
            pieces={bundle.pieces.length}
            isOpen={place.isBundling}
            onPress={() => go({ isBundling: !place.isBundling })}
          />
          <div className="scroll grow">
            <FolderPane
              tree={tree}
              unfiled={documentsIn(records, '').length}
              selected={isSearch ? null : place.folder}
              onSelect={(folder) => go({ folder, search: '', document: null })}
            />
          </div>
        </nav>
        <section className="store-list" aria-label={title}>
          <header className="store-head">
            <Button
              className="store-browse"
              variant="quiet"
              icon={<FolderTree />}
              isExpanded={isBrowsing}
              onPress={() => setBrowsing(!isBrowsing)}
            >
              Dossiers
            </Button>
            <h2>{title}</h2>
            {!isClosed && <span className="muted num">{countWords(found.length)}</span>}
          </header>
          {isClosed ? (
            <div className="store-closed">
              <Lock />
              <EmptyState title="Dossier à accès restreint">
                Votre compte ne permet ni de lire ni de déposer une pièce ici.
              </EmptyState>
            </div>
          ) : (
            <DocumentList
              label={title}
              documents={found}
              records={records}
              selected={shown?.id ?? null}
              consulted={consulted}
              withFolder={isSearch}
              empty={isSearch ? 'Aucune pièce ne correspond' : 'Aucune pièce dans ce dossier'}
              onSelect={show}
            />
          )}
        </section>
        <div className="store-view">
          {place.isBundling && (
            <BundleForm
              run={run}
              records={records}
              onOpen={show}
              onDone={(message) => {
                go({ isBundling: false, document: null })
                setStatus(message)
              }}
            />
          )}
          {shown ? (
            <>
              {place.isFiling && (
                <FilingForm
                  run={run}
                  document={shown}
                  records={records}
                  onDone={(message) => {
                    go({ folder: run.view().desk.records.documents.find(({ id }) => id === shown.id)?.folder ?? '' })
                    setStatus(message ?? '')
                  }}
                />
              )}
              {status !== '' && <p className="store-status">{status}</p>}
              <Viewer
                key={shown.id}
                run={run}
                document={shown}
                records={records}
                onBack={() => go({ document: null })}
                onFile={() => beginFiling(shown.id)}
                bundle={bundle.pieces.length}
                isBundled={bundle.pieces.includes(shown.id)}
                isBundleOpen={place.isBundling}
                onShowBundle={() => go({ isBundling: !place.isBundling })}
                onBundle={() => {
                  const { pieces } = bundle
                  const next = pieces.includes(shown.id)
                    ? pieces.filter((id) => id !== shown.id)
                    : [...pieces, shown.id]
                  run.drafts.write(BUNDLE, { ...bundle, pieces: next })
                  setStatus(
                    pieces.includes(shown.id) ? 'Pièce retirée du dossier.' : 'Pièce ajoutée au dossier à transmettre.',
                  )
                }}
              />
            </>
          ) : (
            <EmptyState title={status === '' ? 'Aucune pièce ouverte' : status}>
              Choisissez un dossier, puis une pièce.
            </EmptyState>
          )}
        </div>
      </div>
      <p className="sr-only" role="status">
        {status}
      </p>
    </div>
  )
}

const countWords = (count: number): string =>
  count === 0 ? 'aucune pièce' : count === 1 ? '1 pièce' : `${count} pièces`
