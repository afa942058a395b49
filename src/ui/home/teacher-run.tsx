import { curriculumIndex } from 'virtual:curriculum-index'
import { useState } from 'react'
import { writeStartLink } from '../../domain/attempt/start-link.ts'
import { indexedSituations } from '../../domain/curriculum/curriculum-index.ts'
import { findSituation } from '../../domain/curriculum/find-situation.ts'
import { LEVELS, type Level } from '../../domain/scenario/draw.ts'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/checkbox.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { ROUTES } from '../routes.ts'
import { useLater } from '../run/use-later.ts'
import { useServices } from '../services.ts'
import './teacher.css'

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  decouverte: 'Découverte',
  confirme: 'Confirmé',
  expert: 'Expert',
}

/** For teachers: one link that gives the same case to a whole class, and what becomes of the data. */
export default function TeacherRun() {
  const playable = indexedSituations(curriculumIndex).filter(({ scenario }) => scenario !== null)
  const [situation, setSituation] = useState(playable[0]?.id ?? '')
  const [level, setLevel] = useState<Level>('confirme')
  const [mode, setMode] = useState<'entrainement' | 'evaluation'>('entrainement')
  const [seed, setSeed] = useState('ruche-1')
  const [factors, setFactors] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState('')
  const services = useServices()
  const matrix = useLater('matrice', async () => (await services.game()).curriculum())
  const official = matrix.state === 'la' ? findSituation(matrix.value, situation)?.situation : undefined
  const chosen = playable.find(({ id }) => id === situation)
  const start = writeStartLink({
    scenario: chosen?.scenario ?? '',
    scenarioVersion: chosen?.version ?? 0,
    mode,
    level,
    seed: seed.trim() || 'ruche-1',
    factors,
  })
  const link = `${window.location.href.split('#')[0]}#/${start}`
  const sheet = `${ROUTES.teacher}/fiche/${start.replace(/^jouer\//, '')}`
  const copy = () => {
    navigator.clipboard?.writeText(link).then(
      () => setSaid('Lien copié.'),
      () => setSaid('Votre navigateur refuse la copie\u00a0: sélectionnez le lien à la main.'),
    )
  }
  return (
    <main className="teacher">
      <p>
        <a href={ROUTES.home}>Accueil</a>
      </p>
      <h1>Préparer une partie commune</h1>
      <p>
        Le même lien donne le même dossier à toute la classe : mêmes clients, mêmes montants, même aléa. Sans lien,
        chaque élève reçoit un tirage différent.
      </p>
      <div className="teacher-form">
        <SelectField
          label="Situation"
          value={situation}
          options={playable.map(({ id, title }) => ({ id, label: `${id} ${title}` }))}
          onChange={(id) => {
            setSituation(id)
            setFactors(null)
          }}
        />
        <RadioGroup
          label="Niveau"
          value={level}
          options={LEVELS.map((id) => ({ id, label: LEVEL_WORDS[id] }))}
          onChange={(id) => setLevel(id as Level)}
        />
        <RadioGroup
          label="Mode"
          value={mode}
          options={[
            { id: 'entrainement', label: 'Entraînement\u00a0: indices sur demande' },
            { id: 'evaluation', label: 'Évaluation\u00a0: une tentative, sans indice' },
          ]}
          onChange={(id) => setMode(id as 'entrainement' | 'evaluation')}
        />
        <RadioGroup
          label="Complexités et aléas"
          value={factors === null ? 'tires' : 'choisis'}
          options={[
            { id: 'tires', label: 'Tirés selon le niveau' },
            { id: 'choisis', label: 'Choisis par moi' },
          ]}
          onChange={(id) => setFactors(id === 'tires' ? null : [])}
        />
        {factors !== null && official && (
          <fieldset className="teacher-factors">
            <legend>Facteurs de ce tirage</legend>
            {[...official.complexities, ...official.hazards].map(({ id, label }) => {
              const short = id.slice(id.lastIndexOf('.') + 1)
              return (
                <Checkbox
                  key={id}
                  isSelected={factors.includes(short)}
                  onChange={(isOn) => setFactors(isOn ? [...factors, short] : factors.filter((one) => one !== short))}
                >
                  {short} {label}
                </Checkbox>
              )
            })}
          </fieldset>
        )}
        <TextField label="Nom du tirage" value={seed} onChange={setSeed} />
      </div>
      <section aria-labelledby="lien">
        <h2 id="lien">Le lien à donner</h2>
        <p className="teacher-link">
          <a href={link}>{link}</a>
        </p>
        <Button variant="primary" onPress={copy}>
          Copier le lien
        </Button>
        <p role="status">{said}</p>
        <p>
          <a href={sheet}>Lire la fiche du professeur et le corrigé de ce tirage</a>
        </p>
      </section>
      <section aria-labelledby="relire">
        <h2 id="relire">Relire et décider</h2>
        <p>
          Ce que les élèves contestent, et ce que la machine n’a pas su lire, ne compte pas tant que vous ne l’avez pas
          lu.
        </p>
        <ul>
          <li>
            <a href={ROUTES.relecture}>À relire : les contestations et les lectures incertaines</a>
          </li>
          <li>
            <a href={ROUTES.lecture}>Salle de lecture : ce que les juges lisent dans un texte, et pourquoi</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="donnees">
        <h2 id="donnees">Ce que deviennent les données</h2>
        <p>
          Rien ne quitte l’ordinateur de l’élève : ni compte, ni serveur, ni statistiques. Un pseudonyme suffit. Le
          carnet se garde dans le navigateur et s’enregistre dans un fichier que l’élève remet s’il le veut.
        </p>
      </section>
    </main>
  )
}
