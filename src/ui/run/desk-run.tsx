import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react'
import type { OpenedAttempt, RunView, ToolEntry, ToolProps } from '../../app/ports.ts'
import { byRole } from '../../domain/desk/people.ts'
import { render } from '../../domain/desk/render.ts'
import type { ToolId } from '../../domain/scenario/tools.ts'
import { Waiting } from '../components/waiting.tsx'
import { ROUTES } from '../routes.ts'
import { DeskScreen } from '../screens/desk/desk-screen.tsx'
import { useServices } from '../services.ts'
import type { DrawerId, HintsView, InterruptionView, OpenTool } from '../view-models/desk.ts'
import type { NoticeView } from '../view-models/notice.ts'
import { runs } from '../view-models/text-run.ts'
import {
  clockView,
  dayName,
  deskTools,
  directoryEntries,
  organisationOf,
  procedurePages,
  requestNote,
  surroundings,
  talkingExchange,
  waitingExchange,
} from './desk-model.ts'
import { OfficeScene } from './office-scene.tsx'
import { useHold } from './use-hold.ts'
import { useLabels } from './use-labels.ts'
import { useLater } from './use-later.ts'
import { useDraft } from './use-run.ts'
import { useStorageNotice } from './use-storage-notice.ts'

interface DeskRunProps {
  readonly opened: OpenedAttempt
  readonly view: RunView
}

const NOTES = 'bloc-notes'
const components = new Map<string, ComponentType<ToolProps>>()

/** A tool's component, fetched once when it is first opened. */
function componentOf(entry: ToolEntry): ComponentType<ToolProps> {
  const known = components.get(entry.id)
  if (known) return known
  const loaded = lazy(entry.load)
  components.set(entry.id, loaded)
  return loaded
}

/** The desk during the run: what is open is the learner's affair; what happens is the machine's. */
export default function DeskRun({ opened, view }: DeskRunProps) {
  const services = useServices()
  const { run } = opened
  const [open, setOpen] = useState<{ readonly id: ToolId; readonly target: string | null } | null>(null)
  const [isWide, setWide] = useState<boolean | null>(null)
  const [drawer, setDrawer] = useState<DrawerId | null>(null)
  const [declined, setDeclined] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const hold = useHold(opened)
  const storage = useStorageNotice()
  const labels = useLabels(opened.scenario.situation)
  const notes = useDraft(run, NOTES)
  const office = useLater('bureau', services.office)
  const { scenario, caseFile } = view.setup
  const request = useMemo(() => requestNote(view, services.portrait), [view, services])
  const directory = useMemo(() => directoryEntries(view, services.portrait), [view, services])
  const procedures = useMemo(() => procedurePages(opened.world, opened.rulePages, opened.rateSheets), [opened])

  const perform = async (act: Parameters<typeof run.perform>[0]) => {
    const outcome = await run.perform(act)
    setRefusal(outcome.ok ? null : outcome.refusal.message)
    return outcome
  }
  const openTool = (id: ToolId, target: string | null = null) => {
    setOpen({ id, target })
    setDrawer(null)
  }
  const pick = (hotspot: string) => {
    const waiting = waitingExchange(view)
    const isWaiting = hotspot === 'phone' || hotspot.endsWith(`:${waiting?.withId}`)
    if (waiting && isWaiting) void accept(waiting.id, waiting.channel)
    else if (hotspot === 'manager-door') setDrawer('demande')
    else if (hotspot.startsWith('colleague:')) setDrawer('annuaire')
    else openTool(TOOL_OF_HOTSPOT[hotspot.replace(/:.*/, '')] ?? 'messagerie')
  }
  const accept = async (exchange: string, channel: 'telephone' | 'sur-place') => {
    const outcome = await perform({ gesture: 'decrocher', exchange })
    if (outcome.ok) openTool(channel === 'telephone' ? 'telephone' : 'lieux', exchange)
  }

  const waiting = waitingExchange(view)
  const talking = talkingExchange(view)
  const ring = waiting ? `${waiting.id} ${waiting.rings}` : null
  const interruption: InterruptionView | null =
    waiting && ring !== declined
      ? {
          id: waiting.id,
          kind: waiting.channel === 'telephone' ? 'call' : 'visit',
          title: waiting.channel === 'telephone' ? 'Le téléphone sonne' : 'Quelqu’un vous attend',
          detail: `${waiting.name}, ${organisationOf(view, waiting.withId)}`,
          ...portraitOf(services.portrait(waiting.withId), waiting.name),
          onAccept: () => void accept(waiting.id, waiting.channel),
          onDecline: () => setDeclined(ring),
        }
      : null

  const entry = services.tools.find(({ id }) => id === open?.id)
  const shown: OpenTool | null = entry
    ? {
        id: entry.id,
        title: entry.label,
        ...(entry.subtitle ? { subtitle: entry.subtitle(view) } : {}),
        isWide: isWide ?? entry.isWide,
      }
    : null
  const notices: readonly NoticeView[] = [
    ...(storage ? [storage] : []),
    ...(hold.kind === 'ici'
      ? []
      : [
          {
            id: 'onglet',
            tone: 'warn' as const,
            title: hold.message,
            // What the other tab did since is read again from the start.
            action: {
              label: 'Continuer ici',
              onPress: () => void opened.hold.takeOver().then(() => window.location.reload()),
            },
          },
        ]),
    ...(refusal ? [{ id: 'refus', tone: 'warn' as const, title: refusal, onDismiss: () => setRefusal(null) }] : []),
    ...(talking && open?.target !== talking.id && open?.id !== 'telephone' && open?.id !== 'lieux'
      ? [
          {
            id: 'conversation',
            tone: 'info' as const,
            title: `Vous êtes en conversation avec ${talking.name}.`,
            action: {
              label: 'Y revenir',
              onPress: () => openTool(talking.channel === 'telephone' ? 'telephone' : 'lieux', talking.id),
            },
          },
        ]
      : []),
  ]
  const look = office.state === 'la' ? office.value.look(view) : null

  return (
    <DeskScreen
      organisation={scenario.organisation}
      clock={clockView(view)}
      isPaused={view.life === 'pause'}
      isEvaluation={view.attempt.mode === 'evaluation'}
      tools={deskTools(services.tools, view)}
      openTool={shown}
      renderTool={() =>
        entry ? (
          <Suspense fallback={<Waiting label={entry.label} />}>
            <Tool entry={entry} opened={opened} view={view} target={open?.target ?? null} onOpen={openTool} />
          </Suspense>
        ) : null
      }
      scene={
        office.state === 'la' && look ? (
          <OfficeScene office={office.value} look={look} layout={`${shown?.id} ${shown?.isWide}`} onPick={pick} />
        ) : null
      }
      surroundings={look ? surroundings(look, pick) : []}
      request={request.note}
      requestFull={{
        subject: request.subject,
        body: request.body,
        criteria: labels?.criteria.map(({ label }) => label) ?? [],
      }}
      interruption={interruption}
      notices={notices}
      drawer={drawer}
      directory={directory}
      procedures={procedures}
      notes={typeof notes === 'string' ? notes : ''}
      hints={hintsOf(view, (topic) => void perform({ gesture: 'demander-indice', topic }))}
      {...(view.play.closingAsked || scenario.days === view.play.day
        ? {}
        : { closingRemark: `La mission court jusqu’au ${dayName(caseFile.days.at(-1) ?? '').toLowerCase()}.` })}
      canEndDay={view.play.day < scenario.days}
      onOpenTool={(id) => openTool(id as ToolId)}
      onFoldTool={() => setOpen(null)}
      onToggleWide={() => setWide(!(shown?.isWide ?? false))}
      onDrawer={setDrawer}
      onNotes={(text) => run.drafts.write(NOTES, text)}
      onCall={(phone) => {
        void perform({ gesture: 'appeler', phone, reason: '' })
        openTool('telephone')
      }}
      onWrite={(mail) => openTool('messagerie', `a:${mail}`)}
      onPause={run.pause}
      onResume={run.resume}
      onSettings={() => {
        window.location.hash = ROUTES.settings
      }}
      onLeave={() => {
        window.location.hash = ROUTES.home
      }}
      onEndDay={() => void perform({ gesture: 'finir-journee' })}
      onCloseCase={() => {
        void perform({ gesture: 'clore-dossier' }).then((outcome) => {
          if (outcome.ok && run.view().life === 'travail') {
            setRefusal(render('Le dossier reste ouvert\u00a0: quelque chose vient d’arriver.', { caseFile }))
          }
        })
      }}
    />
  )
}

