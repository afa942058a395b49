import { Bold, Ellipsis, List, PhoneOff, Send, Settings } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/checkbox.tsx'
import { ChoiceChip } from '../components/chip.tsx'
import { FileButton } from '../components/file-button.tsx'
import { IconButton } from '../components/icon-button.tsx'
import { Menu } from '../components/menu.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { SearchField } from '../components/search-field.tsx'
import { Segmented } from '../components/segmented.tsx'
import { SelectField } from '../components/select-field.tsx'
import { StepSlider } from '../components/step-slider.tsx'
import { TextAreaField, TextField } from '../components/text-field.tsx'
import { Toolbar, ToolbarSeparator } from '../components/toolbar.tsx'

type Reason = 'abimee' | 'manquante' | 'retard'

/** What is pressed, typed and chosen. */
export function ControlSamples() {
  const [name, setName] = useState('La Bonne Fourche')
  const [date, setDate] = useState('31/11/2026')
  const [text, setText] = useState('Bonjour Monsieur,')
  const [search, setSearch] = useState('')
  const [reason, setReason] = useState<Reason | null>('abimee')
  const [mode, setMode] = useState<'entrainement' | 'evaluation'>('evaluation')
  const [recall, setRecall] = useState(true)
  const [side, setSide] = useState<'mine' | 'model'>('mine')
  const [filter, setFilter] = useState(true)
  const [bold, setBold] = useState(false)
  const [step, setStep] = useState(2)
  const nothing = () => {}
  return (
    <section className="stack" aria-label="Commandes">
      <div className="row row--wrap">
        <Button variant="primary" icon={<Send />}>
          Envoyer
        </Button>
        <Button>Joindre</Button>
        <Button isPressed>Enfoncé</Button>
        <Button className="is-down">Appuyé</Button>
        <Button className="is-focus">Focus</Button>
        <Button variant="deep">Choisi</Button>
        <Button variant="quiet">Discret</Button>
        <Button variant="danger" icon={<PhoneOff />}>
          Raccrocher
        </Button>
        <Button isDisabled>Indisponible</Button>
        <IconButton label="Réglages" icon={<Settings />} />
        <Menu
          label="Autres actions"
          icon={<Ellipsis />}
          isIconOnly
          actions={[
            { id: 'archiver', label: 'Archiver', onAction: nothing },
            { id: 'imprimer', label: 'Imprimer', onAction: nothing },
            { id: 'supprimer', label: 'Supprimer', isDisabled: true, onAction: nothing },
          ]}
        />
        <FileButton accept=".json" onFile={nothing}>
          Ouvrir un fichier
        </FileButton>
        <Button variant="primary" isLarge>
          Au travail
        </Button>
      </div>
      <div className="atelier-two">
        <TextField label="Nom du client" value={name} onChange={setName} hint="Comme sur le bon de commande" />
        <TextField label="Échéance" value={date} onChange={setDate} error="Novembre n’a que 30 jours." isNumber />
      </div>
      <TextAreaField label="Message" value={text} onChange={setText} rows={3} />
      <div className="atelier-two">
        <SelectField
          label="Motif"
          value={reason}
          onChange={setReason}
          options={[
            { id: 'abimee', label: 'Marchandise abîmée' },
            { id: 'manquante', label: 'Article manquant' },
            { id: 'retard', label: 'Livraison en retard' },
          ]}
        />
        <RadioGroup
          label="Mode"
          value={mode}
          onChange={setMode}
          options={[
            { id: 'entrainement', label: 'Entraînement' },
            { id: 'evaluation', label: 'Évaluation' },
          ]}
        />
      </div>
      <div className="row row--wrap">
        <Checkbox isSelected={recall} onChange={setRecall}>
          Rappeler
        </Checkbox>
        <Checkbox isSelected={false} onChange={nothing} isDisabled>
          Impossible ici
        </Checkbox>
        <Segmented
          label="Afficher"
          value={side}
          onChange={setSide}
          options={[
            { id: 'mine', label: 'Mon travail' },
            { id: 'model', label: 'Le corrigé' },
          ]}
        />
        <ChoiceChip isOn={filter} onPress={() => setFilter((on) => !on)}>
          Jamais jouées
        </ChoiceChip>
      </div>
      <SearchField label="Chercher un message" value={search} onChange={setSearch} />
      <Toolbar label="Mise en forme">
        <IconButton
          variant="quiet"
          label="Gras"
          icon={<Bold />}
          isPressed={bold}
          onPress={() => setBold((on) => !on)}
        />
        <IconButton variant="quiet" label="Liste" icon={<List />} isPressed={false} />
        <ToolbarSeparator />
        <Button variant="quiet">Modèles</Button>
      </Toolbar>
      <StepSlider label="Moment" value={step} max={5} onChange={setStep} describe={(value) => `moment ${value + 1}`} />
    </section>
  )
}
