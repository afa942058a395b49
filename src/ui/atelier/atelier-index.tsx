import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { Tabs } from '../components/tabs.tsx'
import { Window } from '../components/window.tsx'
import { atelierScreenHref, ROUTES } from '../routes.ts'
import { ComfortFields } from '../screens/settings/comfort-fields.tsx'
import { applyComfort, applyOrganisation } from '../theme/apply-comfort.ts'
import type { Comfort } from '../theme/comfort.ts'
import { ORGANISATION_NAMES, ORGANISATIONS, type OrganisationId } from '../view-models/organisation.ts'
import './atelier.css'
import { ControlSamples } from './control-samples.tsx'
import { ObjectSamples } from './object-samples.tsx'
import { ATELIER_SCREENS } from './screens.ts'
import { SurfaceSamples } from './surface-samples.tsx'

type Section = 'composants' | 'ecrans' | 'reglages'

interface AtelierIndexProps {
  readonly initialComfort: Comfort
}

export function AtelierIndex({ initialComfort }: AtelierIndexProps) {
  const [section, setSection] = useState<Section>('composants')
  const [comfort, setComfort] = useState(initialComfort)
  const [organisation, setOrganisation] = useState<OrganisationId>('entreprise')
  const change = (next: Comfort) => {
    setComfort(next)
    applyComfort(document.documentElement, next)
  }
  return (
    <main className={`atelier org-${organisation}`}>
      <Window
        title="Atelier de l’interface"
        titleLevel={1}
        actions={
          <>
            <Button variant="quiet" href={ROUTES.lecture}>
              Salle de lecture
            </Button>
            <Button variant="quiet" href={ROUTES.home}>
              Accueil
            </Button>
          </>
        }
      >
        <Tabs
          className="atelier-tabs"
          label="Atelier"
          selected={section}
          onSelect={setSection}
          items={[
            {
              id: 'composants',
              label: 'Composants',
              content: (
                <div className="atelier-grid scroll">
                  <ControlSamples />
                  <SurfaceSamples />
                  <ObjectSamples />
                </div>
              ),
            },
            {
              id: 'ecrans',
              label: 'Écrans',
              count: ATELIER_SCREENS.length,
              content: (
                <ul className="atelier-screens scroll">
                  {ATELIER_SCREENS.map((screen) => (
                    <li key={screen.id}>
                      <a href={atelierScreenHref(screen.id)}>{screen.title}</a>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              id: 'reglages',
              label: 'Thèmes',
              content: (
                <div className="atelier-themes scroll">
                  <ComfortFields comfort={comfort} onComfort={change} />
                  <RadioGroup
                    label="Organisation"
                    value={organisation}
                    onChange={(id) => {
                      setOrganisation(id)
                      applyOrganisation(document.documentElement, id)
                    }}
                    options={ORGANISATIONS.map((id) => ({ id, label: ORGANISATION_NAMES[id] }))}
                  />
                </div>
              ),
            },
          ]}
        />
      </Window>
    </main>
  )
}