const TOOL_OF_HOTSPOT: Readonly<Record<string, ToolId>> = {
  'own-desk': 'messagerie',
  mail: 'messagerie',
  phone: 'telephone',
  visitor: 'lieux',
  board: 'pgi',
  archives: 'ged',
}

function portraitOf(src: string | null, name: string) {
  return { portrait: { name, ...(src ? { src } : {}) } }
}

function hintsOf(view: RunView, onAsk: (topic: string) => void): HintsView {
  const { hints } = view.setup.scenario
  const asked = view.log.flatMap(({ act }) => (act.gesture === 'demander-indice' ? [act.topic] : []))
  const isTraining = view.attempt.mode === 'entrainement'
  return {
    left: isTraining ? hints.filter((hint) => !asked.includes(hint.id)).length : null,
    topics: isTraining ? hints.filter((hint) => !asked.includes(hint.id)).map(({ id, label }) => ({ id, label })) : [],
    given: hints
      .filter((hint) => asked.includes(hint.id))
      .map((hint) => ({
        id: hint.id,
        label: hint.label,
        text: runs(render(hint.text, { caseFile: view.setup.caseFile })),
      })),
    onAsk,
  }
}

interface ToolSlotProps {
  readonly entry: ToolEntry
  readonly opened: OpenedAttempt
  readonly view: RunView
  readonly target: string | null
  readonly onOpen: (tool: ToolId, target?: string) => void
}

function Tool({ entry, opened, view, target, onOpen }: ToolSlotProps) {
  const Component = componentOf(entry)
  const services = useServices()
  const portraitOf = (person: string, mood: string) => {
    const src = services.portrait(person, mood)
    const who = byRole(view.setup.caseFile, view.desk.records, person)
    return src ? { name: who?.fullName ?? person, src } : undefined
  }
  return (
    <Component
      run={opened.run}
      view={view}
      target={target}
      open={onOpen}
      portraitOf={portraitOf}
      spelling={services.spelling}
    />
  )
}
