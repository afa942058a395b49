import { listsOf } from '../domain/attempt/recognise.ts'
import type { RunSetup } from '../domain/attempt/run.ts'
import { talkContext } from '../domain/desk/counter/change-counter.ts'
import { withFigures } from '../domain/desk/counter/figures.ts'
import { byRole } from '../domain/desk/people.ts'
import { placeholdersOf, printValue, render } from '../domain/desk/render.ts'
import { resolveName } from '../domain/scenario/names.ts'
import type { Played } from './strategies.ts'

/** Tells a finding of a check. */
export type Say = (check: 'M6' | 'M7' | 'M10' | 'M11' | 'M12' | 'M14', message: string) => void

/** [M12] Every text that a draw shows is filled: messages, subjects, talks, signs, debrief, model answers. */
export function checkTexts(setup: RunSetup, model: Played, say: Say): void {
  const { scenario, caseFile } = setup
  const known = (name: string) => caseFile.values[name] !== undefined
  for (const [name, text] of Object.entries(scenario.texts)) {
    for (const placeholder of placeholdersOf(text)) {
      if (!known(placeholder) && isUsed(setup, name))
        say('M12', `messages/${name}.md : {{${placeholder}}} ne vaut rien dans ce tirage.`)
    }
  }
  const spoken = scenario.dialogues.map((dialogue) => ({
    dialogue: dialogue.id,
    texts: Object.values(dialogue.states).flatMap((state) => [state.says, ...state.lines.map((line) => line.text)]),
  }))
  const ofSomebody = /\{\{\s*lui\./
  const lines = spoken.flatMap(({ texts }) => texts.filter((text) => !ofSomebody.test(text)))
  // Words of whoever holds the talk: checked for each visitor and caller of the draw.
  for (const { id, dialogue } of [...(caseFile.counter?.visitors ?? []), ...(caseFile.counter?.calls ?? [])]) {
    const texts = spoken.find((one) => one.dialogue === dialogue)?.texts ?? []
    for (const text of texts.filter((one) => ofSomebody.test(one))) {
      const missing = /\[\?([^\]]+)\]/.exec(render(text, talkContext(caseFile, id)))
      if (missing) say('M12', `${dialogue}, ${id}\u00a0: {{${missing[1]}}} ne vaut rien dans ce tirage.`)
    }
  }
  const loose = [
    ...scenario.briefing.lines,
    ...lines,
    scenario.debrief.solide,
    scenario.debrief.inegal,
    scenario.debrief.reprendre,
    ...scenario.factors
      .filter(({ id }) => setup.draw.factors.includes(id))
      .flatMap(({ handled, suffered }) => [handled, suffered]),
    ...scenario.hints.map(({ text }) => text),
    ...setup.rules.events.flatMap(({ effects }) =>
      effects.flatMap((effect) =>
        effect.kind === 'courriel' ? [effect.subject] : effect.kind === 'signe' ? [effect.text] : [],
      ),
    ),
  ]
  for (const text of loose) {
    const missing = /\[\?([^\]]+)\]/.exec(render(text, { caseFile }))
    if (missing) say('M12', `« ${text.slice(0, 40)}… » : {{${missing[1]}}} ne vaut rien dans ce tirage.`)
  }
  for (const { act } of model.log) {
    const missing = /\[\?([^\]]+)\]/.exec(JSON.stringify(act))
    if (missing) say('M12', `un corrigé (${act.gesture}) écrit {{${missing[1]}}}, qui ne vaut rien dans ce tirage.`)
  }
}

