import { describe, expect, it } from 'vitest'
import { sampleRecords } from '../../../tests/support/sample-accounts.ts'
import { tinyCase, tinyScenario } from '../../../tests/support/tiny-scenario.ts'
import { applyAct } from '../../domain/desk/apply-act.ts'
import type { DeskState } from '../../domain/desk/desk.ts'
import { startDesk } from '../../domain/desk/start-desk.ts'
import type { CaseFile } from '../../domain/scenario/case-file.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import { classement, readFileName } from './classement.ts'

const caseFile: CaseFile = {
  ...tinyCase,
  records: sampleRecords,
  values: {
    'scan.dossier': { kind: 'texte', text: '02-ventes/clients/cyclorama' },
    'scan.date': { kind: 'date', iso: '2026-11-24' },
    'scan.tiers': { kind: 'nom', text: 'Cyclorama Valcrosne' },
  },
}
const params = {
  documents: [
    {
      document: 'doc-scan',
      dossier: 'scan.dossier',
      date: 'scan.date',
      type: ['lettre', 'relance'],
      tiers: 'scan.tiers',
    },
    'doc-modele',
  ],
}
const file = (document: string, name: string, folder = '02-ventes/clients/cyclorama'): Act => ({
  gesture: 'classer-document',
  document,
  folder,
  name,
})
const scan = file('doc-scan', '2026-11-24_lettre_cyclorama_relance-2_v1.pdf')
const model = file('doc-modele', '2026-03-02_modele_pollen_relance-2_v3.odt', '10-modeles')

function judge(...acts: readonly Act[]) {
  let desk: DeskState = startDesk(caseFile)
  let judgement = null
  for (const [seq, act] of acts.entries()) {
    const result = applyAct(desk, act, { scenario: tinyScenario, caseFile, seq: seq + 1, day: 1, minute: 600 })
    if (!result.ok) throw new Error(result.refusal.message)
    const readProse = () => ({ verdict: 'juste' as const, findings: [], ideas: [], forbidden: [] })
    judgement = classement({
      act,
      params,
      caseFile,
      before: desk,
      after: result.desk,
      day: 1,
      dialogues: [],
      readProse,
    })
    desk = result.desk
  }
  return judgement
}
const absent = (judgement: ReturnType<typeof judge>) =>
  judgement?.findings.filter((finding) => finding.state === 'absent').map((finding) => finding.id)

describe('juge « classement »', () => {
  it('toutes les pièces, bien nommées, dans leur dossier', () => {
    expect(judge(scan, model)).toMatchObject({ verdict: 'juste' })
    expect(absent(judge(scan, model))).toEqual([])
  })

  it('une pièce sur deux : incomplet', () => {
    expect(judge(scan)?.verdict).toBe('incomplet')
    expect(absent(judge(scan))).toEqual(['classement-doc-modele'])
  })

  it.each([
    ['2026-11-23_lettre_cyclorama_relance-2_v1.pdf', 'date'],
    ['24-11-2026_lettre_cyclorama_relance-2_v1.pdf', 'date'],
    ['2026-11-24_facture_cyclorama_relance-2_v1.pdf', 'type'],
    ['2026-11-24_lettre_bonne-fourche_relance-2_v1.pdf', 'tiers'],
    ['2026-11-24_lettre_cyclorama_v1.pdf', 'objet'],
    ['2026-11-24_lettre_cyclorama_relance-2_version1.pdf', 'version'],
  ])('%s : incomplet (%s)', (name, part) => {
    const judgement = judge(model, file('doc-scan', name))
    expect(judgement?.verdict).toBe('incomplet')
    expect(absent(judgement)).toEqual([`classement-doc-scan-${part}`])
  })

  it.each(['2026-11-24_Lettre_Cyclorama Valcrosne_relance 2_V2.PDF', '2026-11-24_relance_cyclorama_FA_2610_0287_v12'])(
    'accepte %s',
    (name) => {
      expect(judge(model, file('doc-scan', name))?.verdict).toBe('juste')
    },
  )

  it('le mauvais dossier seul : faux ; corrigé ensuite : juste', () => {
    const wrong = file('doc-scan', '2026-11-24_lettre_cyclorama_relance-2_v1.pdf', '10-modeles')
    expect(judge(wrong)?.verdict).toBe('faux')
    expect(judge(wrong, model, scan)?.verdict).toBe('juste')
  })

  it('une autre pièce, un autre geste : pas son affaire', () => {
    expect(judge(file('doc-bl', 'x'))).toBeNull()
    expect(judge({ gesture: 'editer-etat', report: 'r' })).toBeNull()
  })

  it('lit les parties d’un nom', () => {
    expect(readFileName('2026-11-24_lettre_cyclorama_a_b_v1.pdf')).toEqual({
      date: '2026-11-24',
      type: 'lettre',
      party: 'cyclorama',
      subject: 'a_b',
      version: 'v1',
    })
    expect(readFileName('scan')).toEqual({ date: '', type: '', party: '', subject: '', version: '' })
  })
})
