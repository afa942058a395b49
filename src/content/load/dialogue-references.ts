import type { Dialogue } from '../../domain/scenario/dialogue.ts'
import type { ContentError } from './content-error.ts'
import { mistakesIn, type Source } from './read.ts'

/**
 * [M1] A talk leads somewhere: its states exist, can be reached, and do not leave anybody without a word to say. At a counter a
 * gesture may end it (somebody is sent on): a state may then have no line.
 */
export function checkDialogue(dialogue: Dialogue, source: Source, atCounter = false): readonly ContentError[] {
  const errors: ContentError[] = []
  const at = mistakesIn(source)
  const say = (path: readonly PropertyKey[], message: string) => errors.push(at(path, message))
  const states = Object.entries(dialogue.states)
  const exists = (state: string) => dialogue.states[state] !== undefined
  const missing = (state: string) => `l’état « ${state} » n’existe pas.`
  if (!exists(dialogue.start)) say(['debut'], missing(dialogue.start))
  if (dialogue.callback !== undefined && !exists(dialogue.callback)) say(['rappel'], missing(dialogue.callback))
  for (const [id, state] of states) {
    const place = ['etats', id]
    if (!atCounter && !state.ends && state.lines.length === 0)
      say(place, 'on ne peut plus rien dire ici : ajoutez une réplique, ou « fin: true ».')
    for (const line of state.lines) {
      if (!exists(line.goes)) say([...place, 'repliques', line.id, 'va'], missing(line.goes))
      if (line.wearsOut && !exists(line.wearsOut.goes))
        say([...place, 'repliques', line.id, 'use', 'va'], missing(line.wearsOut.goes))
      for (const fact of line.teaches) {
        if (dialogue.facts[fact] === undefined)
          say([...place, 'repliques', line.id, 'apprend'], `« faits » ne dit pas ce qu’est « ${fact} ».`)
      }
    }
  }
  const reached = reachable(dialogue)
  for (const [id] of states) {
    if (!reached.has(id)) say(['etats', id], 'aucune réplique ne mène à cet état.')
  }
  if (!atCounter && states.every(([, state]) => !state.ends))
    say(['etats'], 'aucun état ne finit la conversation (fin: true).')
  const words = new Set([
    ...states.flatMap(([id, state]) => [id, ...state.lines.map((line) => line.id)]),
    ...['transfert', 'manque', 'sec'],
  ])
  const marks = new Set(states.flatMap(([, state]) => state.lines.flatMap((line) => line.marks)))
  dialogue.outcomes.forEach((outcome, rank) => {
    for (const way of outcome.endedBy ?? []) {
      if (!words.has(way))
        say(['issues', rank, 'par'], `« ${way} » n’est ni un état, ni une réplique, ni transfert, manque ou sec.`)
    }
    for (const mark of outcome.without ?? []) {
      if (!marks.has(mark)) say(['issues', rank, 'sans'], `aucune réplique ne laisse la marque « ${mark} ».`)
    }
    for (const fact of outcome.learnt ?? []) {
      if (dialogue.facts[fact] === undefined)
        say(['issues', rank, 'appris'], `« faits » ne dit pas ce qu’est « ${fact} ».`)
    }
  })
  return errors
}

function reachable({ start, callback, states }: Dialogue): ReadonlySet<string> {
  const found = new Set<string>()
  const next = [start, ...(callback === undefined ? [] : [callback])]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (found.has(id)) continue
    found.add(id)
    for (const line of states[id]?.lines ?? []) next.push(line.goes, ...(line.wearsOut ? [line.wearsOut.goes] : []))
  }
  return found
}
