import type {
  Passage,
  RoomIdea,
  RoomProhibition,
  RoomReading,
  ValueReading,
  VerdictRule,
} from '../../app/ports/reading-room.ts'
import { verdictTone, verdictWords } from '../run/words.ts'
import type { LectureItem, LectureReading } from '../view-models/lecture.ts'

/** Above this share of words that nobody knows, a text is read by ear. */
const BY_EAR = 0.07

/** A reading as the reading room shows it. Pure: the same reading gives the same lines. */
export function lectureReading(reading: RoomReading, text: string): LectureReading {
  return {
    text,
    verdict: verdictWords(reading.verdict),
    tone: verdictTone(reading.verdict),
    rules: RULES.map(({ rule, text: words }) => ({ text: words, isDecisive: rule === reading.rule })),
    motives: reading.motives.length > 0 ? reading.motives : ['Toutes les idées demandées y sont, rien n’est interdit.'],
    doubts: doubtsOf(reading, text),
    items: [
      ...reading.ideas.map(ideaItem),
      ...reading.prohibitions.map(prohibitionItem),
      ...reading.values.map((value, rank) => valueItem(value, rank, reading)),
      ...formItems(reading),
    ],
    facts: [{ label: 'Grille', text: `${reading.grid.title} (${reading.grid.id})` }, ...reading.facts],
    model: reading.model,
  }
}

const RULES: readonly { readonly rule: VerdictRule; readonly text: string }[] = [
  { rule: 'interdit', text: 'Un contenu interdit grave est là, sans doute possible\u00a0: à refaire.' },
  { rule: 'interdit-incertain', text: 'Un contenu interdit grave est possible, sur un seul signe\u00a0: à relire.' },
  { rule: 'idee-absente', text: 'Une idée demandée manque, et rien ne peut la dire autrement\u00a0: incomplet.' },
  { rule: 'idee-incertaine', text: 'Une idée manque, mais un passage n’est pas compris\u00a0: à relire.' },
  { rule: 'passage-non-lu', text: 'Tout y est, mais un passage n’est expliqué par rien\u00a0: à relire.' },
  {
    rule: 'reserves',
    text: 'Tout y est, mais le ton, l’ordre, la langue ou la forme gêne\u00a0: recevable, à reprendre.',
  },
  { rule: 'tout-y-est', text: 'Tout y est\u00a0: juste.' },
]

const places = (passages: readonly Passage[]) => passages.map(({ start, end }) => ({ start, end }))

function ideaItem(idea: RoomIdea): LectureItem {
  const isThere = idea.state === 'present'
  const wanted = idea.wanted.map((writings) => writings.join(' ou '))
  return {
    id: `idee:${idea.id}`,
    group: 'idees',
    label: `${idea.says} (${idea.id}${idea.isRequired ? '' : ', facultative'})`,
    word: isThere ? 'Présente.' : idea.state === 'unsure' ? 'À relire.' : 'Absente.',
    tone: isThere ? 'good' : idea.state === 'unsure' ? 'doubt' : idea.isRequired ? 'bad' : 'plain',
    details: [
      ...(wanted.length > 0 ? [`Valeur du dossier\u00a0: ${wanted.join(', ')}.`] : []),
      ...(idea.nouns.length > 0 ? [`Mots du dossier\u00a0: ${idea.nouns.join(', ')}.`] : []),
    ],
    passages: places(idea.passages),
  }
}

function prohibitionItem(rule: RoomProhibition): LectureItem {
  const { found } = rule
  const gravity = rule.isGrave ? 'grave' : 'léger'
  return {
    id: `interdit:${rule.id}`,
    group: 'interdits',
    label: `${rule.says} (${rule.id}, ${gravity})`,
    word: found === null ? 'Rien.' : found.state === 'present' ? 'Interdit.' : 'Un seul signe.',
    tone: found === null ? 'plain' : found.state === 'present' ? 'bad' : 'doubt',
    details: found && found.motive !== rule.says ? [found.motive] : [],
    passages: found ? places(found.passages) : [],
  }
}

