import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Notice } from '../../components/notice.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { Window } from '../../components/window.tsx'
import { LECTURE_GROUPS, type LectureGroup, type LectureReading, type LectureView } from '../../view-models/lecture.ts'
import type { Span } from '../../view-models/spans.ts'
import './lecture.css'
import { LectureForm } from './lecture-form.tsx'
import { LectureItems } from './lecture-items.tsx'
import { SpanText } from './span-text.tsx'

const TABS: Readonly<Record<LectureGroup, { readonly label: string; readonly empty: string }>> = {
  idees: { label: 'Idées', empty: 'Cette grille ne demande aucune idée.' },
  interdits: { label: 'Interdits', empty: 'Cette grille n’interdit rien.' },
  valeurs: { label: 'Valeurs', empty: 'Aucune valeur dans ce texte\u00a0: ni montant, ni date, ni référence.' },
  forme: { label: 'Forme', empty: 'Rien à dire du ton, de l’ordre ni de la langue.' },
}
type Pane = LectureGroup | 'dossier'

/** The reading room: what the judges read in any text, as it is typed, and why they say what they say. */
export function LectureScreen(view: LectureView) {
  return (
    <main className="lecture">
      <Window
        title="Salle de lecture"
        titleLevel={1}
        subtitle="Ce que les juges lisent dans un texte, et pourquoi"
        actions={
          <Button variant="quiet" href={view.homeHref}>
            Accueil
          </Button>
        }
      >
        <div className="lecture-cols">
          <LectureForm {...view} />
          <section className="lecture-result" aria-label="Ce qui est lu">
            {view.problem && <Notice tone="warn" title={view.problem} />}
            {view.reading && view.reading.text.trim() !== '' ? (
              <Result reading={view.reading} />
            ) : (
              !view.problem && (
                <EmptyState title="Rien à lire encore">
                  Écrivez ou collez un texte : la lecture suit la frappe.
                </EmptyState>
              )
            )}
          </section>
        </div>
      </Window>
    </main>
  )
}

function Result({ reading }: { readonly reading: LectureReading }) {
  const { text } = reading
  const [pane, setPane] = useState<Pane>('idees')
  const [selected, setSelected] = useState<string | null>(null)
  const spans = reading.items.flatMap((item): readonly Span[] =>
    item.tone === 'plain' && item.id !== selected
      ? []
      : item.passages.map((passage) => ({
          ...passage,
          id: item.id,
          tone: item.tone === 'plain' ? 'doubt' : item.tone,
        })),
  )
  const select = (id: string) => {
    setSelected(id === selected ? null : id)
    const item = reading.items.find((one) => one.id === id)
    if (item) setPane(item.group)
  }
  return (
    <>
      <div className={`lecture-verdict ${reading.tone}`} role="status">
        <p className="lecture-word">
          <span className="sr-only">Verdict&nbsp;: </span>
          {reading.verdict}
        </p>
        <ul>
          {reading.motives.map((motive) => (
            <li key={motive}>{motive}</li>
          ))}
        </ul>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard */}
      <section className="lecture-sheet scroll" aria-label="Le texte et ses passages" tabIndex={0}>
        <SpanText text={text} spans={spans} selected={selected} onSelect={select} />
      </section>
      <Tabs
        className="lecture-tabs"
        label="Détail de la lecture"
        selected={pane}
        onSelect={setPane}
        items={[
          ...LECTURE_GROUPS.map((group) => {
            const items = reading.items.filter((item) => item.group === group)
            return {
              id: group as Pane,
              label: TABS[group].label,
              count: items.filter(({ tone }) => tone !== 'plain').length || undefined,
              content: (
                <div className="lecture-pane scroll">
                  <LectureItems
                    items={items}
                    text={text}
                    selected={selected}
                    onSelect={select}
                    label={TABS[group].label}
                    empty={TABS[group].empty}
                  />
                </div>
              ),
            }
          }),
          { id: 'dossier', label: 'Pourquoi', content: <Why reading={reading} /> },
        ]}
      />
    </>
  )
}

/** The rule that decided, what makes a text doubtful, the case and the model answer. */
function Why({ reading }: { readonly reading: LectureReading }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard
    <div className="lecture-pane lecture-why scroll" tabIndex={0}>
      <h2>La règle qui a décidé</h2>
      <ol>
        {reading.rules.map(({ text, isDecisive }) => (
          <li key={text} className={isDecisive ? 'is-decisive' : ''} aria-current={isDecisive ? 'true' : undefined}>
            {isDecisive && <ArrowRight />} {text}
          </li>
        ))}
      </ol>
      <h2>Ce qui en ferait un texte à relire</h2>
      <ul>
        {reading.doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <h2>Le dossier</h2>
      <dl>
        {reading.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {reading.model && (
        <>
          <h2>Le corrigé</h2>
          <p className="lecture-model">{reading.model}</p>
        </>
      )}
    </div>
  )
}
