import { FileText, Inbox, Paperclip, Pencil, Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { ListBox } from '../components/list-box.tsx'
import { Portrait } from '../components/portrait.tsx'
import { Tabs } from '../components/tabs.tsx'
import { TextAreaField } from '../components/text-field.tsx'
import './sample-tool.css'

const MESSAGES = [
  { id: 'm1', from: 'Thierry Malaurie', at: '10:31', subject: 'Votre relance' },
  { id: 'm2', from: 'Irina Dobrescu', at: '10:05', subject: 'Balance âgée au 24/11' },
  { id: 'm3', from: 'Nadège Kouamé-Ferrand', at: '09:02', subject: 'La balance, pour jeudi 16 h' },
  { id: 'm4', from: 'Crédit des Deux Rives', at: '08:47', subject: 'Avis de virement reçu' },
]

/** Stands in for a tool, to judge the frame of the desk. */
export function SampleTool() {
  const [selected, setSelected] = useState('m1')
  const [text, setText] = useState(
    'Bonjour Monsieur,\nNous avons bien reçu votre réclamation. Nous vérifions le bon de livraison et',
  )
  return (
    <Tabs
      label="Dossiers"
      className="sample-tool"
      selected="reception"
      onSelect={() => {}}
      aside={
        <Button variant="primary" icon={<Pencil />}>
          Écrire
        </Button>
      }
      items={[
        {
          id: 'reception',
          label: 'Réception',
          icon: <Inbox />,
          count: 3,
          content: (
            <div className="sample-cols">
              <ListBox
                label="Messages reçus"
                selected={selected}
                onSelect={setSelected}
                items={MESSAGES.map((message) => ({
                  id: message.id,
                  text: `${message.from}, ${message.subject}`,
                  content: (
                    <>
                      <div className="row">
                        <span className="grow">{message.from}</span>
                        <span className="muted num">{message.at}</span>
                      </div>
                      {message.subject}
                    </>
                  ),
                }))}
              />
              <div className="sample-read">
                <h2>Votre relance du 12 novembre</h2>
                <div className="sample-msg">
                  <div className="row">
                    <Portrait portrait={{ name: 'Thierry Malaurie', ground: 'ciel' }} />
                    <div className="grow">
                      <b>Thierry Malaurie</b>, La Bonne Fourche
                      <br />
                      <span className="muted">à Cycles Pollen</span>
                    </div>
                  </div>
                  <p>Bonjour,</p>
                  <p>Vous me réclamez neuf remorques, j’en ai reçu huit : je l’ai écrit sur le bon de livraison.</p>
                  <Button icon={<FileText />}>BL-2609-0141.pdf</Button>
                </div>
                <TextAreaField label="Votre réponse" value={text} onChange={setText} rows={4} />
                <div className="row">
                  <Button variant="primary" icon={<Send />}>
                    Envoyer
                  </Button>
                  <Button icon={<Paperclip />}>Joindre</Button>
                </div>
              </div>
            </div>
          ),
        },
        { id: 'envoyes', label: 'Envoyés', content: null },
        { id: 'brouillons', label: 'Brouillons', count: 1, content: null },
        { id: 'archives', label: 'Archives', content: null },
      ]}
    />
  )
}
