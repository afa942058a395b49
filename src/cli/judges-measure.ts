import type { Reading } from '../content/judges/ecrit/index.ts'
import type { CorpusProduction } from '../content/load/corpus.ts'

export interface Measured {
  readonly path: string
  readonly index: number
  readonly kind: string
  readonly production: CorpusProduction
  readonly reading: Reading
}

interface Counts {
  hit: number
  extra: number
  missed: number
  rejected: number
}

const classes = ['recevable', 'incomplet', 'faux'] as const
type Class = (typeof classes)[number]

const classOf = (verdict: string): Class | 'a-relire' =>
  verdict === 'juste' || verdict === 'maladroit'
    ? 'recevable'
    : verdict === 'incomplet'
      ? 'incomplet'
      : verdict === 'faux'
        ? 'faux'
        : 'a-relire'
const f1 = ({ hit, extra, missed }: Counts): number =>
  2 * hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed)
const precision = ({ hit, extra }: Counts): number => (hit + extra === 0 ? 1 : hit / (hit + extra))
const recall = ({ hit, missed }: Counts): number => (hit + missed === 0 ? 1 : hit / (hit + missed))
const two = (value: number): string => value.toFixed(2)

function kappa(pairs: readonly (readonly [string, string])[]): number {
  if (pairs.length === 0) return 1
  const labels = [...new Set(pairs.flat())]
  const agree = pairs.filter(([left, right]) => left === right).length / pairs.length
  const chance = labels.reduce(
    (sum, label) =>
      sum +
      (pairs.filter(([left]) => left === label).length / pairs.length) *
        (pairs.filter(([, right]) => right === label).length / pairs.length),
    0,
  )
  return chance === 1 ? 1 : (agree - chance) / (1 - chance)
}

interface Differences {
  readonly missedIdeas: readonly string[]
  readonly extraIdeas: readonly string[]
  readonly missedRules: readonly string[]
  readonly extraRules: readonly string[]
}

function differences({ production, reading }: Measured): Differences {
  const present = new Set(production.presentes ?? [])
  const found = new Set(reading.ideas.filter((idea) => idea.state === 'present').map((idea) => idea.id))
  const rules = new Set(production.interdits ?? [])
  const accused = new Set(reading.prohibitions.filter((rule) => rule.state === 'present').map((rule) => rule.id))
  return {
    missedIdeas: [...present].filter((id) => !found.has(id)),
    extraIdeas: [...found].filter((id) => !present.has(id)),
    missedRules: [...rules].filter((id) => !accused.has(id)),
    extraRules: [...accused].filter((id) => !rules.has(id)),
  }
}

interface Total {
  readonly ideas: Counts
  readonly rules: Counts
  readonly accused: number
  readonly agreement: number
  readonly kappa: number
  readonly unsure: number
  readonly texts: number
}

function total(measured: readonly Measured[]): Total {
  const ideas: Counts = { hit: 0, extra: 0, missed: 0, rejected: 0 }
  const rules: Counts = { hit: 0, extra: 0, missed: 0, rejected: 0 }
  let accused = 0
  const pairs: [string, string][] = []
  let unsure = 0
  for (const one of measured) {
    const { missedIdeas, extraIdeas, missedRules, extraRules } = differences(one)
    ideas.hit += (one.production.presentes ?? []).length - missedIdeas.length
    ideas.missed += missedIdeas.length
    ideas.extra += extraIdeas.length
    ideas.rejected += (one.production.absentes ?? []).length - extraIdeas.length
    rules.hit += (one.production.interdits ?? []).length - missedRules.length
    rules.missed += missedRules.length
    rules.extra += extraRules.length
    // An innocent is accused when a forbidden content is affirmed in a text that holds none at all.
    if (extraRules.length > 0 && (one.production.interdits ?? []).length === 0) accused++
    const read = classOf(one.reading.verdict)
    if (read === 'a-relire') unsure++
    else pairs.push([classOf(one.production.verdict), read])
  }
  const agreement = pairs.length === 0 ? 1 : pairs.filter(([left, right]) => left === right).length / pairs.length
  return {
    ideas,
    rules,
    accused,
    agreement,
    kappa: kappa(pairs),
    unsure: measured.length === 0 ? 0 : unsure / measured.length,
    texts: measured.length,
  }
}

function row(label: string, measured: readonly Measured[]): string {
  const sum = total(measured)
  return `${label.padEnd(30)} ${String(sum.texts).padStart(4)} textes · idées P ${two(precision(sum.ideas))} R ${two(recall(sum.ideas))} F1 ${two(f1(sum.ideas))} · absentes vues ${two(sum.ideas.rejected / Math.max(1, sum.ideas.rejected + sum.ideas.extra))} · interdits P ${two(precision(sum.rules))} R ${two(recall(sum.rules))} · verdicts ${two(sum.agreement)} κ ${two(sum.kappa)} · à relire ${two(sum.unsure)} · accusés ${sum.accused}`
}

