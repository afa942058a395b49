import type { Breach, BreachClass, PersonConstraints, ReadCell, RotaConstraints } from './constraints.ts'
import { isAtWork } from './read-cells.ts'
import { restBreaches } from './rest-rules.ts'
import { sayDay, sayLength } from './say.ts'

/** [R01 to R23, R31] What one line of the sheet breaks, all rules that look at one person. `line` holds their cells in order. */
export function personBreaches(
  person: PersonConstraints,
  line: readonly ReadCell[],
  constraints: RotaConstraints,
): readonly Breach[] {
  return [
    ...emptyCells(person, line, constraints),
    ...line.flatMap((cell) => dayBreaches(person, cell, constraints)),
    ...restBreaches(person, line, constraints),
    ...decidedBreaches(person, line),
    ...weekBreaches(person, line, constraints),
  ]
}

type Say = (rule: string, kind: BreachClass, date: string | null, what: string, value: string, limit: string) => Breach

const sayFor =
  (person: PersonConstraints): Say =>
  (rule, kind, date, what, value, limit) => ({
    rule,
    class: kind,
    person: person.id,
    ...(date ? { date } : {}),
    label: `${person.name}, ${date ? sayDay(date) : 'semaine'}\u00a0: ${what}`,
    value,
    limit,
    missing: 0,
  })

/** Every day but Sunday says something, were it a rest. Somebody lent only has the days they come. */
function emptyCells(
  person: PersonConstraints,
  line: readonly ReadCell[],
  { dates }: RotaConstraints,
): readonly Breach[] {
  if (person.contract === null) return []
  const say = sayFor(person)
  return dates
    .slice(0, 6)
    .filter((date) => !line.some((cell) => cell.date === date))
    .map((date) => say('R30', 'vide', date, 'la case est vide', 'rien', 'un code ou un horaire'))
}

function dayBreaches(person: PersonConstraints, cell: ReadCell, constraints: RotaConstraints): readonly Breach[] {
  if (!isAtWork(cell)) return []
  const { limits, dates } = constraints
  const say = sayFor(person)
  const found: Breach[] = []
  const add = (rule: string, kind: BreachClass, what: string, value: string, limit: string) =>
    found.push(say(rule, kind, cell.date, what, value, limit))
  const length = cell.end - cell.start

  if (cell.kind === 'nuit') {
    if (person.isMinor) add('R12', 'A', 'un mineur ne travaille pas la nuit', cell.code, 'ni nuit ni jour férié')
    else if (!person.isNightVolunteer)
      add('R16', 'A', 'n’est pas volontaire de nuit', cell.code, 'volontaires de l’avenant')
    if (cell.worked > limits.nightMax)
      add('R16', 'A', 'nuit trop longue', sayLength(cell.worked), sayLength(limits.nightMax))
  }
  if (person.isMinor) {
    if (cell.worked > limits.minorDayMax)
      add('R08', 'A', 'journée trop longue pour un mineur', sayLength(cell.worked), sayLength(limits.minorDayMax))
    if (length > limits.minorPauseFrom && cell.pause < limits.minorPauseMin)
      add('R10', 'A', 'pause trop courte pour un mineur', sayLength(cell.pause), sayLength(limits.minorPauseMin))
    if (cell.kind !== 'nuit' && (cell.end > limits.minorNightFrom || cell.start < limits.minorNightTo))
      add(
        'R12',
        'A',
        'un mineur ne travaille pas la nuit',
        `${sayLength(cell.start)} à ${sayLength(cell.end)}`,
        '6 h à 22 h',
      )
  } else if (cell.worked > limits.dayMax)
    add('R01', 'A', 'journée trop longue', sayLength(cell.worked), sayLength(limits.dayMax))
  if (cell.worked >= limits.pauseFrom && cell.pause < limits.pauseMin)
    add('R06', 'A', 'pause trop courte', sayLength(cell.pause), sayLength(limits.pauseMin))
  if (cell.date === dates[6]) add('R07', 'A', 'personne ne travaille le dimanche', cell.code || 'un horaire', 'repos')
  const { fixed, within, days } = person
  if (fixed && !(cell.start === fixed.start && cell.end === fixed.end && cell.pause === fixed.pause))
    add(
      fixed.rule,
      'A',
      'ses horaires ne se déplacent pas',
      `${sayLength(cell.start)} à ${sayLength(cell.end)}`,
      `${sayLength(fixed.start)} à ${sayLength(fixed.end)}`,
    )
  if (within && (cell.start < within.start || cell.end > within.end))
    add(
      'R31',
      'B',
      'première intervention à 8 h, retour avant 17 h',
      `${sayLength(cell.start)} à ${sayLength(cell.end)}`,
      `${sayLength(within.start)} à ${sayLength(within.end)}`,
    )
  if (days && !days.includes(cell.date))
    add('R15', 'B', 'ce n’est pas un jour de son contrat', cell.code || 'un horaire', 'repos')
  return found
}

