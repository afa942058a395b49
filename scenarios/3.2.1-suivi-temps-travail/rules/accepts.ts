import type { CaseFile } from '../../../src/domain/scenario/case-file.ts'

/** [§ 4] A draw is kept only if it owns its answer: a witness for the week and for each set of hazards, and a true hole. */
export function acceptsCase({ computed }: CaseFile): boolean {
  return computed.jouable === true
}
