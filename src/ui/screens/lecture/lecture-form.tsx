import { FileText } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { LectureView } from '../../view-models/lecture.ts'

const SOURCES = [
  { id: 'scenario', label: 'Dossier d’une situation' },
  { id: 'corpus', label: 'Fichier annoté' },
] as const

/** The text, and the case it is read against. */
export function LectureForm(view: LectureView) {
  return (
    <form className="lecture-form scroll" aria-label="Texte et dossier" onSubmit={(event) => event.preventDefault()}>
      <TextField label="Texte à lire" value={view.text} onChange={view.onText} rows={9} className="lecture-text" />
      {view.onModel && (
        <Button icon={<FileText />} onPress={view.onModel}>
          Partir du corrigé
        </Button>
      )}
      <Segmented label="D’où viennent les faits" options={SOURCES} value={view.source} onChange={view.onSource} />
      {view.source === 'scenario' ? (
        <>
          <SelectField label="Situation" value={view.scenario} options={view.scenarios} onChange={view.onScenario} />
          <SelectField label="Écrit attendu" value={view.work} options={view.works} onChange={view.onWork} />
          <SelectField label="Grille" value={view.grid} options={view.grids} onChange={view.onGrid} />
          <div className="lecture-draw">
            <TextField label="Nom du tirage" value={view.seed} onChange={view.onSeed} maxLength={40} />
            <SelectField label="Niveau" value={view.level} options={view.levels} onChange={view.onLevel} />
          </div>
          <fieldset className="lecture-factors">
            <legend>Complexités et aléas</legend>
            <Checkbox isSelected={view.isChosen} onChange={view.onChosen}>
              Les choisir (sinon, le tirage décide)
            </Checkbox>
            {view.isChosen &&
              view.factors.map(({ id, label, isDrawn }) => (
                <Checkbox key={id} isSelected={isDrawn} onChange={(on) => view.onFactor(id, on)}>
                  {label}
                </Checkbox>
              ))}
          </fieldset>
        </>
      ) : (
        <>
          <TextField
            label="Fichier de textes annotés (YAML)"
            hint="Collez le fichier entier : son cas donne les valeurs, son genre donne la grille."
            value={view.yaml}
            onChange={view.onYaml}
            rows={8}
            className="lecture-text"
          />
          <SelectField label="Grille" value={view.grid} options={view.grids} onChange={view.onGrid} />
        </>
      )}
    </form>
  )
}
