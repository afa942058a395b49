import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

const PLACES: Readonly<Record<string, (rank: number) => string>> = {
  attempts: (rank) => `la tentative ${rank + 1}`,
  log: (rank) => `l’action ${rank + 1}`,
  drafts: (rank) => `le brouillon ${rank + 1}`,
  decisions: (rank) => `la décision ${rank + 1}`,
  contests: (rank) => `la contestation ${rank + 1}`,
}

/** One sentence for a person: what is wrong in a carnet, and where (« la tentative 2, l’action 14, champ act.body »). */
export function sayIssue(issue: Issue | undefined): string {
  if (!issue) return 'Ce carnet n’est pas lisible. Rien n’a été repris.'
  return `Ce carnet n’est pas lisible : ${wrong(issue)}${placeOf(issue.path)}. Rien n’a été repris.`
}

function placeOf(path: readonly PropertyKey[]): string {
  const places: string[] = []
  const field: string[] = []
  for (let i = 0; i < path.length; i++) {
    const [step, rank] = [String(path[i]), path[i + 1]]
    const name = PLACES[step]
    if (name && typeof rank === 'number') {
      places.push(name(rank))
      i++
    } else field.push(clip(step))
  }
  if (field.length > 0) places.push(`champ « ${field.join('.')} »`)
  return places.length === 0 ? '' : ` (${places.join(', ')})`
}

function wrong(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `élément inconnu « ${clip(String(issue.keys[0]))} »`
    case 'too_big':
      return 'un élément est trop long'
    case 'too_small':
      return 'une valeur est trop petite ou vide'
    case 'invalid_type':
      return issue.input === undefined ? 'un élément manque' : 'une valeur n’est pas de la nature attendue'
    default:
      return 'une valeur n’est pas de celles attendues'
  }
}

/** A hostile file must not fill the screen with its own words. */
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