const KINDS: Readonly<Record<ValueReading['kind'], string>> = {
  montant: 'montant',
  date: 'date',
  jour: 'jour',
  semaine: 'jour de la semaine',
  mois: 'mois',
  heure: 'heure',
  duree: 'durée',
  taux: 'taux',
  tel: 'téléphone',
  courriel: 'adresse électronique',
  reference: 'référence',
  nombre: 'nombre',
}

const STATES: Readonly<Record<ValueReading['state'], Pick<LectureItem, 'word' | 'tone'>>> = {
  attendue: { word: 'Attendue.', tone: 'good' },
  dossier: { word: 'Au dossier.', tone: 'plain' },
  contredite: { word: 'Contredite.', tone: 'bad' },
  douteuse: { word: 'Douteuse.', tone: 'doubt' },
  libre: { word: 'Inconnue du dossier.', tone: 'plain' },
}

function valueItem(value: ValueReading, rank: number, reading: RoomReading): LectureItem {
  const ideas = value.ideas.map((id) => reading.ideas.find((idea) => idea.id === id)?.says ?? id)
  return {
    id: `valeur:${rank}`,
    group: 'valeurs',
    label: `${KINDS[value.kind]}`,
    ...STATES[value.state],
    details: [...ideas, ...(value.motive ? [value.motive] : [])],
    passages: places([value.passage]),
  }
}

function formItems(reading: RoomReading): readonly LectureItem[] {
  const { order, tones, language, unread } = reading
  const named = order.ideas.map((id) => reading.ideas.find((idea) => idea.id === id)?.says ?? id)
  return [
    ...tones.map(
      ({ tone, passages }): LectureItem => ({
        id: `ton:${tone}`,
        group: 'forme',
        label: `ton ${tone}`,
        word: 'Ton.',
        tone: 'doubt',
        details: [],
        passages: places(passages),
      }),
    ),
    ...(order.ideas.length > 0
      ? [
          {
            id: 'ordre',
            group: 'forme',
            label: named.join(' → '),
            word: order.isRespected ? 'Ordre respecté.' : 'Ordre à reprendre.',
            tone: order.isRespected ? 'good' : 'doubt',
            details: [],
            passages: places(order.passages),
          } as const,
        ]
      : []),
    {
      id: 'langue',
      group: 'forme',
      label: `${language.count} mot${language.count > 1 ? 's' : ''} que le dictionnaire ne connaît pas ainsi`,
      word: 'Langue.',
      tone: language.count * 2 > language.most ? 'doubt' : 'plain',
      details: [`La langue gêne à partir de ${Math.floor(language.most / 2) + 1}.`],
      passages: places(language.passages),
    },
    ...unread.map(
      (passage, rank): LectureItem => ({
        id: `non-lu:${rank}`,
        group: 'forme',
        label: 'aucune idée, aucune formule d’usage ne l’explique',
        word: 'Non lu.',
        tone: 'doubt',
        details: [],
        passages: places([passage]),
      }),
    ),
  ]
}

/** What makes, or would make, this text one for the teacher. */
function doubtsOf(reading: RoomReading, text: string): readonly string[] {
  const quote = ({ start, end }: Passage) => `«\u00a0${text.slice(start, end).replace(/\s+/g, ' ')}\u00a0»`
  const unsure = reading.prohibitions.filter(({ found }) => found?.state === 'unsure')
  const share = Math.round(reading.unknownShare * 100)
  return [
    ...unsure.map(({ says }) => `Un seul signe d’un interdit\u00a0: ${says}`),
    ...reading.unread.map((passage) => `Passage que rien n’explique\u00a0: ${quote(passage)}`),
    ...(reading.unread.length === 0
      ? [
          'Aucun passage inexpliqué\u00a0: une proposition d’au moins quatre mots pleins, avec un verbe, le deviendrait.',
        ]
      : []),
    reading.isByEar
      ? `${share}\u00a0% de mots inconnus\u00a0: le texte est lu à l’oreille, une idée absente y devient incertaine.`
      : `${share}\u00a0% de mots inconnus\u00a0; au-delà de ${Math.round(BY_EAR * 100)}\u00a0%, le texte serait lu à l’oreille.`,
    ...(reading.rule === 'idee-absente'
      ? ['Une idée dont la valeur n’est pas dans le texte reste absente, quel que soit le doute.']
      : []),
  ]
}
