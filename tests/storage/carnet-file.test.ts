import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Carnet } from '../../src/app/ports.ts'
import { CARNET_FORMAT } from '../../src/storage/carnet.ts'
import {
  carnetFileName,
  LARGEST_CARNET,
  readCarnetBlob,
  readCarnetFile,
  writeCarnetFile,
} from '../../src/storage/carnet-file.ts'
import { CARNET_MIGRATIONS } from '../../src/storage/carnet-migrations.ts'
import { checksum } from '../../src/storage/checksum.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { action, attempt, carnet, LEA } from './samples.ts'

/** A file with a right checksum, whatever it holds: what a malicious hand would make. */
const forge = (content: unknown, envelope: object = {}) =>
  JSON.stringify({
    app: 'en-poste',
    format: CARNET_FORMAT,
    checksum: checksum(JSON.stringify(content)),
    carnet: content,
    ...envelope,
  })

/** The sentence of a refusal; fails when the file was accepted. */
function refused(text: string) {
  const reading = readCarnetFile(text)
  if (reading.ok) throw new Error('accepted')
  expect(reading.message).toMatch(/Rien n’a été repris\.$/)
  return reading
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('nom du fichier', () => {
  it.each([
    ['Léa', '2026-11-24', 'carnet_lea_2026-11-24.enposte.json'],
    ['  Œil de Çàn / .. \\ ', '2026-11-24', 'carnet_oeil-de-can_2026-11-24.enposte.json'],
    ['<script>', '2026-11-24T10:00', 'carnet_script_2026-11-24.enposte.json'],
    ['😀', '2026-11-24', 'carnet_eleve_2026-11-24.enposte.json'],
    ['x'.repeat(300), '../etc', `carnet_${'x'.repeat(40)}_sans-date.enposte.json`],
  ])('%s', (alias, date, expected) => {
    expect(carnetFileName(alias, date)).toBe(expected)
  })

  it('n’a jamais que des caractères sûrs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (alias) => {
        expect(carnetFileName(alias, '2026-11-24')).toMatch(/^carnet_[a-z0-9]+(-[a-z0-9]+)*_2026-11-24\.enposte\.json$/)
      }),
    )
  })
})

const text = fc.string({ unit: 'binary', maxLength: 60 })
const carnets: fc.Arbitrary<Carnet> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          attempt: fc.constant(attempt(id)),
          log: fc.array(text, { maxLength: 6 }).map((bodies) => bodies.map((body, i) => action(i + 1, body))),
          drafts: fc.uniqueArray(
            fc.record({ key: fc.string({ minLength: 1 }), value: fc.jsonValue().map(plain), at: fc.nat() }),
            { maxLength: 3, selector: (draft) => draft.key },
          ),
          contests: fc.constant([]),
          decisions: fc.constant([]),
        }),
      ),
    ),
  )
  .map((attempts) => ({ format: CARNET_FORMAT, engine: 1, app: 'en-poste' as const, learner: LEA, attempts }))
  .filter((one) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(one)))

describe('aller et retour', () => {
  it('ce qui est écrit est relu à l’identique, quels que soient les textes', () => {
    fc.assert(
      fc.property(carnets, (one) => {
        expect(readCarnetFile(writeCarnetFile(one))).toEqual({ ok: true, carnet: plain(one) })
      }),
    )
  })

  it('passe par la base : exporté, lu, repris sur un autre poste, exporté, égal', async () => {
    let rank = 0
    await fc.assert(
      fc.asyncProperty(carnets, async (one) => {
        const store = await openStore({ name: `aller-${++rank}` })
        const sent = { ...one, attempts: [...one.attempts].sort((a, b) => (a.attempt.id < b.attempt.id ? -1 : 1)) }
        const read = readCarnetFile(writeCarnetFile(sent))
        if (!read.ok) throw new Error(read.message)
        expect(await store.carnet.restore(read.carnet)).toEqual({ ok: true })
        const back = await store.carnet.export(LEA.id)
        expect(sorted(back)).toEqual(sorted(plain(sent)))
        store.close()
      }),
      { numRuns: 40 },
    )
  })

  it('supporte une marque d’ordre des octets et une mise en page', () => {
    const file = JSON.parse(writeCarnetFile(carnet()))
    expect(readCarnetFile(`\ufeff${JSON.stringify(file, null, 2)}\n`).ok).toBe(true)
  })
})

