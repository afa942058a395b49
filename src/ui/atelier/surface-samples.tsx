import { Mail, Pencil, Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { Dialog } from '../components/dialog.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ListBox } from '../components/list-box.tsx'
import { Notice } from '../components/notice.tsx'
import { Tabs } from '../components/tabs.tsx'
import { Toast } from '../components/toast.tsx'
import { Window } from '../components/window.tsx'

const ROWS = [
  { id: 'FA-2610-0287', ttc: '1 348,80', due: '1 348,80' },
  { id: 'FA-2610-0198', ttc: '2 849,76', due: '2 849,76' },
  { id: 'FA-2611-0402', ttc: '364,80', due: '0,00' },
]

/** Windows, tables, lists, what is said to the reader. */
export function SurfaceSamples() {
  const [tab, setTab] = useState<'reception' | 'envoyes'>('reception')
  const [message, setMessage] = useState('m2')
  const [row, setRow] = useState<string | null>('FA-2610-0198')
  const [isOpen, setOpen] = useState(false)
  const [direction, setDirection] = useState<'ascending' | 'descending'>('descending')
  const rows = direction === 'descending' ? ROWS : [...ROWS].reverse()
  return (
    <section className="stack" aria-label="Surfaces">
      <Window title="Messagerie" subtitle="lila@pollen.example" glyph={<Mail />} onFold={() => {}}>
        <Tabs
          label="Dossiers de messages"
          selected={tab}
          onSelect={setTab}
          items={[
            {
              id: 'reception',
              label: 'Réception',
              count: 3,
              content: (
                <ListBox
                  label="Messages"
                  selected={message}
                  onSelect={setMessage}
                  items={[
                    { id: 'm1', text: 'Irina Dobrescu', content: <b>Irina Dobrescu, Balance âgée au 24/11</b> },
                    { id: 'm2', text: 'Thierry Malaurie', content: 'Thierry Malaurie, Votre relance' },
                  ]}
                />
              ),
            },
            {
              id: 'envoyes',
              label: 'Envoyés',
              content: (
                <EmptyState title="Rien d’envoyé" action={<Button icon={<Pencil />}>Écrire</Button>}>
                  Ce que vous commencez à écrire est gardé ici.
                </EmptyState>
              ),
            },
          ]}
        />
      </Window>
      <div className="atelier-table">
        <DataTable
          label="Factures"
          columns={[
            { id: 'facture', label: 'Facture', isRowHeader: true, isSortable: true },
            { id: 'ttc', label: 'TTC', align: 'end' },
            { id: 'due', label: 'Reste dû', align: 'end' },
          ]}
          rows={rows.map((one) => ({
            id: one.id,
            text: one.id,
            cells: { facture: one.id, ttc: one.ttc, due: one.due },
          }))}
          footer={{ facture: 'Total', ttc: '4 563,36', due: '4 198,56' }}
          selected={row}
          onSelect={setRow}
          sort={{ column: 'facture', direction }}
          onSort={(sort) => setDirection(sort.direction)}
        />
      </div>
      <Notice tone="error" title="Le carnet n’a pas pu être enregistré." action={<Button>Réessayer</Button>}>
        La clé USB est pleine. Votre travail est encore ici.
      </Notice>
      <Notice tone="warn" title="Ce navigateur refuse de garder votre travail." />
      <Notice tone="ok" title="Le fichier est dans vos téléchargements." />
      <Notice title="Vous êtes hors ligne.">Tout fonctionne.</Notice>
      <Toast icon={<Send />}>Parti à 10 h 44. Il est dans Envoyés.</Toast>
      <Button onPress={() => setOpen(true)}>Ouvrir une boîte de dialogue</Button>
      <Dialog
        title="Clore le dossier ?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" onPress={() => setOpen(false)}>
            Continuer
          </Button>
        }
      >
        <p>Ce qui n’est pas parti ne partira plus.</p>
      </Dialog>
    </section>
  )
}
