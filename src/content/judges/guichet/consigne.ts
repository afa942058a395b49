import { listsOf } from '../../../domain/attempt/recognise.ts'
import { addresseesOf } from '../../../domain/desk/apply-act.ts'
import type { Judge, ProseReading } from '../../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../../domain/scenario/verdict.ts'
import { textOf, wordsOf } from '../params.ts'

/**
 * Judge `consigne`: where somebody was sent, and what they were told, when they leave the counter. Parameters: `echange`; `lieux`,
 * places or services of the case that are right (none: nobody is sent anywhere); `grille`, `valeurs`, `noms` read in all that was
 * explained to this person; `avec`, marks the talk must bear; `sans`, marks that spoil it; `consulte`, documents to have opened.
 * A wrong place, a prohibition or a mark of `sans` is faux; an idea, a mark or a document missing, incomplet.
 */
export const consigne: Judge = (input) => {
  const { act, params, caseFile, before, after, day } = input
  const talk = after.exchanges.find(({ id }) => id === params.echange)
  if (!talk || !('exchange' in act) || act.exchange !== talk.id || !after.counter) return null
  if (act.gesture === 'dire' && talk.phase !== 'termine') return null
  const findings: Finding[] = []
  const say = (id: string, label: string, state: Finding['state']) => findings.push({ id, label, state, passages: [] })
  const places = wordsOf(params.lieux).map((name) => textOf(name, caseFile))
  const sent = act.gesture === 'orienter' ? [act.place, act.service] : []
  const isLost =
    places.length > 0
      ? !sent.some((place) => places.includes(place))
      : act.gesture === 'orienter' && params.lieux !== undefined
  say('lieu', places.length > 0 ? 'Le bon endroit' : 'Rien à chercher ailleurs', isLost ? 'absent' : 'present')
  for (const mark of wordsOf(params.avec))
    say(mark, LABELS[mark] ?? mark, talk.marks.includes(mark) ? 'present' : 'absent')
  for (const mark of wordsOf(params.sans)) if (talk.marks.includes(mark)) say(mark, LABELS[mark] ?? mark, 'interdit')
  for (const name of wordsOf(params.consulte)) {
    say(
      `consulte-${name}`,
      'La source vérifiée avant de répondre',
      after.consulted.includes(name) ? 'present' : 'absent',
    )
  }
  let read: Verdict = 'juste'
  if (typeof params.grille === 'string') {
    const told = after.counter.explanations.filter(({ exchange }) => exchange === talk.id).map(({ text }) => text)
    const reading = input.readProse({
      grid: params.grille,
      zones: { body: told.join('\n') },
      values: listsOf(params.valeurs),
      nouns: listsOf(params.noms),
      caseFile,
      day,
      addressees: addresseesOf(before, act),
    })
    read = told.length === 0 ? 'incomplet' : spokenVerdict(reading)
    findings.push(...reading.findings)
  }
  const isSpoilt = isLost || read === 'faux' || findings.some(({ state }) => state === 'interdit')
  const isShort = findings.some(({ state }) => state === 'absent')
  return { verdict: isSpoilt ? 'faux' : read === 'a-relire' ? read : isShort ? 'incomplet' : read, findings }
}

/** What is said beside the point does not matter at a counter: only a doubt about an idea or a prohibition is left to the teacher. */
function spokenVerdict({ verdict, findings }: ProseReading): Verdict {
  if (verdict !== 'a-relire') return verdict
  return findings.some(({ state }) => state === 'incertain') ? verdict : 'juste'
}

/** Marks of a talk in words. */
const LABELS: Readonly<Record<string, string>> = {
  ouverte: 'Une question qui laisse parler',
  qualite: 'À quel titre la personne demande',
  interprete: 'L’interprète de l’annuaire',
  redit: 'La personne a redit avec ses mots',
  promesse: 'Une promesse que le guichet ne peut pas tenir',
  ment: 'Un mensonge sur la présence d’un collègue',
  motif: 'Le motif d’une absence',
}