function sorted(one: Carnet): Carnet {
  return {
    ...one,
    attempts: one.attempts.map((entry) => ({
      ...entry,
      drafts: [...entry.drafts].sort((a, b) => (a.key < b.key ? -1 : 1)),
    })),
  }
}

describe('fichiers coupés, abîmés, étrangers', () => {
  const whole = writeCarnetFile(carnet())

  it('coupé n’importe où : toujours refusé', () => {
    for (let end = 0; end < whole.length; end += 7) {
      const { code } = refused(whole.slice(0, end))
      expect(['vide', 'tronque', 'autre-fichier']).toContain(code)
    }
    expect(refused(whole.slice(0, -1)).code).toBe('tronque')
  })

  it('une lettre changée n’importe où : jamais un autre carnet', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.constantFrom('0', 'x', '"', '{', 'é'), (at, letter) => {
        const changed = whole.slice(0, at) + letter + whole.slice(at + 1)
        const reading = readCarnetFile(changed)
        if (reading.ok) expect(reading.carnet).toEqual(carnet())
        else expect(reading.message).toContain('Rien n’a été repris.')
      }),
      { numRuns: 400 },
    )
  })

  it.each(['', '   ', 'bonjour', '[1,2]', 'null', '42', '{"a":1}', '<html></html>', '{"app":"autre","format":1}'])(
    'autre chose (%s)',
    (content) => {
      expect(['vide', 'autre-fichier']).toContain(refused(content).code)
    },
  )

  it('n’importe quel texte, n’importe quel JSON : une phrase, jamais une exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (content) => readCarnetFile(content).ok === false))
    fc.assert(fc.property(fc.jsonValue(), (content) => readCarnetFile(forge(content)).ok === false))
  })
})

describe('versions', () => {
  it('plus récente : on le dit, que ce soit le format ou le moteur', () => {
    expect(refused(forge(carnet(), { format: CARNET_FORMAT + 1 })).message).toContain(
      'une version plus récente d’En poste',
    )
    expect(refused(forge({ ...carnet(), engine: 2 })).code).toBe('version-recente')
  })

  it('plus ancienne : chaque format passe au suivant par sa migration', () => {
    const { learner, ...rest } = carnet()
    const old = { ...rest, format: 0, eleve: learner }
    const migrations = {
      0: (content: unknown) => {
        const { eleve, ...others } = content as typeof old
        return { ...others, format: 1, learner: eleve }
      },
      ...CARNET_MIGRATIONS,
    }
    expect(readCarnetFile(forge(old, { format: 0 }), { migrations })).toEqual({ ok: true, carnet: carnet() })
  })

  it('format 1 : un carnet d’avant les décisions du professeur est lu, sans aucune', () => {
    const { attempts, ...rest } = carnet()
    const old = { ...rest, format: 1, attempts: attempts.map(({ decisions: _, ...entry }) => entry) }
    expect(readCarnetFile(forge(old, { format: 1 }))).toEqual({ ok: true, carnet: carnet() })
    expect(refused(forge({ ...old, attempts: 3 }, { format: 1 })).code).toBe('illisible')
  })

  it('plus ancienne et oubliée, ou menteuse : une phrase', () => {
    expect(refused(forge(carnet(), { format: 0 })).code).toBe('version-inconnue')
    const broken = readCarnetFile(forge({}, { format: 0 }), {
      migrations: {
        0: () => {
          throw new TypeError('not what it says')
        },
      },
    })
    expect(broken).toMatchObject({ ok: false, code: 'illisible' })
  })
})

