import { swappable } from './dice.ts'
import { october } from './noise.ts'
import { BANK, credit, debit, type Making, type Operation } from './operation.ts'

/** [§ 4] What we had not written: transfers received, the operator’s direct debit. */
export function unwritten(making: Making): readonly Operation[] {
  const dice = making.dice('livres')
  const invoiced = dice.between(0, 1) === 1
  const bill = -dice.one([6490, 7490, 8990, 9990, 11_990])
  const number = `F10-2${dice.between(200, 899)}`
  const hall = missing(
    'pollen',
    'virement',
    24_000,
    '16',
    'VIR CYCLES POLLEN PF-2610-014',
    'Virement Cycles Pollen PF-2610-014',
    ['pollen', 'PF-2610-014'],
    '411POLLE',
    ['facture-pollen'],
  )
  const more =
    making.draw.level === 'expert'
      ? [
          missing(
            'famille',
            'virement',
            dice.one([119, 127, 134, 141]) * 100,
            '21',
            'VIR NGUYEN-FAURE P26-0112',
            'Virement P26-0112',
            ['P26-0112', 'nguyen'],
            '411P26-0112',
            ['fiche-P26-0112'],
          ),
        ]
      : []
  return [
    hall,
    ...more,
    missing(
      'filandre',
      'prelevement',
      bill,
      '20',
      `PRLV FILANDRE TELECOM ${number}`,
      `Prélèvement Filandre Télécom ${number}`,
      ['filandre', number],
      invoiced ? '401FILAN' : '626000',
      ['facture-filandre'],
    ),
  ]
}

function missing(
  id: string,
  work: string,
  amount: number,
  day: string,
  bankLabel: string,
  label: string,
  words: readonly string[],
  account: string,
  pieces: readonly string[],
): Operation {
  const lines =
    amount > 0 ? [debit(BANK, amount), credit(account, amount)] : [debit(account, -amount), credit(BANK, -amount)]
  return {
    id,
    family: work,
    label,
    words,
    truth: amount,
    bank: [{ date: october(day), label: bankLabel, amount }],
    books: [],
    pieces,
    postings: [{ work, label, lines, pieces: [...pieces, `ligne:${bankLabel}`] }],
  }
}

/** [§ 4, confirmé, expert] A slip of ours: two digits swapped on a supplier’s cheque, or a card slip written twice. */
export function slips(making: Making): readonly Operation[] {
  const { level } = making.draw
  if (level === 'decouverte') return []
  const dice = making.dice('livres-saisie')
  const which = dice.between(0, 1)
  const swap = (): Operation => {
    const number = making.cheque()
    const { right, wrong } = swappable(dice, 120, 480)
    const piece = `CH-${number.slice(-3)}`
    return {
      id: 'inversion',
      family: 'inversion',
      label: `Chèque ${number} Tapis Volants, montant inversé`,
      words: [number, 'tapis volants'],
      truth: -right,
      bank: [{ date: october('12'), label: `CHEQUE ${number}`, amount: -right }],
      books: [
        {
          date: october('06'),
          piece,
          label: `Chèque ${number} Tapis Volants Sport`,
          amount: -wrong,
          account: '401TAPIS',
        },
      ],
      pieces: ['chequier', 'facture-tapis'],
      gap: ['livres'],
      ways: [[wrong, -right]],
      postings: [
        {
          work: 'saisie',
          label: `Contrepassation ${piece}`,
          lines: [debit(BANK, wrong), credit('401TAPIS', wrong)],
          pieces: ['chequier', 'facture-tapis'],
          reverses: piece,
        },
        {
          work: 'saisie',
          label: `Chèque ${number} Tapis Volants, montant du talon`,
          lines: [debit('401TAPIS', right), credit(BANK, right)],
          pieces: ['facture-tapis', 'chequier'],
        },
      ],
    }
  }
  const twice = (): Operation => {
    const amount = dice.cents(31, 118)
    const book = (piece: string) => ({
      date: october('13'),
      piece,
      label: 'Carte Bricol’Orvelle, ticket',
      amount: -amount,
      account: '606000',
    })
    return {
      id: 'doublon',
      family: 'doublon',
      label: 'Carte Bricol’Orvelle écrite deux fois',
      words: ['bricol', 'CB-1003', 'CB-1004', 'doublon'],
      truth: -amount,
      bank: [{ date: october('14'), label: 'CB 13/10 BRICOL ORVELLE', amount: -amount }],
      books: [book('CB-1003'), book('CB-1004')],
      pieces: ['ticket-bricol'],
      gap: ['livres'],
      postings: [
        {
          work: 'saisie',
          label: 'Contrepassation CB-1004',
          lines: [debit(BANK, amount), credit('606000', amount)],
          pieces: ['ticket-bricol'],
          reverses: 'CB-1004',
        },
      ],
    }
  }
  return level === 'expert' ? [swap(), twice()] : [which === 0 ? swap() : twice()]
}
