import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { CorpusText } from '../../app/ports/reading-room.ts'
import type { Rereading } from '../../app/ports/rereading.ts'
import type { Decision } from '../../app/ports.ts'
import { findOfficialItem } from '../../domain/curriculum/official-item.ts'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES } from '../routes.ts'
import { useLater } from '../run/use-later.ts'
import { RelectureScreen } from '../screens/relecture/relecture-screen.tsx'
import { useServices } from '../services.ts'
import type { RelectureWord } from '../view-models/relecture.ts'
import { decisionOn, type PlacedDoubt, placedDoubts, relectureItem, relectureOutcome } from './relecture-model.ts'

/** What waits for the teacher, in this browser or in a carnet that is opened without being taken in. */
export default function RelectureRun() {
  const services = useServices()
  const [file, setFile] = useState<{ readonly rank: number; readonly blob: File } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const here = useLater('ici', async () => {
    const game = await services.game()
    return { rereading: await game.reread.here(), curriculum: await game.curriculum() }
  })
  const opened = useLater(`fichier ${file?.rank ?? 0}`, async () => {
    if (!file) return null
    const read = await (await services.game()).reread.file(file.blob)
    if (!read.ok) setProblem(read.message)
    return read.ok ? read.value : null
  })
  useEffect(() => {
    document.title = 'À relire – En poste'
    return () => {
      document.title = 'En poste'
    }
  }, [])
  if (here.state !== 'la' || opened.state !== 'la') return <Waiting label="Les copies arrivent" />
  const rereading = opened.value ?? here.value.rereading
  const label = (official: string) => findOfficialItem(here.value.curriculum, 'criterion', official)?.label ?? official
  return (
    <Reading
      key={opened.value ? `fichier ${file?.rank}` : 'ici'}
      rereading={rereading}
      label={label}
      problem={problem}
      onHere={() => {
        setProblem(null)
        setFile(null)
      }}
      onFile={(blob) => {
        setProblem(null)
        setFile({ rank: (file?.rank ?? 0) + 1, blob })
      }}
    />
  )
}

interface ReadingProps {
  readonly rereading: Rereading
  readonly label: (official: string) => string
  readonly problem: string | null
  readonly onHere: () => void
  readonly onFile: (file: File) => void
}

const SAID: Readonly<Record<RelectureWord, string>> = {
  valide: 'Validé.',
  refuse: 'Refusé.',
  doute: 'Gardé pour plus tard.',
}

function Reading({ rereading, label, problem, onHere, onFile }: ReadingProps) {
  const services = useServices()
  const decisions = useSyncExternalStore(rereading.subscribe, rereading.decisions)
  const placed = useMemo(() => placedDoubts(rereading), [rereading])
  const [current, setCurrent] = useState<string | null>(() => nextOpen(placed, decisions, null)?.id ?? null)
  const [taken, setTaken] = useState<readonly Decision[]>([])
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [corpus, setCorpus] = useState<CorpusText | null>(null)
  const shown = placed.find(({ id }) => id === current) ?? placed[0]
  const items = useMemo(() => placed.map((one) => relectureItem(one, decisions)), [placed, decisions])

  const decide = async (id: string, word: RelectureWord, comment: string) => {
    const one = placed.find((candidate) => candidate.id === id)
    if (!one) return
    const stored = await rereading.decide({
      attempt: one.read.attempt.id,
      obligation: one.doubt.obligation,
      finding: one.doubt.finding,
      word,
      comment: comment.trim(),
    })
    setFailure(stored.ok ? null : stored.message)
    const now = rereading.decisions()
    const kept = decisionOn(one, now)
    if (kept) setTaken([...taken.filter((other) => other !== kept), kept])
    const next = nextOpen(placed, now, id)
    const left = placed.filter((other) => isOpen(other, now)).length
    setSaid(`${SAID[word]} ${left === 0 ? 'Tout est relu.' : `Il en reste ${left}.`}`)
    setCurrent(next?.id ?? id)
  }
  const undo = async () => {
    const last = taken.at(-1)
    if (!last) return
    await rereading.undo(last)
    setTaken(taken.slice(0, -1))
    setCurrent(placed.find((one) => one.read.attempt.id === last.attempt && sameOne(one, last))?.id ?? current)
    setSaid('Décision annulée.')
  }
  return (
    <RelectureScreen
      homeHref={ROUTES.home}
      teacherHref={ROUTES.teacher}
      roomHref={ROUTES.lecture}
      source={rereading.source}
      items={items}
      current={shown?.id ?? null}
      onCurrent={setCurrent}
      onDecide={(id, word, comment) => void decide(id, word, comment)}
      onUndo={taken.length > 0 ? () => void undo() : null}
      said={said}
      outcome={shown ? relectureOutcome(rereading, shown, label) : null}
      skipped={rereading.skipped}
      problem={failure ?? problem}
      onHere={onHere}
      onFile={onFile}
      onCarnet={
        rereading.source === 'fichier'
          ? () => {
              const file = rereading.carnet()
              if (file) services.saveFile(file.name, file.text)
            }
          : null
      }
      onExport={async () => {
        const made = await (await services.reading()).corpus(rereading.attempts, rereading.decisions())
        setCorpus(made)
        return made
      }}
      onSaveExport={() => {
        if (corpus) services.saveFile(corpus.name, corpus.text)
      }}
    />
  )
}

const sameOne = ({ doubt }: PlacedDoubt, decision: Decision) =>
  doubt.obligation === decision.obligation && doubt.finding === decision.finding

const isOpen = (one: PlacedDoubt, decisions: readonly Decision[]): boolean =>
  (decisionOn(one, decisions)?.word ?? 'doute') === 'doute'

/** The next thing to decide: after this one, then from the beginning; what was kept for later comes last. */
function nextOpen(
  placed: readonly PlacedDoubt[],
  decisions: readonly Decision[],
  after: string | null,
): PlacedDoubt | undefined {
  const from = placed.findIndex(({ id }) => id === after) + 1
  const around = [...placed.slice(from), ...placed.slice(0, from)].filter(({ id }) => id !== after)
  return around.find((one) => decisionOn(one, decisions) === undefined) ?? around.find((one) => isOpen(one, decisions))
}