/** [M12] Every name that a draw uses stands for something: roles are held, enclosures and documents exist, values have a kind. */
export function checkNames(setup: RunSetup, model: Played, say: Say): void {
  const { rules } = setup
  const caseFile = withFigures(setup.caseFile, model.attempting.state.desk)
  const { records, arrivals, values } = caseFile
  const papers = new Set([...records.documents, ...arrivals, ...records.workbooks].map(({ id }) => id))
  const holds = (role: string) => !role.startsWith('role-') || byRole(caseFile, records, role) !== null
  for (const { id, effects } of rules.events) {
    for (const effect of effects) {
      switch (effect.kind) {
        case 'courriel':
          if (!holds(effect.from)) say('M12', `evenements.${id} : personne ne tient « ${effect.from} » dans ce tirage.`)
          for (const name of effect.attachments) {
            if (!papers.has(resolveName(name, caseFile)))
              say('M12', `evenements.${id} : la pièce « ${name} » n’est ni un document ni un classeur du dossier.`)
          }
          break
        case 'appel':
        case 'visite':
          if (!setup.scenario.dialogues.some((dialogue) => dialogue.id === effect.dialogue))
            say('M12', `evenements.${id} : aucun dialogue ne s’appelle « ${effect.dialogue} » dans ce tirage.`)
          break
        case 'document':
          if (!arrivals.some((document) => document.id === effect.document))
            say('M12', `evenements.${id} : le document « ${effect.document} » n’est pas de ceux qui arrivent.`)
          break
        case 'reglement':
          if (values[effect.record]?.kind !== 'reference' || values[effect.amount]?.kind !== 'montant')
            say(
              'M12',
              `evenements.${id} : « ${effect.record} » doit être une facture et « ${effect.amount} » un montant.`,
            )
          break
        default:
          break
      }
    }
  }
  for (const { id, recognised, params } of rules.obligations) {
    for (const role of recognised.to ?? []) {
      if (!holds(role)) say('M12', `obligations.${id} : personne ne tient « ${role} » dans ce tirage.`)
    }
    for (const group of Object.values(listsOf(params.valeurs)).flat()) {
      const names = group.split('|').map((name) => name.trim().replaceAll('{jour}', '1'))
      if (!names.some((name) => values[name]))
        say('M12', `obligations.${id}.parametres.valeurs : « ${group} » n’est pas une valeur de ce dossier.`)
    }
  }
}

/** Texts of other variants may use facts that this draw does not have; those that this draw shows may not. */
function isUsed(setup: RunSetup, name: string): boolean {
  const shown = setup.rules.events.some((event) =>
    event.effects.some((effect) => effect.kind === 'courriel' && effect.text === name),
  )
  return shown || setup.scenario.briefing.request === name
}

/** [M14] Each value that a judge asks for stands in something that the learner can read. */
export function checkTrace(setup: RunSetup, model: Played, say: Say): void {
  const { caseFile } = setup
  const { desk } = model.attempting.state
  const readable = spaces(
    JSON.stringify([
      // What arrived during the run counts: a final statement, an answer.
      desk.records.documents,
      caseFile.records.workbooks,
      caseFile.records.parties,
      caseFile.records.staff,
      caseFile.records.salesDocuments.map(({ number, total, due, date }) => [
        number,
        printValue({ kind: 'montant', cents: total }),
        printValue({ kind: 'date', iso: due }),
        printValue({ kind: 'date', iso: date }),
      ]),
      caseFile.records.followUps.map(({ date }) => printValue({ kind: 'date', iso: date })),
      caseFile.days.map((iso) => printValue({ kind: 'date', iso })),
      desk.mails.filter(({ folder }) => folder !== 'envoyes').map(({ subject, body }) => [subject, body]),
      desk.exchanges.map(({ transcript, minute }) => [transcript, printValue({ kind: 'heure', minutes: minute })]),
    ]),
  )
  const shortDate = (iso: string) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
  for (const obligation of setup.rules.obligations) {
    const wanted = obligation.params.valeurs
    if (typeof wanted !== 'object' || wanted === null) continue
    for (const [idea, names] of Object.entries(wanted)) {
      for (const group of (Array.isArray(names) ? names : [names]).map(String)) {
        const found = group.split('|').some((name) => {
          const value = caseFile.values[name.trim()]
          if (!value) return false
          if (value.kind === 'date' && readable.includes(shortDate(value.iso))) return true
          if (value.kind === 'montant' && readable.includes(spaces(printValue(value)).replace(' €', ''))) return true
          return readable.includes(spaces(printValue(value)))
        })
        if (!found && !isComputed(setup, obligation.id, idea)) {
          say('M14', `${obligation.id}.${idea} : ${group} ne se lit nulle part.`)
        }
      }
    }
  }
}

/** Values that the learner works out (a total, a deadline) are declared as such by their obligation: `a-calculer: [delai]`. */
function isComputed(setup: RunSetup, obligation: string, idea: string): boolean {
  const declared = setup.rules.obligations.find(({ id }) => id === obligation)?.params['a-calculer']
  return Array.isArray(declared) && declared.includes(idea)
}

function spaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
