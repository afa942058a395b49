import { stringify } from 'yaml'
import { type CaseFacts, compileCase, type Grid, type JudgeContent } from '../content/judges/ecrit/index.ts'
import { proseRequest } from '../content/judges/ecrit-judge.ts'
import { caseFacts, proseReader } from '../content/judges/prose-reader.ts'
import type { ScenarioModule } from '../content/scenario-module.ts'
import { decideJudgement } from '../domain/assessment/decide-judgement.ts'
import type { DecisionWord } from '../domain/assessment/review.ts'
import type { ReplayedAction } from '../domain/attempt/replay.ts'
import type { Obligation } from '../domain/scenario/scenario.ts'
import type { Finding } from '../domain/scenario/verdict.ts'
import { anonymise } from './anonymise.ts'
import { oneText } from './one-text.ts'
import type { CorpusText } from './ports/reading-room.ts'
import type { ReadAttempt } from './ports/rereading.ts'
import type { Decision } from './ports.ts'

export interface CorpusDeps {
  readonly scenarios: Readonly<Record<string, () => Promise<ScenarioModule>>>
  readonly content: (module: ScenarioModule | null) => Promise<JudgeContent>
  readonly today: () => string
}

/** Decisions as marked texts, in the format of the corpus: one document for each case, no name of a learner. */
export async function corpusText(
  deps: CorpusDeps,
  attempts: readonly ReadAttempt[],
  decisions: readonly Decision[],
): Promise<CorpusText> {
  const taken = decisions.filter(({ word }) => word !== 'doute')
  const documents = new Map<string, { readonly head: object; readonly productions: { readonly texte: string }[] }>()
  let used = 0
  for (const read of attempts) {
    const load = deps.scenarios[read.attempt.scenario]
    if (!load) continue
    const content = await deps.content(await load())
    for (const obligation of read.setup.rules.obligations) {
      const own = taken.filter((one) => one.attempt === read.attempt.id && one.obligation === obligation.id)
      const line = own.length > 0 ? productionOf(read, obligation, own, content) : null
      if (!line) continue
      used += own.length
      const key = JSON.stringify(line.head)
      const document = documents.get(key) ?? { head: line.head, productions: [] }
      document.productions.push(line.production)
      documents.set(key, document)
    }
  }
  const all = [...documents.values()]
  return {
    name: `decisions_${deps.today()}.yaml`,
    text: all.map(({ head, productions }) => stringify({ ...head, productions }, { lineWidth: 0 })).join('---\n'),
    productions: all.reduce((sum, { productions }) => sum + productions.length, 0),
    texts: all.flatMap(({ productions }) => productions.map(({ texte }) => texte)),
    left: taken.length - used,
  }
}

function productionOf(
  read: ReadAttempt,
  obligation: Obligation,
  decisions: readonly Decision[],
  content: JudgeContent,
) {
  // Other judges read several things at once: their texts would not stand alone.
  if (obligation.judge !== 'ecrit') return null
  const made = read.state.play.made[obligation.id]
  const done = read.replayed.find(({ action }) => action.seq === made?.seq)
  const request = done && requestOf(read, obligation, done)
  const grid = request && content.grids.get(request.grid)
  if (!done || !request || !grid) return null
  const facts = caseFacts(request)
  const reading = proseReader(content)(request)
  const wordOf = (id: string): DecisionWord | undefined => decisions.find(({ finding }) => finding === id)?.word
  const isPresent = (id: string) => (wordOf(id) === undefined ? reading.ideas.includes(id) : wordOf(id) === 'valide')
  const isThere = (finding: Finding) =>
    finding.about === 'interdit' &&
    (wordOf(finding.id) ?? (finding.state === 'interdit' ? 'refuse' : 'valide')) === 'refuse'
  const ids = grid.ideas.map(({ id }) => id)
  const comments = decisions.map(({ comment }) => comment.trim()).filter((comment) => comment !== '')
  const { words } = compileCase(facts, content)
  const clean = (text: string) =>
    anonymise(text, { alias: read.alias, words, texts: textsOf(facts), french: content.french })
  return {
    head: headOf(read, grid, facts),
    production: {
      texte: clean(oneText(done.action.act)),
      presentes: ids.filter(isPresent),
      absentes: ids.filter((id) => !isPresent(id)),
      interdits: reading.findings.filter(isThere).map(({ id }) => id),
      verdict: decideJudgement(reading, wordOf),
      // Only what marks a tone is read; a reader judges the rest.
      ton: toneOf(reading.reserves ?? []),
      note: clean(
        [
          `Décidé par un professeur : ${decisions.map(({ finding, word }) => `${finding} ${WORDS[word]}`).join(', ')}.`,
          ...comments,
        ].join(' '),
      ),
    },
  }
}

const WORDS: Readonly<Record<DecisionWord, string>> = { valide: 'validé', refuse: 'refusé', doute: 'en doute' }

const TONES = { familier: 'familier', agressif: 'agressif' } as const

function toneOf(reserves: readonly string[]): string {
  return Object.values(TONES).find((tone) => reserves.includes(`Le ton est ${tone}.`)) ?? 'adapté'
}

function requestOf({ setup }: ReadAttempt, obligation: Obligation, { action, before }: ReplayedAction) {
  return proseRequest({
    act: action.act,
    params: obligation.params,
    caseFile: setup.caseFile,
    before: before.desk,
    day: before.play.day,
  })
}

/** Kind, case, ideas and prohibitions: what all the productions of one document share. */
function headOf({ setup }: ReadAttempt, grid: Grid, facts: CaseFacts) {
  const { day, month, year } = facts.today
  const two = (value: number) => String(value).padStart(2, '0')
  const { situation, id } = setup.scenario
  return {
    genre: grid.id,
    situation,
    scenario: id,
    cas: {
      aujourdhui: `${two(day)}/${two(month)}/${year}`,
      ...(facts.insiders && facts.insiders.length > 0 ? { emetteur: facts.insiders.join(' ; ') } : {}),
      ...(facts.addressee ? { destinataire: facts.addressee } : {}),
      ...(facts.signatory ? { signataire: facts.signatory } : {}),
      faits: [...new Set(facts.background)].filter((fact) => fact.trim() !== ''),
      mots: [...new Set(Object.values(facts.ideas).flatMap(({ nouns }) => nouns ?? []))],
      autres_faits: [
        ...(facts.paid ?? []).map((reference) => `Facture ${reference} : réglée.`),
        ...(facts.outsiders ?? []).map((outsider) => `Autre correspondant : ${outsider}.`),
      ],
    },
    idees: grid.ideas.map((idea) => {
      const { values = [], nouns = [] } = facts.ideas[idea.id] ?? {}
      return {
        id: idea.id,
        description: nouns.length > 0 ? `${idea.says} (${nouns.join(', ')})` : idea.says,
        obligatoire: idea.required,
        ...(values.length > 0
          ? { valeurs: values.map(([exact = '', ou]) => ({ quoi: idea.id, exact, ...(ou ? { ou } : {}) })) }
          : {}),
      }
    }),
    interdits: grid.prohibitions.map(({ id: rule, says, grave }) => ({ id: rule, description: says, grave })),
    ...(grid.order.length > 0 ? { ordre: grid.order } : {}),
  }
}

/** Everything the case says, as texts. */
function textsOf(facts: CaseFacts): readonly string[] {
  return [
    ...(facts.background ?? []),
    ...(facts.insiders ?? []),
    ...(facts.outsiders ?? []),
    facts.addressee ?? '',
    facts.signatory ?? '',
  ]
}
