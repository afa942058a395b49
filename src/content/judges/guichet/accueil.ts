import type { Counter } from '../../../domain/desk/counter/counter.ts'
import type { DeskState, Exchange } from '../../../domain/desk/desk.ts'
import type { Judge, JudgeInput } from '../../../domain/scenario/judge.ts'
import type { Finding, Judgement, Verdict } from '../../../domain/scenario/verdict.ts'
import { formatTime } from '../../../domain/trade/format-date.ts'
import { wordsOf } from '../params.ts'

/**
 * Judge `accueil`: how the whole counter was held so far, judged again at each act; with `reprise: libre` the last word counts.
 * Parameter `mesure`:
 * - `ordre`: nobody was called before somebody of a higher rank (one slip: maladroit);
 * - `marque`: every talk bears `marque`, all but `tolere`; people who left unserved count as missed (half: incomplet);
 * - `compte`: `minimum` marks among `marques`, in `echange` only when it is named (one short: incomplet);
 * - `appels`: every call of the plan answered before the fourth ring, and somebody at the counter asked to bear with it;
 * - `verrou`: the screen locked each time the counter was left;
 * - `lieu`: the talk `echange` went on in `lieu`, with none of the marks `sans`; `maladroit: [marks]` when it began elsewhere;
 * - `depart`: the counter was left for `lieu`, screen locked and hall told;
 * - `hall`: finding `hall-plein` when somebody still waits, at noon, when the learner closes;
 * - `rythme`: the hall told before 15 minutes after the arrival of `echange`, and again 7 to 15 minutes later, with a reason.
 */
export const accueil: Judge = (input) => {
  const { counter } = input.after
  const measure = MEASURES[String(input.params.mesure)]
  if (!measure) throw new Error(`accueil\u00a0: mesure inconnue «\u00a0${String(input.params.mesure)}\u00a0»`)
  return counter ? measure(input, counter) : null
}

type Measure = (input: JudgeInput, counter: Counter) => Judgement | null

const finding = (id: string, label: string, isRight: boolean): Finding => ({
  id,
  label,
  state: isRight ? 'present' : 'absent',
  passages: [],
})

/** All but a few: juste; half at least: incomplet. Nothing done proves nothing. */
function shareOf(right: number, all: number, tolerance: number): Verdict {
  if (right === 0) return 'faux'
  if (all - right <= tolerance) return 'juste'
  return right * 2 >= all ? 'incomplet' : 'faux'
}

/** Talks had at the counter and on the telephone, and people who left without one. */
function contacts(
  desk: DeskState,
  counter: Counter,
): readonly { readonly name: string; readonly talk: Exchange | null }[] {
  const talks = desk.exchanges.filter(({ phase }) => phase === 'en-cours' || phase === 'termine')
  const gone = counter.visits.filter(({ presence, calls }) => presence === 'parti' && calls.length === 0)
  return [...talks.map((talk) => ({ name: talk.name, talk })), ...gone.map(({ id }) => ({ name: id, talk: null }))]
}

