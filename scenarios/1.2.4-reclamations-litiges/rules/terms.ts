import { cents } from '../../../src/domain/trade/cents.ts'
import { percent } from '../../../src/domain/trade/rate.ts'

/** Sales terms of Cycles Pollen used here (règles internes § 3 and § 4, barème 2026). */
export const TERMS = {
  resellerCycles: percent(22),
  resellerAccessories: percent(18),
  /** Same order, cycles and trailers: lowest number of units of each step. */
  quantitySteps: [
    { from: 12, rate: percent(10) },
    { from: 6, rate: percent(7) },
    { from: 3, rate: percent(4) },
  ],
  /** Step of the quantity reduction for six units and more, alone (rule of claim `remise`). */
  stepOfThree: percent(4),
  stepOfSix: percent(7),
  vat: percent(20),
  discount: percent(2),
  discountDays: 10,
  paymentDays: 30,
  penalty: percent(12),
  indemnity: cents(40),
  firstReminderDays: 7,
  secondReminderDays: 17,
  formalNoticeDays: 30,
  litigationDays: 45,
  /** Instalments up to this debt are granted by the head of administration, above by the chairwoman (règles internes § 4). */
  planLimit: cents(5000),
  claimAnswerDays: 8,
  letterDelayDays: 8,
} as const
