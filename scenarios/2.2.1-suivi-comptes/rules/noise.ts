import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import type { Making, Operation, SlipDay } from './operation.ts'

const MEMBERS = [
  ['QUEMENEUR', 'P26-0219'],
  ['KOWALCZYK', 'P26-0211'],
  ['DELVAUX', 'P26-0299'],
  ['ABADIE', 'P26-0254'],
  ['TRAN-LEROY', 'P26-0262'],
  ['VASSEUR', 'P26-0237'],
] as const

/** Subscriptions plus activities of the catalogue, whole euros. */
const DUES = [78, 88, 94, 100, 110, 118, 130, 138, 155, 165, 175, 185, 193, 210] as const

/** [§ 4] What both sides saw and agree on: direct debits, salaries, members, slips, cards. */
export function noise(making: Making): readonly Operation[] {
  const dice = making.dice('flux-communs')
  const members = dice.between(0, 5)
  const dues = dice.between(0, DUES.length - 1)
  const member = (rank: number, day: string): Operation => {
    const [name, number] = MEMBERS[(members + rank) % MEMBERS.length] ?? MEMBERS[0]
    const amount = (DUES[(dues + rank * 3) % DUES.length] ?? 100) * 100
    return both(`membre-${rank}`, 'adherent', amount, day, `VIR ${name} ${number}`, `Virement ${number}`, {
      piece: `VI-100${rank + 1}`,
      account: `411${number}`,
    })
  }
  const slip = (rank: number, day: SlipDay, banked: string, amount: number): Operation => {
    const number = making.slip(day)
    return both(
      `remise-${rank}`,
      'remise',
      amount,
      banked,
      `REM CHQ BORD ${number}`,
      `Remise de chèques, bordereau ${number}`,
      {
        piece: `BR-${number}`,
        account: '411000',
        booked: day,
      },
    )
  }
  const extra = making.draw.level === 'decouverte' ? 2 : making.draw.level === 'expert' ? 2 : 0
  return [
    both(
      'minibus',
      'prelevement',
      -47400,
      '05',
      'PRLV CARS MINIBUS VALLEE LOC 10/26',
      'Cars et Minibus de la Vallée, octobre',
      {
        piece: 'PR-1001',
        account: '401MINIB',
      },
    ),
    both('alveole', 'prelevement', -6960, '07', 'PRLV ALVEOLE LOGICIELS', 'Alvéole Logiciels', {
      piece: 'PR-1002',
      account: '401ALVEO',
    }),
    both(
      'cotisations',
      'prelevement',
      -dice.between(5200, 5700) * 100,
      '15',
      'PRLV COTIS SOCIALES 09/26',
      'Cotisations sociales de septembre',
      {
        piece: 'PR-1003',
        account: '431000',
      },
    ),
    both(
      'impot',
      'prelevement',
      -dice.between(300, 390) * 100,
      '15',
      'PRLV IMPOT SOURCE 09/26',
      'Impôt à la source de septembre',
      {
        piece: 'PR-1004',
        account: '442100',
      },
    ),
    both('mutuelle', 'prelevement', -32400, '26', 'PRLV MUTUELLE SALARIES', 'Mutuelle des salariés', {
      piece: 'PR-1005',
      account: '437400',
    }),
    both('salaires', 'virement', -dice.cents(13_200, 13_900), '28', 'VIR SALAIRES OCTOBRE', 'Salaires nets d’octobre', {
      piece: 'VI-1009',
      account: '421000',
    }),
    both('paniers', 'virement', -dice.cents(280, 420), '12', 'VIR LES PANIERS DU PRE', 'Virement Les Paniers du Pré', {
      piece: 'VI-1008',
      account: '401PANIE',
    }),
    both('jouets', 'carte', -dice.cents(35, 120), '12', 'CB 09/10 JOUETS DU PONT', 'Carte Jouets du Pont, ticket', {
      piece: 'CB-1001',
      account: '606000',
      booked: '09',
    }),
    both(
      'papier',
      'carte',
      -dice.cents(35, 120),
      '16',
      'CB 15/10 PAPIER ET COMPAGNIE',
      'Carte Papier et Compagnie, ticket',
      {
        piece: 'CB-1002',
        account: '606000',
        booked: '15',
      },
    ),
    both('especes', 'especes', dice.cents(60, 240), '09', 'VERSEMENT ESPECES ACCUEIL', 'Espèces de l’accueil', {
      piece: 'ES-1001',
      account: '530100',
      booked: '08',
    }),
    slip(0, '01', '02', dice.cents(640, 1450)),
    slip(1, '09', '12', dice.cents(640, 1450)),
    slip(2, '15', '16', dice.cents(640, 1450)),
    slip(3, '16', '19', dice.cents(240, 1100)),
    member(0, '07'),
    member(1, '09'),
    member(2, '20'),
    ...Array.from({ length: extra }, (_, rank) => member(3 + rank, rank === 0 ? '13' : '22')),
  ]
}

/** [§ 4] One slip of three cheques: three lines in the ledger, one at the bank. */
export function grouped(making: Making): readonly Operation[] {
  const count = { decouverte: 0, confirme: 1, expert: 2 }[making.draw.level]
  const dice = making.dice('flux-communs-groupes')
  return Array.from({ length: count }, (_, rank): Operation => {
    const day = rank === 0 ? '12' : '19'
    const number = making.slip(day)
    const cheques = ['P26-0104', 'P26-0155', 'P26-0231'].map((member) => ({ member, amount: dice.cents(38, 180) }))
    const total = cheques.reduce((sum, { amount }) => sum + amount, 0)
    return {
      id: `groupe-${rank}`,
      family: 'groupe',
      label: `Remise de chèques, bordereau ${number}`,
      words: [number],
      truth: total,
      bank: [{ date: october(rank === 0 ? '13' : '20'), label: `REM CHQ BORD ${number}`, amount: total }],
      books: cheques.map(({ member, amount }) => ({
        date: october(day),
        piece: `BR-${number}`,
        label: `Chèque ${member}`,
        amount,
        account: `411${member}`,
      })),
      pieces: [],
      postings: [],
    }
  })
}

/** [§ 4, expert] Two members, the same sum, two credits: only the member’s number tells them apart. */
export function twins(making: Making): readonly Operation[] {
  if (making.draw.level !== 'expert') return []
  const amount = making.dice('flux-communs-groupes').one([12_300, 14_600, 16_800, 19_100])
  return [
    ['JAFFRE', 'P26-0171', '13'],
    ['LE GUEN', 'P26-0188', '14'],
  ].map(([name = '', number = '', day = ''], rank) =>
    both(`jumeau-${rank}`, 'jumeau', amount, day, `VIR ${name} ${number}`, `Virement ${number}`, {
      piece: `VI-102${rank}`,
      account: `411${number}`,
    }),
  )
}

/** An operation that both sides saw, for the same amount. */
export function both(
  id: string,
  family: string,
  amount: number,
  day: string,
  bankLabel: string,
  bookLabel: string,
  ledger: { readonly piece: string; readonly account: string; readonly booked?: string },
): Operation {
  return {
    id,
    family,
    label: bookLabel,
    words: [ledger.piece],
    truth: amount,
    bank: [{ date: october(day), label: bankLabel, amount }],
    books: [
      { date: october(ledger.booked ?? day), piece: ledger.piece, label: bookLabel, amount, account: ledger.account },
    ],
    pieces: [],
    postings: [],
  }
}

/** A day of October 2026. */
export const october = (day: string): IsoDate => `2026-10-${day}`
