import { dayNumber } from '../values/calendar.ts'
import { sameValue } from '../values/case-values.ts'
import type { Value } from '../values/mention.ts'
import type { Draft } from './draft.ts'
import type { FoundIdea } from './ideas.ts'
import { swappedValues } from './swapped-values.ts'
import type { WrongValue } from './wrong-value.ts'

const digitsOf = (value: Value): string | undefined => {
  switch (value.kind) {
    case 'montant':
      return String(value.cents)
    case 'reference':
      return value.key.replace(/\D/g, '')
    case 'tel':
      return value.digits
    case 'heure':
      return String(value.minutes)
    case 'nombre':
      return value.count >= 1000 ? String(value.count) : undefined
    default:
      return undefined
  }
}

/** One digit changed, or two neighbours swapped. */
function slip(left: string, right: string): boolean {
  if (left.length !== right.length || left === right) return false
  const differing = [...left].flatMap((digit, index) => (digit === right[index] ? [] : [index]))
  if (differing.length === 1) return true
  const [a = -1, b = -1] = differing
  return differing.length === 2 && b - a <= 2 && left[a] === right[b] && left[b] === right[a]
}

function derived(cents: number, amounts: readonly number[]): boolean {
  const set = new Set(amounts)
  if (set.has(cents)) return true
  for (const amount of amounts) {
    if (set.has(cents - amount) || set.has(cents + amount)) return true
    for (let times = 2; times <= 12; times++) if (amount * times === cents || cents * times === amount) return true
  }
  for (const one of amounts) for (const two of amounts) if (set.has(cents - one - two)) return true
  return false
}

function close(value: Value, wanted: Value): boolean {
  if (value.kind === 'date' && wanted.kind === 'date') {
    return (
      (value.day === wanted.day && value.month !== wanted.month) ||
      (value.month === wanted.month && slip(String(value.day).padStart(2, '0'), String(wanted.day).padStart(2, '0')))
    )
  }
  if (value.kind === 'heure' && wanted.kind === 'heure') {
    const hour = Math.floor(value.minutes / 60)
    const other = Math.floor(wanted.minutes / 60)
    return (
      (hour === other && value.minutes % 60 !== wanted.minutes % 60) ||
      (value.minutes % 60 === wanted.minutes % 60 && Math.abs(hour - other) === 1)
    )
  }
  const left = digitsOf(value)
  const right = digitsOf(wanted)
  if (left === undefined || right === undefined || value.kind !== wanted.kind) return false
  return slip(left, right)
}

const accusable = new Set<Value['kind']>(['montant', 'date', 'reference', 'tel', 'heure', 'taux'])

/** Values that the case contradicts: unknown where an idea waits for its own, in another's role, or with the wrong tax label. */
export function wrongValues(draft: Draft, ideas: readonly FoundIdea[]): readonly WrongValue[] {
  const { today } = draft.facts.facts
  const wrong: WrongValue[] = []
  const lacking = ideas.filter((idea) => idea.own.groups.length > 0 && !idea.own.complete && idea.rule.required)
  const wantedIn = (idea: FoundIdea): readonly Value[] =>
    (draft.facts.ideas.get(idea.rule.id)?.groups ?? []).flatMap((group, index) =>
      (idea.own.groups[index] ?? []).length > 0
        ? []
        : group.flatMap((wanted) => (wanted.type === 'valeurs' ? wanted.all : [])),
    )
  const amounts = draft.facts.values.flatMap((value) => (value.kind === 'montant' ? [value.cents] : []))
  draft.tokens.forEach((token, index) => {
    const { value, stance } = token
    if (!value || !accusable.has(value.kind) || stance.quoted || stance.reported || stance.procedure) return
    const wants = lacking.flatMap((idea) =>
      wantedIn(idea)
        .filter((wanted) => wanted.kind === value.kind)
        .map((wanted) => ({ idea: idea.rule.id, wanted })),
    )
    const known =
      draft.facts.values.some((other) => sameValue(value, other, today)) ||
      (value.kind === 'montant' && derived(value.cents, amounts)) ||
      isToday(value, draft)
    if (known) {
      if (
        value.kind === 'montant' &&
        !stance.negated &&
        wants.some(({ wanted }) => wanted.kind === 'montant') &&
        !ideas.some((idea) => idea.own.tokens.has(index)) &&
        besideReference(draft, ideas, index)
      )
        wrong.push({
          token: index,
          sure: true,
          motive: `« ${token.typed} » est donné pour le montant de la facture ; ce n’est pas le sien.`,
          undoes: [],
        })
      const elsewhere = ideas.some((idea) => idea.own.tokens.has(index))
      if (!elsewhere && !stance.negated && inRoleOf(draft, lacking, index))
        wrong.push({
          token: index,
          sure: true,
          motive: `« ${token.typed} » est au dossier, mais ce n’est pas la valeur attendue ici.`,
          undoes: [],
        })
      if (value.kind === 'date' && repeatedAsDeadline(draft, ideas, lacking, index))
        wrong.push({
          token: index,
          sure: true,
          motive: `« ${token.typed} » est déjà passé.`,
          undoes: [],
          pastDate: true,
        })
      if (value.kind === 'montant' && value.label) {
        const contrary = draft.facts.values.some(
          (other) => other.kind === 'montant' && other.cents === value.cents && other.label === value.label,
        )
        const labelled = draft.facts.values.filter(
          (other) => other.kind === 'montant' && other.cents === value.cents && other.label !== undefined,
        )
        if (!contrary && labelled.length > 0 && wants.some(({ wanted }) => wanted.kind === 'montant'))
          wrong.push({
            token: index,
            sure: true,
            motive: `« ${token.typed} » est donné ${value.label === 'ht' ? 'hors taxes' : 'toutes taxes comprises'}, contre le dossier.`,
            undoes: [],
          })
      }
      if (value.kind === 'tel' && !stance.negated && wants.some(({ wanted }) => wanted.kind === 'tel')) {
        const others = draft.tokens.filter((other) => other.value?.kind === 'tel')
        if (others.length === 1)
          wrong.push({
            token: index,
            sure: draft.grid.ideas.some((idea) => idea.id === 'telephone'),
            motive: `« ${token.typed} » n’est pas le numéro attendu.`,
            undoes: [],
          })
      }
      return
    }
    if (
      value.kind === 'montant' &&
      draft.facts.values.some((other) => other.kind === 'montant' && other.cents === value.cents)
    ) {
      wrong.push({
        token: index,
        sure: true,
        motive: `« ${token.typed} » porte la mauvaise mention de taxe.`,
        undoes: [],
      })
      return
    }
    const past =
      value.kind === 'date' &&
      dayNumber({ day: value.day, month: value.month, year: value.year ?? today.year }) < dayNumber(today)
    const near =
      draft.facts.values.some((other) => close(value, other)) || wants.some(({ wanted }) => close(value, wanted))
    if (wants.length > 0 && (near || value.kind !== 'date' || deadlineBefore(draft, index))) {
      wrong.push({
        token: index,
        sure: value.kind !== 'montant' || !value.bare || near,
        motive: `« ${token.typed} » n’est pas dans le dossier.`,
        undoes: [],
        ...(past && deadlineBefore(draft, index) ? { pastDate: true } : {}),
      })
    } else if (near && value.kind === 'reference') {
      wrong.push({
        token: index,
        sure: true,
        motive: `« ${token.typed} » ressemble à une référence du dossier sans l’être.`,
        undoes: [],
      })
    } else if (near && (value.kind === 'montant' || value.kind === 'tel')) {
      wrong.push({
        token: index,
        sure: value.kind === 'tel',
        motive: `« ${token.typed} » ressemble à une valeur du dossier sans l’être.`,
        undoes: [],
      })
    }
  })
  for (const idea of ideas)
    if (idea.contrary)
      wrong.push({
        token: [...idea.own.tokens][0] ?? 0,
        sure: true,
        motive: `Les valeurs sont données dans le mauvais sens : ${idea.rule.says}`,
        undoes: [idea.rule.id],
      })
  wrong.push(...swappedValues(draft, ideas))
  return wrong
}

