import type { Party, SheetBlock, StoredDocument } from '../../../../src/domain/records/records.ts'
import type { IsoDate } from '../../../../src/domain/trade/iso-date.ts'
import { folderName } from '../people.ts'

const FOLDER = '02-ventes/commandes'

/** A quantity as a paper writes it: `2,5`. */
export const count = (value: number): string => String(value).replace('.', ',')

/** A paper of an order, named and filed as the house does. */
export function paper(
  party: Party,
  id: string,
  type: string,
  date: IsoDate,
  author: string,
  object: string,
  blocks: readonly SheetBlock[],
): StoredDocument {
  return {
    id,
    name: `${date}_${type}_${folderName(party.id)}_${object}_v1.pdf`,
    folder: FOLDER,
    type,
    date,
    author,
    blocks,
  }
}
