import { type Condition, questionsIn } from '../../domain/scenario/condition.ts'
import { LEVELS } from '../../domain/scenario/draw.ts'
import type { Scenario, ScenarioEvent } from '../../domain/scenario/scenario.ts'
import type { ContentError } from './content-error.ts'
import { mistakesIn, type Source } from './read.ts'

/** [M1] Names that a scenario uses must exist in it: obligations, events, dialogues, texts, factors, criteria. */
export function checkReferences(scenario: Scenario, source: Source): readonly ContentError[] {
  const errors: ContentError[] = []
  const at = mistakesIn(source)
  const say = (path: readonly PropertyKey[], message: string) => errors.push(at(path, message))
  const obligations = new Set(scenario.obligations.map(({ id }) => id))
  const events = new Set(scenario.events.map(({ id }) => id))
  const faults = new Set(scenario.faults.map(({ id }) => id))
  const factors = new Set(scenario.factors.map(({ id }) => id))
  const dialogues = new Set(scenario.dialogues.map(({ id }) => id))
  const criteria = new Set(scenario.criteria.map(({ id }) => id))
  const known = (name: string) =>
    obligations.has(name) ||
    events.has(name) ||
    faults.has(name) ||
    /^finir-j\d$/.test(name) ||
    // Facts of the counter.
    (scenario.counter !== undefined && /^(arrivee|partir|retour|ecrit|appel|manque|moment)-[a-z0-9-]+$/.test(name))

  /** `si` asks of the draw: a factor, a level, a choice of a stream. */
  function checkPresence(path: readonly PropertyKey[], onlyIf: Condition | undefined) {
    for (const { what, words } of onlyIf ? questionsIn(onlyIf) : []) {
      const stream = scenario.draw.streams[what]
      if (words === null) {
        if (!factors.has(what) && !LEVELS.some((level) => level === what))
          say(path, `« ${what} » n’est ni un facteur de ce scénario, ni un niveau (${LEVELS.join(', ')}).`)
      } else if (stream?.kind !== 'choix') {
        say(path, `aucun flux de « tirage » ne choisit « ${what} » dans une liste.`)
      } else {
        for (const word of words.filter((one) => !stream.options.includes(one)))
          say(path, `le flux « ${what} » ne propose pas « ${word} » ; il propose : ${stream.options.join(', ')}.`)
      }
    }
  }

  /** `quand`, `des`, `traite` ask of the run; a verdict is asked of an obligation. */
  function checkCondition(path: readonly PropertyKey[], condition: Condition | undefined) {
    for (const { what, words } of condition ? questionsIn(condition) : []) {
      if (!known(what))
        say(path, `« ${what} » n’est ni une obligation, ni un événement, ni une faute, ni « finir-j1 ».`)
      else if (words !== null && !obligations.has(what))
        say(path, `« ${what} » n’est pas une obligation : seule une obligation a un verdict (${words.join(', ')}).`)
    }
  }

  function checkEvent(event: ScenarioEvent) {
    const place = ['evenements', event.id]
    const { day, after, during, relay, nextDay, beforeClosing } = event.trigger
    checkPresence([...place, 'si'], event.onlyIf)
    checkCondition([...place, 'quand', 'apres'], after)
    if (day === undefined && !after && !during && !beforeClosing)
      say([...place, 'quand'], 'attendu : « jour », « apres », « pendant » ou « avant-cloture ».')
    if (day !== undefined && day > scenario.days)
      say(
        [...place, 'quand', 'jour'],
        `la mission dure ${scenario.days} jour(s) (voir « journees ») ; ce jour ne vient jamais.`,
      )
    if ([during !== undefined, relay, nextDay].filter(Boolean).length > 1)
      say(
        [...place, 'quand'],
        'gardez un seul de « pendant », « releve », « lendemain » : chacun dit jusqu’à quand l’on attend.',
      )
    if (event.effects.length === 0) say(place, 'cet événement ne fait rien : un courriel, un appel, un signe…')
    for (const effect of event.effects) {
      if (effect.kind === 'appel' || effect.kind === 'visite') {
        if (!effect.dialogue.includes('{{') && !dialogues.has(effect.dialogue))
          say([...place, effect.kind], `aucun dialogue ne s’appelle « ${effect.dialogue} ».`)
      }
      if (effect.kind === 'courriel') {
        if (effect.repliesTo && !obligations.has(effect.repliesTo))
          say([...place, 'courriel', 'repond-a'], `aucune obligation ne s’appelle « ${effect.repliesTo} ».`)
        if (!effect.text.includes('{{') && scenario.texts[effect.text] === undefined)
          say([...place, 'courriel', 'texte'], `le texte « messages/${effect.text}.md » n’existe pas.`)
      }
    }
  }

  for (const event of scenario.events) checkEvent(event)
  for (const { id, kind, strikes, handledWhen } of scenario.factors) {
    const place = ['facteurs', id]
    if (kind === 'alea' && !(strikes && handledWhen))
      say(place, 'un aléa dit l’événement qui le fait survenir (frappe) et ce qui le traite (traite).')
    if (kind === 'complexite' && (strikes || handledWhen))
      say(place, 'une complexité ne frappe pas et ne se traite pas : « frappe » et « traite » sont pour les aléas.')
    if (strikes && !events.has(strikes)) say([...place, 'frappe'], `aucun événement ne s’appelle « ${strikes} ».`)
    for (const { what } of handledWhen ? questionsIn(handledWhen) : []) {
      if (!obligations.has(what)) say([...place, 'traite'], `aucune obligation ne s’appelle « ${what} ».`)
    }
    const opens = scenario.obligations.some(
      ({ onlyIf }) => onlyIf && questionsIn(onlyIf).some(({ what }) => what === id),
    )
    if (!opens) say(place, 'ce facteur n’ouvre aucune obligation : ajoutez « si » à celle qui n’existe que par lui.')
  }
  for (const { id, onlyIf, calledBy, model, lateAfterEvent, lateAfterDay } of scenario.obligations) {
    const place = ['obligations', id]
    checkPresence([...place, 'si'], onlyIf)
    checkCondition([...place, 'des'], calledBy)
    if (lateAfterEvent && !events.has(lateAfterEvent))
      say([...place, 'tardif-apres-le-jour-de'], `aucun événement ne s’appelle « ${lateAfterEvent} ».`)
    if (lateAfterDay !== undefined && lateAfterDay > scenario.days)
      say([...place, 'tardif-apres-jour'], `la mission dure ${scenario.days} jour(s) : ce n’est jamais tardif.`)
    if (model.doneWith && !obligations.has(model.doneWith))
      say([...place, 'corrige-avec'], `aucune obligation ne s’appelle « ${model.doneWith} ».`)
    if (model.acts.length === 0 && !model.doneWith && !scenario.counter)
      say([...place, 'corrige'], 'une obligation dit comment elle se fait bien : ajoutez « corrige ».')
  }
  for (const { id, onlyIf, costs } of scenario.faults) {
    checkPresence(['fautes', id, 'si'], onlyIf)
    if (Object.keys(costs).length === 0) say(['fautes', id, 'coute'], 'une faute coûte à un critère au moins.')
    for (const criterion of Object.keys(costs)) {
      if (!criteria.has(criterion)) say(['fautes', id, 'coute'], `aucun critère ne s’appelle « ${criterion} ».`)
    }
  }
  for (const { id, official, evidence, key } of scenario.criteria) {
    const place = ['criteres', id]
    for (const { obligation } of evidence) {
      if (!obligations.has(obligation))
        say([...place, 'preuves', obligation], `aucune obligation ne s’appelle « ${obligation} ».`)
    }
    if (key && !evidence.some(({ obligation }) => obligation === key))
      say([...place, 'maitresse'], 'la preuve maîtresse doit être une des preuves du critère.')
    if (!official.startsWith(`${scenario.situation}.c`))
      say([...place, 'officiel'], `attendu : un critère de la situation ${scenario.situation}.`)
  }
  for (const [id, steps] of Object.entries(scenario.counter?.services ?? {})) {
    for (const { model, onlyIf } of steps) {
      checkPresence(['guichet', 'prises-en-charge', id], onlyIf)
      if (model !== undefined && !obligations.has(model))
        say(['guichet', 'prises-en-charge', id], `aucune obligation ne s’appelle « ${model} ».`)
    }
  }
  for (const { id, text } of scenario.pages ?? []) {
    if (scenario.texts[text] === undefined)
      say(['documents', id, 'texte'], `le texte « messages/${text}.md » n’existe pas.`)
  }
  if (scenario.texts[scenario.briefing.request] === undefined)
    say(['briefing', 'demande'], `le texte « messages/${scenario.briefing.request}.md » n’existe pas.`)
  if (scenario.dayStart >= scenario.dayEnd) say(['journees'], '« debut » vient avant « fin ».')
  return errors
}
