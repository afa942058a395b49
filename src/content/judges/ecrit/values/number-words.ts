const units: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
}

const heaps: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  centaine: 100,
}

export interface WordPiece {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface NumberInWords {
  readonly value: number
  /** Index after the last word used. */
  readonly next: number
}

/** Reads a number written in French words from `pieces[from]` on (« mille deux cent quatre-vingt-quatre »), or nothing. */
export function readNumberWords(pieces: readonly WordPiece[], from: number): NumberInWords | undefined {
  let total = 0
  let group = 0
  let index = from
  let read = false
  let lastUnit = 100
  while (index < pieces.length) {
    let word = pieces[index]?.text ?? ''
    let step = 1
    if (read && word === 'et') {
      const follower = pieces[index + 1]?.text ?? ''
      if (!(follower === 'un' || follower === 'une' || follower === 'onze')) break
      word = follower
      step = 2
    }
    if (word === 'cent' || word === 'cents') {
      group = (group === 0 ? 1 : group) * 100
      lastUnit = 100
    } else if (word === 'mille' || word === 'mil') {
      total += (group === 0 ? 1 : group) * 1000
      group = 0
      lastUnit = 1000
    } else if (word === 'million' || word === 'millions') {
      total += (group === 0 ? 1 : group) * 1_000_000
      group = 0
      lastUnit = 1000
    } else {
      const unit = units[word]
      if (unit === undefined) break
      const eighty = group % 100 === 4 && unit === 20
      // After « sept » no « trente » can follow: two numbers stand side by side (« sept, trente »).
      const fits = !read || eighty || unit < lastUnit
      if (!fits) break
      group = eighty ? group - 4 + 80 : group + unit
      lastUnit = eighty
        ? 20
        : unit >= 20
          ? unit === 60
            ? 20
            : 10
          : unit >= 10
            ? unit === 10
              ? 10
              : 0
            : word === 'quatre'
              ? 21
              : 0
    }
    read = true
    index += step
  }
  return read ? { value: total + group, next: index } : undefined
}

/** « Une douzaine » and its like. */
export function readHeap(word: string): number | undefined {
  return heaps[word]
}
