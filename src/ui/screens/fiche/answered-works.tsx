import type { AnsweredWork, ModelAnswerSheet } from '../../../app/ports.ts'
import type { Act, SheetContent } from '../../../domain/scenario/tools.ts'
import { actTitle, writtenText } from '../../run/words.ts'

/** The whole model answer of this case, work by work, in the order in which it was played. */
export function AnsweredWorks({ answer }: { readonly answer: ModelAnswerSheet }) {
  return (
    <section>
      <h2>Corrigé complet de ce tirage</h2>
      <p>
        Une conduite juste parmi d’autres : les juges reconnaissent d’autres mots, un autre ordre, une autre
        présentation.
      </p>
      {answer.works.map((work, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same work may be answered twice; the list never moves
        <section key={rank} className="teacher-work">
          <h3>
            {work.obligation.label}
            {answer.setup.scenario.days > 1 && <span className="muted"> · jour {work.day}</span>}
          </h3>
          <WorkActs work={work} answer={answer} />
        </section>
      ))}
    </section>
  )
}

function WorkActs({ work, answer }: { readonly work: AnsweredWork; readonly answer: ModelAnswerSheet }) {
  const said = work.acts.find((act) => act.gesture === 'dire')
  const exchange = answer.state.desk.exchanges.find(({ id }) => said?.gesture === 'dire' && id === said.exchange)
  return (
    <>
      {work.acts
        .filter(({ gesture }) => gesture !== 'dire' && gesture !== 'clore-echange')
        .map((act, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: acts never move
          <ActShown key={rank} act={act} answer={answer} />
        ))}
      {exchange && (
        <dl className="teacher-talk">
          {exchange.transcript.map(({ who, text }, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
            <div key={rank}>
              <dt>{who === 'vous' ? 'Vous' : exchange.name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function ActShown({ act, answer }: { readonly act: Act; readonly answer: ModelAnswerSheet }) {
  const written = writtenText(act)
  return (
    <div className="teacher-act">
      <p>
        <b>{actTitle(act, answer.state)}</b>
      </p>
      {written && <blockquote>{written.text}</blockquote>}
      {act.gesture === 'terminer-classeur' && act.sheets.map((sheet) => <SheetTable key={sheet.name} sheet={sheet} />)}
    </div>
  )
}

/** Cells of a workbook as they were typed, formulas included. */
function SheetTable({ sheet }: { readonly sheet: SheetContent }) {
  const rows = new Map<number, Map<string, string>>()
  const columns = new Set<string>()
  for (const { ref, input } of sheet.cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? []
    columns.add(column)
    const line = rows.get(Number(row)) ?? new Map<string, string>()
    line.set(column, input)
    rows.set(Number(row), line)
  }
  const named = [...columns].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return (
    <table className="teacher-workbook">
      <caption>{sheet.name}</caption>
      <tbody>
        {[...rows.entries()]
          .sort(([a], [b]) => a - b)
          .map(([row, line]) => (
            <tr key={row}>
              {named.map((column) => (
                <td key={column}>{line.get(column) ?? ''}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
