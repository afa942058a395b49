import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ChoiceChip } from '../../components/chip.tsx'
import { SearchField } from '../../components/search-field.tsx'
import type { CabinetView } from '../../view-models/cabinet.ts'
import { ORGANISATION_NAMES, ORGANISATIONS } from '../../view-models/organisation.ts'
import './cabinet.css'
import { CabinetLegend } from './cabinet-legend.tsx'
import { CabinetPanel } from './cabinet-panel.tsx'
import { FILTERS, type KeyFilter, matches } from './key-filter.ts'
import { SituationSheet } from './situation-sheet.tsx'

export function CabinetScreen(view: CabinetView) {
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<KeyFilter>('toutes')
  const [isFileOpen, setFileOpen] = useState(false)
  const isShown = (block: string, pole: string, key: Parameters<typeof matches>[0]) =>
    matches(key, `${block} ${pole}`, search, filter)
  const shown = view.blocks.flatMap((block) =>
    block.poles.flatMap((pole) => pole.keys.filter((key) => isShown(block.title, pole.title, key))),
  )
  const isFiltered = search.trim() !== '' || filter !== 'toutes'
  const selectedOrganisation = view.file !== null && view.file !== 'loading' ? view.file.organisation : 'entreprise'
  return (
    <main className={`board org-${selectedOrganisation} ${isFileOpen ? 'is-file-open' : ''}`}>
      <header className="board-head">
        <Button icon={<ArrowLeft />} href={view.homeHref}>
          Accueil
        </Button>
        <h1>L’armoire à clés</h1>
        <SearchField
          label="Chercher une situation"
          placeholder="Tâche, mot, numéro"
          value={search}
          onChange={setSearch}
        />
        <fieldset className="board-filters">
          <legend className="sr-only">Filtrer les clés</legend>
          {FILTERS.map(({ id, label }) => (
            <ChoiceChip key={id} isOn={filter === id} onPress={() => setFilter(id)}>
              {label}
            </ChoiceChip>
          ))}
        </fieldset>
        <ul className="org-keys" aria-label="Couleur des clés">
          {ORGANISATIONS.map((id) => (
            <li key={id} className={`org-key key--${id}`}>
              <i />
              {id === 'mairie' ? 'Mairie' : ORGANISATION_NAMES[id]}
            </li>
          ))}
        </ul>
      </header>
      <p className="sr-only" role="status">
        {isFiltered
          ? `${shown.length > 1 ? `${shown.length} clés correspondent` : `${shown.length} clé correspond`}.`
          : ''}
      </p>
      <div className="cabinet scroll">
        {view.blocks.map((block) => (
          <CabinetPanel
            key={block.id}
            block={block}
            selectedId={view.selectedId}
            isShown={(pole, key) => isShown(block.title, pole.title, key)}
            onSelect={(id) => {
              view.onSelect(id)
              setFileOpen(true)
            }}
          />
        ))}
      </div>
      <CabinetLegend />
      <SituationSheet
        file={view.file}
        mode={view.mode}
        onMode={view.onMode}
        onTake={view.onTake}
        onBack={() => setFileOpen(false)}
      />
    </main>
  )
}
