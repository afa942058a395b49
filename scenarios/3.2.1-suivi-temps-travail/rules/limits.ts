import type { RotaLimits } from '../../../src/content/judges/planning/constraints.ts'

const hours = (count: number, minutes = 0): number => count * 60 + minutes

/**
 * Limits of working time (rules-bloc3 § 0.4; internal rules § 9). The rate sheet “temps de travail 2026” shows the same figures to
 * the learner; a test holds them together.
 */
export const LIMITS: RotaLimits = {
  dayMax: hours(10),
  weekMax: hours(48),
  rest: hours(11),
  weeklyRest: hours(35),
  daysMax: 6,
  pauseFrom: hours(6),
  pauseMin: 20,
  minorDayMax: hours(8),
  minorWeekMax: hours(35),
  minorPauseFrom: hours(4, 30),
  minorPauseMin: 30,
  minorRest: hours(12),
  minorDaysOff: 2,
  minorNightFrom: hours(22),
  minorNightTo: hours(6),
  nightMax: hours(8),
  leavesTogether: 2,
}

/** Seven hours: what a day counts. */
export const DAY = hours(7)
