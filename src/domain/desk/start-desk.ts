import type { CaseFile } from '../scenario/case-file.ts'
import { emptyHall } from './counter/counter.ts'
import type { DeskState } from './desk.ts'

/** The desk as the learner finds it; events of the first morning fill it. */
export function startDesk(caseFile: CaseFile): DeskState {
  return {
    records: caseFile.records,
    mails: [],
    exchanges: [],
    slips: [],
    signs: [],
    writings: [],
    signatureFolders: [],
    signatures: [],
    parcels: [],
    transmitted: [],
    consulted: [],
    ...(caseFile.counter ? { counter: emptyHall(caseFile.counter.opens) } : {}),
  }
}