const MEASURES: Readonly<Record<string, Measure>> = {
  ordre: (_, counter) => {
    const calls = counter.visits.flatMap(({ id, calls: made }) => made.map((call) => ({ id, ...call })))
    const slips = calls.filter(({ over }) => over.length > 0)
    return {
      verdict: calls.length === 0 ? 'faux' : slips.length === 0 ? 'juste' : slips.length === 1 ? 'maladroit' : 'faux',
      findings: slips.map(({ id, at, over }) =>
        finding(`appel-${id}`, `À ${formatTime(at)}, ${over.length} personne(s) passai(en)t avant.`, false),
      ),
    }
  },
  marque: ({ params, after }, counter) => {
    const [mark = ''] = wordsOf(params.marque)
    const all = contacts(after, counter).filter(
      ({ talk }) => talk === null || talk.phase === 'termine' || params.debut === true,
    )
    const judged = all.map(({ name, talk }) => finding(name, name, talk?.marks.includes(mark) ?? false))
    const right = judged.filter(({ state }) => state === 'present').length
    const tolerance = typeof params.tolere === 'number' ? params.tolere : 0
    return judged.length === 0 ? null : { verdict: shareOf(right, judged.length, tolerance), findings: judged }
  },
  compte: ({ params, after }) => {
    const marks = wordsOf(params.marques)
    const talks = after.exchanges.filter(({ id }) => typeof params.echange !== 'string' || id === params.echange)
    const found = talks.flatMap((talk) =>
      marks.filter((mark) => talk.marks.includes(mark)).map((mark) => `${talk.name}, ${mark}`),
    )
    const minimum = Number(params.minimum ?? 1)
    const verdict =
      found.length >= minimum ? 'juste' : found.length > 0 && found.length === minimum - 1 ? 'incomplet' : 'faux'
    return { verdict, findings: found.map((label) => finding(label, label, true)) }
  },
  appels: ({ caseFile, after }, counter) => {
    const planned = new Set(caseFile.counter?.calls.map(({ id }) => id) ?? [])
    const calls = after.exchanges.filter(({ id, phase }) => planned.has(id) && phase !== 'attend')
    if (calls.length === 0) return null
    const quick = calls.filter(({ phase, rings }) => phase !== 'manque' && rings < 4)
    const polite = quick.filter((call) => wasAsked(call, counter))
    const verdict =
      quick.length < calls.length
        ? quick.length === 0
          ? 'faux'
          : 'incomplet'
        : polite.length < quick.length
          ? 'maladroit'
          : 'juste'
    return {
      verdict,
      findings: calls.map((call) =>
        finding(call.id, `Appel de ${call.name}, ${call.rings} sonneries`, quick.includes(call)),
      ),
    }
  },
  verrou: (_, counter) => {
    const { absences } = counter
    const right = absences.filter(({ locked }) => locked).length
    return {
      verdict: shareOf(right, absences.length, 0),
      findings: absences.map(({ at, locked }) => finding(`depart-${at}`, `Départ de ${formatTime(at)}`, locked)),
    }
  },
  lieu: ({ params, after }, counter) => {
    const talk = after.exchanges.find(({ id }) => id === params.echange)
    if (!talk || talk.phase === 'attend') return null
    const isThere = counter.absences.some(({ place, with: together }) => place === params.lieu && together === talk.id)
    const said = (marks: unknown) => wordsOf(marks).some((mark) => talk.marks.includes(mark))
    const verdict = !isThere || said(params.sans) ? 'faux' : said(params.maladroit) ? 'maladroit' : 'juste'
    return { verdict, findings: [finding('lieu', 'À l’écart, portes fermées', isThere)] }
  },
  depart: ({ params, caseFile }, counter) => {
    const place = caseFile.values[String(params.lieu)]
    const wanted = place && 'text' in place ? place.text : params.lieu
    const absence = counter.absences.findLast((one) => one.place === wanted)
    if (!absence) return null
    return {
      verdict: absence.locked && absence.told ? 'juste' : 'incomplet',
      findings: [
        finding('verrou', 'Le poste verrouillé', absence.locked),
        finding('annonce', 'La file prévenue', absence.told),
      ],
    }
  },
  hall: ({ act, caseFile }, counter) => {
    if (act.gesture !== 'clore-dossier') return null
    const closes = caseFile.counter?.moments.find(({ id }) => id === 'fermeture')?.at ?? 0
    const waiting = counter.visits.filter(({ presence }) => presence === 'attend' || presence === 'recu')
    const isFull = counter.now >= closes && waiting.length > 0
    return {
      verdict: isFull ? 'faux' : 'juste',
      findings: isFull
        ? [{ id: 'hall-plein', label: `${waiting.length} personne(s) dans le hall`, state: 'interdit', passages: [] }]
        : [],
    }
  },
  rythme: ({ params }, counter) => {
    const from = counter.visits.find(({ id }) => id === params.echange)?.waits[0]?.from
    if (from === undefined) return null
    const told = counter.announcements.filter(({ exchange, reason }) => exchange === '' && reason.trim() !== '')
    const early = told.filter(({ at }) => at >= from && at - from <= 15)
    const again = early.some((first) => told.some(({ at }) => at - first.at >= 7 && at - first.at <= 15))
    return {
      verdict: again ? 'juste' : told.length > 0 ? 'incomplet' : 'faux',
      findings: [
        finding('premiere', 'Une annonce avant un quart d’heure, avec son motif', early.length > 0),
        finding('seconde', 'Une autre dix minutes après', again),
      ],
    }
  },
}

/** Somebody stood at the counter when the telephone was answered: they were spoken to just before. */
function wasAsked(call: Exchange, counter: Counter): boolean {
  const present = counter.visits.some(
    ({ calls, endedAt, presence }) =>
      calls.some(({ at }) => at <= call.minute) && (presence === 'recu' || (endedAt !== null && endedAt > call.minute)),
  )
  if (!present) return true
  return counter.announcements.some(({ at, exchange }) => exchange !== '' && Math.abs(at - call.minute) <= 2)
}
