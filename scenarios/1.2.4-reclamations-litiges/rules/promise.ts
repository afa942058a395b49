import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { folderName } from './people.ts'
import { wordPick } from './picks.ts'

/** Who promised something to R2 by word of mouth: the salesman to a firm, the fitter to Mme Costadoat. */
export const promiserOf = (r2: string): string => (r2 === 'cli-costadoat' ? 'jocelyn-bellerose' : 'julien-escoffard')

/** The words as the colleague reports them; short phrases that model answers quote. */
const WORDS: Readonly<Record<string, string>> = {
  'delai/paniers-du-pre': 'payer aux fraises',
  'delai/deux-roues-un-toit': 'payer après son assemblée de janvier',
  'delai/costadoat': 'payer quand elle voulait',
  'deux-fois/paniers-du-pre': 'payer en deux fois',
  'deux-fois/deux-roues-un-toit': 'payer en deux fois',
  'deux-fois/costadoat': 'payer en deux fois',
  'geste/paniers-du-pre': 'oublier les pénalités',
  'geste/deux-roues-un-toit': 'oublier les pénalités',
  'geste/costadoat': 'ne pas payer le déplacement',
}

/** Facts about the promise: its author, its words, the text that tells it. */
export function promiseOf(draw: Draw, r2: string): Readonly<Record<string, CaseValue>> {
  const variant = wordPick(draw, 'promesse')
  const client = folderName(r2)
  return {
    'promesse.variante': { kind: 'texte', text: variant },
    'promesse.auteur': { kind: 'nom', text: r2 === 'cli-costadoat' ? 'M. Bellerose' : 'M. Escoffard' },
    'promesse.propos': { kind: 'texte', text: WORDS[`${variant}/${client}`] ?? 'attendre' },
    'promesse.message': { kind: 'texte', text: `promesse-${variant}-${client}` },
  }
}
