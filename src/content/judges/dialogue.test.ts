import { describe, expect, test } from 'vitest'
import { fakeCase, fakeDialogue } from '../../../tests/support/fake-case.ts'
import { waiting } from '../../../tests/support/fake-run.ts'
import type { Exchange } from '../../domain/desk/desk.ts'
import { answer, endExchange, sayLine } from '../../domain/desk/exchanges.ts'
import { startDesk } from '../../domain/desk/start-desk.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import { dialogue } from './dialogue.ts'

const context = { caseFile: fakeCase }
const ringing = waiting(fakeDialogue, 'cli-cyclorama', 'M. Malaurie')

const talk = (...lines: readonly string[]): Exchange =>
  lines.reduce(
    (exchange, line) => sayLine(exchange, fakeDialogue, line, context),
    answer(ringing, fakeDialogue, context),
  )

function judge(exchange: Exchange, act: Act = { gesture: 'dire', exchange: exchange.id, line: 'x' }) {
  const desk = { ...startDesk(fakeCase), exchanges: [exchange] }
  return dialogue({
    act,
    params: { dialogue: 'appel-malaurie' },
    caseFile: fakeCase,
    before: desk,
    after: desk,
    day: 1,
    dialogues: [fakeDialogue],
    readProse: () => ({ verdict: 'faux', findings: [], ideas: [], forbidden: [] }),
  })
}

describe('dialogue : rien tant que l’on parle', () => {
  test.each([
    ['le téléphone sonne', ringing],
    ['la conversation commence', talk()],
    ['elle continue', talk('ecouter')],
  ])('%s', (_, exchange) => expect(judge(exchange)).toBeNull())

  test('un acte d’une autre conversation ne la juge pas', () =>
    expect(judge(talk('ecouter', 'noter', 'recapituler'), { gesture: 'clore-echange', exchange: 'autre' })).toBeNull())
})

describe('dialogue : le premier dénouement qui convient donne le mot', () => {
  test.each([
    ['écoute, fait appris, récapitulation', talk('ecouter', 'noter', 'recapituler'), 'pose'],
    ['main passée après l’écoute', endExchange(talk('ecouter', 'noter'), 'transfert'), 'pose'],
    ['main passée trop tôt', endExchange(talk(), 'transfert'), 'tendu'],
    ['fin sans récapitulation', talk('ecouter', 'noter', 'saluer'), 'tendu'],
    ['raccroché au nez', endExchange(talk('ecouter'), 'sec'), 'tendu'],
    ['promesse', talk('ecouter', 'confirmer', 'recapituler'), 'derape'],
    ['il raccroche, deux fois la procédure', talk('proceder', 'proceder'), 'derape'],
    ['personne ne décroche', endExchange(ringing, 'manque'), 'faux'],
  ])('%s', (_, exchange, verdict) => expect(judge(exchange)?.verdict).toBe(verdict))

  test('un appel manqué n’a que le dénouement qui le nomme', () => {
    const named = {
      ...fakeDialogue,
      outcomes: [{ verdict: 'maladroit' as const, endedBy: ['manque'] }, ...fakeDialogue.outcomes],
    }
    const missed = endExchange(ringing, 'manque')
    const desk = { ...startDesk(fakeCase), exchanges: [missed] }
    const found = dialogue({
      act: { gesture: 'laisser-sonner', exchange: missed.id },
      params: { dialogue: 'appel-malaurie' },
      caseFile: fakeCase,
      before: desk,
      after: desk,
      day: 1,
      dialogues: [named],
      readProse: () => ({ verdict: 'faux', findings: [], ideas: [], forbidden: [] }),
    })
    expect(found?.verdict).toBe('maladroit')
  })
})

describe('dialogue : ce qui a été dit et appris', () => {
  test('la phrase de trop est montrée à sa place, le fait est appris', () => {
    const exchange = talk('ecouter', 'confirmer', 'saluer')
    const words = 'Donc vous aviez compris que vous pouviez attendre. C’est possible, oui.'
    expect(judge(exchange)?.findings).toEqual([
      {
        id: 'P',
        label: `Vous avez dit\u00a0: «\u00a0${words}\u00a0»`,
        state: 'interdit',
        passages: [{ field: 'transcript:3', start: 0, end: words.length }],
      },
      { id: 'f1', label: fakeDialogue.facts.f1, state: 'present', passages: [] },
    ])
    expect(exchange.transcript[3]?.text).toBe(words)
  })

  test('une phrase dite deux fois est montrée deux fois ; le fait manque', () => {
    const found = judge(talk('proceder', 'proceder'))?.findings ?? []
    expect(found.map(({ id, state, passages }) => [id, state, passages.map(({ field }) => field)])).toEqual([
      ['H', 'interdit', ['transcript:1', 'transcript:3']],
      ['f1', 'absent', []],
    ])
  })
})
