import frenchUrl from '../../assets/dictionaries/francais.txt?url'
import { type FrenchTable, openFrenchTable } from '../content/judges/ecrit/index.ts'
import { openSpelling, type Spelling } from '../content/spelling/spelling.ts'

let table: Promise<FrenchTable> | undefined
let spelling: Promise<Spelling> | undefined

/** The table of French forms, fetched once for the judges and for the spelling. */
export function openFrench(): Promise<FrenchTable> {
  table ??= fetchFrench().catch((error: unknown) => {
    // A failed fetch is tried again the next time it is asked for.
    table = undefined
    throw error
  })
  return table
}

export function openFrenchSpelling(): Promise<Spelling> {
  spelling ??= openFrench().then(openSpelling)
  return spelling.catch((error: unknown) => {
    spelling = undefined
    throw error
  })
}

async function fetchFrench(): Promise<FrenchTable> {
  const response = await fetch(frenchUrl)
  if (!response.ok) throw new Error(`Dictionary: ${response.status}`)
  return openFrenchTable(await response.text())
}
