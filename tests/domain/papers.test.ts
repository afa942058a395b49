import { describe, expect, test } from 'vitest'
import { applyAct, type DeskContext } from '../../src/domain/desk/apply-act.ts'
import type { DeskState } from '../../src/domain/desk/desk.ts'
import { decide, hasLeft } from '../../src/domain/desk/papers.ts'
import { startDesk } from '../../src/domain/desk/start-desk.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { sampleCase, sampleScenario } from '../support/paper-case.ts'

const at = (seq: number, day: number, minute: number): DeskContext => ({
  scenario: sampleScenario,
  caseFile: sampleCase,
  seq,
  day,
  minute,
})
const ZONES = {
  sender: 'CYCLES POLLEN',
  recipient: 'LES PANIERS DU PRÉ\nM. Anselme Torreilles',
  references: '',
  date: 'Orvelle, le 24 novembre 2026',
  subject: 'deuxième relance',
  enclosures: 'décompte',
  salutation: 'Monsieur,',
  body: 'Malgré notre rappel, la facture demeure impayée.',
  closing: 'Salutations distinguées.',
  signatory: 'Irina Dobrescu',
}
const letter: Act = {
  gesture: 'terminer-ecrit',
  writing: 'ecrit-1',
  kind: 'lettre',
  title: 'Relance 2',
  to: '',
  model: '',
  zones: ZONES,
}
const slip: Act = {
  gesture: 'mettre-au-parapheur',
  documents: ['ecrit-1'],
  signatory: 'irina-dobrescu',
  purpose: 'signature',
  attachments: [],
  sending: 'simple',
}

function done(desk: DeskState, act: Act, context: DeskContext): DeskState {
  const result = applyAct(desk, act, context)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.desk
}
const code = (desk: DeskState, act: Act, context: DeskContext) => {
  const result = applyAct(desk, act, context)
  return result.ok ? 'pris' : result.refusal.code
}

describe('[B4] a letter, its signature and its envelope', () => {
  const written = done(startDesk(sampleCase), letter, at(1, 1, 600))

  test('a finished letter knows whom its address names, and waits to be filed', () => {
    expect(written.writings[0]).toMatchObject({ to: 'cli-paniers', version: 1, date: '2026-11-24' })
    expect(written.records.documents.find(({ id }) => id === 'ecrit-1')?.folder).toBe('')
    expect(done(written, letter, at(2, 1, 610)).writings[0]?.version).toBe(2)
  })

  test('[B3] nothing empty or unfinished goes to the signature book', () => {
    const desk = startDesk(sampleCase)
    expect(code(desk, { ...letter, zones: { ...ZONES, subject: '', body: ' ' } }, at(1, 1, 600))).toBe('vide')
    expect(code(desk, slip, at(1, 1, 600))).toBe('document-inconnu')
    expect(code(written, { ...slip, signatory: 'personne' }, at(2, 1, 600))).toBe('sans-signataire')
    expect(code(written, slip, at(2, 1, 600))).toBe('pris')
  })

  test('[B5] signed, the letter cannot be changed and its envelope waits for the collection', () => {
    const signed = decide(
      done(written, slip, at(2, 1, 700)),
      { signatory: 'irina-dobrescu', decision: 'signe', note: '' },
      at(3, 1, 720),
    )
    expect(signed.signatureFolders[0]?.state).toBe('signe')
    expect(signed.parcels[0]).toMatchObject({ to: 'cli-paniers', isSigned: true, mode: 'simple' })
    expect(code(signed, letter, at(4, 1, 730))).toBe('signe')
    const parcel = signed.parcels[0]?.id ?? ''
    expect(code(signed, { gesture: 'retirer-pli', parcel }, at(4, 1, 16 * 60))).toBe('pris')
    expect(code(signed, { gesture: 'retirer-pli', parcel }, at(4, 1, 16 * 60 + 15))).toBe('parti')
  })

  test('[B5] returned, it may be corrected; what is submitted after the answer gets that answer', () => {
    const returned = decide(
      done(written, slip, at(2, 1, 700)),
      { signatory: 'irina-dobrescu', decision: 'rendu', note: 'Ligne 4.' },
      at(3, 1, 720),
    )
    expect(returned.signatureFolders[0]).toMatchObject({ state: 'rendu', note: 'Ligne 4.' })
    const ready = decide(returned, { signatory: 'irina-dobrescu', decision: 'signe', note: '' }, at(4, 1, 730))
    const again = done(done(ready, letter, at(5, 1, 740)), slip, at(6, 1, 750))
    expect(again.signatureFolders.map(({ state }) => state)).toEqual(['rendu', 'signe'])
    expect(again.signatures).toEqual([])
  })

  test('sent without a signature, the envelope says so', () => {
    const sent = done(
      written,
      { gesture: 'expedier-pli', documents: ['ecrit-1'], to: 'cli-paniers', mode: 'simple' },
      at(2, 1, 700),
    )
    expect(sent.parcels[0]?.isSigned).toBe(false)
  })

  test('after the collection, it leaves with the next one', () => {
    expect(hasLeft({ day: 1, minute: 17 * 60 }, { day: 1, minute: 18 * 60 })).toBe(false)
    expect(hasLeft({ day: 1, minute: 17 * 60 }, { day: 2, minute: 16 * 60 + 15 })).toBe(true)
  })

  test('a workbook is filed as a copy', () => {
    const filed = done(
      written,
      { gesture: 'classer-document', document: 'decompte', folder: '02-ventes', name: '2026-11-24_decompte_v1' },
      at(2, 1, 700),
    )
    expect(filed.records.documents.find(({ id }) => id === 'decompte')).toMatchObject({
      folder: '02-ventes',
      name: '2026-11-24_decompte_v1',
      type: 'classeur',
    })
  })

  test('a file of pieces is handed over', () => {
    const act: Act = {
      gesture: 'transmettre-dossier',
      title: 'Contentieux',
      pieces: [],
      to: 'irina-dobrescu',
      note: '',
    }
    expect(code(written, act, at(2, 1, 700))).toBe('dossier-vide')
    expect(done(written, { ...act, pieces: ['ecrit-1'] }, at(2, 1, 700)).transmitted).toHaveLength(1)
  })
})
