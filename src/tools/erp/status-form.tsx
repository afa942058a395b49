import { Check } from 'lucide-react'
import type { Run } from '../../app/ports.ts'
import { amountDue, type Records, type SalesDocument } from '../../domain/records/records.ts'
import { SALES_STATUSES, type SalesStatus } from '../../domain/scenario/tools.ts'
import { formatAmount } from '../../domain/trade/format-amount.ts'
import { parseAmount } from '../../domain/trade/parse-amount.ts'
import { Button } from '../../ui/components/button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { SelectField } from '../../ui/components/select-field.tsx'
import { TextAreaField, TextField } from '../../ui/components/text-field.tsx'
import { useDraft } from '../use-draft.ts'
import { useAct } from './use-act.ts'
import { STATUS_WORDS } from './words.ts'

/** Prefix of the drafts of this form. */
export const STATUS = 'statut:'

interface StatusDraft {
  readonly status: SalesStatus
  /** As typed. */
  readonly amount: string
  readonly reason: string
  readonly piece: string
}

function readStatus(value: unknown, document: SalesDocument): StatusDraft {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof StatusDraft, unknown>>
  const text = (key: 'amount' | 'reason' | 'piece') => (typeof kept[key] === 'string' ? kept[key] : '')
  return {
    status: SALES_STATUSES.find((status) => status === kept.status) ?? document.status,
    amount: text('amount'),
    reason: text('reason'),
    piece: text('piece'),
  }
}

/** Pieces of a folder closed to the post are not proposed. */
const isOpenPiece =
  (records: Records) =>
  ({ folder }: { readonly folder: string }): boolean =>
    !records.folders.some(({ path, restricted }) => restricted && path === folder)

/** No piece: React Aria wants a key. */
const NONE = '(aucune)'

interface FormProps {
  readonly run: Run
  readonly document: SalesDocument
  readonly records: Records
  readonly onDone: (message: string | null) => void
}

/** Changes the state of an invoice; a dispute bears on a part of what is left. */
export function StatusForm({ run, document, records, onDone }: FormProps) {
  const key = `${STATUS}${document.id}`
  const draft = readStatus(useDraft(run.drafts, key), document)
  const { refusal, setRefusal, perform } = useAct(run)
  const write = (change: Partial<StatusDraft>) => {
    setRefusal(null)
    run.drafts.write(key, { ...draft, ...change })
  }
  const isDispute = draft.status === 'en-litige'

  async function save() {
    const { status, reason, piece } = draft
    const typed = isDispute && draft.amount.trim() !== '' ? parseAmount(draft.amount) : undefined
    if (typed === null || (typed !== undefined && typed <= 0))
      return setRefusal({
        code: 'montant',
        message: 'Ce n’est pas un montant\u00a0: écrivez des chiffres et une virgule, par exemple 426,54.',
      })
    const done = await perform({
      gesture: 'changer-statut',
      table: 'piece-vente',
      record: document.id,
      status,
      reason,
      ...(typed === undefined ? {} : { amount: typed }),
      ...(piece === '' ? {} : { piece }),
    })
    if (!done) return
    run.drafts.write(key, undefined)
    onDone(`${document.number}\u00a0: ${STATUS_WORDS[status][0].toLowerCase()}.`)
  }

  return (
    <form
      className="erp-form"
      aria-label={`Changer l’état, ${document.number}`}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SelectField
        label="État"
        options={SALES_STATUSES.map((id) => ({ id, label: STATUS_WORDS[id][0] }))}
        value={draft.status}
        onChange={(status) => write({ status })}
      />
      {isDispute && (
        <TextField
          label="Montant TTC en litige"
          isNumber
          value={draft.amount}
          onChange={(amount) => write({ amount })}
          hint={`Reste dû\u00a0: ${formatAmount(amountDue(records, document))}`}
          error={refusal?.code === 'montant' ? refusal.message : undefined}
        />
      )}
      <SelectField
        label="Pièce"
        options={[
          { id: NONE, label: 'Aucune' },
          ...records.documents.filter(isOpenPiece(records)).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={draft.piece === '' ? NONE : draft.piece}
        onChange={(piece) => write({ piece: piece === NONE ? '' : piece })}
      />
      <TextAreaField className="erp-wide" label="Motif" value={draft.reason} onChange={(reason) => write({ reason })} />
      {refusal && refusal.code !== 'montant' && <Notice tone="error" title={refusal.message} />}
      <div className="row row--wrap erp-wide">
        <Button type="submit" variant="primary" icon={<Check />}>
          Enregistrer
        </Button>
        <Button onPress={() => onDone(null)}>Plus tard</Button>
      </div>
    </form>
  )
}
