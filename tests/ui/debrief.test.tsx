import '../../src/ui/theme/theme.css'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DEBRIEF, DEBRIEF_EVALUATION } from '../../src/ui/atelier/fixtures/debrief.ts'
import { DebriefScreen } from '../../src/ui/screens/debrief/debrief-screen.tsx'

const letter = DEBRIEF.criteria[0]?.proofs[0]?.mine?.text ?? ''

describe('bilan', () => {
  it('montre le passage de l’élève qui a valu le niveau, puis le corrigé', async () => {
    await render(<DebriefScreen {...DEBRIEF} />)
    await expect.element(page.getByRole('article', { name: 'Mon travail' })).toHaveTextContent('reste due')
    await page.getByRole('button', { name: 'Le corrigé' }).click()
    await expect.element(page.getByRole('article', { name: 'Le corrigé' })).toHaveTextContent('indemnité de 40')
  })
  it('les critères se parcourent au clavier', async () => {
    await render(<DebriefScreen {...DEBRIEF} />)
    await page.getByRole('tab', { name: /Expression/ }).click()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('tab', { name: /Efficacité/ })).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('une cliente qui avait payé')
  })
  it('« Je l’ai écrit » désigne une phrase par ses places', async () => {
    const contest = vi.fn()
    await render(<DebriefScreen {...DEBRIEF} onContest={contest} />)
    await page.getByRole('button', { name: 'Je l’ai écrit' }).click()
    await expect.element(page.getByRole('button', { name: 'Montrer cette phrase' })).toBeDisabled()
    await page.getByRole('option', { name: /À défaut/ }).click()
    await page.getByRole('button', { name: 'Montrer cette phrase' }).click()
    const [criterion, proof, note, passage] = contest.mock.calls[0] ?? []
    expect([criterion, proof, note]).toEqual(['c1', 'p1', 'n5'])
    expect(letter.slice(passage.start, passage.end)).toMatch(/^À défaut.*appliqueront\.$/)
  })
  it('une contestation se retire tant que personne n’a décidé ; ensuite, le mot du professeur se lit', async () => {
    const withdraw = vi.fn()
    const [first, ...others] = DEBRIEF.criteria
    const proof = first?.proofs[0]
    if (!first || !proof) throw new Error('fixture')
    const withNotes = (change: object) => [
      { ...first, proofs: [{ ...proof, notes: proof.notes.map((note) => ({ ...note, ...change })) }] },
      ...others,
    ]
    const contested = { contest: { quote: 'reste due' } }
    const screen = await render(<DebriefScreen {...DEBRIEF} criteria={withNotes(contested)} onWithdraw={withdraw} />)
    await page.getByRole('button', { name: 'Ne plus contester' }).first().click()
    expect(withdraw).toHaveBeenCalledWith('c1', 'p1', proof.notes[0]?.id)
    const decided = { ...contested, decision: { word: 'valide', comment: 'Bien dit.' } }
    await screen.rerender(<DebriefScreen {...DEBRIEF} criteria={withNotes(decided)} onWithdraw={withdraw} />)
    await expect.element(page.getByText(/vous aviez raison.*Bien dit/).first()).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Ne plus contester' })).not.toBeInTheDocument()
  })
  it('la journée se revoit acte par acte', async () => {
    await render(<DebriefScreen {...DEBRIEF} />)
    await page.getByRole('button', { name: /Relance de trop/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Revoir la journée' })
    await expect.element(dialog).toHaveTextContent('moment 4 sur 8')
    await dialog.getByRole('button', { name: 'Après' }).click()
    await expect.element(dialog).toHaveTextContent('Lettre au parapheur')
    await dialog.getByRole('slider').element().focus()
    await userEvent.keyboard('{Home}')
    await expect.element(dialog).toHaveTextContent('moment 1 sur 8')
    await expect.element(dialog.getByRole('button', { name: 'Avant' })).toBeDisabled()
  })
  it('en évaluation : pas de seconde chance, mais un résultat à remettre', async () => {
    await render(<DebriefScreen {...DEBRIEF_EVALUATION} />)
    await expect.element(page.getByRole('button', { name: 'Remettre à mon professeur' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Reprendre ce critère' })).not.toBeInTheDocument()
  })
})
