import { Checkbox } from '../../components/checkbox.tsx'
import { RadioGroup } from '../../components/radio-group.tsx'
import type { Comfort } from '../../theme/comfort.ts'
import './comfort-fields.css'

interface ComfortFieldsProps {
  readonly comfort: Comfort
  readonly onComfort: (comfort: Comfort) => void
}

/** Every comfort setting; each shows its effect at once on the sample. */
export function ComfortFields({ comfort, onComfort }: ComfortFieldsProps) {
  const set = (change: Partial<Comfort>) => onComfort({ ...comfort, ...change })
  return (
    <div className="comfort">
      <RadioGroup
        label="Taille du texte"
        value={comfort.textSize}
        onChange={(textSize) => set({ textSize })}
        options={[
          { id: 'normal', label: 'Normale' },
          { id: 'grand', label: 'Grande' },
          { id: 'tres-grand', label: 'Très grande' },
        ]}
      />
      <RadioGroup
        label="Police"
        value={comfort.font}
        onChange={(font) => set({ font })}
        options={[
          { id: 'atkinson', label: 'Atkinson' },
          { id: 'lexend', label: 'Lexend' },
          { id: 'opendyslexic', label: 'OpenDyslexic' },
        ]}
      />
      <RadioGroup
        label="Couleurs"
        value={comfort.theme}
        onChange={(theme) => set({ theme })}
        options={[
          { id: 'papier', label: 'Papier' },
          { id: 'contraste', label: 'Contraste élevé' },
          { id: 'nuit', label: 'Nuit' },
        ]}
      />
      <div className="comfort-checks">
        <Checkbox
          isSelected={comfort.motion === 'reduit'}
          onChange={(reduced) => set({ motion: reduced ? 'reduit' : 'systeme' })}
        >
          Moins de mouvements
        </Checkbox>
        <Checkbox isSelected={comfort.sound} onChange={(sound) => set({ sound })}>
          Sons du bureau
        </Checkbox>
      </div>
      <p className="comfort-sample">
        Exemple : « La facture FA-2610-0198 reste due, soit 2 849,76 €, depuis le 4 novembre. »
      </p>
    </div>
  )
}
