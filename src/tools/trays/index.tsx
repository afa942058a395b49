import { FileSignature, Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { COLLECTION, FRANKING, hasLeft } from '../../domain/desk/papers.ts'
import { formatTime } from '../../domain/trade/format-date.ts'
import { Notice } from '../../ui/components/notice.tsx'
import { Tabs } from '../../ui/components/tabs.tsx'
import { useDraft } from '../use-draft.ts'
import { EnvelopeForm } from './envelope-form.tsx'
import { ParcelList } from './parcel-list.tsx'
import { SignatureList } from './signature-list.tsx'
import { readSlip, SLIP } from './slip-draft.ts'
import { SlipForm } from './slip-form.tsx'
import './trays.css'

const PLACE = 'bannettes:vue'
type Tray = 'parapheur' | 'depart'

/** The paper of the post: signature book and tray of departure. A target is `signer:` and a finished writing. */
export default function TraysTool({ run, view, target, open }: ToolProps) {
  const tray: Tray = useDraft(run.drafts, PLACE) === 'depart' ? 'depart' : 'parapheur'
  const [status, setStatus] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const asked = useRef<string | null>(null)

  const go = (next: Tray) => {
    setStatus('')
    setRefusal(null)
    run.drafts.write(PLACE, next)
  }

  useEffect(() => {
    if (target === null || asked.current === target || !target.startsWith('signer:')) return
    asked.current = target
    const writing = target.slice('signer:'.length)
    const slip = readSlip(run.drafts.read(SLIP))
    if (!slip.documents.includes(writing)) run.drafts.write(SLIP, { ...slip, documents: [...slip.documents, writing] })
    run.drafts.write(PLACE, 'parapheur')
  })

  async function takeBack(parcel: string) {
    const outcome = await run.perform({ gesture: 'retirer-pli', parcel })
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    setStatus('Pli retiré de la bannette.')
  }

  const waiting = view.desk.signatureFolders.filter(({ state }) => state === 'attend').length
  const leaving = view.desk.parcels.filter((parcel) => !hasLeft(parcel, view.play)).length
  return (
    <div className="trays">
      <Tabs<Tray>
        label="Bannettes"
        selected={tray}
        onSelect={go}
        aside={
          <p className="muted trays-hours">
            Affranchissement jusqu’à {formatTime(FRANKING)}, levée à {formatTime(COLLECTION)}
          </p>
        }
        items={[
          {
            id: 'parapheur',
            label: 'Parapheur',
            icon: <FileSignature />,
            ...(waiting > 0 ? { count: waiting } : {}),
            content: (
              <div className="trays-cols">
                <SlipForm run={run} view={view} open={open} onDone={setStatus} />
                <section className="tray scroll" aria-label="Parapheurs remis">
                  <SignatureList view={view} open={open} />
                </section>
              </div>
            ),
          },
          {
            id: 'depart',
            label: 'Départ',
            icon: <Send />,
            ...(leaving > 0 ? { count: leaving } : {}),
            content: (
              <div className="trays-cols">
                <EnvelopeForm run={run} view={view} open={open} onDone={setStatus} />
                <section className="tray scroll" aria-label="Bannette de départ">
                  <ParcelList view={view} onTakeBack={({ id }) => void takeBack(id)} />
                </section>
              </div>
            ),
          },
        ]}
      />
      {refusal && <Notice tone="error" title={refusal} />}
      <p className={status === '' ? 'sr-only' : 'trays-status'} role="status">
        {status}
      </p>
    </div>
  )
}