function worst(measured: readonly Measured[], count: number): readonly string[] {
  const weigh = (one: Measured): number => {
    const { missedIdeas, extraIdeas, missedRules, extraRules } = differences(one)
    const expected = classOf(one.production.verdict)
    const read = classOf(one.reading.verdict)
    const verdict =
      read === expected || read === 'a-relire'
        ? 0
        : (expected === 'recevable' && read === 'faux') || (expected === 'faux' && read === 'recevable')
          ? 4
          : 2
    return missedIdeas.length + extraIdeas.length + 2 * missedRules.length + 3 * extraRules.length + verdict
  }
  return [...measured]
    .map((one) => ({ one, weight: weigh(one) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.one.path + a.one.index < b.one.path + b.one.index ? -1 : 1))
    .slice(0, count)
    .flatMap(({ one }) => {
      const { missedIdeas, extraIdeas, missedRules, extraRules } = differences(one)
      const quoted = (passages: readonly { readonly start: number; readonly end: number }[]): string =>
        passages.map(({ start, end }) => `« ${one.production.texte.slice(start, end).replace(/\s+/g, ' ')} »`).join(' ')
      const lines = [
        `- ${one.path.split('/').slice(-2).join('/')} n° ${one.index} : attendu ${one.production.verdict}, lu ${one.reading.verdict}`,
      ]
      for (const id of missedIdeas) lines.push(`    idée manquée : ${id}`)
      for (const id of extraIdeas)
        lines.push(
          `    idée en trop : ${id} ${quoted(one.reading.ideas.find((idea) => idea.id === id)?.passages ?? [])}`,
        )
      for (const id of missedRules)
        lines.push(
          `    interdit manqué : ${id}${one.reading.prohibitions.some((rule) => rule.id === id) ? ' (à relire)' : ''}`,
        )
      for (const id of extraRules)
        lines.push(
          `    interdit en trop : ${id} ${quoted(one.reading.prohibitions.find((rule) => rule.id === id)?.passages ?? [])}`,
        )
      return lines
    })
}

/** The report, line by line; the last one is the measure followed from one change to the next. */
export function measure(
  measured: readonly Measured[],
  options: { readonly details: boolean; readonly totals: boolean },
): readonly string[] {
  const lines: string[] = []
  if (!options.totals) {
    const kinds = [...new Set(measured.map((one) => one.kind))]
    for (const kind of kinds)
      lines.push(
        row(
          kind,
          measured.filter((one) => one.kind === kind),
        ),
      )
    const traps = [...new Set(measured.flatMap((one) => one.production.piege ?? []))].sort()
    if (traps.length <= 24)
      for (const trap of traps)
        lines.push(
          row(
            `  piège ${trap}`.slice(0, 30),
            measured.filter((one) => one.production.piege === trap),
          ),
        )
  }
  lines.push(
    row(
      'Textes à piège',
      measured.filter((one) => one.production.piege !== undefined),
    ),
  )
  lines.push(
    row(
      'Langue difficile',
      measured.filter(
        (one) =>
          (one.production.langue ?? 0) > 12 || ['phonetique', 'autre-langue'].includes(one.production.piege ?? ''),
      ),
    ),
  )
  lines.push(row('Tous', measured))
  if (!options.totals) {
    lines.push('', options.details ? 'Tous les écarts' : 'Les dix textes les plus mal lus')
    lines.push(...worst(measured, options.details ? measured.length : 10))
    lines.push('')
  }
  lines.push(closingLine(measured))
  return lines
}

/** The measure followed from one change to the next. */
export function closingLine(measured: readonly Measured[]): string {
  const sum = total(measured)
  return `idées F1 ${two(f1(sum.ideas))} · interdits F1 ${two(f1(sum.rules))} · verdicts ${two(sum.agreement)} · à relire ${two(sum.unsure)} · accusés à tort ${sum.accused} (${sum.texts} productions)`
}

/** The plain mean of several measures, one author weighing as much as another. */
export function meanLine(every: readonly (readonly Measured[])[]): string {
  const sums = every.map(total)
  const mean = (value: (sum: Total) => number): string =>
    two(sums.reduce((whole, sum) => whole + value(sum), 0) / Math.max(1, sums.length))
  return `idées F1 ${mean((sum) => f1(sum.ideas))} · interdits F1 ${mean((sum) => f1(sum.rules))} · verdicts ${mean((sum) => sum.agreement)} · à relire ${mean((sum) => sum.unsure)} · accusés à tort ${mean((sum) => (sum.texts === 0 ? 0 : sum.accused / sum.texts))} par texte`
}
