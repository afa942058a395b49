import type { Records, SheetBlock, StoredDocument } from '../../domain/records/records.ts'
import { formatShortDate } from '../../domain/trade/format-date.ts'
import { folderWords, isReadable } from './folder-tree.ts'

/** Documents that the post may read and that hold a word beginning with each word searched; accents do not count. */
export function findDocuments(records: Records, search: string): readonly StoredDocument[] {
  const wanted = wordsIn(search)
  if (wanted.length === 0) return []
  return records.documents
    .filter((document) => isReadable(records, document))
    .filter((document) => {
      const words = wordsOf(records, document)
      return wanted.every((start) => words.some((word) => word.startsWith(start)))
    })
    .toSorted(latestFirst)
}

/** Readable documents of a folder (`''`: those not filed yet), the latest first. */
export function documentsIn(records: Records, folder: string): readonly StoredDocument[] {
  return records.documents
    .filter((document) => document.folder === folder && isReadable(records, document))
    .toSorted(latestFirst)
}

const latestFirst = (a: StoredDocument, b: StoredDocument): number =>
  a.date > b.date ? -1 : a.date < b.date ? 1 : a.name < b.name ? -1 : 1

function wordsOf(records: Records, document: StoredDocument): readonly string[] {
  const author = records.staff.find((person) => person.id === document.author)
  const about = [
    document.name,
    document.type,
    document.date,
    document.date === '' ? '' : formatShortDate(document.date),
    author ? `${author.firstName} ${author.lastName}` : '',
    folderWords(records, document.folder),
  ]
  return wordsIn([...about, ...document.blocks.flatMap(textsOf)].join(' '))
}

function textsOf(block: SheetBlock): readonly string[] {
  switch (block.kind) {
    case 'entete':
    case 'destinataire':
      return block.lines
    case 'champs':
    case 'totaux':
      return block.rows.flat()
    case 'tableau':
      return [...block.head, ...block.rows.flat(), ...(block.foot ?? []).flat()]
    case 'signature':
      return [block.name, block.role]
    case 'titre':
    case 'paragraphe':
    case 'tampon':
    case 'pied':
      return [block.text]
  }
}

/** Words without accents or capitals; `FA-2610-0287` is one word and three. */
function wordsIn(text: string): readonly string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}.,/-]*/gu) ?? []
  return words.flatMap((word) => [
    word,
    ...word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '' && part !== word),
  ])
}
