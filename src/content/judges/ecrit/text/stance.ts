import type { Stance } from './token.ts'

/** What the reading of stance needs to know of a word. */
export interface StanceWord {
  readonly folded: string
  readonly lemmas: ReadonlySet<string>
  readonly sentence: number
  readonly clause: number
  readonly quoted: boolean
  readonly isValue: boolean
  /** The punctuation right before the word. */
  readonly before: string
}

const denials = new Set([
  'pas',
  'plus',
  'jamais',
  'rien',
  'aucun',
  'aucune',
  'personne',
  'ni',
  'guere',
  'point',
  'nullement',
  'aucunement',
])
const gluedNe = new Set(
  'na nai nas nont navons navez nest netes netait netaient navait navaient naura nauront nauriez naurait naurions ny nen'.split(
    ' ',
  ),
)
const bareDenials = new Set(['pas', 'jamais', 'rien', 'aucunement', 'nullement'])
const forward = new Set(['aucun', 'aucune', 'nul', 'nulle', 'ni', 'zero'])
const mild = new Set(['grave', 'souci', 'soucis', 'probleme', 'mal', 'seulement', 'inquieter', 'hesitez', 'hesiter'])
const subjects = new Set(['je', 'j', 'nous', 'on', 'il', 'elle', 'ils', 'elles', 'vous', 'tu'])

interface Marks {
  negated: boolean
  subjectDenied: boolean
  hypothetical: boolean
  question: boolean
  reported: boolean
  procedure: boolean
}

/** « Le livret et la photo ne sont pas nécessaires »: the subject before « ne » is denied with its verb, clause after clause without a verb. */
function subjectOf(words: readonly StanceWord[], marks: Marks[], ne: number): void {
  const sentence = words[ne]?.sentence
  // « vous ne verrez pas »: the pronoun is the subject, what stands before it is not denied.
  if (subjects.has(words[ne - 1]?.folded ?? '')) return
  for (let index = ne - 1; index >= 0; index--) {
    const word = words[index]
    const mark = marks[index]
    if (!word || !mark || word.sentence !== sentence) return
    const lemmas = [...word.lemmas]
    const onlyVerb =
      lemmas.some((lemma) => lemma.endsWith('/v')) &&
      !lemmas.some((lemma) => lemma.endsWith('/n') || lemma.endsWith('/o'))
    if (onlyVerb && !/(e|ee|es|ees|u|i|is|ant)$/.test(word.folded)) return
    mark.subjectDenied = true
  }
}

function clauseNegation(words: readonly StanceWord[], marks: Marks[], from: number, to: number): void {
  const word = (index: number): string => (index >= from && index < to ? (words[index]?.folded ?? '') : '')
  const deny = (start: number, end: number): void => {
    for (let index = Math.max(from, start); index < Math.min(to, end); index++) {
      const mark = marks[index]
      if (mark) mark.negated = true
    }
  }
  let withNe = false
  for (let index = from; index < to; index++) {
    const current = word(index)
    // « n'a », « n a » and « na » alike: keyboards without apostrophes deny too.
    const elided = (current === 'n' && index + 1 < to && /^[aeiouhy]/.test(word(index + 1))) || gluedNe.has(current)
    if (current === 'ne' || elided) withNe = true
    if (current === 'ne' || elided) {
      let denial = -1
      let only = -1
      for (let ahead = index + 1; ahead < Math.min(to, index + 9); ahead++) {
        if (denials.has(word(ahead)) && denial < 0) denial = ahead
        if ((word(ahead) === 'que' || word(ahead) === 'qu') && only < 0) only = ahead
      }
      const restricts = only >= 0 && denial < 0
      if (restricts) continue
      if (denial >= 0 && mild.has(word(denial + 1)) && denial - index <= 3) continue
      if (denial < 0 && /^(hesit|inquiet|manqu)/.test(word(index + 1))) continue
      if (/^(hesit|inquiet)/.test(word(index + 1)) || /^(manquer)/.test(word(index + 1))) continue
      // « vous n'avez plus qu'à » asks for something.
      if (denial >= 0 && word(denial) === 'plus' && /^qu/.test(word(denial + 1))) continue
      deny(index, to)
      subjectOf(words, marks, index)
    } else if (
      !withNe &&
      bareDenials.has(current) &&
      !mild.has(word(index + 1)) &&
      !(word(index + 1) === 'de' && mild.has(word(index + 2)))
    ) {
      if (current === 'pas' && ['pourquoi', 'sinon', 'ou'].includes(word(index - 1))) continue
      const back = words[index - 1] && subjects.has(word(index - 2)) ? 1 : 2
      deny(index - back, to)
    } else if (forward.has(current)) {
      deny(index, to)
    } else if (current === '0' || current === 'neant') {
      deny(index - 3, index + 3)
    } else if (current === 'sans') {
      if (
        ['doute', 'autre', 'faute', 'delai', 'attendre', 'tarder', 'reserve', 'frais', 'souci'].includes(
          word(index + 1),
        )
      )
        continue
      if (/^qu/.test(word(index + 1))) {
        deny(index, to)
        continue
      }
      let end = index + 1
      while (end < to && end < index + 6 && !subjects.has(word(end))) end++
      deny(index, end)
    } else if (current === 'non' && index + 1 < to && !words[index + 1]?.before.includes(',')) {
      deny(index, index + 3)
    } else if (current === 'inutile' || (current === 'lieu' && word(index - 1) === 'au' && word(index + 1) === 'de')) {
      deny(index, to)
    } else if (
      (current === 'peine' || current === 'besoin' || current === 'question') &&
      (word(index - 1) === 'pas' || word(index - 2) === 'pas' || word(index - 3) === 'pas')
    ) {
      deny(index, to)
    } else if (
      current === 'hors' &&
      (word(index + 1) === 'de' || word(index + 1) === 'question') &&
      word(index + 2) === 'question'
    ) {
      deny(index, to)
    } else if (
      (/^refus/.test(current) || /^evit/.test(current)) &&
      (word(index + 1) === 'de' || word(index + 1) === 'd')
    ) {
      deny(index + 1, to)
    }
  }
}