describe('fichiers hostiles', () => {
  it('50 Mo : refusé sans être lu', async () => {
    const huge = { size: 50 * 1024 * 1024, text: () => Promise.reject(new Error('was read')) } as unknown as Blob
    expect(await readCarnetBlob(huge)).toMatchObject({ ok: false, code: 'trop-gros' })
    expect(refused(' '.repeat(LARGEST_CARNET + 1)).code).toBe('trop-gros')
  })

  it('un vrai fichier est lu, un fichier qui se dérobe donne une phrase', async () => {
    expect((await readCarnetBlob(new Blob([writeCarnetFile(carnet())]))).ok).toBe(true)
    const gone = { size: 10, text: () => Promise.reject(new Error('gone')) } as unknown as Blob
    expect(await readCarnetBlob(gone)).toMatchObject({ ok: false, code: 'abime' })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('clé « %s » : refusée où qu’elle soit, et sans effet', (key) => {
    const inDraw = JSON.stringify(carnet()).replace('"picks":{', `"picks":{"${key}":{"pollue":1},`)
    const inDraft = JSON.stringify(carnet()).replace('"value":{', `"value":{"${key}":{"pollue":1},`)
    for (const content of [inDraw, inDraft]) {
      const file = `{"app":"en-poste","format":1,"checksum":"${checksum(content)}","carnet":${content}}`
      expect(refused(file).code).toBe('dangereux')
    }
    expect(({} as Record<string, unknown>).pollue).toBeUndefined()
  })

  it('emboîté 100 000 fois : refusé sans épuiser la pile', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(['dangereux', 'tronque']).toContain(refused(`{"app":"en-poste","format":1,"carnet":${deep}}`).code)
  })

  it('nombre démesuré', () => {
    const content = JSON.stringify(carnet()).replace('"startedAt":5000', '"startedAt":1e999')
    expect(refused(`{"app":"en-poste","format":1,"checksum":"x","carnet":${content}}`).code).toBe('dangereux')
  })

  it('dit quoi et où, sans recopier plus que quelques lettres du fichier', () => {
    const bad = plain(carnet())
    bad.attempts[0].log[2].act.body = 12
    expect(refused(forge(bad)).message).toBe(
      'Ce carnet n’est pas lisible : une valeur n’est pas de celles attendues (la tentative 1, l’action 3, champ « act.body »). Rien n’a été repris.',
    )
    const extra = plain(carnet())
    extra.learner['x'.repeat(5000)] = 1
    expect(refused(forge(extra)).message.length).toBeLessThan(200)
  })

  it.each([
    ['un geste inventé', (c: Mutable) => Object.assign(act(c), { gesture: 'pirater' }), 'act.gesture'],
    ['un paramètre en trop', (c: Mutable) => Object.assign(act(c), { prime: 1 }), 'l’action 1'],
    [
      'un verdict inventé',
      (c: Mutable) => Object.assign(at(c.attempts[0]?.log[0]?.obligations[0]), { verdict: 'génial' }),
      'verdict',
    ],
    ['un rang sauté', (c: Mutable) => c.attempts[0]?.log.splice(1, 1), 'il manque l’action 2'],
    ['un texte géant', (c: Mutable) => Object.assign(act(c), { body: 'x'.repeat(300_000) }), 'act.body'],
    [
      'une tentative d’autrui',
      (c: Mutable) => Object.assign(at(c.attempts[0]?.attempt), { learner: 'el-7' }),
      'quelqu’un d’autre',
    ],
    ['deux fois la même', (c: Mutable) => c.attempts.push(at(c.attempts[0])), 'deux fois'],
    [
      'un statut inconnu',
      (c: Mutable) => Object.assign(at(c.attempts[0]?.attempt), { status: 'gagnee' }),
      'attempt.status',
    ],
    ['un alias qui n’est pas un texte', (c: Mutable) => Object.assign(c.learner, { alias: ['a'] }), 'learner.alias'],
  ])('%s', (_, spoil, where) => {
    const bad = plain(carnet()) as Mutable
    spoil(bad)
    expect(refused(forge(bad)).message).toContain(where)
  })

  it('n’importe quelle valeur remplacée par n’importe quoi : refusée, ou encore un carnet valable', () => {
    const paths = pathsOf(plain(carnet()))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const reading = readCarnetFile(forge(replaceAt(plain(carnet()), path, value)))
        if (reading.ok) expect(readCarnetFile(writeCarnetFile(reading.carnet))).toEqual(reading)
        else expect(reading.message).toContain('Rien n’a été repris.')
      }),
      { numRuns: 500 },
    )
  })
})

interface Mutable {
  learner: object
  attempts: { attempt: object; log: { act: object; obligations: object[] }[] }[]
}
const at = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('sample')
  return value
}
const act = (c: Mutable) => at(c.attempts[0]?.log[0]).act

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))]
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return by
  const holder = value as Record<string, unknown>
  holder[step] = replaceAt(holder[step], rest, by)
  return holder
}
