import {
  ArrowLeft,
  CalendarDays,
  FileText,
  FolderOpen,
  type LucideIcon,
  Mail,
  Printer,
  Save,
  Table,
  Upload,
} from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Portrait } from '../../components/portrait.tsx'
import { PostIt } from '../../components/post-it.tsx'
import { Progress } from '../../components/progress.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { Stamp } from '../../components/stamp.tsx'
import type { KeptProduction, PassportView } from '../../view-models/passport.ts'
import './passport.css'
import { PassportBlocks } from './passport-blocks.tsx'
import { ProgressGrid } from './progress-grid.tsx'

const KINDS: Readonly<Record<KeptProduction['kind'], LucideIcon>> = {
  letter: FileText,
  mail: Mail,
  sheet: Table,
  planning: CalendarDays,
  other: FolderOpen,
}

/** The booklet of one learner: what was played, at which level, what remains. Prints on two A4 pages. */
export function PassportScreen(view: PassportView) {
  const [situation, setSituation] = useState(view.progress[0]?.situation ?? '')
  const table = view.progress.find((one) => one.situation === situation)
  return (
    <main className="ppdesk">
      <header className="pp-top">
        <Button icon={<ArrowLeft />} href={view.homeHref}>
          Accueil
        </Button>
        <span className="grow" />
        <Button icon={<Printer />} onPress={view.onPrint}>
          Imprimer
        </Button>
        <Button icon={<Upload />} onPress={view.onRestoreCarnet}>
          Reprendre un carnet
        </Button>
        <Button variant="primary" icon={<Save />} onPress={view.onKeepCarnet}>
          Garder mon carnet
        </Button>
      </header>
      <article className="booklet">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reached by the keyboard */}
        <section className="pp-page pp-left scroll" aria-label="Couverture de la matrice" tabIndex={0}>
          <header className="pp-id">
            <Portrait portrait={view.portrait} shape="card" />
            <div>
              <span className="pp-kicker">Passeport professionnel</span>
              <h1>{view.alias}</h1>
              <p>{view.role}</p>
              <p className="muted">{view.since}</p>
            </div>
          </header>
          <div className="pp-count">
            <b className="num">{view.playedCount}</b>
            <span>
              {view.playedCount > 1 ? 'situations' : 'situation'}
              <br />
              sur {view.situationCount}
            </span>
            <Progress
              label="Situations jouées"
              value={view.playedCount}
              max={view.situationCount}
              text={`${view.playedCount} sur ${view.situationCount}`}
            />
            <b className="num">{view.playedPoleCount}</b>
            <span>
              {view.playedPoleCount > 1 ? 'pôles' : 'pôle'}
              <br />
              sur {view.poleCount}
            </span>
          </div>
          <PassportBlocks blocks={view.blocks} />
        </section>
        <section className="pp-page pp-right scroll" aria-label="Visas, progrès et productions">
          <h2>Visas</h2>
          {view.visas.length === 0 ? (
            <EmptyState title="Encore aucun visa">Un visa est posé à chaque dossier clos.</EmptyState>
          ) : (
            <ul className="visas">
              {view.visas.map((visa) => (
                <li key={visa.id}>
                  <Stamp title={visa.place} detail={visa.detail} tone={visa.organisation} />
                </li>
              ))}
            </ul>
          )}
          {table && (
            <>
              <div className="pp-progress-head">
                <h2>De tirage en tirage</h2>
                <SelectField
                  label="Situation"
                  isLabelHidden
                  value={situation}
                  onChange={setSituation}
                  options={view.progress.map((one) => ({ id: one.situation, label: `${one.situation} ${one.title}` }))}
                />
              </div>
              <ProgressGrid table={table} />
            </>
          )}
          <h2>Productions gardées</h2>
          {view.productions.length === 0 ? (
            <p className="muted">Vos lettres, tableaux et plannings se rangeront ici.</p>
          ) : (
            <ul className="prods">
              {view.productions.map((production) => {
                const Icon = KINDS[production.kind]
                return (
                  <li key={production.id}>
                    <button type="button" className="prod" onClick={production.onOpen}>
                      <Icon />
                      <span>
                        <b>{production.title}</b>
                        <span>{production.detail}</span>
                      </span>
                    </button>
                  </li>
                )
              })}
            </ul>
          )}
          {view.advice && (
            <PostIt className="pp-next" label="Conseil">
              <h3>Et maintenant&nbsp;?</h3>
              <p>
                {view.advice.text} <a href={view.advice.href}>{view.advice.label}</a>
              </p>
            </PostIt>
          )}
        </section>
      </article>
    </main>
  )
}
