import type { Pattern, Scenario } from '../../domain/scenario/scenario.ts'
import { GESTURES, type ToolId } from '../../domain/scenario/tools.ts'
import { rulePageId } from '../../domain/world/rule-page.ts'
import { SHARED_JUDGES } from '../judges/index.ts'
import type { ContentError } from './content-error.ts'
import { mistakesIn, type Source } from './read.ts'
import type { GridWords, Surroundings } from './surroundings.ts'

/** What the folder of a scenario holds beside its declaration: its own grids, and the code that may name own judges. */
export interface OwnContent {
  readonly grids: ReadonlyMap<string, GridWords>
  readonly code: string
}

/** [M1] What a scenario names outside itself exists: judges, grids and their ideas, pages of rules, official items, people, tools. */
export function checkSurroundings(
  scenario: Scenario,
  source: Source,
  around: Surroundings,
  own: OwnContent,
): readonly ContentError[] {
  const errors: ContentError[] = []
  const at = mistakesIn(source)
  const say = (path: readonly PropertyKey[], message: string) => errors.push(at(path, message))
  const grids = own.grids
  const official = around.official.get(scenario.situation)
  const people = new Set([...around.people[scenario.organisation], ...Object.keys(scenario.cast ?? {})])
  const marks = new Set(
    scenario.dialogues.flatMap((dialogue) =>
      Object.values(dialogue.states).flatMap((state) => state.lines.flatMap((line) => line.marks)),
    ),
  )
  const isNamed = (name: string) => name.includes('{{')

  function checkJudge(path: readonly PropertyKey[], judge: string) {
    if (SHARED_JUDGES[judge] || new RegExp(`['"\`\\s,{]${judge}['"\`]?\\s*[:,}(]`).test(own.code)) return
    say(path, `aucun juge ne s’appelle « ${judge} » ; juges communs : ${Object.keys(SHARED_JUDGES).join(', ')}.`)
  }

  function checkGrid(path: readonly PropertyKey[], grid: unknown): GridWords | null {
    if (typeof grid !== 'string' || isNamed(grid)) return null
    const found = grids.get(grid)
    if (!found) say(path, `aucune grille ne s’appelle « ${grid} » ; grilles : ${[...grids.keys()].sort().join(', ')}.`)
    return found ?? null
  }

  function checkIdeas(path: readonly PropertyKey[], ids: readonly string[], words: ReadonlySet<string>, grid: string) {
    for (const id of ids) {
      if (!words.has(id)) say(path, `la grille « ${grid} » n’a pas « ${id} » ; elle a : ${[...words].join(', ')}.`)
    }
  }

  function checkPattern(path: readonly PropertyKey[], pattern: Pattern, grid: unknown) {
    const name = pattern.grid ?? grid
    const words = checkGrid([...path, pattern.grid === undefined ? 'idees' : 'grille'], name)
    if (words) {
      checkIdeas([...path, 'idees'], pattern.ideas ?? [], words.ideas, String(name))
      checkIdeas([...path, 'interdits'], pattern.forbidden ?? [], words.forbidden, String(name))
    }
    if (name === undefined && (pattern.ideas ?? pattern.forbidden))
      say(path, '« idees » et « interdits » se lisent avec une grille : ajoutez « grille ».')
    for (const mark of pattern.marks ?? []) {
      if (!marks.has(mark) && !isNamed(mark))
        say([...path, 'marques'], `aucune réplique de dialogue ne laisse la marque « ${mark} ».`)
    }
    if (pattern.exchange && !isNamed(pattern.exchange) && !scenario.dialogues.some(({ id }) => id === pattern.exchange))
      say([...path, 'echange'], `aucun dialogue ne s’appelle « ${pattern.exchange} ».`)
    for (const who of pattern.to ?? []) checkPerson([...path, 'a'], who)
    if (pattern.findings?.judge) checkJudge([...path, 'juge'], pattern.findings.judge)
  }

  function checkPerson(path: readonly PropertyKey[], who: string) {
    if (isNamed(who) || /^(role-|clients$|responsable$)/.test(who) || !/^[a-z0-9-]+$/.test(who)) return
    if (!people.has(who) && !own.code.includes(`'${who}'`) && !own.code.includes(`${who}:`))
      say(
        path,
        `personne ne s’appelle « ${who} » dans cette organisation (ni « role-… », ni « responsable », ni « clients »).`,
      )
  }

  const cited = new Set(scenario.rules.map((rule) => rulePageId(rule, scenario.organisation)))
  scenario.rules.forEach((rule, rank) => {
    if (!around.rules.has(rulePageId(rule, scenario.organisation)))
      say(['regles', rank], `aucune page de règle ne s’appelle « ${rule} » dans scenarios/_communs/regles.`)
  })
  function checkRule(path: readonly PropertyKey[], rule: string | undefined) {
    if (rule !== undefined && !cited.has(rulePageId(rule, scenario.organisation)))
      say([...path, 'regle'], `« ${rule} » n’est pas dans la liste « regles » du scénario.`)
  }

  checkPerson(['responsable'], scenario.manager)
  if (!official)
    say(
      ['situation'],
      `« ${scenario.situation} » n’est pas une situation officielle (scenarios/_referentiel/matrix.json).`,
    )
  for (const { id, official: item } of scenario.factors) {
    if (item !== `${scenario.situation}.${id}`)
      say(['facteurs', id, 'officiel'], `attendu : "${scenario.situation}.${id}", l’identifiant officiel de « ${id} ».`)
    else if (official && !official.has(item))
      say(['facteurs', id, 'officiel'], `la situation ${scenario.situation} n’a pas « ${item} ».`)
  }
  for (const { id, official: item } of scenario.criteria) {
    if (official && item.startsWith(`${scenario.situation}.c`) && !official.has(item))
      say(['criteres', id, 'officiel'], `la situation ${scenario.situation} n’a pas « ${item} ».`)
  }
  for (const { id, recognised, judge, params, model, rule } of scenario.obligations) {
    const place = ['obligations', id]
    checkJudge([...place, 'juge'], judge)
    if (judge === 'ecrit' && typeof params.grille !== 'string')
      say([...place, 'parametres'], 'le juge « ecrit » lit avec une grille : ajoutez « grille » à « parametres ».')
    checkGrid([...place, 'parametres', 'grille'], params.grille)
    checkPattern([...place, 'reconnu'], recognised, params.grille)
    checkRule(place, rule)
    model.acts.forEach(({ gesture }, rank) => {
      const tool: ToolId | string = GESTURES[gesture].tool
      if (tool !== 'partie' && tool !== 'partout' && !scenario.tools.some((one) => one === tool))
        say(
          [...place, 'corrige', rank, 'geste'],
          `« ${gesture} » se fait dans l’outil « ${tool} », absent de la liste « outils ».`,
        )
    })
  }
  for (const { id, recognised, rule } of scenario.faults) {
    checkRule(['fautes', id], rule)
    for (const pattern of recognised) checkPattern(['fautes', id, 'reconnu'], pattern, undefined)
  }
  for (const event of scenario.events) {
    for (const effect of event.effects) {
      if (effect.kind === 'courriel') checkPerson(['evenements', event.id, 'courriel', 'de'], effect.from)
    }
  }
  return errors
}
