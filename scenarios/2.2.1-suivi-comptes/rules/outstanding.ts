import { both, october } from './noise.ts'
import type { Making, Operation } from './operation.ts'

/** [§ 4] What September left: seen by the bank in October, or still not seen. */
export function fromSeptember(making: Making): readonly Operation[] {
  const dice = making.dice('suspens')
  const { level } = making.draw
  const slip = dice.cents(240, 520)
  const cheque = dice.cents(140, 310)
  const kept = dice.cents(41, 96)
  const seen: Operation[] = [
    september('s-remise', 'Remise de chèques, bordereau 1051', ['1051'], slip, [
      { date: october('01'), label: 'REM CHQ BORD 1051', amount: slip },
    ]),
    september('s-cheque', 'Chèque 4417158', ['4417158'], -cheque, [
      { date: october('05'), label: 'CHEQUE 4417158', amount: -cheque },
    ]),
  ]
  if (level === 'expert') {
    const other = dice.cents(60, 130)
    seen.push(
      september('s-cheque-2', 'Chèque 4417161', ['4417161'], -other, [
        { date: october('06'), label: 'CHEQUE 4417161', amount: -other },
      ]),
    )
  }
  if (level !== 'decouverte') {
    const error = dice.between(1, 4) * 900
    seen.push(
      september('s-rectificatif', 'Erreur de banque réclamée en septembre', ['rectif', 'erreur'], error, [
        { date: october('08'), label: 'RECTIF ERREUR 09/26', amount: error },
      ]),
    )
  }
  const open = [september('s-partition', 'Chèque 4417104, Mme Jurak', ['4417104', 'jurak'], -kept, [])]
  if (level === 'expert')
    open.push(
      september('s-perime', 'Chèque 4416912 du 12/10/2025, périmé', ['4416912', 'périmé'], -dice.cents(25, 60), []),
    )
  return [...seen, ...open]
}

function september(
  id: string,
  label: string,
  words: readonly string[],
  amount: number,
  bank: Operation['bank'],
): Operation {
  return {
    id,
    family: 'septembre',
    label,
    words,
    truth: amount,
    bank,
    books: [],
    september: '2026-09-30',
    pieces: ['etat-septembre'],
    bankRole: 'suspens',
    postings: [],
  }
}

/** Decided price of a volunteer’s kilometre, in cents (internal rules § 6). */
const KILOMETRE = 40

/** [§ 4] Issued by us, not seen by the bank yet: cheques of the last ten days, slip and transfer of the 30th. */
export function notSeenYet(making: Making): readonly Operation[] {
  const dice = making.dice('suspens-octobre')
  const { level } = making.draw
  const count = { decouverte: 2, confirme: 3, expert: 4 }[level]
  const issued = [
    { day: '21', payee: 'Papétéris', amount: dice.cents(210, 520), account: '401PAPET' },
    { day: '22', payee: 'B. Castellazzi', amount: dice.between(160, 420) * KILOMETRE, account: '625100' },
    { day: '26', payee: 'Tapis Volants Sport', amount: dice.cents(120, 390), account: '401TAPIS' },
    { day: '27', payee: 'Assurances de la Sarvelle', amount: dice.cents(80, 300), account: '401ASSUR' },
  ].slice(0, count)
  const cheques = issued.map(({ day, payee, amount, account }): Operation => {
    const number = making.cheque()
    return pending(
      `cheque-${day}`,
      `Chèque ${number} ${payee}`,
      [number, payee],
      -amount,
      day,
      `CH-${number.slice(-3)}`,
      account,
      ['chequier'],
      'cheques',
    )
  })
  const slips = Array.from({ length: level === 'expert' ? 2 : 1 }, (_, rank): Operation => {
    const number = making.slip(rank === 0 ? '30' : '30 bis')
    return pending(
      `remise-30-${rank}`,
      `Remise de chèques, bordereau ${number}`,
      [number],
      dice.cents(240, 980),
      '30',
      `BR-${number}`,
      '411000',
      [`bordereau-${number}`],
    )
  })
  const transfer =
    level === 'expert'
      ? [
          pending(
            'virement-30',
            'Virement Cars et Minibus, acompte du séjour d’hiver',
            ['minibus', 'virement'],
            -dice.cents(180, 420),
            '30',
            'VI-1030',
            '401MINIB',
            ['ordre-virement'],
          ),
        ]
      : []
  return [...cheques, ...slips, ...transfer]
}

function pending(
  id: string,
  label: string,
  words: readonly string[],
  amount: number,
  day: string,
  piece: string,
  account: string,
  pieces: readonly string[],
  group?: string,
): Operation {
  return {
    id,
    family: 'suspens',
    label,
    words,
    truth: amount,
    bank: [],
    books: [{ date: october(day), piece, label, amount, account }],
    pieces,
    bankRole: 'suspens',
    ...(group ? { group } : {}),
    postings: [],
  }
}

/** [§ 4] A cheque that both sides saw. */
export function settledCheque(making: Making): { readonly number: string; readonly operation: Operation } {
  const number = making.cheque()
  const amount = -making.dice('flux-communs-groupes').cents(380, 519)
  return {
    number,
    operation: both('cheque-regle', 'cheque', amount, '14', `CHEQUE ${number}`, `Chèque ${number} Papétéris`, {
      piece: `CH-${number.slice(-3)}`,
      account: '401PAPET',
      booked: '05',
    }),
  }
}
