import { useEffect, useMemo, useState } from 'react'
import type { ReadingRoom, RoomCase, RoomChoices, RoomReading } from '../../app/ports/reading-room.ts'
import type { Result } from '../../app/ports.ts'
import { LEVELS, type Level } from '../../domain/scenario/draw.ts'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES } from '../routes.ts'
import { useLabels } from '../run/use-labels.ts'
import { useLater } from '../run/use-later.ts'
import { LectureScreen } from '../screens/lecture/lecture-screen.tsx'
import { useServices } from '../services.ts'
import { lectureReading } from './lecture-model.ts'

/** Milliseconds without typing before the text is read again. */
const PAUSE = 250
/** The grid of the work, or of the file. */
const USUAL = 'usuelle'

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  decouverte: 'Découverte',
  confirme: 'Confirmé',
  expert: 'Expert',
}

interface Loaded {
  readonly room: ReadingRoom
  readonly choices: RoomChoices
}

/** The reading room: what the judges read in any text, over the real grids and draws. */
export default function LectureRun() {
  const services = useServices()
  const later = useLater('lecture', async (): Promise<Loaded> => {
    const room = await services.reading()
    return { room, choices: await room.choices() }
  })
  useEffect(() => {
    document.title = 'Salle de lecture – En poste'
    return () => {
      document.title = 'En poste'
    }
  }, [])
  if (later.state !== 'la') return <Waiting label="La salle de lecture s’ouvre" />
  return <Room {...later.value} />
}

function Room({ room, choices }: Loaded) {
  const [text, setText] = useState('')
  const [source, setSource] = useState<'scenario' | 'corpus'>('scenario')
  const [scenarioId, setScenario] = useState(choices.scenarios[0]?.id ?? '')
  const scenario = choices.scenarios.find(({ id }) => id === scenarioId) ?? choices.scenarios[0]
  const labels = useLabels(scenario?.situation ?? '')
  const [workId, setWork] = useState('')
  const work = scenario?.works.find(({ id }) => id === workId) ?? scenario?.works[0]
  const [grid, setGrid] = useState(USUAL)
  const [level, setLevel] = useState<Level>('confirme')
  const [seed, setSeed] = useState('ruche-1')
  const [isChosen, setChosen] = useState(false)
  const [drawn, setDrawn] = useState<readonly string[]>([])
  const [yaml, setYaml] = useState('')
  const asked = useMemo(
    (): RoomCase =>
      source === 'corpus'
        ? { kind: 'corpus', yaml }
        : {
            kind: 'scenario',
            scenario: scenario?.id ?? '',
            work: work?.id ?? '',
            seed: seed.trim() || 'ruche-1',
            level,
            factors: isChosen ? drawn : null,
          },
    [source, yaml, scenario, work, seed, level, isChosen, drawn],
  )
  const read = useReading(room, text, grid === USUAL ? null : grid, asked)
  // The right production of the case asked for, not of the one before.
  const model = read?.result.ok && read.source === asked ? read.result.value.model : null
  const pickScenario = (id: string) => {
    setScenario(id)
    setWork('')
    setGrid(USUAL)
    setDrawn([])
  }
  return (
    <LectureScreen
      homeHref={ROUTES.home}
      text={text}
      onText={setText}
      source={source}
      onSource={(next) => {
        setSource(next)
        setGrid(USUAL)
      }}
      scenarios={choices.scenarios.map(({ id, situation, title }) => ({ id, label: `${situation} ${title}` }))}
      scenario={scenario?.id ?? ''}
      onScenario={pickScenario}
      works={(scenario?.works ?? []).map(({ id, label, onlyIf }) => ({
        id,
        label: onlyIf ? `${label} (si ${onlyIf})` : label,
      }))}
      work={work?.id ?? ''}
      onWork={(id) => {
        setWork(id)
        setGrid(USUAL)
      }}
      grids={[
        { id: USUAL, label: source === 'corpus' ? 'Celle du fichier' : 'Celle de cet écrit' },
        ...choices.grids
          .filter((one) => one.scenario === null || one.scenario === scenario?.id)
          .map(({ id, title, scenario: owner }) => ({
            id,
            label: owner === null ? title : `${title} (cette situation)`,
          })),
      ]}
      grid={grid}
      onGrid={setGrid}
      levels={LEVELS.map((id) => ({ id, label: LEVEL_WORDS[id] }))}
      level={level}
      onLevel={(id) => setLevel(id as Level)}
      seed={seed}
      onSeed={setSeed}
      isChosen={isChosen}
      onChosen={setChosen}
      factors={(scenario?.factors ?? []).map(({ id, official }) => ({
        id,
        label: `${id} ${labels?.of(official) ?? official}`,
        isDrawn: drawn.includes(id),
      }))}
      onFactor={(id, on) => setDrawn(on ? [...drawn, id] : drawn.filter((one) => one !== id))}
      yaml={yaml}
      onYaml={setYaml}
      onModel={model === null ? null : () => setText(model)}
      reading={read?.result.ok ? lectureReading(read.result.value, read.text) : null}
      problem={read && !read.result.ok ? read.result.message : null}
    />
  )
}

interface ReadText {
  readonly text: string
  readonly source: RoomCase
  readonly result: Result<RoomReading>
}

/** Reads a moment after the last keystroke; what was asked before and comes late is left aside. */
function useReading(room: ReadingRoom, text: string, grid: string | null, source: RoomCase): ReadText | null {
  const [read, setRead] = useState<ReadText | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      room.read({ text, grid, source }).then(
        (result) => isWanted && setRead({ text, source, result }),
        () =>
          isWanted &&
          setRead({
            text,
            source,
            result: { ok: false, message: 'Ce dossier n’a pas pu être lu\u00a0: changez de tirage.' },
          }),
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [room, text, grid, source])
  return read
}
