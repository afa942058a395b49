import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { folderName } from './people.ts'
import { wordPick } from './picks.ts'

/** Who promised something to R2 by word of mouth: the salesman to a firm, the fitter to Mme Costadoat. */
export const promiserOf = (r2: string): string => (r2 === 'cli-costadoat' ? 'jocelyn-bellerose' : 'julien-escoffard')

/** The very words the colleague says he used; his message and the model answers quote them. */
const WORDS: Readonly<Record<string, string>> = {
  'delai/paniers-du-pre': 'Tu paies aux fraises',
  'delai/deux-roues-un-toit': 'Vous payez après l’assemblée de janvier',
  'delai/costadoat': 'Payez quand vous voulez',
  'deux-fois/paniers-du-pre': 'Tu paies en deux fois',
  'deux-fois/deux-roues-un-toit': 'Vous payez en deux fois',
  'deux-fois/costadoat': 'Payez donc en deux fois',
  'geste/paniers-du-pre': 'Les pénalités, tu les oublies',
  'geste/deux-roues-un-toit': 'Les pénalités, vous les oubliez',
  'geste/costadoat': 'Le déplacement, je vous l’offre',
}

/** Facts about the promise: its author, its words, the text that tells it. */
export function promiseOf(draw: Draw, r2: string): Readonly<Record<string, CaseValue>> {
  const variant = wordPick(draw, 'promesse')
  const client = folderName(r2)
  return {
    'promesse.variante': { kind: 'texte', text: variant },
    'promesse.auteur': { kind: 'nom', text: r2 === 'cli-costadoat' ? 'M. Bellerose' : 'M. Escoffard' },
    'promesse.nom': { kind: 'nom', text: r2 === 'cli-costadoat' ? 'Bellerose' : 'Escoffard' },
    'promesse.prenom': { kind: 'texte', text: r2 === 'cli-costadoat' ? 'Jocelyn' : 'Julien' },
    'promesse.citation': { kind: 'texte', text: WORDS[`${variant}/${client}`] ?? '' },
    'promesse.message': { kind: 'texte', text: `promesse-${variant}-${client}` },
  }
}
