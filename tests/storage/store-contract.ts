import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/domain/assessment/assessment.ts'
import type { OpenedStore } from '../../src/storage/opened-store.ts'
import { action, actions, attempt, carnet, contest, decision, LEA, SAM } from './samples.ts'

const frozen: Assessment = {
  criteria: [
    {
      criterion: 'c1',
      official: '1.2.4.c1',
      value: 5_000,
      level: 'I',
      evidence: [
        { obligation: 'relance-1', weight: 3, verdict: 'juste', part: 10_000, seq: 4 },
        { obligation: 'point-final', weight: 2, verdict: null, part: 0, seq: null },
        { obligation: 'h2-appel', weight: 3, verdict: 'a-relire', part: null, seq: 7 },
      ],
      faults: [{ fault: 'accorder-seul', gravity: 'grave', seqs: [4] }],
      held: 'maitresse',
    },
  ],
  competence: 'TI',
  held: 'faute-grave',
  hazards: [{ id: 'h2', outcome: 'subie' }],
}

const OK = { ok: true }

/** What every store does, whatever holds it. `open` gives an empty one each time. */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  const begun = async () => {
    const store = await open()
    await store.learners.put(LEA)
    await store.attempts.put(attempt('t-1'))
    return store
  }

  describe(`${name} : contrat du rangement`, () => {
    it('garde les profils, les remplace et les oublie avec tout ce qui est à eux', async () => {
      const store = await begun()
      await store.learners.put(SAM)
      await store.attempts.put(attempt('t-sam', SAM.id))
      await store.learners.put({ ...LEA, alias: 'Léa B.' })
      await store.log.append('t-1', action(1))
      await store.drafts.put('t-1', 'k', 'v', 1)
      await store.contests.put(contest('t-1'))
      await store.decisions.put(decision('t-1'))
      await store.resume.put({ learner: LEA.id, attempt: 't-1', title: 'T', when: 'mardi', at: 1 })
      expect((await store.learners.list()).map((learner) => learner.alias).sort()).toEqual(['Léa B.', 'Sam'])
      expect(await store.learners.remove(LEA.id)).toEqual(OK)
      expect(await store.learners.list()).toEqual([SAM])
      expect(await store.attempts.list(LEA.id)).toEqual([])
      expect(await store.log.read('t-1')).toEqual([])
      expect(await store.drafts.all('t-1')).toEqual([])
      expect(await store.contests.list('t-1')).toEqual([])
      expect(await store.decisions.list('t-1')).toEqual([])
      expect(await store.resume.list()).toEqual([])
      expect(await store.attempts.list(SAM.id)).toHaveLength(1)
    })

    it('rend une tentative telle qu’elle a été donnée, et rien pour une inconnue', async () => {
      const store = await begun()
      expect(await store.attempts.get('t-1')).toEqual(attempt('t-1'))
      expect(await store.attempts.get('t-9')).toBeNull()
      await store.attempts.put({ ...attempt('t-1'), status: 'close' })
      expect((await store.attempts.list(LEA.id)).map((one) => one.status)).toEqual(['close'])
    })

    it('garde le bilan figé d’une tentative close, dans la table comme dans le carnet', async () => {
      const store = await begun()
      const closed = { ...attempt('t-1'), status: 'close' as const, closedAt: 5, assessment: frozen }
      expect(await store.attempts.put(closed)).toEqual(OK)
      expect(await store.attempts.get('t-1')).toEqual(closed)
      expect((await store.carnet.export(LEA.id)).attempts.map((entry) => entry.attempt)).toEqual([closed])
    })

    it('ajoute les actions une à une et les relit dans l’ordre, au-delà de dix', async () => {
      const store = await begun()
      for (const one of actions(12)) expect(await store.log.append('t-1', one)).toEqual(OK)
      expect(await store.log.read('t-1')).toEqual(actions(12))
    })

    it('refuse un rang déjà écrit et garde le premier', async () => {
      const store = await begun()
      await store.log.append('t-1', action(1, 'premier'))
      const second = await store.log.append('t-1', action(1, 'second'))
      expect(second).toMatchObject({ ok: false, code: 'deja-ecrit' })
      expect(await store.log.read('t-1')).toEqual([action(1, 'premier')])
    })

    it('n’accepte qu’un gagnant quand le même rang est écrit dix fois à la fois', async () => {
      const store = await begun()
      const answers = await Promise.all(actions(10).map((one) => store.log.append('t-1', { ...one, seq: 1 })))
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
      expect(answers.filter((answer) => !answer.ok && answer.code === 'deja-ecrit')).toHaveLength(9)
      expect(await store.log.read('t-1')).toHaveLength(1)
    })

    it('refuse un rang qui laisserait un trou, et le journal d’une tentative effacée', async () => {
      const store = await begun()
      expect(await store.log.append('t-1', action(2))).toMatchObject({ ok: false, code: 'refuse' })
      await store.learners.remove(LEA.id)
      expect(await store.log.append('t-1', action(1))).toMatchObject({ ok: false, code: 'absent' })
      expect(await store.drafts.put('t-1', 'k', 'v', 1)).toMatchObject({ ok: false, code: 'absent' })
    })

    it('ne mélange pas deux tentatives dont l’une a le nom de l’autre pour début', async () => {
      const store = await begun()
      await store.attempts.put(attempt('t-10'))
      await store.log.append('t-1', action(1, 'un'))
      await store.log.append('t-10', action(1, 'dix'))
      await store.drafts.put('t-10', 'a', 1, 1)
      expect(await store.log.read('t-1')).toEqual([action(1, 'un')])
      expect(await store.drafts.all('t-1')).toEqual([])
    })

    it('garde les brouillons à part du journal', async () => {
      const store = await begun()
      await store.drafts.put('t-1', 'messagerie:1', { body: 'B' }, 1)
      await store.drafts.put('t-1', 'messagerie:1', { body: 'Bonjour' }, 2)
      await store.drafts.put('t-1', 'tableur:1', ['=A1'], 3)
      await store.drafts.remove('t-1', 'tableur:1')
      expect(await store.drafts.all('t-1')).toEqual([{ key: 'messagerie:1', value: { body: 'Bonjour' }, at: 2 }])
      expect(await store.log.read('t-1')).toEqual([])
    })

    it('garde une contestation par constat, la dernière', async () => {
      const store = await begun()
      await store.contests.put(contest('t-1', 1))
      await store.contests.put({ ...contest('t-1', 2), start: 20, end: 30 })
      await store.contests.put({ ...contest('t-1', 3), finding: 'date' })
      const kept = await store.contests.list('t-1')
      expect(kept.map((one) => [one.finding, one.start]).sort()).toEqual([
        ['date', 3],
        ['montant', 20],
      ])
    })

    it('une contestation se retire, les autres restent', async () => {
      const store = await begun()
      await store.contests.put(contest('t-1', 1))
      await store.contests.put({ ...contest('t-1', 2), finding: 'date' })
      expect(await store.contests.remove(contest('t-1', 9))).toEqual(OK)
      expect((await store.contests.list('t-1')).map(({ finding }) => finding)).toEqual(['date'])
    })

    it('garde une décision par constat, même d’une tentative qui n’est pas ici, et la reprend', async () => {
      const store = await open()
      await store.decisions.put(decision('t-9', 1))
      await store.decisions.put({ ...decision('t-9', 2), word: 'refuse' })
      expect((await store.decisions.list('t-9')).map(({ word, at }) => [word, at])).toEqual([['refuse', 2]])
      expect(await store.decisions.remove(decision('t-9'))).toEqual(OK)
      expect(await store.decisions.list('t-9')).toEqual([])
    })

    it('le carnet relu par le professeur rapporte ses décisions et le bilan qui en suit', async () => {
      const store = await open()
      const [entry] = carnet().attempts
      if (!entry) throw new Error('sample')
      const closed = { ...entry.attempt, status: 'close' as const, closedAt: 5, assessment: frozen }
      await store.carnet.restore({ ...carnet(), attempts: [{ ...entry, attempt: closed }] })
      const reviewed = { ...frozen, competence: 'S' as const }
      const read = { ...entry, attempt: { ...closed, reviewed }, decisions: [decision('t-1', 7)] }
      expect(await store.carnet.restore({ ...carnet(), attempts: [read] })).toEqual(OK)
      expect(await store.decisions.list('t-1')).toEqual([decision('t-1', 7)])
      expect((await store.attempts.get('t-1'))?.reviewed?.competence).toBe('S')
      expect((await store.attempts.get('t-1'))?.assessment).toEqual(frozen)
    })

    it('garde les réglages', async () => {
      const store = await open()
      expect(await store.settings.get('police')).toBeUndefined()
      await store.settings.put('police', { taille: 18 })
      expect(await store.settings.get('police')).toEqual({ taille: 18 })
    })

    it('propose de reprendre la dernière tentative, puis l’oublie quand elle est close', async () => {
      const store = await begun()
      await store.resume.put({ learner: SAM.id, attempt: 't-2', title: 'Paie', when: 'lundi', at: 1 })
      await store.resume.put({ learner: LEA.id, attempt: 't-1', title: 'Litiges', when: 'mardi, 10 h', at: 2 })
      expect((await store.resume.list()).map((one) => one.attempt)).toEqual(['t-1', 't-2'])
      await store.attempts.put({ ...attempt('t-1'), status: 'close' })
      expect((await store.resume.list()).map((one) => one.attempt)).toEqual(['t-2'])
      await store.resume.remove(SAM.id)
      expect(await store.resume.list()).toEqual([])
    })

    it('exporte le carnet entier et le reprend ailleurs à l’identique', async () => {
      const store = await open()
      expect(await store.carnet.restore(carnet())).toEqual(OK)
      expect(await store.carnet.export(LEA.id)).toEqual(carnet())
    })

    it('garde le journal le plus long, dans les deux sens', async () => {
      const store = await open()
      await store.carnet.restore(carnet(5))
      await store.carnet.restore(carnet(2))
      expect(await store.log.read('t-1')).toHaveLength(5)
      await store.carnet.restore(carnet(8))
      expect(await store.log.read('t-1')).toEqual(actions(8))
    })

    it('à journal égal, garde le brouillon le plus récent et toutes les contestations', async () => {
      const store = await open()
      await store.carnet.restore(carnet())
      await store.drafts.put('t-1', 'messagerie:1', 'plus récent ici', 50)
      const [entry] = carnet().attempts
      if (!entry) throw new Error('sample')
      const brought = {
        ...entry,
        drafts: [...entry.drafts, { key: 'tableur:1', value: 1, at: 5 }],
        contests: [{ ...contest('t-1'), finding: 'date' }],
      }
      await store.carnet.restore({ ...carnet(), attempts: [brought] })
      const drafts = await store.drafts.all('t-1')
      expect(drafts.map((draft) => [draft.key, draft.at]).sort()).toEqual([
        ['messagerie:1', 50],
        ['tableur:1', 5],
      ])
      expect(await store.contests.list('t-1')).toHaveLength(2)
    })

    it('ne change rien quand le carnet est faux, même en partie', async () => {
      const store = await begun()
      const before = await store.carnet.export(LEA.id)
      const [entry] = carnet().attempts
      if (!entry) throw new Error('sample')
      const gap = {
        ...carnet(),
        attempts: [entry, { ...entry, attempt: attempt('t-3'), log: [action(2)], contests: [] }],
      }
      const answer = await store.carnet.restore(gap)
      expect(answer).toMatchObject({ ok: false, code: 'illisible' })
      expect(answer.ok ? '' : answer.message).toContain('la tentative 2')
      expect(await store.carnet.export(LEA.id)).toEqual(before)
    })

    it('ne prend pas la tentative d’un autre profil, et défait ce qui précède', async () => {
      const store = await open()
      await store.learners.put(SAM)
      await store.attempts.put(attempt('t-2', SAM.id))
      const [entry] = carnet().attempts
      if (!entry) throw new Error('sample')
      const stolen = { ...carnet(), attempts: [entry, { ...entry, attempt: attempt('t-2'), contests: [] }] }
      expect(await store.carnet.restore(stolen)).toMatchObject({ ok: false, code: 'refuse' })
      expect(await store.learners.list()).toEqual([SAM])
      expect(await store.attempts.get('t-1')).toBeNull()
    })

    it('ne garde pas la main de celui qui a donné : changer l’objet après coup ne change rien', async () => {
      const store = await begun()
      const value = { body: 'avant' }
      await store.drafts.put('t-1', 'k', value, 1)
      value.body = 'après'
      expect((await store.drafts.all('t-1'))[0]?.value).toEqual({ body: 'avant' })
    })
  })
}