/** [R13, R16, R21] What was decided is kept, and nobody is put on leave by the sheet alone. */
function decidedBreaches(person: PersonConstraints, line: readonly ReadCell[]): readonly Breach[] {
  const say = sayFor(person)
  return line.flatMap((cell) => {
    const decided = person.decided.find(({ date }) => date === cell.date)
    if (decided) {
      if (decided.codes.includes(cell.code)) return []
      const [wanted = ''] = decided.codes
      return [say(decided.rule, 'B', cell.date, 'une décision n’est pas respectée', cell.code || 'un horaire', wanted)]
    }
    const isGranted =
      cell.kind === 'absence' || cell.kind === 'formation' || (cell.kind === 'repos' && cell.counted > 0)
    return isGranted ? [say('R21', 'B', cell.date, 'rien de tel n’a été décidé', cell.code, 'une décision écrite')] : []
  })
}

function weekBreaches(
  person: PersonConstraints,
  line: readonly ReadCell[],
  { limits, dates }: RotaConstraints,
): readonly Breach[] {
  const say = sayFor(person)
  const found: Breach[] = []
  const worked = sum(line.map((cell) => cell.worked))
  const total = sum(line.map((cell) => cell.counted))
  const days = line.filter(isAtWork).length
  if (worked > limits.weekMax)
    found.push(say('R02', 'A', null, 'semaine trop longue', sayLength(worked), sayLength(limits.weekMax)))
  if (days > limits.daysMax)
    found.push(say('R05', 'A', null, 'trop de jours travaillés', `${days} jours`, `${limits.daysMax} jours`))
  if (person.isMinor) {
    if (total > limits.minorWeekMax)
      found.push(
        say('R09', 'A', null, 'semaine trop longue pour un mineur', sayLength(total), sayLength(limits.minorWeekMax)),
      )
    if (!hasDaysOff(line, dates, limits.minorDaysOff))
      found.push(
        say('R12', 'A', null, 'pas deux jours de repos de suite', 'aucun', `${limits.minorDaysOff} jours de suite`),
      )
  }
  if (person.contract === null) return found
  if (person.exact !== undefined) {
    if (total !== person.exact)
      found.push(say('R18', 'B', null, 'le compteur annuel n’est pas tenu', sayLength(total), sayLength(person.exact)))
    return found
  }
  if (total < person.contract)
    found.push(say('R20', 'B', null, 'le total est sous le contrat', sayLength(total), sayLength(person.contract)))
  if (total > person.contract + person.overtime) {
    const rule = person.days ? 'R15' : 'R19'
    const what =
      person.overtime === 0 ? 'des heures en plus sans volontariat' : 'plus d’heures que la personne n’en veut'
    found.push(say(rule, 'B', null, what, sayLength(total), sayLength(person.contract + person.overtime)))
  }
  return found
}

/** Whether so many days of the week follow one another without work. */
function hasDaysOff(line: readonly ReadCell[], dates: readonly string[], wanted: number): boolean {
  let run = 0
  for (const date of dates) {
    const cell = line.find((candidate) => candidate.date === date)
    run = cell && (isAtWork(cell) || cell.kind === 'formation') ? 0 : run + 1
    if (run >= wanted) return true
  }
  return false
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
