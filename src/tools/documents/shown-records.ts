import type { DeskState } from '../../domain/desk/desk.ts'
import type { Records, StoredDocument } from '../../domain/records/records.ts'

/**
 * The tables as the document store shows them: what the learner finished in the spreadsheet lies among the pieces to be filed
 * until a copy of it is.
 */
export function shownRecords({ records }: Pick<DeskState, 'records'>, today: string): Records {
  const finished = records.workbooks
    .filter(({ id, author }) => author === 'assistant' && !records.documents.some((document) => document.id === id))
    .map(
      ({ id, title, version }): StoredDocument => ({
        id,
        name: title,
        folder: '',
        type: 'classeur',
        date: today,
        author: 'assistant',
        blocks: [
          { kind: 'titre', text: title },
          { kind: 'paragraphe', text: `Classeur, version ${version}. Il s’ouvre et se modifie dans le tableur.` },
        ],
      }),
    )
  return finished.length === 0 ? records : { ...records, documents: [...records.documents, ...finished] }
}