/** « échéance : 24 août », « un avoir de 432 € »: another value of the case right after the words of an idea that lacks its own. */
function inRoleOf(draft: Draft, lacking: readonly FoundIdea[], index: number): boolean {
  const { tokens } = draft
  const token = tokens[index]
  return lacking.some((idea) => {
    const wanted = (draft.facts.ideas.get(idea.rule.id)?.groups ?? [])
      .flat()
      .some((one) => one.type === 'valeurs' && one.all.some((value) => value.kind === token?.value?.kind))
    if (!wanted || idea.rule.role.length === 0) return false
    return idea.rule.role
      .flatMap((pattern) => draft.matcher.pattern(pattern))
      .some((match) => {
        const last = Math.max(...match.tokens)
        return (
          last < index &&
          index - last <= 3 &&
          tokens[last]?.clause === token?.clause &&
          !tokens.slice(last, index).some((other) => other.value)
        )
      })
  })
}

/** A date of the past told once more as a time limit, while the true one is missing. */
function repeatedAsDeadline(
  draft: Draft,
  ideas: readonly FoundIdea[],
  lacking: readonly FoundIdea[],
  index: number,
): boolean {
  const { today } = draft.facts.facts
  const token = draft.tokens[index]
  const value = token?.value
  if (!token || value?.kind !== 'date' || !lacking.some((idea) => idea.rule.id === 'delai')) return false
  const past = dayNumber({ day: value.day, month: value.month, year: value.year ?? today.year }) < dayNumber(today)
  const owner = ideas.find((idea) => idea.own.tokens.has(index))
  const again = owner !== undefined && [...owner.own.tokens].some((place) => place < index)
  const due = draft.matcher
    .concept('echeance-mot')
    .some((match) => match.tokens.some((place) => draft.tokens[place]?.sentence === token.sentence))
  return past && again && !due && deadlineBefore(draft, index)
}

/** « la facture F-12 de 936 € »: an amount told right after the reference that the case waits for. */
function besideReference(draft: Draft, ideas: readonly FoundIdea[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
    const token = draft.tokens[before]
    if (!token || token.sentence !== draft.tokens[index]?.sentence || token.value?.kind === 'montant') return false
    if (token.value?.kind === 'reference') return ideas.some((idea) => idea.own.tokens.has(before))
    if (token.value) return false
  }
  return false
}

function isToday(value: Value, draft: Draft): boolean {
  const { day, month } = draft.facts.facts.today
  return value.kind === 'date' && value.day === day && value.month === month
}

function deadlineBefore(draft: Draft, index: number): boolean {
  const before = draft.tokens.slice(Math.max(0, index - 5), index).map((token) => token.folded)
  const after = draft.tokens.slice(index + 1, index + 4).map((token) => token.folded)
  return (
    before.some((word) => ['avant', 'jusqu', 'jusqua', 'jusquau', 'ici', 'tard', 'avan', 'before'].includes(word)) ||
    (before.includes('pour') && before.includes('le')) ||
    after.includes('tard') ||
    after.includes('delai')
  )
}
