import type { Ref } from 'react'
import { Sheet } from '../../components/sheet.tsx'
import type { RelectureItem } from '../../view-models/relecture.ts'
import { AnnotatedText } from '../debrief/annotated-text.tsx'
import { SpanText } from '../lecture/span-text.tsx'

interface RelectureCopyProps {
  readonly item: RelectureItem
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** The question, the learner's whole text with the passage, and beside it the case and the model answer. */
export function RelectureCopy({ item, headingRef }: RelectureCopyProps) {
  return (
    <section className="relecture-copy" aria-label="La copie">
      <header>
        <h2 ref={headingRef} tabIndex={-1}>
          {item.question}
        </h2>
        <p>
          {item.reason}{' '}
          <span className="muted">
            {item.who}, {item.situation}, {item.work}
          </span>
        </p>
      </header>
      <Sheet className="relecture-sheet" isScrollable label="Le texte de l’élève">
        <SpanText text={item.text} spans={item.spans} selected={item.spans[0]?.id} />
      </Sheet>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard */}
      <section className="relecture-case scroll" aria-label="Le dossier et le corrigé" tabIndex={0}>
        <h3>Le dossier</h3>
        <dl>
          {item.facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {item.model && (
          <>
            <h3>Le corrigé</h3>
            <div className="relecture-model">
              <AnnotatedText text={item.model.text} passages={item.model.passages} />
            </div>
          </>
        )}
      </section>
    </section>
  )
}