const saying = new Set(
  [
    'dire',
    'ecrire',
    'indiquer',
    'pretendre',
    'affirmer',
    'estimer',
    'declarer',
    'signaler',
    'penser',
    'croire',
    'demander',
    'reclamer',
    'contester',
    'expliquer',
    'assurer',
    'soutenir',
    'reprocher',
    'souhaiter',
    'vouloir',
    'proposer',
    'promettre',
  ].map((verb) => `${verb}/v`),
)

/** Works out, for each word, whether it is denied, supposed, asked, quoted, lent to somebody or recopied from a rule. */
export function stances(words: readonly StanceWord[], sentenceEnds: readonly string[]): readonly Stance[] {
  const marks: Marks[] = words.map(() => ({
    negated: false,
    subjectDenied: false,
    hypothetical: false,
    question: false,
    reported: false,
    procedure: false,
  }))
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && words[to]?.clause === words[from]?.clause) to++
    clauseNegation(words, marks, from, to)
    const first = words[from]?.folded ?? ''
    const second = words[from + 1]?.folded ?? ''
    const opening = words
      .slice(from, from + 6)
      .map((word) => word.folded)
      .join(' ')
    const supposed =
      first === 'si' ||
      (first === 's' && /^il/.test(second)) ||
      /^(sil|sils)$/.test(first) ||
      /^(mais|et|ou|que|donc|car|alors|sinon|meme) (si|s) /.test(`${opening} `) ||
      /^(dans|pour) le cas|^au cas ou|^dans l hypothese|^en cas de|^a moins|^sauf|^sous reserve|^a condition/.test(
        opening,
      )
    if (supposed)
      for (let index = from; index < to; index++) {
        const mark = marks[index]
        if (mark) mark.hypothetical = true
      }
    from = to
  }
  let begin = 0
  while (begin < words.length) {
    const sentence = words[begin]?.sentence ?? 0
    let end = begin
    while (end < words.length && words[end]?.sentence === sentence) end++
    const line = ` ${words
      .slice(begin, end)
      .map((word) => word.folded)
      .join(' ')} `
    const asked = (sentenceEnds[sentence] ?? '').includes('?')
    const rule =
      / il convient (de|d) | conformement a (la|notre) procedure| la procedure (prevoit|veut|dit|indique)| selon la procedure | doit toujours | dans tous les cas il faut | j \+ \d/.test(
        line,
      ) && !words.slice(begin, end).some((word) => word.isValue || word.folded === 'vous' || word.folded === 'votre')
    const conditioned = words.slice(begin, end).some((_, place) => marks[begin + place]?.hypothetical)
    let lent = -1
    for (let index = begin; index < end; index++) {
      const word = words[index]
      const mark = marks[index]
      if (!word || !mark) continue
      if (asked) mark.question = true
      // « Si les heures sont reconnues, elles seraient payées »: what follows is supposed too.
      if (conditioned && /r(?:ait|aient|ions|iez|ais)$/.test(word.folded)) {
        for (let place = begin; place < end; place++) {
          const other = marks[place]
          if (other && words[place]?.clause === word.clause) other.hypothetical = true
        }
      }
      if (rule) mark.procedure = true
      if (lent >= 0 && index > lent) mark.reported = true
      const said = [...word.lemmas].some((lemma) => saying.has(lemma))
      if (said) {
        const before = words.slice(Math.max(begin, index - 4), index).map((other) => other.folded)
        const bySomebody =
          before.some((other) =>
            ['vous', 'il', 'elle', 'ils', 'elles', 'tu', 'client', 'cliente', 'monsieur', 'madame'].includes(other),
          ) && !before.some((other) => ['nous', 'je', 'j', 'on'].includes(other) && !before.includes('vous'))
        const linked = words
          .slice(index + 1, index + 5)
          .some((other) => ['que', 'qu', 'etre', 'avoir', ':'].includes(other.folded) || other.before.includes(':'))
        const imperative = word.folded.endsWith('ez') && !before.includes('vous')
        if (bySomebody && linked && !imperative && !(before.includes('je') || before.includes('j'))) lent = index
      }
      if ((word.folded === 'apres' && words[index - 1]?.folded === 'd') || word.folded === 'selon') {
        const next = words[index + 1]?.folded ?? ''
        if (
          ['lui', 'elle', 'vous', 'eux', 'madame', 'monsieur', 'm', 'mme', 'ses', 'ce', 'le'].includes(next) &&
          /client|lui|elle|vous|eux|monsieur|madame|dires|ce /.test(
            words
              .slice(index + 1, index + 4)
              .map((other) => `${other.folded} `)
              .join(''),
          )
        )
          lent = index
      }
    }
    begin = end
  }
  return words.map((word, index) => {
    const mark = marks[index]
    return {
      negated: mark?.negated ?? false,
      subjectDenied: mark?.subjectDenied ?? false,
      hypothetical: mark?.hypothetical ?? false,
      question: mark?.question ?? false,
      quoted: word.quoted,
      reported: mark?.reported ?? false,
      procedure: mark?.procedure ?? false,
    }
  })
}
