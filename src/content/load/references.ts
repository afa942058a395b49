import { type Condition, questionsIn } from '../../domain/scenario/condition.ts'
import { LEVELS } from '../../domain/scenario/draw.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import type { ContentError } from './content-error.ts'

/** [M1] Names that a scenario uses must exist: obligations, events, dialogues, texts, factors, criteria. */
export function checkReferences(scenario: Scenario, file: string, source: string): readonly ContentError[] {
  const errors: ContentError[] = []
  const lines = source.split('\n')
  const lineOf = (text: string) => {
    const index = lines.findIndex((line) => line.includes(text))
    return index < 0 ? {} : { line: index + 1 }
  }
  const say = (path: string, name: string, message: string) => errors.push({ file, ...lineOf(name), path, message })
  const obligations = new Set(scenario.obligations.map((obligation) => obligation.id))
  const events = new Set(scenario.events.map((event) => event.id))
  const faults = new Set(scenario.faults.map((fault) => fault.id))
  const factors = new Set(scenario.factors.map((factor) => factor.id))
  const dialogues = new Set(scenario.dialogues.map((dialogue) => dialogue.id))
  const criteria = new Set(scenario.criteria.map((criterion) => criterion.id))
  const known = (name: string) =>
    obligations.has(name) ||
    events.has(name) ||
    faults.has(name) ||
    /^finir-j\d$/.test(name) ||
    // Facts of the counter.
    (scenario.counter !== undefined && /^(arrivee|partir|retour|ecrit|appel|manque|moment)-[a-z0-9-]+$/.test(name))

  /** `si` asks of the draw: a factor, a level, a choice of a stream. */
  function checkPresence(place: string, onlyIf: Condition | undefined) {
    for (const { what, words } of onlyIf ? questionsIn(onlyIf) : []) {
      const stream = scenario.draw.streams[what]
      if (words === null) {
        if (!factors.has(what) && !LEVELS.some((level) => level === what))
          say(place, what, `« ${what} » n’est ni un facteur de ce scénario, ni un niveau (${LEVELS.join(', ')}).`)
      } else if (stream?.kind !== 'choix') {
        say(place, what, `aucun flux de « tirage » ne choisit « ${what} » dans une liste.`)
      } else {
        for (const word of words.filter((one) => !stream.options.includes(one)))
          say(
            place,
            word,
            `le flux « ${what} » ne propose pas « ${word} » ; il propose : ${stream.options.join(', ')}.`,
          )
      }
    }
  }

  for (const event of scenario.events) {
    const place = `evenements.${event.id}`
    checkPresence(`${place}.si`, event.onlyIf)
    for (const { what: name } of event.trigger.after ? questionsIn(event.trigger.after) : []) {
      if (!known(name))
        say(
          `${place}.quand.apres`,
          name,
          `« ${name} » n’est ni une obligation, ni un événement, ni une faute, ni « finir-j1 ».`,
        )
    }
    for (const effect of event.effects) {
      if (
        (effect.kind === 'appel' || effect.kind === 'visite') &&
        !effect.dialogue.includes('{{') &&
        !dialogues.has(effect.dialogue)
      ) {
        say(`${place}.${effect.kind}`, effect.dialogue, `aucun dialogue ne s’appelle « ${effect.dialogue} ».`)
      }
      if (effect.kind === 'courriel' && effect.repliesTo && !obligations.has(effect.repliesTo))
        say(`${place}.courriel.repond-a`, effect.repliesTo, `aucune obligation ne s’appelle « ${effect.repliesTo} ».`)
      if (effect.kind === 'courriel' && !effect.text.includes('{{') && scenario.texts[effect.text] === undefined) {
        say(`${place}.courriel.texte`, effect.text, `le texte « messages/${effect.text}.md » n’existe pas.`)
      }
    }
  }
  for (const factor of scenario.factors) {
    const place = `facteurs.${factor.id}`
    if (factor.kind === 'alea' && !(factor.strikes && factor.handledWhen)) {
      say(place, factor.id, 'un aléa dit l’événement qui le fait survenir (frappe) et ce qui le traite (traite).')
    }
    if (factor.strikes && !events.has(factor.strikes))
      say(`${place}.frappe`, factor.strikes, `aucun événement ne s’appelle « ${factor.strikes} ».`)
    for (const name of factor.handledWhen ? questionsIn(factor.handledWhen).map(({ what }) => what) : []) {
      if (!obligations.has(name)) say(`${place}.traite`, name, `aucune obligation ne s’appelle « ${name} ».`)
    }
    const opens = scenario.obligations.some(
      ({ onlyIf }) => onlyIf && questionsIn(onlyIf).some(({ what }) => what === factor.id),
    )
    if (!opens)
      say(place, factor.id, 'ce facteur n’ouvre aucune obligation : ajoutez « si » à celle qui n’existe que par lui.')
  }
  for (const { id, onlyIf, calledBy } of scenario.obligations) {
    checkPresence(`obligations.${id}.si`, onlyIf)
    for (const { what } of calledBy ? questionsIn(calledBy) : []) {
      if (!known(what))
        say(
          `obligations.${id}.des`,
          what,
          `« ${what} » n’est ni une obligation, ni un événement, ni une faute, ni « finir-j1 ».`,
        )
    }
  }
  for (const { id, onlyIf } of scenario.faults) checkPresence(`fautes.${id}.si`, onlyIf)
  for (const fault of scenario.faults) {
    for (const criterion of Object.keys(fault.costs)) {
      if (!criteria.has(criterion))
        say(`fautes.${fault.id}.coute`, fault.id, `aucun critère ne s’appelle « ${criterion} ».`)
    }
  }
  for (const criterion of scenario.criteria) {
    for (const proof of criterion.evidence) {
      if (!obligations.has(proof.obligation)) {
        say(
          `criteres.${criterion.id}.preuves`,
          proof.obligation,
          `aucune obligation ne s’appelle « ${proof.obligation} ».`,
        )
      }
    }
    if (criterion.key && !criterion.evidence.some((proof) => proof.obligation === criterion.key)) {
      say(
        `criteres.${criterion.id}.maitresse`,
        criterion.key,
        'la preuve maîtresse doit être une des preuves du critère.',
      )
    }
    if (!criterion.official.startsWith(`${scenario.situation}.c`)) {
      say(
        `criteres.${criterion.id}.officiel`,
        criterion.official,
        `attendu : un critère de la situation ${scenario.situation}.`,
      )
    }
  }
  for (const dialogue of scenario.dialogues) {
    const states = Object.keys(dialogue.states)
    if (!states.includes(dialogue.start))
      say(`${dialogue.id}.debut`, dialogue.id, `l’état « ${dialogue.start} » n’existe pas.`)
    if (dialogue.callback !== undefined && !states.includes(dialogue.callback)) {
      say(`${dialogue.id}.rappel`, dialogue.id, `l’état « ${dialogue.callback} » n’existe pas.`)
    }
    for (const [stateId, state] of Object.entries(dialogue.states)) {
      for (const line of state.lines) {
        for (const goes of [line.goes, line.wearsOut?.goes]) {
          if (goes !== undefined && !states.includes(goes)) {
            say(`dialogues.${dialogue.id}.${stateId}.${line.id}.va`, dialogue.id, `l’état « ${goes} » n’existe pas.`)
          }
        }
      }
    }
  }
  for (const [id, steps] of Object.entries(scenario.counter?.services ?? {})) {
    for (const { model, onlyIf } of steps) {
      checkPresence(`guichet.prises-en-charge.${id}.si`, onlyIf)
      if (model !== undefined && !obligations.has(model))
        say(`guichet.prises-en-charge.${id}`, model, `aucune obligation ne s’appelle « ${model} ».`)
    }
  }
  for (const page of scenario.pages ?? []) {
    if (scenario.texts[page.text] === undefined)
      say(`documents.${page.id}`, page.text, `le texte « messages/${page.text}.md » n’existe pas.`)
  }
  for (const { id, model } of scenario.obligations) {
    if (model.acts.length === 0 && !scenario.counter)
      say(`obligations.${id}.corrige`, id, 'une obligation dit comment elle se fait bien : ajoutez « corrige ».')
  }
  if (scenario.texts[scenario.briefing.request] === undefined) {
    say(
      'briefing.demande',
      scenario.briefing.request,
      `le texte « messages/${scenario.briefing.request}.md » n’existe pas.`,
    )
  }
  return errors
}
